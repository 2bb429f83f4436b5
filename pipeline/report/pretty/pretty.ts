import type {Finding, Severity} from '../../finding/finding.ts'
import {totalsOf} from '../counted.ts'
import type {Summary} from '../summary.ts'
import {visible} from '../visible.ts'
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
  let group = ''
  for (const finding of findings) {
    const next = groupOf(finding)
    if (next !== group && next !== '') parts.push(`${paint('bold', `── ${next} ──`)}\n`)
    group = next
    parts.push(blockOf(finding, paint))
  }
  return [...parts, progressTable(summary.progress, paint), totals(summary, paint)]
    .filter((part) => part !== '')
    .join('\n')
}

const groupOf = ({document, locale}: Finding): string =>
  [document, locale].filter((part) => part !== undefined).join(' · ')

function blockOf(finding: Finding, paint: Paint): string {
  const {place, severity, rule, message, hint, number, key, excerpt, related} = finding
  const unit = number === undefined ? (key ?? '') : `point ${number}`
  const where = `${place.file}:${place.line}:${place.column}`
  const lines = [
    `${paint('bold', visible(where))}  ${paint(colours[severity], severity)}  ${rule}${unit === '' ? '' : `  ${visible(unit)}`}`,
  ]
  lines.push(`  ${visible(message)}`)
  if (excerpt) lines.push(...marked(excerpt).map((line) => `    ${line}`))
  for (const {place: other, message: said} of related ?? []) {
    lines.push(paint('dim', `  ${shortened(visible(said))}`))
    lines.push(paint('dim', `  ${visible(other.file)}:${other.line}:${other.column}`))
  }
  lines.push(`  ${paint('dim', visible(hint))}`)
  return `${lines.join('\n')}\n`
}

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
