import type {Finding, Severity} from '../../finding/finding.ts'
import type {ProgressLine, Summary} from '../summary.ts'
import {marked} from './excerpt.ts'

/** How the report colours its words; the identity where there is no terminal. */
export type Paint = (
  style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'green',
  text: string,
) => string

const colours: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
}

/** The findings for people: grouped by document, language and point, with what to do; progress at the end. */
export function reportPretty(findings: readonly Finding[], summary: Summary, paint: Paint): string {
  const blocks = findings.map((finding) => blockOf(finding, paint))
  const progress = summary.progress.map((line) => progressLine(line, paint))
  return [...blocks, progress.join(''), totals(summary, paint)]
    .filter((part) => part !== '')
    .join('\n')
}

function blockOf(finding: Finding, paint: Paint): string {
  const {place, severity, rule, message, hint, number, key, excerpt, related} = finding
  const unit = number === undefined ? (key ?? '') : `point ${number}`
  const where = `${place.file}:${place.line}:${place.column}`
  const lines = [
    `${paint('bold', where)}  ${paint(colours[severity], severity)}  ${rule}${unit === '' ? '' : `  ${unit}`}`,
  ]
  lines.push(`  ${message}`)
  if (excerpt) lines.push(`    ${marked(excerpt)}`)
  for (const {place: other, message: said} of related ?? [])
    lines.push(paint('dim', `  ${shortened(said)} (${other.file}:${other.line}:${other.column})`))
  lines.push(`  ${paint('dim', hint)}`)
  return `${lines.join('\n')}\n`
}

function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length > 100 ? `${letters.slice(0, 99).join('')}…` : text
}

const barWidth = 20

function progressLine(
  {document, locale, units, translated, reviewed, stale}: ProgressLine,
  paint: Paint,
): string {
  const share = units === 0 ? 1 : translated / units
  const filled = Math.floor(share * barWidth)
  const bar = paint('green', '█'.repeat(filled)) + '░'.repeat(barWidth - filled)
  const name = `${document} ${locale}`.padEnd(28)
  const counts = `${String(Math.floor(share * 100)).padStart(3)} %  ${translated}/${units} translated, ${reviewed} reviewed, ${stale} stale`
  return `${name} ${bar} ${counts}\n`
}

function totals({errors, warnings, infos}: Summary, paint: Paint): string {
  if (errors + warnings + infos === 0) return `${paint('green', 'No findings')}\n`
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}\n`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
