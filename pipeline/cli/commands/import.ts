import {planImportOf, type PlannedImport} from '../../operations/translation/import.ts'
import {importFormats} from '../../operations/translation/importers.ts'
import type {Call, Command} from '../session/command.ts'
import {withLockedProject} from '../session/locked.ts'
import {outcomeOfFailures, type Outcome} from '../session/outcome.ts'
import {printJson, refuseUnknownLanguages, withProject, type Session} from '../session/session.ts'
import {present} from '../../finding/assert.ts'
import {printFindings} from '../terminal/terminal.ts'
import {importGlossary} from './import-glossary.ts'
import {importText} from '../terminal/import-text.ts'
import {shown} from '../../report/shown.ts'

/** `stele import`: align an existing translation with the English and fill the locale file. */
export const importCommand: Command = {
  words: [
    {
      name: '<file>',
      description: `its format is recognised by its content: ${importFormats.join(', ')}`,
    },
  ],
  options: [
    {
      flags: '--document <id>',
      description:
        'the document that it translates; not needed where there is one; takes precedence over what the file says',
    },
    {
      flags: '--locale <tag>',
      description: 'its language; takes precedence over what the file says',
    },
    {
      flags: '--format <format>',
      description: 'its format, where the content does not show it',
      choices: importFormats,
    },
    {flags: '--dry-run', description: 'print what would be filled and write nothing'},
    {flags: '--overwrite', description: 'replace translations that are there already'},
  ],
  examples: [
    'stele import old/code-of-conduct.ru.md --document code-of-conduct --locale ru --dry-run',
    'stele import old/code-of-conduct.ru.md --document code-of-conduct --locale ru',
    'stele import code-of-conduct.ru.xlf --document code-of-conduct --locale ru --json',
    'stele import returned.txt --format tsv --document code-of-conduct --locale ru',
  ],
  async run(call) {
    const document = call.option('document')
    const open = call.flag('dry-run') ? withProject : withLockedProject
    return open(call, document === undefined ? [] : [document], async (session, attempt) => {
      if (isGlossary(call)) return importGlossary(attempt, session)
      const locale = call.option('locale')
      const {language, locales} = session.project.settings
      if (locale === undefined || locale === language) {
        call.terminal.err(shown`Name the language with --locale: ${locales.join(', ')}\n`)
        return {kind: 'unusable'}
      }
      return (
        refuseUnknownLanguages(call, session.project.settings, [locale]) ??
        imported(attempt, session, locale)
      )
    })
  },
}

function isGlossary(call: Call): boolean {
  const format = call.option('format')
  if (format !== undefined) return format === 'tbx'
  return call.words[0]?.toLowerCase().endsWith('.tbx') === true
}

async function imported(
  call: Call,
  {files, project, documents}: Session,
  locale: string,
): Promise<Outcome> {
  const [loaded, ...others] = documents
  const file = present(call.words[0], 'the file that the command line demands')
  const format = call.option('format')
  if (!loaded || others.length > 0) {
    const ids = documents.map(({document}) => document.id).join(', ')
    call.terminal.err(shown`Name the document with --document: ${ids}\n`)
    return {kind: 'unusable'}
  }
  const overwrite = call.flag('overwrite')
  const folders = [call.root, call.terminal.folder]
  const request = {
    file,
    folders,
    document: loaded.document.id,
    locale,
    overwrite,
    ...(format === undefined ? {} : {format}),
  }
  const planned = await planImportOf(files, project, request)
  printFindings(planned.findings, call.terminal)
  if (!planned.ok) return {kind: 'unusable'}
  const isDry = call.flag('dry-run')
  const units = loaded.catalog.byKey.size
  print(call, planned.value, units, isDry)
  // A file none of whose texts found a place does not translate this document.
  const isOther = planned.value.report.missing.length === units
  if (isDry) return {kind: isOther ? 'findings' : 'clean'}
  const failures = await files.apply(planned.value.changes)
  printFindings(failures, call.terminal)
  return outcomeOfFailures(failures) ?? {kind: isOther ? 'findings' : 'clean'}
}

function print(
  call: Call,
  {report, changes, review, synced}: PlannedImport,
  units: number,
  isDry: boolean,
): void {
  const files = [...changes.keys()]
  if (call.json)
    printJson(call, {
      ...report,
      refused: report.refused ?? NONE,
      review: review ?? null,
      synced,
      files,
    })
  else if (!call.quiet)
    call.terminal.out(importText({report, files, review, synced, units, isDry}, call.terminal))
}

/** Markdown is aligned: each of its texts is matched or left over. */
const NONE: readonly never[] = []
