import type {Surveyed} from '../../operations/project/open.ts'
import {statusLines, totalsByLocale, type StatusLine} from '../../operations/translation/status.ts'
import {isUnusable} from '../../finding/finding.ts'
import {progressGroups} from '../../locale/progress.ts'
import type {DocumentName} from '../../project/survey.ts'
import type {Call, Command} from '../session/command.ts'
import type {Outcome} from '../session/outcome.ts'
import {printJson, withSurvey} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {tableOf, type TableColumn} from '../terminal/table.ts'
import {shown} from '../../report/shown.ts'

const right = ['done', ...progressGroups, 'machine', 'words'].map((head): TableColumn => ({
  head,
  align: 'right',
}))
const columns: readonly TableColumn[] = [
  {head: 'document', align: 'left'},
  {head: 'locale', align: 'left'},
  {head: '', align: 'left'},
  ...right,
]
const none = '–'
const barWidth = 20
// More lines than this are not read one by one: only their sums are shown.
const mostLines = 40
const legend = '█ reviewed or final  ▒ translated  ░ missing, stale or initial'

/** `stele status`: how far each translation is. */
export const status: Command = {
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [{flags: '--locale <tags>', description: 'only these locales', list: true}],
  examples: ['stele status', 'stele status code-of-conduct --locale ru,kk --json'],
  async run(call) {
    const choice = {words: call.words, locales: call.list('locale')}
    return withSurvey(call, choice, async (surveyed, names) => printed(call, surveyed, names))
  },
}

async function printed(
  call: Call,
  {files, survey}: Surveyed,
  names: readonly DocumentName[],
): Promise<Outcome> {
  const {lines, unreadable, unsynced} = await statusLines(
    files,
    survey.settings,
    names,
    call.list('locale'),
  )
  printFindings([...unreadable, ...unsynced], call.terminal)
  const totals = names.length > 1 ? totalsByLocale(lines) : []
  if (call.json) printJson(call, {locales: lines.map(asJson), totals: totals.map(asJson)})
  else {
    const listed = lines.length > mostLines && call.words.length === 0 ? [] : lines
    const rows = [...listed, ...totals].map((line) => cellsOf(line, names.length))
    call.terminal.out(tableOf(...withoutEmptyColumns(rows)))
    if (!call.quiet) call.terminal.out(shown`\n${legend}\n`)
  }
  const isWhole = ![...survey.findings, ...unreadable].some(isUnusable)
  return {kind: isWhole ? 'clean' : 'unusable'}
}

function asJson(line: StatusLine): unknown {
  const states = Object.fromEntries(
    progressGroups.map((standing) => {
      const {units, words} = line.states[standing]
      return [standing, {units, words, percent: percentOf(units, line.units)}]
    }),
  )
  return {...line, states, percent: percentOf(line.translated, line.units)}
}

function cellsOf(line: StatusLine, documents: number): readonly string[] {
  const {document, locale, units, words, translated, translatedWords, states} = line
  const share = (count: number): string => {
    if (count === 0) return none
    const percent = percentOf(count, units)
    return `${count}  ${percent === 0 ? '<1' : percent} %`
  }
  return [
    document ?? `all ${documents} documents`,
    locale,
    barOf(line),
    `${translated}/${units}  ${percentOf(translated, units)} %`,
    ...progressGroups.map((standing) => share(states[standing].units)),
    share(line.machine),
    `${translatedWords}/${words}`,
  ]
}

/** States that no translation has need no column: the table then fits narrow terminals. */
function withoutEmptyColumns(
  rows: readonly (readonly string[])[],
): [columns: readonly TableColumn[], rows: readonly (readonly string[])[]] {
  const isFilled = columns.map((_, index) => rows.some((row) => row[index] !== none))
  return [
    columns.filter((_, index) => isFilled[index]),
    rows.map((row) => row.filter((_, index) => isFilled[index])),
  ]
}

/** Only what is complete looks complete. */
const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.floor((100 * part) / whole)

function barOf({units, states}: StatusLine): string {
  const columnsFor = (count: number): number =>
    units === 0 ? barWidth : Math.floor((barWidth * count) / units)
  const checked = states.final.units + states.reviewed.units
  const full = columnsFor(checked)
  const half = columnsFor(checked + states.translated.units) - full
  return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(barWidth - full - half)
}
