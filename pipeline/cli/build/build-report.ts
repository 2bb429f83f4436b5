import {counted} from '../../report/counted.ts'
import type {BuiltFile} from '../../engine/built-file.ts'
import type {ProjectBuild} from '../../engine/build.ts'
import {idOfWork} from '../../engine/order.ts'
import type {OutputChanges} from '../../engine/compare-output.ts'
import {documentChanges} from '../../operations/versions/compared.ts'
import type {EarlierVersion} from '../../operations/versions/earlier-project.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {joined, shown} from '../../report/shown.ts'
import type {Call} from '../session/command.ts'
import type {Outcome} from '../session/outcome.ts'
import {printJson} from '../session/session.ts'
import {tableOf} from '../terminal/table.ts'

/** What a build has changed, and how long it took. */
export type BuildEnd = {readonly changes: OutputChanges; readonly milliseconds: number}

/** A build as it is reported. */
export type ReportedBuild = Pick<ProjectBuild, 'files' | 'unbuilt' | 'findings' | 'progress'> & {
  /** what could not be done */
  readonly failures?: ProjectBuild['failures']
  /** what machines are told of the version that it is compared with */
  readonly comparison?: unknown
}

/** What machines are told of the version that a build is compared with. */
export function comparisonIn(documents: readonly LoadedDocument[], since: EarlierVersion): unknown {
  const {name, date, commit} = since
  return {
    since: name,
    date: date ?? null,
    commit: commit ?? null,
    ...documentChanges(since, documents),
  }
}

/** Print what could not be done, each reason once for a document. */
export function printFailures({terminal}: Call, failures: ProjectBuild['failures']): void {
  const lines = new Set(failures.map(({work, reason}) => `${idOfWork(work)}: ${firstLine(reason)}`))
  for (const line of lines) terminal.err(shown`Failed: ${line}\n`)
  if (lines.size > 0) terminal.err(shown`Run stele build again: only what failed is done\n`)
}

const firstLine = (text: string): string => /^[^\n]*/u.exec(text)?.[0] ?? text // every text has a first line

/** Print what a build made: for people a table, for machines JSON. */
export function reportBuild(
  call: Call,
  {files, unbuilt, progress, comparison}: ReportedBuild,
  {changes: {outdated, orphaned, released}, milliseconds}: BuildEnd,
): void {
  const {terminal} = call
  if (released.length > 0)
    terminal.err(
      shown`No longer made, but changed by somebody: ${joined(released, ', ')}. Remove what is not wanted\n`,
    )
  if (call.json) {
    printJson(call, {
      files: files.map(inJson),
      removed: orphaned,
      ...(comparison === undefined ? {} : {comparison}),
    })
    return
  }
  if (unbuilt.length > 0) terminal.err(shown`Not built: ${joined(unbuilt, ', ')}\n`)
  if (orphaned.length > 0)
    terminal.err(shown`Removed, because it is no longer made: ${joined(orphaned, ', ')}\n`)
  if (call.quiet) return
  const rows = files.map((file) => [
    file.path,
    `${Math.ceil(file.made.bytes / 1024)} KiB`,
    file.made.pages === undefined ? '' : `${file.made.pages} p.`,
    outdated.includes(file) ? 'written' : 'unchanged',
  ])
  const columns = ['file', 'size', 'pages', ''].map((head, index) => ({
    head,
    align: index === 0 || index === 3 ? ('left' as const) : ('right' as const),
  }))
  terminal.out(tableOf(columns, rows))
  for (const {document, locale, units, translated, reviewed, stale} of progress)
    terminal.out(
      shown`${document} ${locale}: ${translated} of ${units} translated, ${reviewed} reviewed, ${stale} stale\n`,
    )
  terminal.out(shown`${counted(files.length, 'file')} in ${(milliseconds / 1000).toFixed(2)} s\n`)
}

function inJson({path, document, languages, layout, format, since, made}: BuiltFile): unknown {
  const {bytes, pages} = made
  return {
    path,
    document: document ?? null,
    languages,
    layout: layout ?? null,
    format,
    ...(since === undefined ? {} : {since}),
    bytes,
    pages: pages ?? null,
  }
}

/** Print what `build --check` found; nothing is written. */
export function reportCheck(call: Call, {outdated, orphaned}: OutputChanges): Outcome {
  const paths = outdated.map(({path}) => path)
  if (call.json) printJson(call, {outdated: paths, orphaned})
  else if (!call.quiet && paths.length + orphaned.length === 0)
    call.terminal.out(shown`Everything is up to date\n`)
  else {
    if (paths.length > 0) call.terminal.err(shown`Out of date: ${joined(paths, ', ')}\n`)
    if (orphaned.length > 0) call.terminal.err(shown`No longer made: ${joined(orphaned, ', ')}\n`)
    if (paths.length + orphaned.length > 0) call.terminal.err(shown`Run stele build\n`)
  }
  return {kind: paths.length + orphaned.length > 0 ? 'findings' : 'clean'}
}
