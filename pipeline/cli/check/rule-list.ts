import type {RuleDescription, RuleId} from '../../finding/rules.ts'
import type {Call} from '../session/command.ts'
import {printJson} from '../session/session.ts'
import {tableOf} from '../terminal/table.ts'

/** Print every rule: its id, its usual severity, whether `--fix` corrects what it finds, who applies it, why it is there. */
export function printRules(
  call: Call,
  known: readonly RuleDescription[],
  fixable: ReadonlySet<RuleId>,
): void {
  if (call.json) {
    const rules = known.map((rule) => ({...asJson(rule), fixable: fixable.has(rule.id)}))
    return printJson(call, {rules})
  }
  const rows = known.map((rule) => [
    rule.id,
    severityText(rule),
    fixable.has(rule.id) ? '--fix' : '',
    rule.area,
    rule.why,
  ])
  call.terminal.out(
    tableOf(
      ['rule', 'severity', 'corrects', 'area', 'why'].map((head) => ({head, align: 'left'})),
      rows,
    ),
  )
}

const severityText = ({severity, isOptional, isFixed}: RuleDescription): string =>
  isOptional ? `off (${severity})` : isFixed ? `${severity} (fixed)` : severity

function asJson(rule: RuleDescription): object {
  const {id, severity, area, category, isOptional, isFixed, why} = rule
  return {id, severity, area, category, optional: isOptional, fixed: isFixed, why}
}
