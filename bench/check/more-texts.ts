import {inFolders, type TextSet, type TextSource} from './text-source.ts'

const umbrella = inFolders({
  repository: 'securityfirst/umbrella-content',
  genre: 'guide',
  prefix: 'umbrella',
  before: '',
  english: 'en/',
})
const glossary = inFolders({
  repository: 'cncf/glossary',
  genre: 'standard',
  prefix: 'glossary',
  before: 'content/',
  english: 'en/',
})
const telemetry = inFolders({
  repository: 'open-telemetry/opentelemetry.io',
  genre: 'manual',
  prefix: 'telemetry',
  before: 'content/',
  english: 'en/docs/',
  folder: 'docs/',
})
const interfaces = inFolders({
  repository: 'OWASP/API-Security',
  genre: 'standard',
  prefix: 'interfaces',
  before: 'editions/2019/',
  english: 'en/',
})
const interfaces2023 = inFolders({
  repository: 'OWASP/API-Security',
  genre: 'standard',
  prefix: 'interfaces2023',
  before: 'editions/2023/',
  english: 'en/',
})
const handbook = inFolders({
  repository: 'okfn/opendatahandbook',
  genre: 'guide',
  prefix: 'handbook',
  before: 'guide/',
  english: 'en/',
})

const practice = (set: TextSet, name: string): TextSource => ({
  id: `practice-${name}`,
  set,
  genre: 'manual',
  repository: 'goldbergyoni/nodebestpractices',
  english: `sections/${name}.md`,
  translation: new RegExp(String.raw`^sections/${name}\.(?<tag>[\w-]+)\.md$`, 'u'),
})

const practices = (set: TextSet, names: string): readonly TextSource[] =>
  names
    .split(/\s+/u)
    .map((name) => ({...practice(set, name), id: `practice-${name.replace('/', '-')}`}))

/** Documents named on 28 November 2026, before any finding in them was read; `open` to look at, `closed` to judge once. */
export const moreTexts: readonly TextSource[] = [
  {
    id: 'open-definition',
    set: 'open',
    genre: 'terms',
    repository: 'okfn/opendefinition',
    english: 'od/1.1/en/index.markdown',
    translation: /^od\/1\.1\/(?<tag>[\w-]+)\/index\.markdown$/u,
  },
  {
    id: 'interface-checklist',
    set: 'open',
    genre: 'standard',
    repository: 'shieldfy/API-Security-Checklist',
    english: 'README.md',
    translation: /^README-(?<tag>[\w-]+)\.md$/u,
  },
  {
    id: 'toml',
    set: 'open',
    genre: 'specification',
    repository: 'toml-lang/toml.io',
    english: 'specs/en/v1.0.0.md',
    translation: /^specs\/(?<tag>[\w-]+)\/v1\.0\.0\.md$/u,
  },
  ...interfaces(
    'open',
    `0x03-introduction 0x10-api-security-risks 0xa1-broken-object-level-authorization 0xa2-broken-user-authentication
    0xa3-excessive-data-exposure 0xa4-lack-of-resources-and-rate-limiting`.trim(),
  ),
  ...umbrella(
    'open',
    `assess-your-risk/security-planning/beginner/s_managing-security
    assess-your-risk/security-planning/beginner/s_threats
    communications/censorship/advanced/s_precautions communications/censorship/beginner/s_https
    communications/email/beginner/s_email-security-tips communications/email/advanced/s_using-pgp
    communications/phishing/beginner/s_social-engineering communications/phishing/beginner/s_attachments
    information/safely-deleting/beginner/s_what-now travel/preparation/beginner/s_medical
    travel/borders/beginner/s_before-you-leave travel/protective-equipment/beginner/s_grab-bags`.trim(),
  ),
  ...glossary(
    'open',
    `abstraction agile-software-development api-gateway auto-scaling bare-metal-machine blue-green-deployment
    canary-deployment chaos-engineering client-server-architecture cloud-computing cloud-native-apps cluster container
    container-orchestration continuous-delivery data-center`.trim(),
  ),
  ...telemetry(
    'open',
    `what-is-opentelemetry concepts/signals/_index concepts/observability-primer concepts/glossary
    concepts/distributions concepts/signals/traces concepts/context-propagation/index concepts/sampling/index
    concepts/resources/index`.trim(),
  ),
  {
    id: 'foundation-conduct',
    set: 'closed',
    genre: 'conduct',
    repository: 'cncf/foundation',
    english: 'code-of-conduct.md',
    translation: /^code-of-conduct-languages\/(?<tag>[\w-]+)\.md$/u,
  },
  {
    id: 'standard-rules',
    set: 'closed',
    genre: 'specification',
    repository: 'standard/standard',
    english: 'docs/RULES-en.md',
    translation: /^docs\/RULES-(?<tag>\w+)\.md$/u,
  },
  {
    id: 'standard-readme',
    set: 'closed',
    genre: 'manual',
    repository: 'standard/standard',
    english: 'docs/README-en.md',
    translation: /^docs\/README-(?<tag>\w+)\.md$/u,
  },
  {
    id: 'hacker-laws',
    set: 'closed',
    genre: 'guide',
    repository: 'dwmkerr/hacker-laws',
    english: 'README.md',
    translation: /^translations\/(?<tag>[\w-]+)\.md$/u,
  },
  ...interfaces(
    'closed',
    `0xa5-broken-function-level-authorization 0xa6-mass-assignment 0xa7-security-misconfiguration 0xa8-injection
    0xa9-improper-assets-management 0xaa-insufficient-logging-monitoring 0xb0-next-devs 0xb1-next-devsecops`.trim(),
  ),
  ...handbook(
    'closed',
    `introduction/index what-is-open-data/index why-open-data/index how-to-open-up-data/index
    following-up/index appendices/file-formats appendices/what-legal-ip-rights-are-there-in-databases`.trim(),
  ),
  ...umbrella(
    'closed',
    `communications/mobile-phones/expert/s_encryption-of-volumes
    communications/mobile-phones/beginner/s_protection-from-malware
    communications/online-abuse/expert/s_how-to-respond-to-abuse communications/online-privacy/advanced/s_tor
    incident-response/sexual-assault/expert/s_medical-care incident-response/sexual-assault/beginner/s_prepare
    incident-response/terrorism/beginner/s_assess-your-risk stress/stress/beginner/s_effects
    stress/stress/expert/s_dealing-with-it work/dangerous-assignments/beginner/s_in-remote-areas
    work/being-followed/beginner/s_what-to-do work/whistleblowers/beginner/s_privacy-tools`.trim(),
  ),
  ...glossary(
    'closed',
    `database-as-a-service devops devsecops distributed-systems event-driven-architecture firewall
    function-as-a-service horizontal-scaling hypervisor idempotence infrastructure-as-code kubernetes load-balancer
    microservices-architecture monolithic-apps multitenancy observability`.trim(),
  ),
  ...practices(
    'closed',
    `security/avoideval security/commonsecuritybestpractices security/limitrequests security/lintrules
    security/expirejwt security/hideerrors security/userpasswords security/sessions production/bestateless
    production/guardprocess production/lockdependencies production/smartlogging`.trim(),
  ),
  ...interfaces2023(
    'sealed',
    `0x03-introduction 0xa1-broken-object-level-authorization 0xa4-unrestricted-resource-consumption
    0xa6-unrestricted-access-to-sensitive-business-flows 0xaa-unsafe-consumption-of-apis 0xd0-about-data`.trim(),
  ),
  ...glossary(
    'sealed',
    `pod policy-as-code portability runtime scalability serverless service service-discovery service-mesh
    shift-left site-reliability-engineering stateful-apps stateless-apps tightly-coupled-architecture
    version-control vertical-scaling virtual-machine zero-trust-architecture`.trim(),
  ),
  ...practices(
    'sealed',
    `errorhandling/asyncerrorhandling errorhandling/operationalvsprogrammererror errorhandling/shuttingtheprocess
    errorhandling/usematurelogger projectstructre/createlayers production/setnodeenv production/productioncode`.trim(),
  ),
  ...umbrella(
    'sealed',
    `assess-your-risk/security-planning/beginner/s_your-security-plan
    communications/mobile-phones/beginner/s_burner-phones emergency-support/physical/beginner/s_physical
    incident-response/arrests/beginner/s_if-you-are-arrested incident-response/arrests/beginner/s_prepare
    incident-response/evacuation/advanced/s_evacuation-imminent
    communications/radios-and-satellite-phones/beginner/s_radio-procedures
    work/public-communications/advanced/s_security-and-reputation`.trim(),
  ),
  ...telemetry(
    'sealed',
    'collector/components/_index concepts/components concepts/signals/metrics concepts/signals/logs',
  ),
  {
    id: 'project-guidelines',
    set: 'sealed',
    genre: 'guide',
    repository: 'elsewhencode/project-guidelines',
    english: 'README.md',
    translation: /^README-(?<tag>[\w-]+)\.md$/u,
  },
]
