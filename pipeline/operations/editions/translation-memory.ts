import type {Unit} from '../../document/model/types.ts'
import {memoryText, type MemoryUnit} from '../../exchange/formats/tmx.ts'
import {present} from '../../finding/assert.ts'
import {passageOfUnit, type Passage} from '../../locale/passage.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {version} from '../project/version.ts'

/**
 * A document and its translations as TMX 1.4b, each text with the English of all units that it covers; what is
 * not translated is left out.
 */
export function translationMemory(loaded: LoadedDocument, locales: readonly string[]): string {
  const {document, language, units} = loaded.catalog
  const memory = units.flatMap((unit) => memoryUnits(unit, loaded, locales))
  return memoryText({document, language, tool: {name: 'Stele', version: version()}}, memory)
}

/** One memory unit for the texts of a unit alone, and one for each group of units that a text covers. */
function memoryUnits(
  unit: Unit,
  {translations}: LoadedDocument,
  locales: readonly string[],
): readonly MemoryUnit[] {
  const found = new Map<string, MemoryUnit>()
  for (const locale of locales) {
    const translation = present(translations.get(locale), `the translation into ${locale}`)
    const passage = passageOfUnit(translation.passages, unit)
    if (passage.unit !== unit || passage.standing === 'missing') continue
    const id = idOf(passage)
    const translated = [locale, passage.text] as const
    const known = found.get(id) ?? {
      id,
      properties: {uid: unit.uid},
      source: passage.english,
      translations: [],
    } // the first language whose text covers these units
    found.set(id, {...known, translations: [...known.translations, translated]})
  }
  return [...found.values()]
}

const idOf = ({units}: Passage): string => units.map(({key}) => key).join('+')
