import {isDate} from '../../check/baseline.ts'
import type {Settings} from '../../config/types.ts'
import {builtInRules, isBuiltInRule, isPluginRuleId, type RuleId} from '../../finding/rules.ts'
import {problem, type Attempt} from '../../finding/result.ts'
import {knownRules} from '../../operations/check/known-rules.ts'
import {reports} from '../../operations/check/reports.ts'
import {pathInProject, type Call} from '../session/command.ts'
import {suggested} from '../session/session.ts'

/** A report that a call asks for. */
export type WantedReport = {
  /** one of `formatNames` */
  readonly format: string
  /** where it is written; on stdout where absent */
  readonly file?: string
}

/** What a call of `stele check` asks for, once it makes sense. */
export type CheckCall = {
  /** at most one of them is printed on stdout */
  readonly reports: readonly WantedReport[]
  /** whether what has one correction is corrected, or the corrections are printed alone */
  readonly fix?: 'write' | 'print'
  readonly locales: readonly string[]
  readonly rules: readonly RuleId[]
  readonly since?: string
  readonly mostWarnings?: number
  readonly baseline?: {readonly file: string; readonly update: boolean; readonly until?: string}
  /** whether only a part of the project is checked */
  readonly isPartial: boolean
}

/** Read the options of a call, or say in a line each what is wrong with them. */
export function readUsage(call: Call): Attempt<CheckCall, readonly string[]> {
  const since = call.option('since')
  const most = call.option('max-warnings')
  const rules = call.list('rule')
  const locales = call.list('locale')
  const isPartial =
    [call.words, rules, locales].some(({length}) => length > 0) ||
    [since, call.option('shard')].some((given) => given !== undefined)
  const wrong = [
    ...wrongRules(rules),
    ...wrongNumber(most),
    ...wrongFormats(call),
    ...wrongFix(call),
    ...wrongBaseline(call, isPartial),
  ]
  if (wrong.length > 0) return problem(wrong)
  const value: CheckCall = {
    reports: reportsOf(call),
    locales,
    rules: rules.filter((rule) => isRuleId(rule)),
    isPartial,
    ...(call.flag('fix-dry-run') ? {fix: 'print'} : call.flag('fix') ? {fix: 'write'} : {}),
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
  return {
    baseline: {file: pathInProject(call, file), update, ...(until === undefined ? {} : {until})},
  }
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

/** The formats that `--format` may name. */
export const formatNames: readonly string[] = Object.keys(reports)

// The name of a file may have a comma; a comma before the name of a format parts two reports.
const betweenReports = new RegExp(`,(?=(?:${formatNames.join('|')})(?:[=,]|$))`, 'u')

/** The reports that `--format` names: `sarif=check.sarif,junit=check.xml,github`. */
function namedReports(call: Call): readonly WantedReport[] {
  const written = call.list('format').join(',')
  if (written === '') return []
  return written.split(betweenReports).map((part) => {
    const at = part.indexOf('=')
    return at < 0 ? {format: part} : {format: part.slice(0, at), file: part.slice(at + 1)}
  })
}

/** All reports of a call: those with a file, and one on stdout or in the file of `--output`. */
function reportsOf(call: Call): readonly WantedReport[] {
  const named = namedReports(call)
  const filed = named.filter(({file}) => file !== undefined)
  const printed = named.find(({file}) => file === undefined)?.format
  const output = call.option('output')
  const main = {format: call.json ? 'json' : (printed ?? 'pretty')}
  const all: readonly WantedReport[] = [
    ...filed,
    output === undefined ? main : {...main, file: output},
  ]
  return all.map(({format, file}) =>
    file === undefined ? {format} : {format, file: pathInProject(call, file)},
  )
}

function wrongFormats(call: Call): readonly string[] {
  const named = namedReports(call)
  const printed = named.filter(({file}) => file === undefined)
  const unknown = named.filter(({format}) => !formatNames.includes(format))
  const [first, second] = printed
  const wrong = unknown.map(
    ({format}) => `There is no format ${format}. ${suggested(format, formatNames, 'Formats')}`,
  )
  if (named.some(({file}) => file === ''))
    wrong.push('--format NAME=FILE needs the name of a file behind =')
  if (second)
    wrong.push(
      `Only one report can be printed: write --format ${first?.format},${second.format}=FILE`,
    )
  if (call.json && first && first.format !== 'json')
    wrong.push(`--json and --format ${first.format} ask for two reports; leave one out`)
  return wrong
}

function wrongFix(call: Call): readonly string[] {
  const flags = ['fix', 'fix-dry-run', 'update-baseline'].filter((name) => call.flag(name))
  if (flags.length < 2) return []
  return [`--${flags.join(' and --')} do not go together; leave one out`]
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
