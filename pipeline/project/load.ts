import type {Settings} from '../config/types.ts'
import {parseDocument} from '../document/parse.ts'
import type {Catalog, Document, Uid} from '../document/types.ts'
import {unitsOf} from '../document/units.ts'
import type {Files} from '../files/files.ts'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'
import {readGlossary} from '../locale/glossary.ts'
import type {Glossary, Translation} from '../locale/types.ts'
import {loadTranslation} from './translation.ts'

/** A source document with all that the project says about it. */
export type LoadedDocument = {
  readonly document: Document
  readonly catalog: Catalog
  /** the Markdown as read */
  readonly text: string
  /** the English that the locale files were last synced with */
  readonly snapshot?: Translation
  readonly translations: ReadonlyMap<string, Translation>
  readonly findings: readonly Finding[]
}

/** Everything a command may need, loaded once. */
export type Project = {
  readonly settings: Settings
  readonly documents: readonly LoadedDocument[]
  readonly glossary: Glossary
  /** what is wrong with files that belong to no document */
  readonly findings: readonly Finding[]
}

const glossaryFile = 'locales/glossary.json'
// A document's name becomes file names, keys of objects and parts of addresses.
const documentName = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

/** Load a project: its documents in the order of their names, with their locale files. */
export async function loadProject(files: Files, settings: Settings): Promise<Project> {
  const findings: Finding[] = []
  const documents: LoadedDocument[] = []
  for (const file of await files.list(settings.source)) {
    if (!file.endsWith('.md')) continue
    const id = file.slice(settings.source.length + 1, -'.md'.length)
    if (id.includes('/')) {
      findings.push(tooDeep(file, settings))
      continue
    }
    const read = await files.read(file)
    if (!documentName.test(id)) findings.push(badName(file))
    else if (read.kind === 'unreadable') findings.push(read.finding)
    else if (read.kind === 'text')
      documents.push(await loadDocument(files, settings, {id, file, text: read.text}))
  }
  if (documents.length === 0 && findings.length === 0) findings.push(noDocuments(settings))
  const glossary = await files.read(glossaryFile)
  if (glossary.kind === 'unreadable') findings.push(glossary.finding)
  const {value, findings: wrong} = readGlossary(
    glossary.kind === 'text' ? glossary.text : '{"concepts": []}',
    glossaryFile,
  )
  return {settings, documents, glossary: value, findings: [...findings, ...wrong]}
}

type SourceText = {readonly id: string; readonly file: string; readonly text: string}

async function loadDocument(
  files: Files,
  settings: Settings,
  {id, file, text}: SourceText,
): Promise<LoadedDocument> {
  const {language} = settings
  const parsed = parseDocument(text, {id, file, language})
  const source = await loadTranslation(files, language, id)
  const findings = [
    ...parsed.findings.map((finding) => ({...finding, document: id})),
    ...source.findings,
  ]
  const translations = new Map<string, Translation>()
  for (const locale of settings.locales) {
    const loaded = await loadTranslation(files, locale, id)
    translations.set(locale, loaded.value)
    findings.push(...loaded.findings)
  }
  const hasSnapshot = source.value.resource.entries.size > 0
  const catalog = unitsOf(parsed.value, uidsOf(source.value))
  return {
    document: parsed.value,
    catalog,
    text,
    translations,
    findings,
    ...(hasSnapshot ? {snapshot: source.value} : {}),
  }
}

/** Identities that the snapshot has given, by key. */
function uidsOf({states}: Translation): ReadonlyMap<string, Uid> {
  return new Map(Array.from(states.units, ([key, {uid}]) => [key, uid]))
}

function badName(file: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The file's name cannot name a document`,
    hint: 'Use letters, digits, "-", "_" and "." only',
    place: startOf(file),
  })
}

function tooDeep(file: string, {source}: Settings): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'warning',
    message: `The file stands in a folder below ${source}/ and is not read`,
    hint: `Move it into ${source}/ itself: a document's name is its only address`,
    place: startOf(file),
  })
}

function noDocuments({source}: Settings): Finding {
  return withFingerprint({
    rule: 'configuration',
    severity: 'error',
    message: `There is no Markdown file in ${source}/`,
    hint: 'Put the English document there, or set "source" in the configuration',
    place: startOf('pipeline.config.ts'),
  })
}
