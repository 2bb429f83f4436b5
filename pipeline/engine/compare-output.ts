import type {Settings} from '../config/types.ts'
import type {FilePath, Files} from '../files/files.ts'
import {plannedPath} from '../operations/editions/planned-path.ts'
import {once} from '../language/model/once.ts'
import {editionShapes} from '../operations/project/edition-plan.ts'
import {versionPaths} from '../operations/site/version-pages.ts'
import {version} from '../operations/project/version.ts'
import type {DocumentName} from '../project/survey.ts'
import type {BuiltFile} from './built-file.ts'
import type {DiskOutput} from './disk-output.ts'
import {
  manifestName,
  manifestText,
  readManifest,
  type Manifest,
  type ManifestEntry,
} from './manifest.ts'

/** A build and the folder that it is for. */
export type OutputInput = {
  readonly files: readonly BuiltFile[]
  /** paths of those that were to be made and have an error: what is there of them stays */
  readonly unbuilt: readonly FilePath[]
  /** the output folder, as paths of files begin */
  readonly folder: FilePath
  readonly disk: DiskOutput
  /** the door to the folder */
  readonly door: Files
  /**
   * `whole`: all that the configuration asks for, so that everything else that a build has put there is not made any more.
   * `part`: some of it. `other`: a folder that is not the project's own, which has no manifest, and where nothing is removed.
   */
  readonly scope: 'whole' | 'part' | 'other'
  /** of a part: the paths that the configuration asks for; other files are not remembered, and never removed */
  readonly isConfigured: (file: BuiltFile) => boolean
}

/** How an output folder differs from a build. */
export type OutputChanges = {
  /** files that are not there or have other contents */
  readonly outdated: readonly BuiltFile[]
  /** files that a build has put there and that are not made any more: they are removed */
  readonly orphaned: readonly FilePath[]
  /** the same, where somebody has changed them since: they stay, and are not ours any more */
  readonly released: readonly FilePath[]
  /** the new manifest by its path; absent where it is as it should be */
  readonly manifest?: {readonly path: FilePath; readonly text: string}
}

/** Compare an output folder with a build; nothing is written. */
export async function compareOutput(input: OutputInput): Promise<OutputChanges> {
  const {files, disk, scope, folder, door} = input
  const outdated: BuiltFile[] = []
  for (const file of files) if (!(await disk.has(file.path, file.made.hash))) outdated.push(file)
  if (scope === 'other') return {outdated, orphaned: [], released: []}
  const path = `${folder}/${manifestName}`
  const bytes = await door.readBytes(path)
  const before =
    bytes === undefined ? '' : Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n')
  const known = readManifest(before)
  const {orphaned, released} = scope === 'whole' ? await leftovers(known, input) : nothingLeft
  const text = manifestText(newEntries(known, input), version())
  return {outdated, orphaned, released, ...(text === before ? {} : {manifest: {path, text}})}
}

const nothingLeft: Pick<OutputChanges, 'orphaned' | 'released'> = {orphaned: [], released: []}

/** What the manifest has and the build has not: unchanged since, or changed by somebody. */
async function leftovers(
  known: Manifest,
  {files, unbuilt, folder, disk, door}: OutputInput,
): Promise<Pick<OutputChanges, 'orphaned' | 'released'>> {
  const planned = [...files.map(({path}) => path), ...unbuilt]
  const kept = new Map(planned.map((path) => [path.toLowerCase(), path]))
  const listed = once(async () => new Set(await door.list(folder)))
  // On many disks names that differ in case alone are one file: then a file is found by the name that no listing has.
  const isSameFile = async (one: FilePath, path: FilePath): Promise<boolean> => {
    if (one === path) return true
    if (!(await disk.isThere(one))) return false
    const names = await listed()
    return !(names.has(one) && names.has(path))
  }
  const orphaned: FilePath[] = []
  const released: FilePath[] = []
  for (const [name, entries] of known) {
    const path = `${folder}/${name}`
    const alike = kept.get(path.toLowerCase())
    if (alike !== undefined && (await isSameFile(alike, path))) continue
    if (!(await disk.isThere(path))) continue
    const isOurs = await isOneOf(entries, path, disk)
    if (isOurs) orphaned.push(path)
    else released.push(path)
  }
  return {orphaned, released}
}

async function isOneOf(
  entries: readonly ManifestEntry[],
  path: FilePath,
  disk: DiskOutput,
): Promise<boolean> {
  for (const {sha256} of entries) if (await disk.has(path, sha256)) return true
  return false
}

function newEntries(
  known: Manifest,
  {files, unbuilt, folder, scope, isConfigured}: OutputInput,
): ReadonlyMap<string, ManifestEntry> {
  const entries = new Map<string, ManifestEntry>()
  const nameOf = (path: FilePath): string => path.slice(folder.length + 1)
  const kept = new Set(unbuilt.map(nameOf))
  for (const [name, [entry]] of known)
    if (entry && (scope === 'part' || kept.has(name))) entries.set(name, entry)
  for (const file of files)
    if (scope === 'whole' || isConfigured(file))
      entries.set(nameOf(file.path), {sha256: file.made.hash, from: file.from})
  return entries
}

/** The paths of all editions that the configuration asks for, books among them. */
export function configuredPaths(
  settings: Settings,
  names: readonly DocumentName[],
  output: FilePath,
): ReadonlySet<FilePath> {
  const all = {languages: [], layout: undefined, formats: []}
  const pathsOf = (document: string, own: Settings): readonly FilePath[] =>
    editionShapes(own, all).flatMap(({languages, layout, formats}) =>
      formats.map((format) => plannedPath({document, languages, layout, format}, output)),
    )
  const {books = []} = settings // none by default
  return new Set([
    ...names.flatMap(({id}) => pathsOf(id, settings)),
    ...versionPaths(
      settings,
      names.map(({id}) => id),
    ).map((path) => `${output}/${path}`),
    ...books.flatMap((book) => pathsOf(book.id, {...settings, editions: [book]})),
  ])
}
