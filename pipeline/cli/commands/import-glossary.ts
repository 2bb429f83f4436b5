import {counted} from '../../report/counted.ts'
import {planGlossaryImport} from '../../operations/translation/import-glossary.ts'
import type {Call} from '../session/command.ts'
import {outcomeOfFailures, type Outcome} from '../session/outcome.ts'
import {printJson, type Session} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {shown} from '../../report/shown.ts'

/** `stele import terms.tbx`: terms into the glossary. */
export async function importGlossary(call: Call, {project, files}: Session): Promise<Outcome> {
  const [file = ''] = call.words
  const overwrite = call.flag('overwrite')
  const folders = [call.root, call.terminal.folder]
  const planned = await planGlossaryImport(files, project, {file, folders, overwrite})
  if (!planned.ok) {
    printFindings(planned.findings, call.terminal)
    return {kind: 'unusable'}
  }
  const {plan, changes} = planned.value
  const {added, changed, collisions} = plan
  if (call.json)
    printJson(call, {added, changed, conflicts: collisions, files: [...changes.keys()]})
  else if (!call.quiet) {
    call.terminal.out(
      shown`${file} → glossary: ${counted(added.length, 'concept')} added, ${changed.length} changed\n`,
    )
    for (const {concept, locale, existing, imported, replaced} of collisions)
      call.terminal.out(
        shown`  ${concept} (${locale}): ${replaced ? `${existing} replaced by ${imported}` : `${existing} stays, the file says ${imported} (--overwrite takes it)`}\n`,
      )
  }
  if (call.flag('dry-run')) return {kind: 'clean'}
  const failures = await files.apply(changes)
  printFindings(failures, call.terminal)
  return outcomeOfFailures(failures) ?? {kind: 'clean'}
}
