import {counted} from '../../report/counted.ts'
import type {ImportReport} from '../../importing/types.ts'
import {shownLines, shown, styled, type Shown, type ShownValue} from '../../report/shown.ts'
import {shortened} from '../../finding/shortened.ts'
import type {Terminal} from './terminal.ts'

/** What the text is made from. */
export type ImportTextInput = {
  readonly report: ImportReport
  readonly files: readonly string[]
  readonly review: string | undefined
  /** whether the locale files had to follow the source first */
  readonly synced: boolean
  /** units of the English */
  readonly units: number
  readonly isDry: boolean
}

/** The report of an import for people: what was filled, and what is left for them to do. */
export function importText(input: ImportTextInput, {width}: Terminal): Shown {
  const {report, files, review, synced, units, isDry} = input
  const {matched, uncertain, missing, extra, conflicts, refused = NONE} = report
  const short = (text: string): string => shortened(text, Math.max(40, width - 8))
  const name = namesOf(report)
  const blocks = [
    styled(
      'bold',
      `${report.file} → ${report.document} (${report.locale}): ${matched.length + uncertain.length} of ${counted(units, 'unit')} found`,
    ),
    ...(report.changed === undefined
      ? []
      : block(report.changed, 'changed since the file went out', () =>
          matched
            .filter(({reason}) => reason !== 'unchanged')
            .map((one) => `${label(one)}  line ${one.line}  ${one.reason}`),
        )),
    ...block(
      uncertain.length,
      'uncertain: filled in with state initial; compare with the English',
      () =>
        uncertain
          .filter(({joinedInto}) => joinedInto === undefined)
          .map(
            (one) => `${label(one)}  line ${one.line}  ${one.confidence.toFixed(2)}  ${one.reason}`,
          ),
    ),
    ...block(missing.length, 'missing: the file has no separate text for them', () =>
      missing.map((one) =>
        one.joinedInto === undefined
          ? `${label(one)}${one.perhaps.length > 0 ? `  perhaps line ${one.perhaps.join(', ')}` : ''}`
          : `${label(one)}  taken together with ${name(one.joinedInto)}`,
      ),
    ),
    ...leftOverBlock(input, name, (text) => styled('dim', short(text))),
    ...conflictBlocks(report, short),
    ...refusedBlock(report, short),
    ...(review !== undefined && extra.length + conflicts.length === 0
      ? [
          `  Parts that are not text of the document (labels, front matter, HTML) are listed in ${review}.`,
        ]
      : []),
    ...(report.numbers === 'reversed'
      ? ['  The file writes its numbers in reverse (2.1.1 for 1.1.2); they were read so.']
      : []),
    ...(synced ? ['  The locale files were behind the source: they are synced first.'] : []),
    ...filesText(input),
    ...(isDry ? ['  Nothing is written (--dry-run).'] : []),
    ...(!isDry && files.length === 0
      ? ['  Nothing to write: the locale files have all of it.']
      : []),
    ...(conflicts.length + uncertain.length + extra.length + missing.length + refused.length > 0
      ? [`  Next: stele check ${report.document} --locale ${report.locale}`]
      : []),
  ]
  return shownLines(blocks)
}

/** Texts that found no place, each after the unit behind which it is. */
function leftOverBlock(
  {report: {extra}, review}: ImportTextInput,
  name: (key: string) => string,
  printText: (text: string) => Shown,
): readonly ShownValue[] {
  const title = `left over: found no place${review === undefined ? '' : `; see ${review}`}`
  return block(extra.length, title, () =>
    extra.flatMap(({line, text, after, perhaps, number}) => [
      `line ${line}${number === undefined ? '' : `, printed as ${number}`}, ${after === null ? 'at the start' : `after ${name(after)}`}${perhaps.length > 0 ? `; perhaps ${perhaps.map(name).join(' or ')}` : ''}`,
      shown`  ${printText(text)}`,
    ]),
  )
}

function conflictBlocks(
  {conflicts}: ImportReport,
  short: (text: string) => string,
): readonly ShownValue[] {
  const replaced = conflicts.filter((one) => one.replaced)
  const kept = conflicts.filter((one) => !one.replaced)
  const print = (one: ImportReport['conflicts'][number]): readonly string[] => [
    `${label(one)}  line ${one.line}`,
    `  in the locale file: ${short(one.existing)}`,
    `  in the file:        ${short(one.imported)}`,
  ]
  return [
    ...block(
      kept.length,
      'not filled: the locale file has another translation (--overwrite replaces it)',
      () => kept.flatMap(print),
    ),
    ...block(replaced.length, 'replaced: the old text is in the review file', () =>
      replaced.flatMap(print),
    ),
  ]
}

/** What is not taken, with the reason, by point. */
function refusedBlock(
  {refused = NONE}: ImportReport,
  short: (text: string) => string,
): readonly ShownValue[] {
  return block(refused.length, 'refused: the locale file keeps its text', () =>
    refused.flatMap((one) => [
      `${label(one)}  line ${one.line}  ${one.reason}`,
      `  in the file: ${short(one.text)}`,
    ]),
  )
}

/** A Markdown file has no texts that are refused. */
const NONE: readonly never[] = []

/** More lines of one sort are not read; the JSON has all. */
const mostLines = 60

function block(
  count: number,
  title: string,
  lines: () => readonly ShownValue[],
): readonly ShownValue[] {
  if (count === 0) return []
  const all = lines()
  const rest = all.length - mostLines
  return [
    `  ${count} ${title}`,
    ...all.slice(0, mostLines).map((line) => shown`    ${line}`),
    ...(rest > 0 ? [`    … and ${rest} lines more (--json prints all)`] : []),
  ]
}

function filesText({report, files, isDry}: ImportTextInput): readonly string[] {
  const own = files.filter((path) => path.startsWith(`locales/${report.locale}/`))
  const others = files.length - own.length
  const verb = isDry ? 'would write' : 'writes'
  return [
    ...own.map((path) => `  ${verb} ${path}`),
    ...(others > 0
      ? [`  ${verb} ${counted(others, 'file')} of the snapshot and other languages`]
      : []),
  ]
}

const label = ({key, number}: {readonly key: string; readonly number?: string}): string =>
  number === undefined ? key : `point ${number} (${key})`

/** Units by their keys, with the number where they have one. */
function namesOf({matched, uncertain, missing}: ImportReport): (key: string) => string {
  const byKey = new Map([...matched, ...uncertain, ...missing].map((one) => [String(one.key), one]))
  return (key) => label(byKey.get(key) ?? {key})
}
