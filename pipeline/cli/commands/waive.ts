import {waiveUnit, type WaiverWish} from '../../operations/check/waive.ts'
import {pluginsOf} from '../../check/plugins.ts'
import {checks} from '../../check/rules/index.ts'
import type {Settings} from '../../config/types.ts'
import {problem, type Attempt} from '../../finding/result.ts'
import {isBuiltInRule, type RuleId} from '../../finding/rules.ts'
import type {Call, Command} from '../session/command.ts'
import {withLockedProject} from '../session/locked.ts'
import {outcomeOfFailures, type Outcome} from '../session/outcome.ts'
import {refused, refuseUnknownLanguages, suggested, type Session} from '../session/session.ts'
import {printFindings, todayOf} from '../terminal/terminal.ts'
import {shown} from '../../report/shown.ts'

/** `stele waive`: accept what a rule finds in one unit, with a reason. */
export const waive: Command = {
  words: [
    {name: '<rule>', description: 'id of the rule (stele check --list-rules)'},
    {name: '<unit>', description: 'key or number of the unit, such as p8-2 or 8.2'},
  ],
  options: [
    {flags: '--locale <tag>', description: 'the language of the translation'},
    {flags: '--document <name>', description: 'id or path, where there are several documents'},
    {flags: '--reason <text>', description: 'why the translation is right as it is'},
    {flags: '--by <name>', description: 'your name'},
  ],
  examples: ['stele waive numbers 8.2 --locale ru --reason "as the UN has it"'],
  async run(call) {
    const asked = wishOf(call)
    if (!asked.ok) return refused(call, asked.problem)
    const document = call.option('document')
    const named = document === undefined ? [] : [document]
    return withLockedProject(call, named, async (session, attempt) => {
      const {settings} = session.project
      const rule = waivableRule(asked.value.rule, settings)
      if (!rule.ok) return refused(call, rule.problem)
      const wish = {...asked.value, rule: rule.value}
      return (
        refuseUnknownLanguages(call, settings, [wish.locale]) ?? granted(attempt, session, wish)
      )
    })
  },
}

/** What a call asks for, before the project has said which rules there are. */
type AskedWaiver = Omit<WaiverWish, 'rule'> & {readonly rule: string}

function wishOf(call: Call): Attempt<AskedWaiver> {
  // The command line gives both words: see `words`.
  const [rule = '', unit = ''] = call.words
  const locale = call.option('locale')
  const reason = call.option('reason')?.trim()
  if (locale === undefined) return problem('Name the language with --locale')
  if (!reason) return problem('--reason is required: explain why the finding is acceptable')
  const by = call.option('by')
  const at = todayOf(call.terminal)
  return {ok: true, value: {rule, unit, locale, reason, at, ...(by ? {by} : {})}}
}

/** The rule of a name, of Stele or of the project, where it looks at units. */
function waivableRule(name: string, settings: Settings): Attempt<RuleId> {
  const waivable = [...checks, ...pluginsOf(settings.check)].map(({id}) => id)
  const id = waivable.find((one) => one === name)
  if (id !== undefined) return {ok: true, value: id}
  return isBuiltInRule(name)
    ? problem(`${name} cannot be waived: it does not compare a unit with its translation`)
    : problem(`There is no rule ${name}. ${suggested(name, waivable, 'Rules')}`)
}

async function granted(call: Call, session: Session, wish: WaiverWish): Promise<Outcome> {
  const {project, documents, files} = session
  const [loaded, ...others] = documents
  if (!loaded || others.length > 0)
    return refused(call, 'There are several documents: name one with --document')
  const waived = waiveUnit(project, loaded, wish)
  if (!waived.ok) return refused(call, `${waived.problem.message}. ${waived.problem.hint}`)
  const {path, text, unit} = waived.value
  const failures = await files.apply(new Map([[path, text]]))
  printFindings(failures, call.terminal)
  const failed = outcomeOfFailures(failures)
  if (failed) return failed
  if (!call.quiet)
    call.terminal.err(shown`${wish.rule} is waived for ${unit.key} until its texts change\n`)
  return {kind: 'clean'}
}
