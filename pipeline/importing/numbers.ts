import type {Alignment, Passage} from './types.ts'

type Numbered = {readonly number?: string; readonly text: string; readonly kind: string}

/**
 * What a translation does with numbers of several levels: Arabic and Hebrew files often hold them in
 * visual order, so that "2.1.1" is 1.1.2.
 *
 * @returns `reversed` where turning every number round makes the two sets agree better
 */
export function numbersOf(
  units: readonly Numbered[],
  passages: readonly Numbered[],
): Alignment['numbers'] {
  const wanted = new Set(units.flatMap(numberIn))
  const given = passages.flatMap(numberIn)
  const straight = given.filter((number) => wanted.has(number)).length
  const turned = given.filter((number) => wanted.has(reversed(number))).length
  if (turned > straight) return 'reversed'
  return straight === given.length && given.length === wanted.size ? 'agree' : 'disagree'
}

/** A number with its parts in the other order: `2.1.1` → `1.1.2`. */
export function reversed(number: string): string {
  return number.split('.').toReversed().join('.')
}

/** Passages with their numbers turned round, where they have several levels. */
export function turnedRound<Item extends Passage>(passages: readonly Item[]): readonly Item[] {
  return passages.map((passage) => {
    const [alone] = passage.kind === 'cell' ? numberIn(passage) : []
    return alone === undefined ? passage : {...passage, text: reversed(alone)}
  })
}

function numberIn({number, text, kind}: Numbered): readonly string[] {
  if (number !== undefined) return [number]
  const alone = kind === 'cell' ? /^[0-9]+(?:\.[0-9]+)+$/u.exec(text.trim()) : null
  return alone ? [alone[0]] : []
}
