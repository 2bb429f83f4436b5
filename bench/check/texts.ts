import {blindTexts} from './blind-texts.ts'
import {moreTexts} from './more-texts.ts'
import {inFolders, type TextSet, type TextSource} from './text-source.ts'
import {unseenTexts} from './unseen-texts.ts'

/**
 * The commit of each repository at which the texts are read. Their licences differ (CC BY, CC BY-SA,
 * MIT, MPL), so the texts are read from a clone and are not part of this project.
 */
export const commits: Readonly<Record<string, string>> = {
  'rubyberlin/code-of-conduct': '7471af027743d9e7a6a8c132884199c6f8f2406f',
  'jlevy/the-art-of-command-line': '6b50745d2e788add2e8f1ed29010e72659a9a074',
  'rwaldron/idiomatic.js': 'd88432591ecf4fc3f4943cc5a44967b4fcccb1c4',
  'k88hudson/git-flight-rules': '80d27e63e15463c13744904bbf194a9d7c3d5340',
  'trekhleb/javascript-algorithms': '85293e3e2b88f4d2ce330d956b139cf628aa1e82',
  'datenanfragen/website': 'f2aae6840f9f1ea636d52aed2343ef5a9fda2564',
  'elixirschool/elixirschool': 'dab9a06f102ed0d2660410e3670e06a7a7e30215',
  'monero-project/monero-site': 'db1cb28c9cb588f5df79b2020a28827a102c4e64',
  'electron/i18n': 'b5831481c16a6e46c903c3dae849440f030171ef',
  'InnerSourceCommons/InnerSourcePatterns': '0cb3aa9ffdd58fefe941423a5220fb2ea073b500',
  'DjangoGirls/tutorial': '71c4c3dad21608a7767cf9e11b887ca1b3f35b95',
  'expressjs/expressjs.com': 'b9d510698d15f3fd21f4a13fc97fe9f292f9b105',
  'fastapi/fastapi': 'c3f316b7e814667e8ee81e03a7330d00ee61e45c',
  'nodejs/nodejs.org': '6f94c8a6ab643beeee7038eba3fb521207d4b345',
  'reactivemanifesto/reactivemanifesto': '67898b50340b4bd5e3903952cfac0d1ba64a0392',
  'ruby/www.ruby-lang.org': '76ac65935704caaa1e543cfc8aff0bd6212e4768',
  'rustdesk/rustdesk': '7423dced37845c48093b6f71bd82e4a16cc8c79d',
  'OWASP/API-Security': 'c697e4d031b7a4966863a4923f46d9c666c4b449',
  'cncf/foundation': '7596c6693e1691fb24dfc571e4ac0c651a3467e8',
  'cncf/glossary': 'ca1dc4034529de4dbcef91f75978aeffd1a12b14',
  'dwmkerr/hacker-laws': '872a7588b9042b3ac80ae5a7cea0b8b1e4877f71',
  'goldbergyoni/nodebestpractices': 'dc3d60c29d5483d9ea99cf261bbd6203516a2ba7',
  'okfn/opendatahandbook': '5523489da2ba32d3f78018f6a6a50df0ffc1f184',
  'okfn/opendefinition': '53b3e07142391de1f0dd5c92cdb05c761fccb739',
  'open-telemetry/opentelemetry.io': 'dd5997c8b9fafbf72ea6b8059ade242d88b8f118',
  'securityfirst/umbrella-content': '6f4dc995a6383dde5a83a183dce17dfa0a688f16',
  'shieldfy/API-Security-Checklist': 'bd7a7d5d39cd807dec640046c0ada7c3f07663b5',
  'standard/standard': 'be621152d2c0a23079296035bb26e57cebe2f319',
  'toml-lang/toml.io': 'bd6fb2f22bea05d035648b80b7c3aba00f8a16e9',
  'EbookFoundation/free-programming-books': '5b277d20f623ce5b2889b16fc9dd5e266536f521',
  'EthicalSource/contributor_covenant': 'c104cdff077e33e62320f47fb98958e15fd15f1b',
  'OWASP/Top10': '66ebc4798d2ca72973967a20264bdeb70dcf0a13',
  'OWASP/ASVS': 'fe04986146b0db0a54d3eb2b9c755c78874ce910',
  'conventional-commits/conventionalcommits.org': '7d293dc59e88abc8ce6c6698344d4da518ff3f27',
  'github/opensource.guide': 'ebc9678e39b55ff5e5c8801d1960904692188e90',
  'letsencrypt/website': 'b89871ef735cbb447f8d72c86146fcc8e62fc4ab',
  'heroku/12factor': '468c7ac0336cf1ab76ed3dad612928e2ef2d8799',
  'mozilla/legal-docs': 'f098c17556ff822c17f4b6bd591c9b459be2f183',
  'semver/semver.org': '7b7a97965fecbe00d193ae0ad542f5583298abc9',
}

/** Tags of the repositories that are no BCP 47, or name a country where a script is meant. */
export const tags: Readonly<Record<string, string>> = {
  'ar-AR': 'ar',
  bg_BG: 'bg',
  de_DE: 'de',
  'de-DE': 'de',
  es_ES: 'es',
  fr_FR: 'fr',
  'fr-FR': 'fr',
  gr_GR: 'el',
  hi_HI: 'hi',
  id_ID: 'id',
  it_IT: 'it',
  ja_JP: 'ja',
  'ja-JP': 'ja',
  ko_KR: 'ko',
  'ko-KR': 'ko',
  pl_PL: 'pl',
  'pl-PL': 'pl',
  ro_RO: 'ro',
  ru_RU: 'ru',
  'ru-RU': 'ru',
  sr_SR: 'sr-Cyrl',
  vi_VN: 'vi',
  'nb-no': 'nb',
  'tr-TR': 'tr',
  'uk-UA': 'uk',
  'id-ID': 'id',
  'vi-VN': 'vi',
  'he-IL': 'he',
  'bn-BD': 'bn',
  'uz-UZ': 'uz-Latn',
  'pt-PT': 'pt',
  basque: 'eu',
  'brazilian-portuguese': 'pt-BR',
  chinese: 'zh-Hans',
  cn: 'zh-Hans',
  cz: 'cs',
  'el-gr': 'el',
  esla: 'es',
  french: 'fr',
  ir: 'fa',
  iteu: 'it',
  'it-IT': 'it',
  japanese: 'ja',
  jp: 'ja',
  kokr: 'ko',
  korean: 'ko',
  nl_BE: 'nl',
  polish: 'pl',
  ptbr: 'pt-BR',
  'pt-pt': 'pt',
  russian: 'ru',
  tw: 'zh-Hant',
  zhcn: 'zh-Hans',
  zhtw: 'zh-Hant',
  zh_CN: 'zh-Hans',
  glg: 'gl',
  gr: 'el',
  hin: 'hi',
  iw: 'he',
  pr: 'fa',
  'fa-ir': 'fa',
  fa_IR: 'fa',
  no: 'nb',
  np: 'ne',
  pt_BR: 'pt-BR',
  pt_PT: 'pt',
  zh: 'zh-Hans',
  zh_TW: 'zh-Hant',
  'es-ES': 'es',
  'pt-br': 'pt-BR',
  pt_br: 'pt-BR',
  'zh-cn': 'zh-Hans',
  'zh-CN': 'zh-Hans',
  zh_cn: 'zh-Hans',
  zh_tw: 'zh-Hant',
  kr: 'ko',
  ua: 'uk',
  vn: 'vi',
  'zh-hans': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-TW': 'zh-Hant',
  'zh-hant': 'zh-Hant',
}

function covenant(version: string, set: TextSet): TextSource {
  const folder = `content/version/${version}`
  return {
    id: `covenant-${version.replaceAll('/', '-')}`,
    set,
    genre: 'conduct',
    repository: 'EthicalSource/contributor_covenant',
    english: version === '1/4' ? `${folder}/code-of-conduct.md` : `${folder}/code_of_conduct.md`,
    translation: new RegExp(String.raw`^${folder}/code[-_]of[-_]conduct\.(?<tag>[\w-]+)\.md$`, 'u'),
  }
}

const mozilla = inFolders({
  repository: 'mozilla/legal-docs',
  genre: 'terms',
  prefix: 'mozilla',
  before: '',
  english: 'en/',
})
const guide = inFolders({
  repository: 'github/opensource.guide',
  genre: 'guide',
  prefix: 'guide',
  before: '_articles/',
  english: '',
})
const factor = inFolders({
  repository: 'heroku/12factor',
  genre: 'manual',
  prefix: 'factor',
  before: 'content/',
  english: 'en/',
})
const asvs = inFolders({
  repository: 'OWASP/ASVS',
  genre: 'standard',
  prefix: 'asvs',
  before: '4.0/',
  english: 'en/',
})
const acme = inFolders({
  repository: 'letsencrypt/website',
  genre: 'manual',
  prefix: 'acme',
  before: 'content/',
  english: 'en/docs/',
  folder: 'docs/',
})
const top10 = inFolders({
  repository: 'OWASP/Top10',
  genre: 'standard',
  prefix: 'top10',
  before: '2021/docs/',
  english: 'en/',
})

/** A document of free-programming-books, which names the language behind the name of the document. */
const books = (set: TextSet, name: string): TextSource => ({
  id: `books-${name.toLowerCase()}`,
  set,
  genre: 'guide',
  repository: 'EbookFoundation/free-programming-books',
  english: `docs/${name}.md`,
  translation: new RegExp(String.raw`^docs/${name}-(?<tag>\w+)\.md$`, 'u'),
})

/**
 * The documents. The split was fixed by document before anybody looked at a finding; rules may be
 * changed for what they find in `look`, never for what they find in the set that is judged.
 */
export const textSources: readonly TextSource[] = [
  covenant('1/4', 'look'),
  covenant('2/0', 'judge'),
  covenant('2/1', 'judge'),
  {
    id: 'semver',
    set: 'look',
    genre: 'specification',
    repository: 'semver/semver.org',
    english: 'spec/v2.0.0.md',
    translation: /^lang\/(?<tag>[\w-]+)\/spec\/v2\.0\.0\.md$/u,
  },
  {
    id: 'conventional-commits',
    set: 'judge',
    genre: 'specification',
    repository: 'conventional-commits/conventionalcommits.org',
    english: 'content/v1.0.0/index.md',
    translation: /^content\/v1\.0\.0\/index\.(?<tag>[\w-]+)\.md$/u,
  },
  ...mozilla(
    'look',
    `firefox_privacy_notice acceptable_use_policy subscription_services_tos websites_privacy_notice
    pocket_privacy_policy amo_policies mdn_plus_terms content_moderation_practices`.trim(),
  ),
  ...mozilla(
    'judge',
    `firefox_terms_of_use mozilla_privacy_policy focus_privacy_notice focus_terms_of_use
    report_infringement websites_tou common_voice_terms mdn_plus_privacy pocket_tos
    mozilla_accounts_privacy_notice firefox_about_rights firefox_cloud_services_tos`.trim(),
  ),
  ...guide('look', 'legal code-of-conduct finding-users metrics'),
  ...guide(
    'judge',
    `leadership-and-governance security-best-practices-for-your-project starting-a-project
    maintaining-balance-for-open-source-maintainers`.trim(),
  ),
  ...factor(
    'look',
    'codebase config dependencies backing-services build-release-run processes intro background',
  ),
  ...factor(
    'judge',
    'port-binding concurrency disposability dev-prod-parity logs admin-processes who',
  ),
  ...asvs('look', '0x02-Preface 0x11-V2-Authentication 0x14-V6-Cryptography 0x18-V10-Malicious'),
  ...asvs(
    'judge',
    '0x03-Using-ASVS 0x12-V4-Access-Control 0x15-V7-Error-Logging 0x17-V9-Communications',
  ),
  {
    ...covenant('1/3/0', 'last'),
    english: 'content/version/1/3/0/code-of-conduct.md',
  },
  ...mozilla(
    'last',
    'subscription_services_privacy_notice firefox_privacy_notice_preview pocket_privacy_policy_eu common_voice_privacy_notice',
  ),
  ...guide('last', 'best-practices building-community getting-paid how-to-contribute'),
  ...asvs(
    'last',
    '0x04-Assessment_and_Certification 0x12-V3-Session-management 0x13-V5-Validation-Sanitization-Encoding 0x16-V8-Data-Protection 0x21-V13-API 0x22-V14-Config 0x93-Appendix-C_IoT',
  ),
  ...acme(
    'fresh',
    'faq allow-port-80 caa challenge-types integration-guide revoking monitoring-options cert-compat',
  ),
  ...top10(
    'fresh',
    `A01_2021-Broken_Access_Control A02_2021-Cryptographic_Failures A03_2021-Injection
    A04_2021-Insecure_Design A05_2021-Security_Misconfiguration`.trim(),
  ),
  books('fresh', 'CONTRIBUTING'),
  books('fresh', 'HOWTO'),
  ...acme(
    'kept',
    'rate-limits staging-environment certificates-for-localhost client-options expiration-emails godaddy ipv6 profiles glossary account-id',
  ),
  ...top10(
    'kept',
    `A06_2021-Vulnerable_and_Outdated_Components A07_2021-Identification_and_Authentication_Failures
    A08_2021-Software_and_Data_Integrity_Failures A09_2021-Security_Logging_and_Monitoring_Failures`.trim(),
  ),
  books('kept', 'CODE_OF_CONDUCT'),
  ...moreTexts,
  ...unseenTexts,
  ...blindTexts,
]
