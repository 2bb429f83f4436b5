import type {Settings} from '../../../config/types.ts'
import {filesOnDisk} from '../../../files/disk.ts'
import type {Files} from '../../../files/files.ts'
import {success, type Result} from '../../../finding/result.ts'
import {conflictsPath} from '../../../locale/conflicts.ts'
import {asSynced} from '../../../operations/translation/as-synced.ts'
import {inLine, type DocumentInLine} from '../../../operations/translation/in-line.ts'
import {loadConfig} from '../../../project/config.ts'
import {configNames} from '../../../project/project-folder.ts'
import {filesOfDocument, type LoadedDocument} from '../../../project/load.ts'
import {readDocument, reloadDocument} from '../../../project/reload.ts'
import {surveyProject, type DocumentName, type Survey} from '../../../project/survey.ts'
import {unreadIn} from '../../../operations/translation/sync.ts'
import {syncLag} from '../../../sync/preview.ts'
import {rememberedParser} from '../../../engine/remembered-parser.ts'
import {stampOfFiles, type FromFiles} from '../stamp/fresh.ts'

/** A project as it is on the disk; what was read is read again only where its files have changed. */
export type ProjectStore = {
  /** the configuration, the names of the documents and the glossary */
  readonly survey: () => Promise<Result<Survey>>
  /**
   * A document as a sync would leave it.
   *
   * @returns no document where its source cannot be read
   */
  readonly document: (survey: Survey, name: DocumentName) => Promise<Result<LoadedDocument>>
  /**
   * A document whose locale files are in line with its source, for a change of them.
   *
   * @param files of the change, which writes only over what is read through them
   */
  readonly line: (
    files: Files,
    survey: Survey,
    name: DocumentName,
  ) => Promise<Result<DocumentInLine>>
  /** take over a document as a change has left it on the disk, in line with its source */
  readonly keep: (survey: Survey, loaded: LoadedDocument) => Promise<void>
  /** another stamp where a file of the document has changed */
  readonly stamp: (survey: Survey, name: DocumentName) => Promise<string>
}

/** A document as its files have it, and as a sync would leave it. */
type StoredDocument = {
  readonly stamp: string
  readonly loaded: LoadedDocument
  readonly shown: LoadedDocument
}

/** A document that is being read. */
type DocumentReading = {
  readonly stamp: string
  readonly of: Survey
  readonly result: Promise<Result<LoadedDocument>>
}

// A document of 5,000 units in eight languages takes some 60 MB.
const mostDocuments = 6

/** The store of a project folder. */
export function projectStore(root: string): ProjectStore {
  const files = filesOnDisk(root)
  const survey = surveys(root, files)
  const documents = recentDocuments()
  const parse = rememberedParser(root)
  // Documents of which a sync is known to change nothing.
  const linear = new WeakSet<LoadedDocument>()
  const stamp: ProjectStore['stamp'] = async ({settings}, name) =>
    stampOfFiles(root, pathsOf(settings, name))
  // Two pages that open at the same time have one document read once.
  const reading = new Map<string, DocumentReading>()
  const readNow = async (
    of: Survey,
    name: DocumentName,
    now: string,
  ): Promise<Result<LoadedDocument>> => {
    const known = documents.get(name.id)?.loaded
    const loaded = await readDocument(files, of, {name, known, parse})
    if (!loaded.ok) return loaded
    const shown = await asSynced(files, of.settings, loaded.value)
    documents.put({stamp: now, loaded: loaded.value, shown})
    return success(shown, loaded.findings)
  }
  return {
    survey: async () => {
      const {isNew, result} = await survey()
      if (isNew) documents.clear()
      return result
    },
    stamp,
    document: async (of, name) => {
      const now = await stamp(of, name)
      const known = documents.get(name.id)
      if (known?.stamp === now) return success(known.shown, known.loaded.findings)
      const going = reading.get(name.id)
      if (going?.stamp === now && going.of === of) return going.result
      const result = readNow(of, name, now)
      reading.set(name.id, {stamp: now, of, result})
      return result.finally(() => reading.delete(name.id))
    },
    line: async (from, of, name) => {
      const known = documents.get(name.id)?.loaded
      const loaded = await readDocument(from, of, {name, known, parse})
      if (!loaded.ok) return loaded
      if (linear.has(loaded.value) || isInLine(loaded.value))
        return success({loaded: loaded.value, changes: new Map()})
      const line = await inLine(from, of, loaded.value)
      if (line.ok && line.value.changes.size === 0) linear.add(line.value.loaded)
      return line
    },
    keep: async (of, loaded) => {
      linear.add(loaded)
      const now = await stamp(of, loaded.document)
      // Another program may have written since; then the next question reads its files.
      const found = await reloadDocument(files, of.settings, {known: loaded})
      if (found.ok && found.value === loaded) documents.put({stamp: now, loaded, shown: loaded})
    },
  }
}

/**
 * Whether a change of texts may be written without a sync before it: the source is as the last sync has seen it, each
 * text too, and each unit has its place in the locale files. To plan a sync takes longer than to save.
 */
const isInLine = (loaded: LoadedDocument): boolean =>
  loaded.snapshot !== undefined &&
  unreadIn(loaded).length === 0 &&
  syncLag(loaded.catalog, loaded.snapshot, [...loaded.translations.values()]) === 'none' &&
  [...loaded.translations.values()].every(({passages}) =>
    passages.all.every(({entry}) => entry !== undefined),
  )

/** The documents that were used last, by their ids. */
type RecentDocuments = {
  readonly get: (id: string) => StoredDocument | undefined
  readonly put: (stored: StoredDocument) => void
  readonly clear: () => void
}

function recentDocuments(): RecentDocuments {
  const documents = new Map<string, StoredDocument>()
  const put = (stored: StoredDocument): void => {
    const {id} = stored.loaded.document
    // The last used stands last.
    documents.delete(id)
    documents.set(id, stored)
    for (const old of [...documents.keys()].slice(0, -mostDocuments)) documents.delete(old)
  }
  return {
    get: (id) => {
      const found = documents.get(id)
      if (found) put(found)
      return found
    },
    put,
    clear: () => documents.clear(),
  }
}

/** What is known of the project; `isNew` where its configuration has changed since it was last asked for. */
type Surveyor = () => Promise<{readonly isNew: boolean; readonly result: Result<Survey>}>

function surveys(root: string, files: Files): Surveyor {
  let settings: FromFiles<Result<Settings>> | undefined
  let survey: FromFiles<Survey> | undefined
  return async () => {
    const written = stampOfFiles(root, configNames)
    const known = settings?.stamp === written ? settings : undefined
    const {value: config} = known ?? {value: await loadConfig(root)} // first, or changed
    settings = {stamp: written, value: config}
    if (!known) survey = undefined
    if (!config.ok) return {isNew: !known, result: config}
    const stamp = stampOfFiles(root, [config.value.source, 'locales/glossary.json'])
    if (survey?.stamp !== stamp) survey = {stamp, value: await surveyProject(files, config.value)}
    return {isNew: !known, result: success(survey.value, survey.value.findings)}
  }
}

function pathsOf(settings: Settings, name: DocumentName): readonly string[] {
  const conflicts = settings.locales.map((locale) =>
    conflictsPath(`locales/${locale}/${name.id}.json`),
  )
  return [...filesOfDocument(settings, name), ...conflicts]
}
