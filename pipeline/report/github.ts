import {createHash} from 'node:crypto'
import type {Finding, Severity} from '../finding/finding.ts'
import {bySeverity} from '../finding/order.ts'
import {counted, sentencesOf, totalsOf} from './counted.ts'
import {pointName} from './point-name.ts'
import type {Summary} from './summary.ts'
import {visible} from './visible.ts'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}
// GitHub shows no more annotations of one sort in a step; more of them would hide the worst.
const mostOfOneSort = 10

/**
 * The findings as GitHub workflow commands: annotations in the diff, worst first and no more than
 * GitHub shows, then all findings in a folded group in which GitHub obeys no command.
 */
export function reportGithub(findings: readonly Finding[], summary: Summary): string {
  const sorted = findings.toSorted(bySeverity)
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    sorted.filter((finding) => finding.severity === severity).slice(0, mostOfOneSort),
  )
  const left = sorted.length - shown.length
  return [
    ...shown.map(annotation),
    ...(left > 0 ? [`And ${counted(left, 'more finding')}, listed below`] : []),
    ...(sorted.length > 0 ? group(sorted) : []),
    totalsOf(summary),
    '',
  ].join('\n')
}

function annotation(finding: Finding): string {
  const {severity, rule, place, locale} = finding
  const title = [rule, locale, pointName(finding)].filter((part) => part).join(' · ')
  // GitHub refuses a column range over several lines.
  const columns =
    place.line === place.endLine ? {col: place.column, endColumn: place.endColumn} : {}
  const properties = Object.entries({
    file: place.file,
    line: place.line,
    endLine: place.endLine,
    ...columns,
    title,
  }).map(([name, value]) => `${name}=${escapedProperty(visible(String(value)))}`)
  return `::${commands[severity]} ${properties.join(',')}::${escaped(visible(sentencesOf(finding)))}`
}

function group(findings: readonly Finding[]): readonly string[] {
  const lines = findings.map(({place, severity, rule, message}) =>
    visible(`${place.file}:${place.line}:${place.column} ${severity} ${rule}: ${message}`),
  )
  // Only the hash of the lines themselves ends the group, and no line can hold its own hash.
  const token = createHash('sha256').update(lines.join('\n')).digest('hex')
  return [
    `::group::${counted(findings.length, 'finding')}`,
    `::stop-commands::${token}`,
    ...lines,
    `::${token}::`,
    '::endgroup::',
  ]
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
