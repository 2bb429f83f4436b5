import type {Unit} from '../../document/model/types.ts'
import {memorySource, memoryText, type MemoryUnit} from '../../exchange/formats/tmx.ts'
import {present} from '../../finding/assert.ts'
import {passageOfUnit, type Passage} from '../../locale/passage.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {version} from '../project/version.ts'

/**
 * A document and its translations as TMX 1.4b, each text with the English of all units that it covers. What is
 * not translated and what is a draft is left out; a stale text has the English that it was made from.
 */
export function translationMemory(loaded: LoadedDocument, locales: readonly string[]): string {
  const {document, language, units} = loaded.catalog
  const memory = units.flatMap((unit) => memoryUnits(unit, loaded, locales))
  return memoryText({document, language, tool: {name: 'Stele', version: version()}}, memory)
}

/** The memory units of the texts that are filed under a unit: one for each English that a text was made from. */
function memoryUnits(
  unit: Unit,
  {translations}: LoadedDocument,
  locales: readonly string[],
): readonly MemoryUnit[] {
  const found = new Map<string, MemoryUnit>()
  for (const locale of locales) {
    const translation = present(translations.get(locale), `the translation into ${locale}`)
    const passage = passageOfUnit(translation.passages, unit)
    const source = passage.unit === unit ? sourceOf(passage) : undefined
    if (source === undefined) continue
    const id = idOf(passage)
    const translated = [locale, passage.text] as const
    const known = found.get(id) ?? {id, properties: {uid: unit.uid}, source, translations: []} // the first language
    found.set(id, {...known, translations: [...known.translations, translated]})
  }
  return [...found.values()]
}

function sourceOf({english, text, state, standing, record}: Passage): string | undefined {
  return memorySource({
    source: english,
    target: text,
    state,
    stale: standing === 'stale',
    ...(record?.english === undefined ? {} : {english: record.english}),
  })
}

/** The keys of the units; a text of an earlier English also names that English, by its hash. */
const idOf = ({units, standing, madeFrom}: Passage): string =>
  `${units.map(({key}) => key).join('+')}${standing === 'stale' ? `@${madeFrom}` : ''}`
