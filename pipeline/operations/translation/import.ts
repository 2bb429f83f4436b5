import {basename} from 'node:path'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import type {ImportPlan, ImportReport} from '../../importing/types.ts'
import {printResource, printState} from '../../locale/print.ts'
import {defaultStyle} from '../../locale/style.ts'
import type {FileStyle, Translation} from '../../locale/types.ts'
import {loadProject, type LoadedDocument, type Project} from '../../project/load.ts'
import {importerFor, importFormats} from './importers.ts'
import {readImported} from './imported-file.ts'
import {filesWith} from '../../files/overlay.ts'
import {differing, syncDocument, unreadIn} from './sync.ts'

/** What the user asks for. */
export type ImportRequest = {
  /** path of the file, absolute or from one of the folders */
  readonly file: string
  /** the project's, then the one the command was called in */
  readonly folders: readonly string[]
  readonly document: string
  readonly locale: string
  readonly overwrite: boolean
  /** one of `importFormats`; absent where the file decides */
  readonly format?: string
}

/** A planned import with the files as it leaves them. */
export type PlannedImport = {
  readonly report: ImportReport
  readonly changes: ReadonlyMap<string, string | undefined>
  /** path of the review file; absent where nothing is left over */
  readonly review?: string
  /** whether the locale files had to be brought in line with the source first */
  readonly synced: boolean
}

/** Plan the import of an existing translation: locale files in line with the source, then filled. */
export async function planImportOf(
  files: Files,
  project: Project,
  request: ImportRequest,
): Promise<Result<PlannedImport>> {
  const read = await readImported(request)
  if (!read.ok) return read
  const importer = importerFor(request.file, read.value, request.format)
  if (!importer) return failure([unknownFormat(request.file)])
  const before = project.documents.find(({document}) => document.id === request.document)
  if (!before) return failure([])
  const synced = await syncDocument(files, project, before)
  const unreadable = [...unreadIn(before), ...synced.findings]
  if (unreadable.length > 0) return failure(unreadable)
  const after = await loadProject(filesWith(files, synced.changes), project.settings)
  const loaded = after.documents.find(({document}) => document.id === request.document)
  const translation = loaded?.translations.get(request.locale)
  if (!loaded || !translation) return failure([])
  const {glossary} = project
  const {file, overwrite} = request
  const imported = importer({text: read.value, file, loaded, translation, glossary, overwrite})
  if (!imported.ok) return imported
  const made = imported.value
  const changes = new Map(synced.changes)
  for (const [target, text] of filesOf(made.plan, translation)) changes.set(target, text)
  const review =
    made.review === undefined ? undefined : await reviewPath(files, loaded, request, made.review)
  if (review !== undefined) changes.set(review, made.review)
  const planned = {
    report: made.plan.report,
    changes: await differing(files, changes),
    ...(review === undefined ? {} : {review}),
    synced: synced.changes.size > 0,
  }
  return success(planned, imported.findings)
}

function filesOf(
  {entries, states}: ImportPlan,
  {resource, states: file, locale, document}: Translation,
): readonly (readonly [string, string])[] {
  const stem = `locales/${locale}/${document}`
  const styleOf = (style: FileStyle, size: number): FileStyle => (size > 0 ? style : defaultStyle)
  return [
    [`${stem}.json`, printResource(entries, styleOf(resource.style, resource.entries.size))],
    [`${stem}.state.json`, printState(states, styleOf(file.style, file.units.size))],
  ]
}

/** A name for the review file; one that says something else is never overwritten. */
async function reviewPath(
  files: Files,
  {document}: LoadedDocument,
  {locale}: ImportRequest,
  text: string,
): Promise<string> {
  for (let count = 1; ; count++) {
    const path = `locales/${locale}/${document.id}.review${count === 1 ? '' : `-${count}`}.md`
    const read = await files.read(path)
    if (read.kind === 'absent' || (read.kind === 'text' && read.text === text)) return path
  }
}

function unknownFormat(file: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The format of ${basename(file)} is not recognised, neither by its content nor by its ending`,
    hint: `Name it with --format: ${importFormats.join(', ')}`,
    place: startOf(file),
  })
}
