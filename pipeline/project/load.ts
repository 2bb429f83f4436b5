import type {Settings} from '../config/types.ts'
import type {CitedDocument} from '../document/links/cited-documents.ts'
import {deadLinksOf} from '../document/links/dead.ts'
import {linksOfDocument, type DocumentLinks} from '../document/links/links.ts'
import {provisionsOf} from '../document/links/provisions.ts'
import {parseDocument} from '../document/parse/parse.ts'
import type {Catalog, Document, Uid} from '../document/model/types.ts'
import {unitsOf} from '../document/units.ts'
import type {FilePath, Files} from '../files/files.ts'
import type {Finding} from '../finding/finding.ts'
import {failure, success, type Result} from '../finding/result.ts'
import {conflictsPath} from '../locale/conflicts.ts'
import {bindTranslation, type BoundTranslation} from '../locale/passage.ts'
import type {Glossary, Translation} from '../locale/types.ts'
import {surveyProject, type DocumentName} from './survey.ts'
import {shelfOf, titlesOf, type Shelf} from './shelf.ts'
import {loadTranslation, translationPaths} from './translation.ts'

/** A source document with all that the project says about it. */
export type LoadedDocument = {
  /** the source as a tree */
  readonly document: Document
  /** the units of the source */
  readonly catalog: Catalog
  /** where the links and references of the source lead */
  readonly links: DocumentLinks
  /** the Markdown as read */
  readonly text: string
  /** the English that the locale files were last synced with */
  readonly snapshot?: Translation
  /** by locale, each text bound to the English of today */
  readonly translations: ReadonlyMap<string, BoundTranslation>
  /** what is wrong with the source and its locale files */
  readonly findings: readonly Finding[]
}

/** Everything a command may need, loaded once. */
export type Project = {
  /** the configuration with its defaults */
  readonly settings: Settings
  /** in the order of their names */
  readonly documents: readonly LoadedDocument[]
  /** empty where the project has none */
  readonly glossary: Glossary
  /** what is wrong with files that belong to no document */
  readonly findings: readonly Finding[]
}

/** Load a project: its documents in the order of their names, with their locale files. */
export async function loadProject(files: Files, settings: Settings): Promise<Project> {
  const {names, glossary, titles, findings: surveyed} = await surveyProject(files, settings)
  const shelf = shelfOf(files, settings, titles)
  const documents: LoadedDocument[] = []
  const findings = [...surveyed]
  for (const name of names) {
    const loaded = await loadDocument(files, settings, name, shelf)
    if (loaded.ok) documents.push(loaded.value)
    else findings.push(...loaded.findings)
  }
  return {settings, documents, glossary, findings}
}

/**
 * Load one document with its locale files.
 *
 * @param shelf the other documents of the project, for references to them; without it there are none
 * @returns no document where the source is absent, or cannot be read; its own findings are in the value too
 */
export async function loadDocument(
  files: Files,
  settings: Settings,
  {id, file}: DocumentName,
  shelf?: Shelf,
): Promise<Result<LoadedDocument>> {
  const read = await files.read(file)
  if (read.kind !== 'text') return failure(read.kind === 'unreadable' ? [read.finding] : [])
  const {language, locales} = settings
  const origin = {id, file, language}
  const parsed = await (shelf?.parse(read.text, origin) ?? parseDocument(read.text, origin)) // on its own
  const [source, loaded] = await Promise.all([
    loadTranslation(files, language, id),
    Promise.all(locales.map(async (locale) => loadTranslation(files, locale, id))),
  ])
  const snapshot = source.value.resource.entries.size > 0 ? source.value : undefined
  const catalog = unitsOf(parsed.value, uidsOf(source.value))
  const own: CitedDocument = {
    id,
    titles: titlesOf(
      parsed.value,
      settings,
      new Map(loaded.map(({value}) => [value.locale, value])),
    ),
    provisions: () => provisionsOf(parsed.value),
  }
  const others = (await shelf?.citedIn(read.text, id)) ?? [] // a document on its own
  const links = linksOfDocument(parsed.value, catalog, undefined, [own, ...others])
  const findings = [
    ...parsed.findings.map((finding) => ({...finding, document: id})),
    ...deadLinksOf(parsed.value, catalog, read.text, links),
    ...source.findings,
    ...loaded.flatMap((translation) => translation.findings),
  ]
  const document: LoadedDocument = {
    document: parsed.value,
    catalog,
    links,
    text: read.text,
    translations: new Map(
      loaded.map(({value}) => [value.locale, bindTranslation(catalog, value, snapshot)]),
    ),
    findings,
    ...(snapshot ? {snapshot} : {}),
  }
  return success(document, findings)
}

/** Every file that loading a document reads, the conflicts of a merge among them. */
export function filesRead(settings: Settings, name: DocumentName): readonly FilePath[] {
  const {language, locales} = settings
  const conflicts = [language, ...locales].map((locale) =>
    conflictsPath(translationPaths(locale, name.id).file),
  )
  return [...filesOfDocument(settings, name), ...conflicts]
}

/** The source and the locale files of a document, with their states. */
export function filesOfDocument(
  {language, locales}: Settings,
  {id, file}: DocumentName,
): readonly FilePath[] {
  const translations = [language, ...locales].map((locale) => translationPaths(locale, id))
  return [file, ...translations.flatMap(({file: texts, stateFile}) => [texts, stateFile])]
}

/** Identities that the snapshot has given, by key. */
function uidsOf({states}: Translation): ReadonlyMap<string, Uid> {
  return new Map(Array.from(states.units, ([key, {uid}]) => [key, uid]))
}
