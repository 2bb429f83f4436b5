import type {RuleDescription} from '../../finding/rules.ts'
import type {Call} from '../session/command.ts'
import {printJson} from '../session/session.ts'
import {tableOf} from '../terminal/table.ts'

/** Print every rule: its id, its usual severity, who applies it and why it is there. */
export function printRules(call: Call, known: readonly RuleDescription[]): void {
  if (call.json) return printJson(call, {rules: known.map(asJson)})
  const rows = known.map((rule) => [rule.id, severityText(rule), rule.area, rule.why])
  call.terminal.out(
    tableOf(
      ['rule', 'severity', 'area', 'why'].map((head) => ({head, align: 'left'})),
      rows,
    ),
  )
}

const severityText = ({severity, isOptional, isFixed}: RuleDescription): string =>
  isOptional ? `off (${severity})` : isFixed ? `${severity} (fixed)` : severity

function asJson(rule: RuleDescription): unknown {
  const {id, severity, area, category, isOptional, isFixed, why} = rule
  return {id, severity, area, category, optional: isOptional, fixed: isFixed, why}
}
