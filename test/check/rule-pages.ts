import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {languagePage} from './language-table.ts'
import {checks} from '../../pipeline/check/rules/index.ts'
import {builtInRules, type RuleArea, type RuleDescription} from '../../pipeline/finding/rules.ts'

/** The folder of the pages, from that of the repository. */
export const pageFolder = 'docs/rules'

/** The documentation of every rule, made from the rule and its table of cases: file name → text. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', index()],
    ['languages.md', languagePage()],
    ...builtInRules.map((rule) => [`${rule.id}.md`, page(rule)] as const),
  ])
}

const areas: Readonly<Record<RuleArea, string>> = {
  files: 'Files',
  configuration: 'Configuration',
  parser: 'Source documents',
  locale: 'Locale files',
  sync: 'Source and locale files',
  check: 'Translations',
  pdf: 'Fonts and PDF editions',
}

/** When and by whom rules of an area are applied. */
const occasions: Readonly<Record<RuleArea, string>> = {
  files: 'Applied by every command that reads or writes files.',
  configuration: 'Applied by every command that opens the project.',
  parser: 'Applied while a source document is read.',
  locale: 'Applied while locale files are read.',
  sync: 'Applied by every command that shows translations.',
  check: 'Applied by `stele check`.',
  pdf: 'Applied by `stele build` while it sets a PDF edition.',
}

function table(area: RuleArea): string {
  const rows = builtInRules
    .filter((rule) => rule.area === area)
    .map((rule) => `| [${rule.id}](${rule.id}.md) | ${weightOf(rule)} | ${rule.why} |`)
  return `## ${areas[area]}

${occasions[area]}

| rule | severity | why it is there |
| --- | --- | --- |
${rows.join('\n')}`
}

function weightOf({severity, isOptional, isFixed}: RuleDescription): string {
  return isOptional ? `off (${severity})` : isFixed ? `${severity}, fixed` : severity
}

function index(): string {
  const tables = (
    ['files', 'configuration', 'parser', 'locale', 'sync', 'check', 'pdf'] as const
  ).map(table)
  return `# Rules

Every finding of Stele names one of these rules. \`stele check --list-rules\` prints them.
[languages.md](languages.md) says how far the rules know each language.

${tables.join('\n\n')}

## Set a rule

For the project, a locale or a document, in \`pipeline.config.ts\`; the document's setting counts before the
locale's, the locale's before the project's:

\`\`\`ts
export default defineConfig({
  locales: ['ru', 'kk'],
  check: {
    rules: {numbers: 'warning', draft: 'off'},
    locales: {kk: {markup: 'info'}},
    documents: {'code-of-conduct': {stale: 'error'}},
    require: {ru: {translated: 100, reviewed: 80}},
  },
})
\`\`\`

A fixed rule reports what Stele cannot read or cannot make: it cannot be switched off or given another
severity. A rule that is off is named to be switched on. Rules with options take them beside the severity:
\`numbers: ['warning', {…}]\`.

## Correct what has one correction

\`\`\`sh
stele check --fix-dry-run   # prints what would change, text by text
stele check --fix           # writes it, then checks
\`\`\`

These rules say how some of their findings are corrected: ${fixable.map((id) => `[${id}](${id}.md)`).join(', ')}.
A correction changes no letter and no digit of prose. Where a finding could be corrected in two ways, a person decides.
A reviewed text stays reviewed and a waiver stays valid: what was said of a text was said of its words.

## Waive a rule for one unit

\`\`\`sh
stele waive numbers p8-2 --locale ru --reason "as the UN has it"
\`\`\`

The reason is kept in the state file. A waiver holds for the very texts that it was given for: it
expires when the source or the translation changes.

## Read the cases

Every page has the cases that are tested: those in which the rule fires and those in which it stays
silent. \`⟦…⟧\` marks the words that a report underlines, \`¦\` stands between units, \`∅\` for a text that is
missing, \`␠\` for a blank, \`⏎\` for the end of a line. The column \`says\` has words of the message, the column
\`fixed\` the text after \`stele check --fix\`; where it is empty, a person must correct it.

These pages are made by \`npm run docs:rules\`.
`
}

const fixable = checks.filter(({isFixable}) => isFixable).map(({id}) => id)

function page(rule: RuleDescription): string {
  const isFixable = fixable.some((id) => id === rule.id)
  const fixed = isFixable
    ? ' `stele check --fix` corrects what has one correction: the column `fixed` has the text that it writes.'
    : ''
  return `# ${rule.id}

${rule.why} ${sentenceOf(rule)} ${occasions[rule.area]}${fixed}
${casesOf(rule)}`
}

function sentenceOf({severity, isOptional, isFixed}: RuleDescription): string {
  if (isOptional) return `Off unless the configuration asks for it; then ${severity}.`
  return isFixed
    ? `Severity: ${severity}; it cannot be switched off or lowered.`
    : `Severity: ${severity}.`
}

/** What the table of cases says and shows; rules of files, configuration and PDF have other tests. */
function casesOf({id}: RuleDescription): string {
  const file = join(import.meta.dirname, 'rules', `${id}.md`)
  if (!existsSync(file)) return ''
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  // Which languages must have cases is the test's own affair.
  const prose = lines.slice(0, first).filter((line) => !line.startsWith('Cases: '))
  const [head = '', ...rows] = lines.slice(first)
  const cases = [head.replace(/^\|\s*\S+/u, '| case'), ...rows]
  return `
${prose.join('\n').trim()}

${cases.join('\n')}
`
}
