import {exchangeFormats, isExchangeFormatName} from '../../exchange/formats/index.ts'
import {writeTbx} from '../../exchange/formats/tbx.ts'
import {outgoingOf} from '../../exchange/outgoing.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'

/** A file that goes out to a CAT tool. */
export type ExportedFile = {
  /** file name: `rules.ru.xlf`, `glossary.tbx` */
  readonly name: string
  readonly document?: string
  readonly locale?: string
  readonly units: number
  readonly text: string
}

/** The names of all formats, for usage messages; `tbx` is the glossary. */
export const exportFormats: readonly string[] = [...Object.keys(exchangeFormats), 'tbx']

/** One language of some documents in a format. */
export function exportDocuments(
  documents: readonly LoadedDocument[],
  locale: string,
  format: string,
): readonly ExportedFile[] {
  if (!isExchangeFormatName(format)) return []
  const writer = exchangeFormats[format]
  return documents.flatMap(({catalog, translations}) => {
    const translation = translations.get(locale)
    if (!translation) return []
    const {document, units} = catalog
    const name = `${document}.${locale}${writer.extension}`
    const text = writer.write(outgoingOf(catalog, translation))
    return [{name, document, locale, units: units.length, text}]
  })
}

/** The project's glossary, all languages of it. */
export function exportGlossary({glossary, settings}: Project): ExportedFile {
  const text = writeTbx(glossary, settings.language)
  return {name: 'glossary.tbx', units: glossary.concepts.length, text}
}
