import {z} from 'zod'
import type {Api} from '../../protocol.ts'
import type {DraftAnswer} from '../../protocol/help.ts'
import type {SeenText} from '../../protocol/rows.ts'
import {termOf} from '../../../check/text/terms.ts'
import type {Passage} from '../../../locale/passage.ts'
import type {Survey} from '../../../project/survey.ts'
import {answered, refusal, type Answered} from '../answer/answer.ts'
import {translationIn} from '../rows/rows.ts'
import {askedProgram} from '../state/program.ts'
import {findDocument} from '../state/find.ts'
import type {Workbench} from '../state/workbench.ts'
import {isFields, parsedJson} from '../../../locale/json.ts'
import {route, type RouteTable} from './route.ts'
import {nameShape, translationShape} from './shapes.ts'

const usualSeconds = 120

/** The call that asks a program of the user's own. */
export const draftRoutes: RouteTable<'POST /api/draft'> = {
  'POST /api/draft': route<'POST /api/draft'>(
    z.strictObject({...translationShape, keys: z.array(nameShape).min(1).max(10_000)}),
    drafted,
  ),
}

async function drafted(
  workbench: Workbench,
  input: Api['POST /api/draft']['input'],
): Promise<Answered<DraftAnswer>> {
  const found = await findDocument(workbench, input)
  if (!found.ok) return found
  const {survey, loaded} = found.value
  const {draft} = survey.settings.workbench
  if (!draft)
    return refusal(
      400,
      'The configuration names no program for drafts',
      "Set workbench: {draft: {command: '…'}} in pipeline.config.ts",
    )
  const {passages} = translationIn(loaded, input.locale)
  const wanted = input.keys.flatMap((key) => passages.byKey.get(key) ?? []) // the unit is gone
  const lines = wanted.map((passage) => JSON.stringify(orderOf(passage, survey, input)))
  const {command, timeout = usualSeconds} = draft
  const words = typeof command === 'string' ? command.trim().split(/\s+/u) : command
  const ended = await askedProgram(words, {
    folder: workbench.root,
    environment: workbench.environment,
    input: lines.map((line) => `${line}\n`).join(''),
    milliseconds: timeout * 1000,
  })
  const asked = new Map<string, string>(wanted.map(({unit, source}) => [unit.key, source]))
  return answered(
    draftsIn(ended.text, asked, [
      ...ended.problems,
      ...(ended.code === 0 || ended.said === '' ? [] : [ended.said]),
    ]),
  )
}

/** One line for the program: what a translator would be told. */
function orderOf(
  {unit, english, text, record}: Passage,
  {settings, glossary}: Survey,
  {document, locale}: {readonly document: string; readonly locale: string},
): object {
  const terms = glossary.concepts.flatMap((concept) => {
    const source = termOf(concept, settings.language)?.term
    const target = termOf(concept, locale)?.term
    const isThere = source !== undefined && english.toLowerCase().includes(source.toLowerCase())
    return isThere && target !== undefined ? [{source, target}] : []
  })
  return {
    key: unit.key,
    ...(unit.number === undefined ? {} : {number: unit.number}),
    document,
    sourceLanguage: settings.language,
    locale,
    english,
    text,
    ...(record?.english === undefined ? {} : {formerEnglish: record.english}),
    terms,
  }
}

/**
 * The drafts of the lines that a program wrote; each other line is a problem.
 *
 * @param asked hash of the English by key, of the rows that it was asked for
 */
function draftsIn(
  text: string,
  asked: ReadonlyMap<string, string>,
  before: readonly string[],
): DraftAnswer {
  const drafts = new Map<string, SeenText>()
  const problems = [...before]
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parsedJson(line)
    const {key, text: draft} = isFields(value) ? value : {}
    const englishHash = typeof key === 'string' ? asked.get(key) : undefined
    if (typeof key === 'string' && typeof draft === 'string' && englishHash !== undefined)
      drafts.set(key, {key, englishHash, text: draft})
    else
      problems.push(`Line ${at + 1} of the program cannot be read: expected {"key": …, "text": …}`)
  }
  return {
    drafts: [...drafts.values()],
    problems: problems.slice(0, 20),
  }
}
