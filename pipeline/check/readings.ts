import type {Unit} from '../document/model/types.ts'
import type {Language} from '../language/model/types.ts'
import type {BoundTranslation, Passage} from '../locale/passage.ts'
import {readText, type ReadText} from './text/read-text.ts'

/** What a check has read of texts, kept for the next one: of the English by unit, of translations by passage. */
export type Readings = {
  /** of the English */
  readonly english: WeakMap<Unit, ReadText>
  /** of translations */
  readonly translations: WeakMap<Passage, ReadText>
}

/** Readings of nothing yet. */
export function noReadings(): Readings {
  return {english: new WeakMap(), translations: new WeakMap()}
}

/** Reads the English of a passage. */
export type EnglishReader = (passage: Passage) => ReadText

/** The English of passages, each unit read once for all languages. */
export function englishReader(
  language: Language,
  readings: Readings = noReadings(),
): EnglishReader {
  const reads = readings.english
  return ({units, english, unit}) => {
    if (units.length > 1) return readText(english, language)
    const known = reads.get(unit)
    if (known) return known
    const read = readText(unit.text, language, unit.inline)
    reads.set(unit, read)
    return read
  }
}

/** What was read of texts that are still there holds for the passages that have them after a change. */
export function keepReadings(
  {translations}: Readings,
  before: BoundTranslation | undefined,
  {passages}: BoundTranslation,
): void {
  if (!before || before.passages === passages) return
  for (const passage of passages.all) {
    const old = before.passages.byKey.get(passage.unit.key)
    const known = old && old.text === passage.text ? translations.get(old) : undefined
    if (known) translations.set(passage, known)
  }
}
