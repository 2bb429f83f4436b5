import {planImportOf, type PlannedImport} from '../../operations/translation/import.ts'
import type {Call, Command} from '../session/command.ts'
import type {Outcome} from '../session/outcome.ts'
import {printJson, refuseUnknownLanguages, withProject, type Session} from '../session/session.ts'
import {printFindings} from '../terminal/findings.ts'
import {importGlossary} from './import-glossary.ts'
import {importText} from '../terminal/import-text.ts'

/** `stele import`: align an existing translation with the English and fill the locale file. */
export const importCommand: Command = {
  name: 'import',
  summary: 'fill a locale file from an existing translation; nothing is overwritten unasked',
  words: [{name: '<file>', description: 'Markdown, XLIFF, PO, TMX, CSV or TSV; terms as TBX'}],
  options: [
    {flags: '--document <id>', description: 'the document it translates; may be left out for one'},
    {flags: '--locale <tag>', description: 'its language'},
    {flags: '--dry-run', description: 'print what would be filled and write nothing'},
    {flags: '--overwrite', description: 'replace translations that stand there already'},
  ],
  examples: [
    'stele import old/code-of-conduct.ru.md --document code-of-conduct --locale ru --dry-run',
    'stele import old/code-of-conduct.ru.md --document code-of-conduct --locale ru',
    'stele import code-of-conduct.ru.xlf --document code-of-conduct --locale ru --json',
  ],
  async run(call) {
    const document = call.option('document')
    return withProject(call, document === undefined ? [] : [document], async (session) => {
      if (call.words[0]?.toLowerCase().endsWith('.tbx')) return importGlossary(call, session)
      const locale = call.option('locale')
      const {language, locales} = session.project.settings
      if (locale === undefined || locale === language) {
        call.terminal.err(`Name the language with --locale: ${locales.join(', ')}\n`)
        return {kind: 'unusable'}
      }
      return (
        refuseUnknownLanguages(call, session.project.settings, [locale]) ??
        imported(call, session, locale)
      )
    })
  },
}

async function imported(
  call: Call,
  {files, project, documents}: Session,
  locale: string,
): Promise<Outcome> {
  const [loaded, ...others] = documents
  const [file = ''] = call.words
  if (!loaded || others.length > 0) {
    const ids = documents.map(({document}) => document.id).join(', ')
    call.terminal.err(`Name the document with --document: ${ids}\n`)
    return {kind: 'unusable'}
  }
  const overwrite = call.flag('overwrite')
  const folders = [call.root, call.terminal.folder]
  const request = {file, folders, document: loaded.document.id, locale, overwrite}
  const planned = await planImportOf(files, project, request)
  printFindings(planned.findings, call.terminal)
  if (planned.kind === 'refused') return {kind: 'unusable'}
  const isDry = call.flag('dry-run')
  const units = loaded.catalog.byKey.size
  print(call, planned, units, isDry)
  // A file of which no text found a place is no translation of this document.
  const isOther = planned.report.missing.length === units
  if (isDry) return {kind: isOther ? 'findings' : 'clean'}
  const failures = await files.apply(planned.changes)
  printFindings(failures, call.terminal)
  return {kind: failures.length > 0 ? 'unusable' : isOther ? 'findings' : 'clean'}
}

function print(
  call: Call,
  planned: Extract<PlannedImport, {kind: 'planned'}>,
  units: number,
  isDry: boolean,
): void {
  const {report, changes, review, synced} = planned
  const files = [...changes.keys()]
  if (call.json) printJson(call, {...report, review: review ?? null, synced, files})
  else if (!call.quiet)
    call.terminal.out(importText({report, files, review, synced, units, isDry}, call.terminal))
}
