import {z} from 'zod'
import {itemAt} from '../../../finding/assert.ts'
import type {TextQuestion} from '../../../locale/types.ts'
import {planRecordEdit, type SaidOfText} from '../../../operations/translation/edit-record.ts'
import type {Api} from '../../protocol.ts'
import type {RowsChanged, SeenRow, TranslationAddress} from '../../protocol/rows.ts'
import {answered, refusal, type Answered} from '../answer/answer.ts'
import {keepReviser, reviserOf} from '../state/reviser.ts'
import type {Workbench} from '../state/workbench.ts'
import {editRows} from './edits.ts'
import {route, type RouteTable} from './route.ts'
import {nameShape, seenRowShape, textShape, translationShape} from './shapes.ts'

const by = nameShape.exactOptional()
const rowShape = {...translationShape, ...seenRowShape}
const placed = {...rowShape, index: z.number().int().min(0), remark: textShape, isOpen: z.boolean()}

/** Calls by which people say something beside texts. */
export const remarkRoutes: RouteTable<
  | 'POST /api/label'
  | 'POST /api/note'
  | 'POST /api/remark'
  | 'POST /api/remark/answer'
  | 'POST /api/remark/state'
  | 'POST /api/reviser'
> = {
  'POST /api/label': route<'POST /api/label'>(
    z.strictObject({...rowShape, label: nameShape.nullable()}),
    async (workbench, {label, ...address}) =>
      edited(workbench, address, (before) => ({
        ...without(before, 'label'),
        ...(label === null ? {} : {label}),
      })),
  ),
  'POST /api/note': route<'POST /api/note'>(
    z.strictObject({...rowShape, note: textShape}),
    async (workbench, {note, ...address}) =>
      edited(workbench, address, (before) => ({
        ...without(before, 'note'),
        ...(note.trim() === '' ? {} : {note}),
      })),
  ),
  'POST /api/remark': route<'POST /api/remark'>(
    z.strictObject({...rowShape, text: textShape, isOpen: z.boolean(), by}),
    asked,
  ),
  'POST /api/remark/answer': route<'POST /api/remark/answer'>(
    z.strictObject({...placed, text: textShape, by}),
    replied,
  ),
  'POST /api/remark/state': route<'POST /api/remark/state'>(
    z.strictObject(placed),
    async (workbench, input) => editedQuestion(workbench, input, (question) => question),
  ),
  'POST /api/reviser': route<'POST /api/reviser'>(
    z.strictObject({name: z.string().max(300)}),
    async (workbench, {name}) => {
      await keepReviser(workbench, name.trim())
      return answered({reviser: await reviserOf(workbench)})
    },
  ),
}

/** What is said of a text, but for one thing. */
function without(said: SaidOfText, name: keyof SaidOfText): SaidOfText {
  return Object.fromEntries(Object.entries(said).filter(([field]) => field !== name))
}

async function asked(
  workbench: Workbench,
  {text, isOpen, by, ...address}: Api['POST /api/remark']['input'],
): Promise<Answered<RowsChanged>> {
  if (text.trim() === '') return refusal(400, 'The question is empty', 'Write it first')
  const question: TextQuestion = {
    text,
    ...(await signed(workbench, by)),
    ...(isOpen ? {open: true} : {}),
  }
  return edited(workbench, address, ({questions = [], ...kept}) => ({
    ...kept,
    questions: [...questions, question],
  }))
}

async function replied(
  workbench: Workbench,
  input: Api['POST /api/remark/answer']['input'],
): Promise<Answered<RowsChanged>> {
  const {text, by} = input
  if (text.trim() === '') return refusal(400, 'The answer is empty', 'Write it first')
  const answer = {text, ...(await signed(workbench, by))}
  return editedQuestion(workbench, input, ({answers = [], ...question}) => ({
    ...question,
    answers: [...answers, answer],
  }))
}

/** Who says something, and when. */
async function signed(
  workbench: Workbench,
  by: string | undefined,
): Promise<{readonly by?: string; readonly at: string}> {
  const name = by ?? (await reviserOf(workbench)) // the person who works here
  return {...(name === '' ? {} : {by: name}), at: workbench.today()}
}

/** Change one question of a row, and whether it is open. */
async function editedQuestion(
  workbench: Workbench,
  input: Api['POST /api/remark/state']['input'],
  change: (question: TextQuestion) => TextQuestion,
): Promise<Answered<RowsChanged>> {
  const {index, remark, isOpen} = input
  return editRows(workbench, input, {
    keys: [input.key],
    seen: [seenRow(input)],
    plan: async (files, line, {passages}) => {
      const {unit, record} = itemAt(passages, 0)
      const {questions = []} = record ?? {} // nothing was said
      if (questions[index]?.text !== remark)
        return refusal(409, 'The question is not there any more', 'Load the row again')
      const changed = questions.map((question, at) => {
        if (at !== index) return question
        const {open: _, ...rest} = change(question)
        return {...rest, ...(isOpen ? {open: true} : {})}
      })
      const {locale} = input
      const said = (before: SaidOfText): SaidOfText => ({...before, questions: changed})
      const edit = {locale, key: unit.key, said}
      return answered(await planRecordEdit(files, line, edit))
    },
  })
}

/** The row alone: the `text` of a call is that of a remark. */
function seenRow({key, englishHash}: SeenRow): SeenRow {
  return {key, englishHash}
}

async function edited(
  workbench: Workbench,
  address: TranslationAddress & SeenRow,
  said: (before: SaidOfText) => SaidOfText,
): Promise<Answered<RowsChanged>> {
  return editRows(workbench, address, {
    keys: [address.key],
    seen: [seenRow(address)],
    plan: async (files, line, {passages}) => {
      const {unit} = itemAt(passages, 0)
      const {locale} = address
      const edit = {locale, key: unit.key, said}
      return answered(await planRecordEdit(files, line, edit))
    },
  })
}
