import {createHash} from 'node:crypto'
import {sourceHashOf} from './brand.ts'
import type {SourceHash} from './types.ts'

/**
 * The hash of a unit's text that tells whether a translation is stale.
 * Re-wrapping, soft hyphens and the choice between composed and decomposed letters do not change it.
 *
 * @returns the first 16 hex digits of the SHA-256 of the normalised text in UTF-8
 */
export function hashOf(text: string): SourceHash {
  const normalised = text.replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' ').trim().normalize('NFC')
  return sourceHashOf(createHash('sha256').update(normalised).digest('hex').slice(0, 16))
}
