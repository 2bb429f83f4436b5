import {hashOf} from '../document/model/hash.ts'
import type {SourceHash} from '../document/model/types.ts'

/**
 * The stamp of a translation: a hash of what a reader sees of it. Blanks that do not show, and characters without a
 * shape, make no other text; so an edit of them alone ends no staleness and keeps a review.
 */
export function textStampOf(text: string): SourceHash {
  return hashOf(visibleForm(text))
}

/**
 * Whether a text bears a stamp.
 *
 * @param stamp of today, or of an earlier version of Stele, which hashed the text as it is
 */
export function bearsStamp(text: string, stamp: string): boolean {
  if (hashOf(text) === stamp) return true
  const visible = visibleForm(text)
  return visible !== text && hashOf(visible) === stamp
}

// Zero-width space, word joiner and byte order mark. Joiners and non-joiners are kept: they shape letters.
const withoutShape = /[\u200B\u2060\uFEFF]/gu
const spaceBeforeMark = /\s+(?=[.,;:!?…»”)\]])/gu

/** What `hashOf` does not level out already. */
function visibleForm(text: string): string {
  return text.replaceAll(withoutShape, '').replaceAll(spaceBeforeMark, '')
}
