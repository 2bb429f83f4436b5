import type {Catalog} from '../document/types.ts'
import {statusOf} from './status.ts'
import type {Progress, Translation} from './types.ts'

const segmenter = new Intl.Segmenter('en', {granularity: 'word'})
const counts = new Map<string, number>()

/** The words of a text, counted as UAX #29 finds them, so that texts without spaces count too. */
export function wordCount(text: string): number {
  const known = counts.get(text)
  if (known !== undefined) return known
  let count = 0
  for (const {isWordLike} of segmenter.segment(text)) if (isWordLike) count++
  counts.set(text, count)
  return count
}

/** How far one language's translation of a document is, in units and in words of the English. */
export function progressOf(catalog: Catalog, translation: Translation): Progress {
  let words = 0
  let translated = 0
  let reviewed = 0
  let stale = 0
  let machine = 0
  let translatedWords = 0
  for (const unit of catalog.units) {
    const size = wordCount(unit.text)
    const status = statusOf(unit, translation)
    words += size
    if (status.missing && status.joinedInto === undefined) continue
    translated++
    translatedWords += size
    if (status.stale) stale++
    const checked = status.state === 'reviewed' || status.state === 'final'
    if (checked && !status.stale) reviewed++
    if (!checked && status.origin === 'machine') machine++
  }
  const units = catalog.units.length
  return {
    units,
    words,
    translated,
    reviewed,
    stale,
    missing: units - translated,
    machine,
    translatedWords,
  }
}
