import {memoryText, type MemoryUnit} from '../../exchange/formats/tmx.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {version} from '../project/version.ts'

/** A document and its translations as TMX 1.4b, unit by unit; what is not translated is left out. */
export function translationMemory(
  {catalog, translations}: LoadedDocument,
  locales: readonly string[],
): string {
  const units = catalog.units.flatMap(({key, uid, text}): readonly MemoryUnit[] => {
    const translated = locales.flatMap((locale) => {
      const found = translations.get(locale)?.resource.entries.get(key)?.text ?? ''
      return found === '' ? [] : [[locale, found] as const]
    })
    if (translated.length === 0) return []
    return [{id: key, properties: {uid}, source: text, translations: translated}]
  })
  const {document, language} = catalog
  return memoryText({document, language, tool: {name: 'Stele', version: version()}}, units)
}
