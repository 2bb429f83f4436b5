import type {Unit} from '../document/model/types.ts'
import {isBlankText} from '../locale/joins.ts'
import {homeBinding, ownTextOf, type EditInput, type FoundBinding} from './edit-binding.ts'

/** An edited text with what became of it. */
export type DecidedText = Pick<FoundBinding, 'written' | 'binding'>

/**
 * Texts so that no two of them are for one unit. Where one was written under the number of today and another one is the
 * unit's own, the first stays with the unit that it was under, doubtful: both texts are there, and a finding asks.
 */
export function withoutCollisions(
  texts: readonly DecidedText[],
  input: EditInput,
): readonly DecidedText[] {
  let decided = texts
  for (;;) {
    const atHome = new Set(
      decided.flatMap((one) => {
        const home = isAhead(one, input) ? undefined : homeOf(one, input)
        return home ? [home] : []
      }),
    )
    const next = decided.map((one) =>
      isAhead(one, input) && one.binding.kind !== 'before' && atHome.has(one.binding.unit)
        ? {written: one.written, binding: homeBinding(one.written, input)}
        : one,
    )
    if (next.every((one, index) => one === decided[index])) return decided
    decided = next
  }
}

/** Whether a text is for another unit than the one that had its key at the last sync. */
function isAhead(text: DecidedText, input: EditInput): boolean {
  const {binding} = text
  return binding.kind !== 'before' && binding.unit !== homeOf(text, input)
}

/** The unit of today that had the key of a text at the last sync. */
function homeOf({written: {key}}: DecidedText, {index}: EditInput): Unit | undefined {
  const change = index.byOldKey.get(key)
  return change && change.kind !== 'removed' ? change.to : undefined
}

/**
 * Texts whose authors had an English that is certain and not that of their unit: where just one unit of today has this
 * English and no text, the text is its.
 */
export function withOwnEnglish(
  texts: readonly DecidedText[],
  input: EditInput,
): readonly DecidedText[] {
  const taken = new Set<Unit>()
  for (const one of texts) {
    const unit = unitOf(one, input)
    if (unit && !otherEnglish(one)) taken.add(unit)
  }
  return texts.map((one) => {
    const english = otherEnglish(one)
    if (english === undefined) return one
    const unit = unitSaying(english, input, taken)
    if (!unit) return one
    taken.add(unit)
    return {written: one.written, binding: {kind: 'today', unit}}
  })
}

/** The English that the author of a text had, where it is certain and is not that of the text's unit. */
function otherEnglish({binding}: DecidedText): string | undefined {
  if (binding.kind === 'stale') return binding.english
  return binding.kind === 'before' ? binding.saw : undefined
}

function unitOf(text: DecidedText, input: EditInput): Unit | undefined {
  return text.binding.kind === 'before' ? homeOf(text, input) : text.binding.unit
}

/** The one unit of today that has an English and no text; undefined where there are several, or none. */
export function unitSaying(
  english: string,
  input: EditInput,
  taken: ReadonlySet<Unit>,
): Unit | undefined {
  const same = [...input.index.byNewKey.values()].filter(({text}) => text === english)
  const [unit] = same
  if (!unit || same.length > 1 || taken.has(unit)) return undefined
  return ownTextOf(unit, input) === undefined && isBlankUnder(unit, input) ? unit : undefined
}

/** Whether nobody has written a text under the key of a unit. */
function isBlankUnder({key}: Unit, {translation}: EditInput): boolean {
  return isBlankText(translation.resource.entries.get(key)?.text)
}
