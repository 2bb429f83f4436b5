import {inFolders, type TextSet, type TextSource} from './text-source.ts'

const elixir = inFolders({
  repository: 'elixirschool/elixirschool',
  genre: 'manual',
  prefix: 'elixir',
  before: 'lessons/',
  english: 'en/',
})
const privacy = inFolders({
  repository: 'datenanfragen/website',
  genre: 'terms',
  prefix: 'privacy',
  before: 'content/',
  english: 'en/',
})
const monero = inFolders({
  repository: 'monero-project/monero-site',
  genre: 'standard',
  prefix: 'monero',
  before: '_i18n/',
  english: 'en/resources/',
  folder: 'resources/',
})
const electron = inFolders({
  repository: 'electron/i18n',
  genre: 'manual',
  prefix: 'electron',
  before: 'content/',
  english: 'en-US/docs/',
  folder: 'docs/',
})

const patterns = (set: TextSet, names: string): readonly TextSource[] =>
  names.split(/\s+/u).map((name) => ({
    id: `pattern-${name}`,
    set,
    genre: 'guide',
    repository: 'InnerSourceCommons/InnerSourcePatterns',
    english: `patterns/2-structured/${name}.md`,
    translation: new RegExp(String.raw`^translation/(?<tag>[\w-]+)/patterns/${name}\.md$`, 'u'),
  }))

/**
 * Documents of ten repositories of which no rule had seen a text, named on 28 November 2026 before any finding in
 * them was read; `blind` to judge the rules as they were, `shut` to judge them once more with what `blind` had led to.
 */
export const blindTexts: readonly TextSource[] = [
  {
    id: 'berlin-conduct',
    set: 'blind',
    genre: 'conduct',
    repository: 'rubyberlin/code-of-conduct',
    english: 'en.md',
    translation: /^(?<tag>[a-z]{2})\.md$/u,
  },
  {
    id: 'art-of-command-line',
    set: 'blind',
    genre: 'manual',
    repository: 'jlevy/the-art-of-command-line',
    english: 'README.md',
    translation: /^README-(?<tag>[\w-]+)\.md$/u,
  },
  {
    id: 'idiomatic',
    set: 'shut',
    genre: 'standard',
    repository: 'rwaldron/idiomatic.js',
    english: 'readme.md',
    translation: /^translations\/(?<tag>[\w-]+)\/readme\.md$/u,
  },
  {
    id: 'flight-rules',
    set: 'shut',
    genre: 'manual',
    repository: 'k88hudson/git-flight-rules',
    english: 'README.md',
    translation: /^README_(?<tag>[\w-]+)\.md$/u,
  },
  {
    id: 'algorithms',
    set: 'shut',
    genre: 'guide',
    repository: 'trekhleb/javascript-algorithms',
    english: 'README.md',
    translation: /^README\.(?<tag>[\w-]+)\.md$/u,
  },
  ...privacy(
    'blind',
    'verein/constitution verein/mission-statement contribute sample-letters my-requests open-source',
  ),
  ...privacy(
    'shut',
    `privacy privacy-controls id-data-controls generator suggest verein/become-a-member verein/membership-fees
    verein/transparency verein/code-of-conduct`.trim(),
  ),
  ...elixir(
    'blind',
    `basics/basics basics/enum basics/functions basics/mix basics/comprehensions basics/date_time basics/documentation
    advanced/behaviours advanced/otp_concurrency`.trim(),
  ),
  ...elixir(
    'shut',
    `basics/collections basics/control_structures basics/strings basics/modules basics/pattern_matching basics/sigils
    basics/pipe_operator basics/iex_helpers advanced/typespec advanced/protocols advanced/otp_supervisors`.trim(),
  ),
  ...monero(
    'blind',
    `moneropedia/account moneropedia/airgap moneropedia/block moneropedia/bulletproofs moneropedia/consensus
    moneropedia/denominations moneropedia/mining moneropedia/node moneropedia/ringsignatures moneropedia/wallet
    user-guides/make-payment user-guides/view_only`.trim(),
  ),
  ...monero(
    'shut',
    `moneropedia/address moneropedia/blockchain moneropedia/fungibility moneropedia/mnemonicseed
    moneropedia/paperwallet moneropedia/pedersen-commitment moneropedia/stealthaddress moneropedia/transaction
    moneropedia/viewkey user-guides/securely_purchase user-guides/restore_account user-guides/vps_run_node`.trim(),
  ),
  ...electron('blind', 'development/issues development/pull-requests faq tutorial/process-model'),
  ...electron('shut', 'tutorial/security styleguide glossary tutorial/quick-start'),
  ...patterns(
    'blind',
    'trusted-committer 30-day-warranty base-documentation core-team review-committee release-process',
  ),
  ...patterns(
    'shut',
    `praise-participants issue-tracker maturity-model service-vs-library start-as-experiment gig-marketplace
    group-support`.trim(),
  ),
]
