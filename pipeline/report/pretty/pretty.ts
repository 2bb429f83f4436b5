import type {Finding, Related, Severity} from '../../finding/finding.ts'
import {totalsOf} from '../counted.ts'
import type {Summary} from '../summary.ts'
import {visible} from '../visible.ts'
import {columnsOf, padded} from './columns.ts'
import {marked} from './excerpt.ts'
import type {Paint} from './paint.ts'
import {progressTable} from './progress.ts'

const colours: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
}

/** The findings for people: grouped by document, language and point, with what to do; progress at the end. */
export function reportPretty(findings: readonly Finding[], summary: Summary, paint: Paint): string {
  const parts: string[] = []
  for (const [name, group] of grouped(findings, groupOf)) {
    if (name !== '') parts.push(`${paint('bold', `── ${name} ──`)}\n`)
    for (const block of blocksOf(group, paint)) parts.push(block)
  }
  return [...parts, progressTable(summary.progress, paint), totals(summary, paint)]
    .filter((part) => part !== '')
    .join('\n')
}

const groupOf = ({document, locale}: Finding): string =>
  [document, locale].filter((part) => part !== undefined).join(' · ')

function grouped<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push(item)
  }
  return groups
}

// More findings of one sort in one file are listed, a line each: a language that is new to the
// project has one for each point.
const mostBlocks = 3

/** What makes findings one list: rule, file and hint are the same, and no words are marked. */
const sortOf = ({rule, severity, place, hint, excerpt, key}: Finding): string =>
  excerpt || key === undefined ? '' : [rule, severity, place.file, hint].join('\u0000')

function* blocksOf(findings: readonly Finding[], paint: Paint): Generator<string> {
  const sorts = grouped(findings, sortOf)
  const listed = new Set<string>()
  let before: Finding | undefined
  for (const finding of findings) {
    const sort = sortOf(finding)
    const alike = sorts.get(sort) ?? []
    if (sort === '' || alike.length <= mostBlocks) {
      yield blockOf(finding, before, paint)
      before = finding
    } else if (!listed.has(sort)) yield listOf(alike, paint)
    listed.add(sort)
  }
}

function listOf(findings: readonly Finding[], paint: Paint): string {
  const [first] = findings
  if (!first) return ''
  const {place, severity, rule, hint} = first
  const head = `${paint('bold', visible(place.file))}  ${paint(colours[severity], severity)}  ${rule}  ${findings.length} times`
  const rows = findings.map((finding) => [
    `${finding.place.line}:${finding.place.column}`,
    visible(pointOf(finding)),
    visible(finding.message),
  ])
  const width = (column: number): number =>
    rows.reduce((widest, row) => Math.max(widest, columnsOf(row[column] ?? '')), 0)
  const widths = [width(0), width(1)]
  const lines = rows.map(
    ([at = '', point = '', message = '']) =>
      `  ${padded(at, widths[0] ?? 0)}  ${padded(point, widths[1] ?? 0)}  ${message}`,
  )
  return [head, ...lines, `  ${paint('dim', visible(hint))}`, ''].join('\n')
}

const pointOf = ({number, key}: Finding): string =>
  number === undefined ? (key ?? '') : `point ${number}`

/** A finding in full; the English is not said again right after a finding that said it. */
function blockOf(finding: Finding, before: Finding | undefined, paint: Paint): string {
  const {place, severity, rule, message, hint, excerpt, related} = finding
  const unit = pointOf(finding)
  const where = `${place.file}:${place.line}:${place.column}`
  const lines = [
    `${paint('bold', visible(where))}  ${paint(colours[severity], severity)}  ${rule}${unit === '' ? '' : `  ${visible(unit)}`}`,
  ]
  lines.push(`  ${visible(message)}`)
  if (excerpt) lines.push(...marked(excerpt).map((line) => `    ${line}`))
  const said = new Set(before?.related?.map(nameOfRelated))
  for (const other of related ?? []) {
    if (said.has(nameOfRelated(other))) continue
    lines.push(paint('dim', `  ${shortened(visible(other.message))}`))
    lines.push(
      paint('dim', `  ${visible(other.place.file)}:${other.place.line}:${other.place.column}`),
    )
  }
  lines.push(`  ${paint('dim', visible(hint))}`)
  return `${lines.join('\n')}\n`
}

const nameOfRelated = ({message, place: {file, line}}: Related): string =>
  `${file}:${line} ${message}`

// What the English marks must be seen; beyond two lines of a terminal nobody reads on.
const longest = 160

function shortened(text: string): string {
  const letters = Array.from(text)
  const mark = letters.indexOf('⟦')
  const start = mark > longest - 40 ? mark - 60 : 0
  const shown = letters.slice(start, start + longest)
  return `${start > 0 ? '… ' : ''}${shown.join('').trim()}${start + longest < letters.length ? '…' : ''}`
}

function totals(summary: Summary, paint: Paint): string {
  const {errors, warnings, infos} = summary
  const text = totalsOf(summary)
  return `${errors + warnings + infos === 0 ? paint('green', text) : text}\n`
}
