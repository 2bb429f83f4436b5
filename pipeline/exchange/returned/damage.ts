import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import type {ReturnedUnit} from '../model/types.ts'

/** Texts that lost single letters before the file is refused: one may be a slip of the keyboard. */
const mostSlips = 2

/**
 * Whether a file was saved in a charset that lacks letters of its language. Programs then write `?` or
 * U+FFFD in their place, and nothing can bring the letters back.
 *
 * @returns one error at the first damaged text; undefined where none is damaged
 */
export function damageIn(units: readonly ReturnedUnit[]): Finding | undefined {
  const damaged = units.filter((unit) => isDamaged(unit))
  const slips = units.filter((unit) => hasLostLetter(unit))
  const found = slips.length > mostSlips ? [...damaged, ...slips] : damaged
  const [first] = found
  if (!first) return undefined
  const count = new Set(found).size
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `${count} ${count === 1 ? 'text has' : 'texts have'} replacement signs (? or U+FFFD) where letters were; the first is on line ${first.place.line}`,
    hint: 'The file was saved in a charset without these letters. Save it again as UTF-8 (in Excel: CSV UTF-8) from the program that still has them',
    place: first.place,
  })
}

function isDamaged({target, source}: ReturnedUnit): boolean {
  if (target === undefined) return false
  if (target.includes('\uFFFD') && source?.includes('\uFFFD') !== true) return true
  const masks = countOf(target, /\?/gu)
  const letters = countOf(target, /[\p{L}\p{M}]/gu)
  return (
    masks >= 3 && masks >= letters && /\?{2}/u.test(target) && !(source?.includes('??') ?? false)
  )
}

const lostLetter = /\p{L}\?\p{L}/u

/** A question mark inside a word; addresses on the web have them too. */
const hasLostLetter = ({target, source}: ReturnedUnit): boolean =>
  target !== undefined &&
  lostLetter.test(target) &&
  !target.includes('/') &&
  (source === undefined || !lostLetter.test(source))

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0 // no match: none
