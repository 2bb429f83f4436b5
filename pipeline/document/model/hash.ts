import {hash} from 'node:crypto'
import {sourceHashOf} from './brand.ts'
import type {SourceHash} from './types.ts'

/**
 * The hash of a unit's text that tells whether a translation is stale.
 * Re-wrapping, soft hyphens and the choice between composed and decomposed letters do not change it.
 *
 * @returns the first 16 hex digits of the SHA-256 of the normalised text in UTF-8
 */
export function hashOf(text: string): SourceHash {
  return sourceHashOf(hash('sha256', normalised(text), 'hex').slice(0, 16))
}

// A soft hyphen, other white space than a blank, two blanks, or one at either end.
const isUneven = /\u00AD|[^\S ]| {2}|^ | $/u

/** Most texts are even already: a look at them is cheaper than four copies. */
function normalised(text: string): string {
  const even = isUneven.test(text)
    ? text.replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' ').trim()
    : text
  return even.normalize('NFC')
}
