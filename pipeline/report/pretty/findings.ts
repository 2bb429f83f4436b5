import {present} from '../../finding/assert.ts'
import type {Finding, Related, Severity} from '../../finding/finding.ts'
import {pointName} from '../point-name.ts'
import {joined, shownLines, shown, styled, type Shown, type Style} from '../shown.ts'
import {visible} from '../visible.ts'
import {terminalWidth, padded} from './columns.ts'
import {marked} from './excerpt.ts'

const colours: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
}

/**
 * Findings for people: by document and language, each with its place, its point, what is wrong, the words that
 * it is about, the English and what to do. Nothing for no findings.
 */
export function findingsText(findings: readonly Finding[]): Shown {
  const blocks = [...grouped(findings, groupOf)].flatMap(([name, group]) => [
    ...(name === '' ? [] : [shown`${styled('bold', `── ${name} ──`)}\n`]),
    ...blocksOf(group),
  ])
  return joined(blocks, '\n')
}

const groupOf = ({document, locale}: Finding): string =>
  [document, locale].filter((part) => part !== undefined).join(' · ')

function grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

// More findings of one sort in one file are listed, a line each: a language that is new to the
// project has one for each point.
const mostBlocks = 3

/** What makes findings one list: rule, file and hint are the same, and no words are marked. */
const sortOf = ({rule, severity, place, hint, excerpt, key}: Finding): string =>
  excerpt || key === undefined ? '' : [rule, severity, place.file, hint].join('\u0000')

function* blocksOf(findings: readonly Finding[]): Generator<Shown> {
  const sorts = grouped(findings, sortOf)
  const listed = new Set<string>()
  let before: Finding | undefined
  for (const finding of findings) {
    const sort = sortOf(finding)
    const alike = sorts.get(sort)
    if (sort === '' || !alike || alike.length <= mostBlocks) {
      yield blockOf(finding, before)
      before = finding
    } else if (!listed.has(sort)) yield listOf(alike)
    listed.add(sort)
  }
}

function listOf(findings: readonly [Finding, ...Finding[]]): Shown {
  const [{place, severity, rule, hint}] = findings
  const rows = [...runsOf(findings)].flatMap((run) =>
    run.length < leastRun ? run.map(rowOf) : [foldOf(run)],
  )
  const ats = rows.reduce((widest, {at}) => Math.max(widest, terminalWidth(at)), 0)
  const points = rows.reduce((widest, {point}) => Math.max(widest, terminalWidth(point)), 0)
  return shownLines([
    shown`${styled('bold', place.file)}  ${styled(colours[severity], severity)}  ${rule}  ${findings.length} times`,
    ...rows.map(
      ({at, point, message}) => shown`  ${padded(at, ats)}  ${padded(point, points)}  ${message}`,
    ),
    shown`  ${styled('dim', hint)}`,
  ])
}

type Row = {readonly at: string; readonly point: string; readonly message: string}

const rowOf = (finding: Finding): Row => ({
  at: `${finding.place.line}:${finding.place.column}`,
  point: visible(pointName(finding)),
  message: finding.message,
})

// Fewer lines than this are easily read.
const leastRun = 4

/** Texts that are not translated, on lines one after the other, are one run; every other finding is a run of its own. */
function* runsOf(findings: readonly Finding[]): Generator<readonly [Finding, ...Finding[]]> {
  let run: [Finding, ...Finding[]] | undefined
  for (const finding of findings) {
    const before = run?.at(-1)
    const goesOn = finding.rule === 'empty' && before?.place.line === finding.place.line - 1
    if (run && goesOn) run.push(finding)
    else {
      if (run) yield run
      run = [finding]
    }
  }
  if (run) yield run
}

/** One row for a run: a language that is new to the project has one finding for each point. */
function foldOf(run: readonly [Finding, ...Finding[]]): Row {
  const [first] = run
  const last = present(run.at(-1), 'the last of a run')
  return {
    at: `${first.place.line}–${last.place.line}`,
    point: visible(`${pointName(first)} to ${pointName(last)}`),
    message: `${run.length} texts are not translated yet`,
  }
}

/** A finding in full; the English is not said again right after a finding that said it. */
function blockOf(finding: Finding, before: Finding | undefined): Shown {
  const {place, severity, rule, message, hint, excerpt, related = []} = finding
  const point = pointName(finding)
  const where = styled('bold', `${place.file}:${place.line}:${place.column}`)
  const head = shown`${where}  ${styled(colours[severity], severity)}  ${rule}`
  const known = new Set(before?.related?.map(nameOfRelated))
  return shownLines([
    point === '' ? head : shown`${head}  ${point}`,
    shown`  ${message}`,
    ...(excerpt ? marked(excerpt).map((line) => shown`    ${line}`) : []),
    ...related.filter((other) => !known.has(nameOfRelated(other))).flatMap(relatedLines),
    shown`  ${styled('dim', hint)}`,
  ])
}

const relatedLines = ({message, place}: Related): readonly Shown[] => [
  shown`  ${styled('dim', aroundMark(visible(message)))}`,
  shown`  ${styled('dim', `${place.file}:${place.line}:${place.column}`)}`,
]

const nameOfRelated = ({message, place: {file, line}}: Related): string =>
  `${file}:${line} ${message}`

// What the English marks must be seen; beyond two lines of a terminal nobody reads on.
const longest = 160

/** A text cut so that what the English marks is seen. */
function aroundMark(text: string): string {
  const letters = Array.from(text)
  const mark = letters.indexOf('⟦')
  const start = mark > longest - 40 ? mark - 60 : 0
  const kept = letters.slice(start, start + longest)
  return `${start > 0 ? '… ' : ''}${kept.join('').trim()}${start + longest < letters.length ? '…' : ''}`
}
