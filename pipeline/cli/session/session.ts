import {
  openFolder,
  surveyFolder,
  type Opened,
  type Surveyed,
} from '../../operations/project/open.ts'
import {selectDocuments} from '../../operations/project/selection.ts'
import {nearest} from '../../config/nearest.ts'
import {likelyTag} from '../../language/mistaken-tags.ts'
import {isUnsynced, isUnusable} from '../../finding/finding.ts'
import type {Settings} from '../../config/types.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {DocumentName} from '../../project/survey.ts'
import {pathInProject, type Call} from './command.ts'
import type {Outcome} from './outcome.ts'
import {printFindings} from '../terminal/terminal.ts'
import {shown} from '../../report/shown.ts'

/** A project that could be opened, and the documents that the call names. */
export type Session = Opened & {readonly documents: readonly LoadedDocument[]}

/** What a command does with a project, and the call to print to. */
export type UseOfSession = (session: Session, call: Call) => Promise<Outcome>

/**
 * Open the project in the call's folder and do something with the documents it names. What keeps
 * the project from being opened is printed, and the outcome is `unusable`.
 *
 * @param words names of documents; none means all of them
 */
export async function withProject(
  call: Call,
  words: readonly string[],
  use: UseOfSession,
): Promise<Outcome> {
  const found = await openFolder(call.root)
  if (!found.ok) {
    printFindings(found.findings, call.terminal)
    return {kind: 'unusable'}
  }
  const opened = found.value
  const nameOf = ({document}: LoadedDocument): DocumentName => document
  const documents = selectedDocuments(call, opened.project.documents, nameOf, words)
  return documents ? use({...opened, documents}, call) : {kind: 'unusable'}
}

/**
 * `withProject` for commands that show what people will read: each document is as a sync would leave it,
 * and a line says how far the locale files are behind the source. Nothing is written.
 */
export async function withSyncedProject(
  call: Call,
  words: readonly string[],
  use: UseOfSession,
): Promise<Outcome> {
  return withProject(call, words, async (session) => {
    const {projectAsSynced} = await import('../../operations/translation/as-synced.ts')
    const project = await projectAsSynced(session.files, session.project)
    const names = new Set(session.documents.map(({document}) => document.id))
    const documents = project.documents.filter(({document}) => names.has(document.id))
    const unsynced = documents.flatMap(({findings}) => findings.filter(isUnsynced))
    printFindings(unsynced, call.terminal)
    return use({...session, project, documents}, call)
  })
}

/** What a call asks of the translations of a project: some documents, some languages. */
export type TranslationChoice = {
  /** words that name documents; none means all of them */
  readonly words: readonly string[]
  /** BCP 47 tags */
  readonly locales: readonly string[]
}

/**
 * Survey the project of a call and do something with the translations that it names; each document is read when the
 * command needs it. What keeps the project from being surveyed is printed, and the outcome is `unusable`.
 */
export async function withSurvey(
  call: Call,
  {words, locales}: TranslationChoice,
  use: (surveyed: Surveyed, names: readonly DocumentName[]) => Promise<Outcome>,
): Promise<Outcome> {
  const surveyed = await surveyFolder(call.root)
  printFindings(
    surveyed.findings.filter(({severity}) => severity === 'error'),
    call.terminal,
  )
  if (!surveyed.ok) return {kind: 'unusable'}
  const {settings, names: all} = surveyed.value.survey
  const names = selectedDocuments(call, all, (name) => name, words)
  const wrong = refuseUnknownLanguages(call, settings, locales)
  return wrong ?? (names ? use(surveyed.value, names) : {kind: 'unusable'})
}

/** The documents that words on the command line name; undefined where a name was refused. */
export function selectedDocuments<Item>(
  call: Call,
  all: readonly Item[],
  nameOf: (document: Item) => DocumentName,
  words: readonly string[],
): readonly Item[] | undefined {
  // A path starts from the folder of the call; a name may be one of the project too.
  const named = words.map((word) => (word.endsWith('.md') ? pathInProject(call, word) : word))
  const {documents, unknown} = selectDocuments(all, nameOf, named)
  for (const name of unknown)
    call.terminal.err(
      shown`There is no document ${name}. ${suggested(
        name,
        all.map((one) => nameOf(one).id),
        'Documents here',
      )}\n`,
    )
  return unknown.length > 0 ? undefined : documents
}

/** What a wrong name may have meant: the nearest of those there are, or some of them. */
export function suggested(name: string, known: readonly string[], what: string): string {
  const near = nearest(name, known)
  if (near !== undefined) return `Did you mean ${near}?`
  const most = 12
  const shown = known.slice(0, most).join(', ')
  return `${what}: ${shown}${known.length > most ? ` and ${known.length - most} more` : ''}`
}

/**
 * Print which files of a session cannot be read: the project's own, and those of its documents.
 *
 * @returns whether there are any; what is made without them must not pass for the whole
 */
export function printUnreadable({terminal}: Call, {project, documents}: Session): boolean {
  const found = [project, ...documents].flatMap(({findings}) => findings)
  const unread = found.filter(({category}) => category === 'input')
  printFindings(unread, terminal)
  return unread.some(isUnusable)
}

/** Print JSON for machines: on stdout, nothing beside it. */
export function printJson(call: Call, value: unknown): void {
  call.terminal.raw(`${JSON.stringify(value, null, 2)}\n`)
}

/** Say what is wrong with a call, in a line each; nothing is done. */
export function refused({terminal}: Call, ...wrong: readonly string[]): Outcome {
  for (const line of wrong) terminal.err(shown`${line}\n`)
  return {kind: 'unusable'}
}

/** Refuse languages that the project does not have; undefined where all are known. */
export function refuseUnknownLanguages(
  {terminal}: Call,
  {language, locales}: Settings,
  wanted: readonly string[],
): Outcome | undefined {
  const known = [language, ...locales]
  const unknown = wanted.filter((locale) => !known.includes(locale))
  for (const locale of unknown)
    terminal.err(
      shown`There is no locale ${locale}. ${likelyHint(locale)}Languages here: ${known.join(', ')}\n`,
    )
  return unknown.length > 0 ? {kind: 'unusable'} : undefined
}

function likelyHint(locale: string): string {
  const likely = likelyTag(locale)
  return likely === undefined ? '' : `${likely}. `
}
