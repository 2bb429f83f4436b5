import {z} from 'zod'
import type {TextQuestion} from '../../../locale/types.ts'
import {planRecordEdit, type SaidOfText} from '../../../operations/translation/edit-record.ts'
import type {Api} from '../../protocol.ts'
import type {RowAddress, RowsChanged} from '../../protocol/rows.ts'
import {answered, refusal, type Answered} from '../answer/answer.ts'
import {passageIn} from '../state/find.ts'
import {keepReviser, reviserOf} from '../state/reviser.ts'
import type {Workbench} from '../state/workbench.ts'
import {editRows} from './edits.ts'
import {route, type RouteTable} from './route.ts'
import {nameShape, rowShape, textShape} from './shapes.ts'

const by = nameShape.exactOptional()
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
    plan: async (files, line) => {
      const passage = passageIn(line.loaded, input)
      if (!passage.ok) return passage
      const {questions = []} = passage.value.record ?? {} // nothing was said
      if (questions[index]?.text !== remark)
        return refusal(409, 'The question is not there any more', 'Load the row again')
      const changed = questions.map((question, at) => {
        if (at !== index) return question
        const {open: _, ...rest} = change(question)
        return {...rest, ...(isOpen ? {open: true} : {})}
      })
      const {locale} = input
      const said = (before: SaidOfText): SaidOfText => ({...before, questions: changed})
      const edit = {locale, key: passage.value.unit.key, said}
      return answered(await planRecordEdit(files, line, edit))
    },
  })
}

async function edited(
  workbench: Workbench,
  address: RowAddress,
  said: (before: SaidOfText) => SaidOfText,
): Promise<Answered<RowsChanged>> {
  return editRows(workbench, address, {
    keys: [address.key],
    plan: async (files, line) => {
      const passage = passageIn(line.loaded, address)
      if (!passage.ok) return passage
      const {locale} = address
      const edit = {locale, key: passage.value.unit.key, said}
      return answered(await planRecordEdit(files, line, edit))
    },
  })
}
