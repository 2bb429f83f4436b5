import type {State} from '../../locale/types.ts'
import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

/** A translation that is not yet in the state that the project requires of its language. */
export const draft: Check = documentRule<
  DocumentFact & {readonly state: State; readonly wanted: State}
>({
  kind: 'document',
  id: 'draft',
  *find({translation, required}) {
    const wanted = highest(required)
    if (wanted === undefined) return
    for (const {unit, standing, state} of translation.passages.all)
      if (standing !== 'missing' && order.indexOf(state) < order.indexOf(wanted))
        yield {unit, state, wanted, fact: `${state} ${wanted}`}
  },
  say: ({state, wanted}) => ({
    message: `The state is ${state}, ${wanted} is required`,
    hint: 'Revise the translation and set its state',
  }),
})

const order: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

/** The highest state of which the project requires any share. */
function highest(
  required: Readonly<Partial<Record<State, number>>> | undefined,
): State | undefined {
  return order.findLast((state) => (required?.[state] ?? 0) > 0)
}
