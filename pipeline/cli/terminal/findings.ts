import type {Finding} from '../../finding/finding.ts'
import type {Style, Terminal} from './terminal.ts'

const colours: Readonly<Record<Finding['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
}

/** Print findings on stderr, one block each: place, severity, rule, what is wrong, what to do. */
export function printFindings(findings: readonly Finding[], terminal: Terminal): void {
  for (const {place, severity, rule, number, message, hint} of findings) {
    const where = `${place.file}:${place.line}:${place.column}`
    const point = number === undefined ? '' : `  point ${number}`
    terminal.err(`${where}  ${terminal.style(colours[severity], severity)}  ${rule}${point}\n`)
    terminal.err(`  ${message}\n  ${terminal.style('dim', hint)}\n`)
  }
}
