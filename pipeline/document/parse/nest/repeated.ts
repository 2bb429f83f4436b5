import {advances} from '../../label/advance.ts'
import type {Draft, Mark, PointDraft} from '../draft/types.ts'

/**
 * Points that repeat the label of the point that they stand in, as agreements of world trade do: behind `(a)(1) …` comes
 * `(a)(2) …`, which is the second point of (a).
 */
export class RepeatedLabels {
  /** the last label with nothing but another label behind it, and the last label of the list that this began */
  #last: {readonly outer: string; readonly inner: Mark | undefined} | undefined

  /** A block as it is read: without the label that it repeats, which stays a part of what is printed. */
  readonly without = (draft: Draft): Draft => {
    if (draft.kind !== 'point' || !draft.mark) return draft
    const {mark, chain} = draft
    if (!chain?.mark) {
      if (draft.nodes.length === 0) this.#last = {outer: mark.text, inner: undefined}
      else if (this.#last && !this.#last.inner) this.#last = {...this.#last, inner: mark}
      return draft
    }
    const isRepeated = this.#last?.outer === mark.text && isNextOf(this.#last.inner, chain.mark)
    this.#last = {outer: mark.text, inner: chain.mark}
    return isRepeated ? joined(draft, mark, {...chain, mark: chain.mark}) : draft
  }
}

const isNextOf = (before: Mark | undefined, mark: Mark): boolean =>
  before !== undefined && /^brackets?$/u.test(mark.shape) && advances(before, mark)

type MarkedPoint = PointDraft & {readonly mark: Mark}

/** The inner point with both labels as one: `(a)(2)`. */
function joined(draft: PointDraft, outer: Mark, inner: MarkedPoint): PointDraft {
  const {whole, span, column, form, children} = draft
  const {mark} = inner
  const {written} = mark
  return {
    ...inner,
    mark: {
      ...mark,
      text: outer.text + mark.text,
      written: {...written, before: `${outer.text}(`, after: ')', enclosure: 'sign'},
    },
    ...(whole ? {whole} : {}),
    span,
    column,
    form,
    children,
  }
}
