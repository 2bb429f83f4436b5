import type {Edition} from '../../edition/types.ts'
import type {FilePath, Files} from '../../files/files.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {Attachment} from '../../render/pdf/structure/attachment.ts'
import {translationMemory} from './translation-memory.ts'

/** What an edition was made from, to be carried in its PDF: the source, locale files and a TMX. */
export async function attachmentsOf(
  loaded: LoadedDocument,
  {languages}: Edition,
  files: Files,
): Promise<readonly Attachment[]> {
  const {document, translations, text} = loaded
  const locales = languages.map(({tag}) => tag).filter((tag) => translations.has(tag))
  const attachments: Attachment[] = [
    {
      name: nameOf(document.file),
      mediaType: 'text/markdown',
      description: 'The source document',
      relationship: 'Source',
      bytes: (await files.readBytes(document.file)) ?? Buffer.from(text, 'utf8'),
    },
  ]
  for (const locale of locales) {
    const file = translations.get(locale)?.resource.file
    const bytes = file === undefined ? undefined : await files.readBytes(file)
    if (file === undefined || !bytes) continue
    attachments.push({
      name: `${document.id}.${locale}.json`,
      mediaType: 'application/json',
      description: `The translation into ${locale}: i18next JSON v4`,
      relationship: 'Source',
      bytes,
    })
  }
  if (locales.length > 0)
    attachments.push({
      name: `${document.id}.tmx`,
      mediaType: 'application/x-tmx+xml',
      description: 'Source and translations, unit by unit: TMX 1.4b',
      relationship: 'Data',
      bytes: Buffer.from(translationMemory(loaded, locales), 'utf8'),
    })
  return attachments
}

const nameOf = (path: FilePath): string => path.slice(path.lastIndexOf('/') + 1)
