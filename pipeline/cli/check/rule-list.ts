import {checks} from '../../check/rules/index.ts'
import type {Call} from '../session/command.ts'
import {printJson} from '../session/session.ts'
import {tableOf} from '../terminal/table.ts'

/** Print every rule: its id, its usual severity and why it is there. */
export function printRules(call: Call): void {
  const rules = checks.map(({id, severity, optional, why}) => ({id, severity, optional, why}))
  if (call.json) return printJson(call, {rules})
  const rows = rules.map(({id, severity, optional, why}) => [
    id,
    optional ? `off (${severity})` : severity,
    why,
  ])
  call.terminal.out(
    tableOf(
      ['rule', 'severity', 'why'].map((head) => ({head, align: 'left'})),
      rows,
    ),
  )
}
