import type {Settings} from '../config/types.ts'
import type {FilePath, Files} from '../files/files.ts'
import {success, type Result} from '../finding/result.ts'
import {conflictsPath} from '../locale/conflicts.ts'
import {bindTranslation, type BoundTranslation} from '../locale/passage.ts'
import type {Translation} from '../locale/types.ts'
import {loadDocument, type LoadedDocument} from './load.ts'
import {shelfOf, type DocumentParser, type Shelf} from './shelf.ts'
import type {DocumentName, Survey} from './survey.ts'
import {loadTranslation} from './translation.ts'

/** A document of a survey, read as far as it differs from what is known of it; whole where nothing is known. */
export async function readDocument(
  files: Files,
  {settings, titles}: Survey,
  {
    name,
    known,
    parse,
  }: {
    readonly name: DocumentName
    readonly known: LoadedDocument | undefined
    readonly parse?: DocumentParser
  },
): Promise<Result<LoadedDocument>> {
  const shelf = shelfOf(files, settings, titles, parse)
  return known
    ? reloadDocument(files, settings, {known, shelf})
    : loadDocument(files, settings, name, shelf)
}

/**
 * Load a document again. Every file is read; what was made from a file that is as it was is used again, so that a
 * change of one translation costs the reading of that translation.
 *
 * @param known the document as `loadDocument` or this function gave it, with the same settings
 * @returns `known` itself where no file has changed
 */
export async function reloadDocument(
  files: Files,
  settings: Settings,
  {known, shelf}: {readonly known: LoadedDocument; readonly shelf?: Shelf},
): Promise<Result<LoadedDocument>> {
  const {document, text, snapshot} = known
  const source = await textOf(files, document.file)
  const isSame = source === text && snapshot && (await isAsRead(files, snapshot))
  if (!isSame || known.translations.size !== settings.locales.length)
    return loadDocument(files, settings, document, shelf)
  const changed: BoundTranslation[] = []
  for (const translation of known.translations.values())
    if (!(await isSettled(files, known, translation))) changed.push(translation)
  if (changed.length === 0) return success(known, known.findings)
  let loaded = known
  for (const {locale} of changed) loaded = await withTranslation(files, loaded, locale)
  // References of the source name the document by its titles in all languages.
  if (changed.some(({locale}) => titleIn(loaded, locale) !== titleIn(known, locale)))
    return loadDocument(files, settings, document, shelf)
  return success(loaded, loaded.findings)
}

function titleIn({document, translations}: LoadedDocument, locale: string): string | undefined {
  const key = document.title?.key
  return key && translations.get(locale)?.resource.entries.get(key)?.text
}

/** A document with one of its translations read again. */
export async function withTranslation(
  files: Files,
  loaded: LoadedDocument,
  locale: string,
): Promise<LoadedDocument> {
  const before = loaded.translations.get(locale)
  const isFaulty = loaded.findings.some((finding) => finding.locale === locale)
  const known = isFaulty ? undefined : before
  const read = await loadTranslation(files, locale, loaded.document.id, known)
  const bound = bindTranslation(loaded.catalog, read.value, loaded.snapshot, before)
  const others = loaded.findings.filter((finding) => finding.locale !== locale)
  return {
    ...loaded,
    translations: new Map([...loaded.translations, [locale, bound]]),
    findings: [...others, ...read.findings],
  }
}

/** Whether a translation need not be read again: no file of it has changed, and it has none with findings. */
async function isSettled(
  files: Files,
  {findings}: LoadedDocument,
  translation: Translation,
): Promise<boolean> {
  if (findings.some(({locale}) => locale === translation.locale)) return false
  const conflicts = await files.read(conflictsPath(translation.resource.file))
  return conflicts.kind === 'absent' && (await isAsRead(files, translation))
}

async function isAsRead(files: Files, {resource, states}: Translation): Promise<boolean> {
  for (const {file, style} of [resource, states])
    if ((await textOf(files, file)) !== style.written) return false
  return true
}

/** The text of a file; empty where it is absent. */
async function textOf(files: Files, path: FilePath): Promise<string | undefined> {
  const read = await files.read(path)
  if (read.kind === 'absent') return ''
  return read.kind === 'text' ? read.text : undefined
}
