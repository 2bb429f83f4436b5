import {isDate} from '../../check/baseline.ts'
import type {Settings} from '../../config/types.ts'
import {builtInRules, isBuiltInRule, isPluginRuleId, type RuleId} from '../../finding/rules.ts'
import {problem, type Attempt} from '../../finding/result.ts'
import {knownRules} from '../../operations/check/known-rules.ts'
import {reports} from '../../operations/check/reports.ts'
import type {Call} from '../session/command.ts'
import {suggested} from '../session/session.ts'

/** What a call of `stele check` asks for, once it makes sense. */
export type CheckCall = {
  readonly format: string
  readonly locales: readonly string[]
  readonly rules: readonly RuleId[]
  readonly output?: string
  readonly since?: string
  readonly mostWarnings?: number
  readonly baseline?: {readonly file: string; readonly update: boolean; readonly until?: string}
  /** whether only a part of the project is checked */
  readonly isPartial: boolean
}

/** Read the options of a call, or say in a line each what is wrong with them. */
export function readUsage(call: Call): Attempt<CheckCall, readonly string[]> {
  const since = call.option('since')
  const output = call.option('output')
  const most = call.option('max-warnings')
  const rules = call.list('rule')
  const locales = call.list('locale')
  const isPartial =
    [call.words, rules, locales].some(({length}) => length > 0) || since !== undefined
  const wrong = [
    ...wrongRules(rules),
    ...wrongNumber(most),
    ...wrongFormat(call),
    ...wrongBaseline(call, isPartial),
  ]
  if (wrong.length > 0) return problem(wrong)
  const value = {
    format: call.json ? 'json' : (call.option('format') ?? 'pretty'),
    locales,
    rules: rules.filter((rule) => isRuleId(rule)),
    isPartial,
    ...(output === undefined ? {} : {output}),
    ...(since === undefined ? {} : {since}),
    ...(most === undefined ? {} : {mostWarnings: Number(most)}),
    ...baselineOf(call),
  }
  return {ok: true, value}
}

function baselineOf(call: Call): Pick<CheckCall, 'baseline'> {
  const file = call.option('baseline')
  const until = call.option('until')
  if (file === undefined) return {}
  const update = call.flag('update-baseline')
  return {baseline: {file, update, ...(until === undefined ? {} : {until})}}
}

/** Whether a word may name a rule: one of Stele, or by its form one of the project. */
const isRuleId = (word: string): word is RuleId => isBuiltInRule(word) || isPluginRuleId(word)

function wrongRules(rules: readonly string[]): readonly string[] {
  const known = builtInRules.map(({id}) => id)
  return rules
    .filter((rule) => !isRuleId(rule))
    .map((rule) => `There is no rule ${rule}. ${suggested(rule, known, 'Rules')}`)
}

/** What is wrong with the rules of a call, once the project has said which rules of its own it has. */
export function unknownRules(rules: readonly RuleId[], settings: Settings): readonly string[] {
  const known = knownRules(settings).map(({id}) => id)
  return rules
    .filter((rule) => !known.includes(rule))
    .map((rule) => `There is no rule ${rule}. ${suggested(rule, known, 'Rules')}`)
}

function wrongNumber(most: string | undefined): readonly string[] {
  if (most === undefined || /^\d{1,9}$/u.test(most)) return []
  return [`--max-warnings takes a number such as 0 or 10, not ${JSON.stringify(most)}`]
}

function wrongFormat(call: Call): readonly string[] {
  const format = call.option('format')
  if (!call.json || format === undefined || format === 'json') return []
  return [`--json and --format ${format} ask for two reports; leave one out`]
}

function wrongBaseline(call: Call, isPartial: boolean): readonly string[] {
  const until = call.option('until')
  const update = call.flag('update-baseline')
  const wrong: string[] = []
  if (update && call.option('baseline') === undefined)
    wrong.push('--update-baseline needs the file to write: --baseline FILE')
  // What is not checked now would be dropped from it.
  if (update && isPartial)
    wrong.push(
      'A baseline is made of all findings: leave out documents, --locale, --rule and --since',
    )
  if (until !== undefined && !update) wrong.push('--until goes with --update-baseline')
  if (until !== undefined && !isDate(until))
    wrong.push(`--until takes a date such as 2027-01-31, not ${JSON.stringify(until)}`)
  return wrong
}

/** The formats that `--format` may name. */
export const formatNames: readonly string[] = Object.keys(reports)
