import type {Catalog} from '../document/model/types.ts'
import {statusOf} from './status.ts'
import type {Progress, Status, Translation} from './types.ts'

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

/** Where a unit stands, once only: a stale one is in no other state, nor is one without text. */
export type Standing = 'final' | 'reviewed' | 'translated' | 'initial' | 'stale' | 'missing'

export const standings: readonly Standing[] = [
  'final',
  'reviewed',
  'translated',
  'initial',
  'stale',
  'missing',
]

/** Units, and words of their English. */
export type Amount = {readonly units: number; readonly words: number}

/** How many units and words of one language's translation stand where; the parts sum to the whole. */
export function standingsOf(
  catalog: Catalog,
  translation: Translation,
): Readonly<Record<Standing, Amount>> {
  const units = new Map<Standing, number>()
  const words = new Map<Standing, number>()
  for (const unit of catalog.units) {
    const standing = standingOf(statusOf(unit, translation))
    units.set(standing, (units.get(standing) ?? 0) + 1)
    words.set(standing, (words.get(standing) ?? 0) + wordCount(unit.text))
  }
  const amount = (standing: Standing): Amount => ({
    units: units.get(standing) ?? 0,
    words: words.get(standing) ?? 0,
  })
  return {
    final: amount('final'),
    reviewed: amount('reviewed'),
    translated: amount('translated'),
    initial: amount('initial'),
    stale: amount('stale'),
    missing: amount('missing'),
  }
}

function standingOf({missing, joinedInto, stale, state}: Status): Standing {
  if (missing) return joinedInto === undefined ? 'missing' : 'translated'
  return stale ? 'stale' : state
}
