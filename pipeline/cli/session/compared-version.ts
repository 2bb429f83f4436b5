import {documentChanges} from '../../operations/versions/compared.ts'
import {earlierFiles} from '../../operations/versions/earlier-files.ts'
import {earlierVersion, type EarlierVersion} from '../../operations/versions/earlier-project.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {joined, shown} from '../../report/shown.ts'
import {printFindings} from '../terminal/terminal.ts'
import type {Call} from './command.ts'
import {refused, type Session} from './session.ts'

/** The version of `--compare`; undefined where none is named. What keeps it from being read is printed. */
export async function comparedVersion(
  call: Call,
  {project: {settings, documents}, root}: Session,
): Promise<EarlierVersion | 'unusable' | undefined> {
  const ref = call.option('compare')
  if (ref === undefined) return undefined
  if (call.list('format').includes('epub')) {
    refused(call, 'An EPUB cannot show what changed. Use --format md,html,pdf')
    return 'unusable'
  }
  const {environment} = call.terminal
  const asked = {option: '--compare', otherwise: 'name the folder of another copy'}
  const found = await earlierFiles(ref, {root, environment, settings, asked})
  if (!found.ok) {
    refused(call, `${found.problem.message}. ${found.problem.hint}`)
    return 'unusable'
  }
  const version = await earlierVersion(found.value, settings)
  if (!version.ok) {
    printFindings(version.findings, call.terminal)
    return 'unusable'
  }
  if (version.value.documents.size === 0) {
    refused(call, `There is no document in ${settings.source}/ at ${ref}. Name a later version`)
    return 'unusable'
  }
  sayChangedDocuments(call, version.value, documents)
  return version.value
}

function sayChangedDocuments(
  call: Call,
  version: EarlierVersion,
  documents: readonly LoadedDocument[],
): void {
  const {added, removed} = documentChanges(version, documents)
  if (call.quiet) return
  if (added.length > 0)
    call.terminal.err(shown`New since ${version.name}: ${joined(added, ', ')}\n`)
  if (removed.length > 0)
    call.terminal.err(
      shown`Removed since ${version.name}: ${joined(removed, ', ')}. A removed document has no edition\n`,
    )
}
