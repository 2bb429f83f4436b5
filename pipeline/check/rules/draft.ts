import type {Unit} from '../../document/model/types.ts'
import type {State} from '../../locale/types.ts'
import {unitCommand} from '../rule/unit-command.ts'
import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

/** A translation that is not yet in the state that the project requires of its language. */
export const draft: Check = documentRule<
  DocumentFact & {readonly state: State; readonly wanted: State; readonly review: string}
>({
  kind: 'document',
  id: 'draft',
  *find({translation, required}) {
    const wanted = highest(required)
    if (wanted === undefined) return
    for (const {unit, standing, state} of translation.passages.all)
      if (standing !== 'missing' && order.indexOf(state) < order.indexOf(wanted))
        yield {
          unit,
          state,
          wanted,
          review: reviewOf(unit, wanted, translation),
          fact: `${state} ${wanted}`,
        }
  },
  say: ({state, wanted, review}) => ({
    message: `The state is ${state}, ${wanted} is required`,
    hint: `Compare it with the English and correct it, then run ${review}`,
  }),
})

const order: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

/** The command that gives a text the state that is required. */
function reviewOf(
  unit: Unit,
  wanted: State,
  translation: {readonly document: string; readonly locale: string},
): string {
  if (wanted !== 'reviewed' && wanted !== 'final') return 'stele sync'
  const command = unitCommand('review', unit, translation)
  return wanted === 'final' ? `${command} --state final` : command
}

/** The highest state of which the project requires any share. */
function highest(
  required: Readonly<Partial<Record<State, number>>> | undefined,
): State | undefined {
  return order.findLast((state) => (required?.[state] ?? 0) > 0) // no share is required
}
