import type {Settings} from '../../config/types.ts'
import type {FilePath, Files} from '../../files/files.ts'

/** Locale files that no longer belong to anything. */
export type OrphanedFiles = {
  /** the source document that there is not, or the language that the configuration does not have */
  readonly lacks: {readonly document: string} | {readonly locale: string}
  /** in the order of their paths */
  readonly files: readonly FilePath[]
}

const localeFile = /^locales\/(?<locale>[^/]+)\/(?<name>[^/]+)\.json$/u
const beside = /\.(?:state|attic|conflicts|review)$/u

/**
 * Locale files of documents that are not in the source folder, and of languages that are not in the configuration: after a
 * document was renamed or removed, their texts are in no edition.
 */
export async function orphanedFiles(
  files: Files,
  {language, locales, source}: Settings,
): Promise<readonly OrphanedFiles[]> {
  const sources = new Set(await files.list(source))
  const tags = new Set([language, ...locales])
  const found = new Map<string, OrphanedFiles & {readonly files: FilePath[]}>()
  for (const path of await files.list('locales')) {
    const {locale = '', name = ''} = localeFile.exec(path)?.groups ?? {} // the glossary, or a file of somebody else
    if (name === '') continue
    const document = name.replace(beside, '')
    const isKnown = name === 'stele' || sources.has(`${source}/${document}.md`)
    if (tags.has(locale) && isKnown) continue
    const lacks = tags.has(locale) ? {document} : {locale}
    const group = found.get(JSON.stringify(lacks)) ?? {lacks, files: []} // the first of its kind
    group.files.push(path)
    found.set(JSON.stringify(lacks), group)
  }
  return [...found.values()]
}
