import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checks} from '../../pipeline/check/rules/index.ts'
import type {Check} from '../../pipeline/check/rule/rule.ts'

/** The folder of the pages, from that of the repository. */
export const pageFolder = 'docs/rules'

/** The documentation of every rule, made from the rule and its table of cases: file name → text. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', index()],
    ...checks.map((rule) => [`${rule.id}.md`, page(rule)] as const),
  ])
}

function index(): string {
  const rows = checks.map(({id, severity, optional, why}) => {
    const weight = optional ? `off (${severity})` : severity
    return `| [${id}](${id}.md) | ${weight} | ${why} |`
  })
  return `# Rules of stele check

| rule | severity | why it is there |
| --- | --- | --- |
${rows.join('\n')}

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

A rule that is off is named to be switched on. Rules with options take them beside the severity:
\`numbers: ['warning', {…}]\`.

## Waive a rule for one unit

\`\`\`sh
stele waive numbers p8-2 --locale ru --reason "as the UN has it"
\`\`\`

The reason is kept in the state file. A waiver holds for the very texts that it was given for: it
expires when the source or the translation changes.

## Read the cases

Every page has the cases that are tested: those in which the rule fires and those in which it stays
silent. \`⟦…⟧\` marks the words that a report underlines, \`¦\` stands between units, \`∅\` for a text that is
missing, \`␠\` for a blank, \`⏎\` for the end of a line. The column \`says\` has words of the message.

These pages are made by \`npm run docs:rules\`.
`
}

function page({id, severity, optional, why}: Check): string {
  const text = readFileSync(join(import.meta.dirname, 'rules', `${id}.md`), 'utf8')
  const lines = text.trim().split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  // Which languages must have cases is the test's own affair.
  const prose = lines.slice(0, first).filter((line) => !line.startsWith('Cases: '))
  const [head = '', ...rows] = lines.slice(first)
  const table = [head.replace(/^\|\s*\S+/u, '| case'), ...rows]
  const weight = optional
    ? `Off unless the configuration asks for it; then ${severity}.`
    : `Severity: ${severity}.`
  return `# ${id}

${why} ${weight}

${prose.join('\n').trim()}

${table.join('\n')}
`
}
