import {itemAt} from '../../finding/assert.ts'
import {join} from 'node:path'
import {
  exportDocuments,
  exportFormats,
  exportGlossary,
  type ExportedFile,
} from '../../operations/translation/export.ts'
import {outputAt} from '../../operations/editions/outdated.ts'
import {pathInProject, type Call, type Command} from '../session/command.ts'
import type {Outcome} from '../session/outcome.ts'
import {
  printJson,
  printUnreadable,
  refuseUnknownLanguages,
  withSyncedProject,
  type Session,
} from '../session/session.ts'
import {printFindings} from '../terminal/terminal.ts'
import {shown} from '../../report/shown.ts'

/** `stele export`: the way out to CAT tools and spreadsheets. */
export const exportCommand: Command = {
  words: [
    {name: '[documents...]', description: 'ids or paths of documents; all of them by default'},
  ],
  options: [
    {
      flags: '--format <format>',
      description: 'which format; xliff by default',
      choices: exportFormats,
    },
    {flags: '--locale <tag>', description: 'which language; the glossary (tbx) has all of them'},
    {flags: '--output <folder>', description: 'where to write the files; one alone goes to stdout'},
  ],
  examples: [
    'stele export --locale ru > code-of-conduct.ru.xlf',
    'stele export --format po --locale kk --output exchange',
    'stele export --format tbx --output exchange',
  ],
  async run(call) {
    return withSyncedProject(call, call.words, async (session) => {
      const locale = call.option('locale')
      const refused =
        locale === undefined
          ? undefined
          : refuseUnknownLanguages(call, session.project.settings, [locale])
      return refused ?? exported(call, session, locale)
    })
  },
}

async function exported(call: Call, session: Session, locale?: string): Promise<Outcome> {
  const {project, documents} = session
  const format = call.option('format') ?? 'xliff'
  if (format !== 'tbx' && (locale === undefined || locale === project.settings.language)) {
    call.terminal.err(
      shown`Name the language with --locale: ${project.settings.locales.join(', ')}\n`,
    )
    return {kind: 'unusable'}
  }
  if (printUnreadable(call, session)) return {kind: 'unusable'}
  const files =
    format === 'tbx' || locale === undefined
      ? [exportGlossary(project)]
      : exportDocuments(documents, locale, format)
  const folder = call.option('output')
  const [first, ...others] = files
  if (folder === undefined && first && others.length === 0 && !call.json) {
    call.terminal.raw(first.text)
    return {kind: 'clean'}
  }
  return written(call, session, files, pathInProject(call, folder ?? '.'))
}

async function written(
  call: Call,
  {root}: Session,
  exports: readonly ExportedFile[],
  wanted: string,
): Promise<Outcome> {
  const output = await outputAt(root, wanted)
  if (output.kind === 'unwritable') {
    printFindings([output.finding], call.terminal)
    return {kind: 'unusable'}
  }
  const paths = exports.map(({name}) => join(output.folder, name))
  const changes = new Map(exports.map(({text}, index) => [itemAt(paths, index), text]))
  const failures = await output.files.apply(changes)
  printFindings(failures, call.terminal)
  if (failures.length > 0) return {kind: 'unusable'}
  if (call.json)
    printJson(call, {
      files: exports.map(({document, locale, units}, index) => ({
        path: paths[index],
        document: document ?? null,
        locale: locale ?? null,
        units,
      })),
    })
  else if (!call.quiet) for (const path of paths) call.terminal.out(shown`wrote ${path}\n`)
  return {kind: 'clean'}
}
