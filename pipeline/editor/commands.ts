import type {Changes, Files} from '../files/files.ts'
import {problem, type Advice, type Attempt} from '../finding/result.ts'
import type {Finding} from '../finding/finding.ts'
import {isBuiltInRule, isPluginRuleId} from '../finding/rules.ts'
import {isFields} from '../locale/json.ts'
import {waiveUnit} from '../operations/check/waive.ts'
import {changeProject} from '../operations/project/change.ts'
import {git} from '../operations/project/git.ts'
import {planAcceptanceInLine} from '../operations/translation/accept.ts'
import {inLine, type DocumentInLine} from '../operations/translation/in-line.ts'
import {loadDocument} from '../project/load.ts'
import {shelfOf} from '../project/shelf.ts'
import type {Survey} from '../project/survey.ts'

/** The text that a command of the editor is about. */
export type EditorOrder = {
  /** absolute path of the project folder */
  readonly root: string
  /** id of the document */
  readonly document: string
  readonly locale: string
  readonly key: string
  /** the rule to waive */
  readonly rule?: string
}

/** What a person says of a text. */
export type Judgement = 'accept' | 'review' | {readonly reason: string}

/** What a judgement is made with. */
export type JudgementWorld = {
  readonly survey: Survey
  /** today as an ISO 8601 date */
  readonly today: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The argument of a command, where it is one that a code action gave; an editor may send anything. */
export function orderOf(value: unknown): EditorOrder | undefined {
  if (!isFields(value)) return undefined
  const {root, document, locale, key, rule} = value
  if (typeof root !== 'string' || typeof document !== 'string') return undefined
  if (typeof locale !== 'string' || typeof key !== 'string') return undefined
  return {root, document, locale, key, ...(typeof rule === 'string' ? {rule} : {})}
}

/**
 * Write what a person says of a text into the state file, as `stele accept`, `stele review` and `stele waive` do: under
 * the lock of the project, and only over what was read.
 */
export async function judge(
  order: EditorOrder,
  judgement: Judgement,
  world: JudgementWorld,
): Promise<Attempt<void, Advice>> {
  const change = {
    root: order.root,
    command: 'stele lsp',
    busy: (owner: string) => ({
      message: `Nothing was saved: ${owner} is writing in this project`,
      hint: 'Try again when it has ended',
    }),
    unwritable: adviceOf,
  }
  return changeProject(change, async (files) => {
    const planned = await changesOf(files, order, judgement, world)
    return planned.ok ? {ok: true, value: {changes: planned.value, value: undefined}} : planned
  })
}

async function changesOf(
  files: Files,
  order: EditorOrder,
  judgement: Judgement,
  world: JudgementWorld,
): Promise<Attempt<Changes, Advice>> {
  const {survey} = world
  const name = survey.names.find(({id}) => id === order.document)
  if (!name) return refused(`There is no document ${order.document}`, 'Open the file again')
  const shelf = shelfOf(files, survey.settings, survey.titles)
  const read = await loadDocument(files, survey.settings, name, shelf)
  const line = read.ok ? await inLine(files, survey, read.value) : read
  if (!line.ok) return refusedFor(line.findings)
  const by = await reviserName(order.root, world)
  return typeof judgement === 'string'
    ? accepted(files, line.value, order, {judgement, by, at: world.today})
    : waived(line.value, order, {survey, reason: judgement.reason, by, at: world.today})
}

async function accepted(
  files: Files,
  line: DocumentInLine,
  {locale, key}: EditorOrder,
  said: {readonly judgement: 'accept' | 'review'; readonly by: string; readonly at: string},
): Promise<Attempt<Changes, Advice>> {
  const review = said.judgement === 'review'
  const wish = {
    units: [key],
    locales: [locale],
    at: said.at,
    ...(review ? {state: 'reviewed' as const} : {}),
    ...(review && said.by !== '' ? {by: said.by} : {}),
  }
  const {unknown, empty, changes} = await planAcceptanceInLine(files, line, wish)
  if (unknown.length > 0) return refused(`There is no unit ${key}`, 'Run stele sync')
  if (empty.length > 0) return refused(`${key} has no translation`, 'Write a translation first')
  return {ok: true, value: changes}
}

function waived(
  {loaded, changes}: DocumentInLine,
  {locale, key, rule = ''}: EditorOrder, // no rule: there is none of that name
  said: {
    readonly survey: Survey
    readonly reason: string
    readonly by: string
    readonly at: string
  },
): Attempt<Changes, Advice> {
  if (!isBuiltInRule(rule) && !isPluginRuleId(rule))
    return refused(`There is no rule ${rule}`, 'Run stele check --list-rules: it lists the rules')
  const {survey, reason, by, at} = said
  const wish = {rule, unit: key, locale, reason, at, ...(by === '' ? {} : {by})}
  const planned = waiveUnit(survey, loaded, wish)
  if (!planned.ok) return planned
  const {path, text} = planned.value
  return {ok: true, value: new Map(changes).set(path, text)}
}

/** The name that git has for who works here; empty where it has none. */
async function reviserName(root: string, {environment}: JudgementWorld): Promise<string> {
  const asked = await git({path: root, environment}, ['config', 'user.name'])
  return asked?.code === 0 ? asked.text.trim() : ''
}

const refused = (message: string, hint: string): Attempt<never, Advice> => problem({message, hint})

const refusedFor = (findings: readonly Finding[]): Attempt<never, Advice> =>
  problem(adviceOf(findings))

function adviceOf([first]: readonly Finding[]): Advice {
  return first
    ? {message: `${first.place.file}: ${first.message}`, hint: first.hint}
    : {message: 'The document cannot be read', hint: 'Run stele check: it says why'}
}
