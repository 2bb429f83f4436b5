import type {ReturnedPiece} from '../model/types.ts'

/** A translation whose segments are joined again. */
export type JoinedSegments = {
  readonly pieces: readonly ReturnedPiece[]
  /** segments of the English that have no translation; their English is in `pieces` */
  readonly gaps: number
}

/**
 * Join the segments of a translation.
 *
 * @param source the English with the same segments; without segments where the file does not repeat them
 * @param isSpaced whether the language of the translation writes a space between sentences
 * @returns the pieces in the order of the translation. Where a segment has no translation, in the order
 *   of the English, with the English in the gap: a text is never cut. No pieces where nothing is translated.
 */
export function joinSegments(
  source: readonly ReturnedPiece[],
  target: readonly ReturnedPiece[],
  isSpaced: boolean,
): JoinedSegments {
  const english = bySegment(source)
  const translated = bySegment(target)
  const wanted = [...new Set([...english.keys(), ...translated.keys()])]
  if (wanted.length === 0) return {pieces: target, gaps: 0}
  const isGap = (id: string): boolean =>
    isEmpty(translated.get(id)) && !(english.has(id) && isEmpty(english.get(id)))
  const gaps = wanted.filter(isGap).length
  if (gaps === 0) return {pieces: isSpaced ? spaced(source, target) : target, gaps}
  if ([...translated.values()].every(isEmpty)) return {pieces: [], gaps}
  const order = english.size > 0 ? source : target
  const done = new Set<string>()
  const pieces = order.flatMap((piece) => {
    const {segment} = piece
    if (segment === undefined) return [piece]
    if (done.has(segment)) return []
    done.add(segment)
    const own = translated.get(segment)
    // A segment that only the English has, or an empty one that only the translation has.
    return (isEmpty(own) ? english.get(segment) : own) ?? []
  })
  return {pieces, gaps}
}

function bySegment(pieces: readonly ReturnedPiece[]): Map<string, ReturnedPiece[]> {
  const segments = new Map<string, ReturnedPiece[]>()
  for (const piece of pieces) {
    if (piece.segment === undefined) continue
    const found = segments.get(piece.segment)
    if (found) found.push(piece)
    else segments.set(piece.segment, [piece])
  }
  return segments
}

const isEmpty = (pieces: readonly ReturnedPiece[] | undefined): boolean =>
  !pieces?.some((piece) => piece.kind !== 'text' || piece.text.trim() !== '')

/** The translation with the blanks of the English between segments that touch. */
function spaced(
  source: readonly ReturnedPiece[],
  target: readonly ReturnedPiece[],
): readonly ReturnedPiece[] {
  const blanks = blanksAfter(source)
  return target.flatMap((piece, index) => {
    const before = target[index - 1]
    const touches =
      before?.segment !== undefined &&
      piece.segment !== undefined &&
      before.segment !== piece.segment
    const blank = touches ? blanks.get(before.segment) : undefined
    return blank === undefined ? [piece] : [{kind: 'text', text: blank}, piece]
  })
}

/** The white space of the English behind each segment. */
function blanksAfter(source: readonly ReturnedPiece[]): ReadonlyMap<string, string> {
  const blanks = new Map<string, string>()
  for (const [index, piece] of source.entries()) {
    const before = source[index - 1]?.segment
    if (before === undefined || piece.segment !== undefined) continue
    if (piece.kind === 'text' && piece.text.trim() === '') blanks.set(before, piece.text)
  }
  return blanks
}
