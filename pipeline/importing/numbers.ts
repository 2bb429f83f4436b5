import {numberOf} from '../document/model/brand.ts'
import type {Alignment, Candidate} from './types.ts'

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
  const english = units.flatMap(numberIn)
  const wanted = new Set(english)
  const given = passages.flatMap(numberIn)
  const isKnown = (number: string): boolean => wanted.has(number)
  // 1.1.1 is the same in both orders.
  const telling = given.filter((number) => reversed(number) !== number)
  const turned = telling.filter((number) => isKnown(reversed(number))).length
  if (turned > 2 * telling.filter(isKnown).length) return 'reversed'
  const straight = given.filter(isKnown).length
  return straight === given.length && given.length === english.length ? 'agree' : 'disagree'
}

/** A number with its parts in the other order: `2.1.1` → `1.1.2`. */
export function reversed(number: string): string {
  return number.split('.').toReversed().join('.')
}

/** Passages with their numbers turned round, where they have several levels. */
export function turnedRound<Item extends Candidate>(passages: readonly Item[]): readonly Item[] {
  return passages.map((passage) => {
    const [alone] = passage.kind === 'cell' ? numberIn(passage) : []
    if (alone !== undefined) return {...passage, text: passage.text.replace(alone, reversed(alone))}
    const {number} = passage
    return number === undefined ? passage : {...passage, number: numberOf(reversed(number))}
  })
}

function numberIn({number, text, kind}: Numbered): readonly string[] {
  if (number !== undefined) return [number]
  const alone =
    kind === 'cell' ? /^[0-9]+(?:\.[0-9]+)+$/u.exec(text.replaceAll(/[*_\s]/gu, '')) : null
  return alone ? [alone[0]] : []
}

/** A number taken apart, so that many can be compared. */
export type PrintedNumber = {
  readonly whole: string
  readonly last: string
  readonly prefix: string
  readonly isRange: boolean
  /** of a range, else the last part itself; NaN for letters */
  readonly from: number
  readonly to: number
}

/** Take a number or a range (`8.2to4`) apart. */
export function printedNumber(whole: string): PrintedNumber {
  const at = whole.lastIndexOf('.') + 1
  const last = whole.slice(at)
  const [from = '', to = from] = last.split('to')
  const isRange = last.includes('to')
  return {whole, last, prefix: whole.slice(0, at), isRange, from: Number(from), to: Number(to)}
}
