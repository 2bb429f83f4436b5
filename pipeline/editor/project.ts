import {join} from 'node:path'
import type {Settings} from '../config/types.ts'
import {rememberedParser} from '../engine/remembered-parser.ts'
import {filesOnDisk} from '../files/disk.ts'
import type {FilePath, Files} from '../files/files.ts'
import {filesWith} from '../files/overlay.ts'
import {filesRemembered} from '../files/remembered.ts'
import {success, type Result} from '../finding/result.ts'
import {loadConfig} from '../project/config.ts'
import type {LoadedDocument} from '../project/load.ts'
import {readDocument} from '../project/reload.ts'
import {surveyProject, type DocumentName, type Survey} from '../project/survey.ts'
import {pathInFolder} from './address.ts'
import {savedDocument, typedOver, type SavedDocument} from './typed.ts'

/** Texts that are open in the editor, by absolute path: they count in place of those on the disk. */
export type OpenTexts = () => ReadonlyMap<string, string>

/** A document as the editor has it now. */
export type ShownDocument = {
  readonly name: DocumentName
  readonly survey: Survey
  /** as a sync would leave it, each text placed where it is in the file today */
  readonly loaded: LoadedDocument
}

/** A project folder with files open in an editor. */
export type EditorProject = {
  /** absolute path of the project folder */
  readonly root: string
  /** the files of the folder, those that are open as the editor has them */
  readonly files: () => Files
  readonly survey: () => Promise<Result<Survey>>
  /** a document as the editor has it now; what has not changed is not read again */
  readonly document: (name: DocumentName) => Promise<Result<ShownDocument>>
  /** take the configuration, the glossary and the names of documents from their files again */
  readonly forget: () => void
}

type KnownDocument = {
  /** with the texts of the editor */
  readonly read: LoadedDocument
  readonly shown: ShownDocument
  readonly saved: SavedDocument | undefined
}

/** A project of which nothing is read yet. */
export function editorProject(root: string, openTexts: OpenTexts): EditorProject {
  let survey: Promise<Result<Survey>> | undefined
  const known = new Map<string, KnownDocument>()
  const disk = filesRemembered(root)
  const parse = rememberedParser(root)
  const files = (): Files => filesWith(disk, openIn(root, openTexts()))
  const surveyed = async (): Promise<Result<Survey>> => (survey ??= surveyOf(root, files()))
  return {
    root,
    files,
    survey: surveyed,
    forget: () => {
      survey = undefined
      known.clear()
    },
    document: async (name) => {
      const found = await surveyed()
      if (!found.ok) return found
      const now = files()
      const before = known.get(name.id)
      const {settings} = found.value
      const kept = await readDocument(disk, found.value, {name, known: before?.saved?.read, parse})
      const last = before?.read ?? (kept.ok ? kept.value : undefined)
      const read = await readDocument(now, found.value, {name, known: last})
      if (!read.ok) return read
      if (before?.read === read.value && kept.ok && before.saved?.read === kept.value)
        return success(before.shown)
      const saved = kept.ok
        ? await savedDocument(disk, settings, {read: kept.value, known: before?.saved})
        : undefined
      const loaded = await typedOver(now, settings, {read: read.value, saved})
      const shown = {name, survey: found.value, loaded}
      known.set(name.id, {read: read.value, shown, saved})
      return success(shown)
    },
  }
}

async function surveyOf(root: string, files: Files): Promise<Result<Survey>> {
  const config: Result<Settings> = await loadConfig(root)
  if (!config.ok) return config
  const survey = await surveyProject(files, config.value)
  return success(survey, survey.findings)
}

function openIn(root: string, texts: ReadonlyMap<string, string>): ReadonlyMap<FilePath, string> {
  const inside = new Map<FilePath, string>()
  for (const [path, text] of texts) {
    const file = pathInFolder(root, path)
    if (file !== undefined) inside.set(file, text)
  }
  return inside
}

/** The document that a file belongs to: its source, or one of its locale and state files. */
export function documentOfFile({names}: Survey, file: FilePath): DocumentName | undefined {
  const id = /^locales\/[^/]+\/(?<id>.+?)(?:\.state)?\.json$/u.exec(file)?.groups?.['id']
  return names.find((name) => name.file === file || name.id === id)
}

/** The files of a document that are open with other texts than those on the disk. */
export async function unsavedFiles(
  {root, files}: EditorProject,
  openTexts: OpenTexts,
): Promise<readonly FilePath[]> {
  const disk = filesOnDisk(root)
  const unsaved: FilePath[] = []
  for (const path of openTexts().keys()) {
    const file = pathInFolder(root, path)
    if (file === undefined) continue
    const [open, saved] = [await files().read(file), await disk.read(file)]
    if (open.kind === 'text' && !(saved.kind === 'text' && isSameText(saved.text, open.text)))
      unsaved.push(file)
  }
  return unsaved
}

/** Whether two texts are the same; editors take a byte order mark away from what they show. */
const isSameText = (a: string, b: string): boolean =>
  a.replace(/^\uFEFF/u, '') === b.replace(/^\uFEFF/u, '')

/** The absolute path of a file of a project. */
export const absolutePath = (root: string, file: FilePath): string => join(root, file)
