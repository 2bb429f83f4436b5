import {openProject, type Opened} from '../build/open.ts'
import {selectDocuments} from '../build/selection.ts'
import type {LoadedDocument} from '../project/load.ts'
import type {Call} from './command.ts'
import type {Outcome} from './outcome.ts'
import {printFindings} from './terminal/findings.ts'

/** A project that could be opened, and the documents that the call names. */
export type Session = Opened & {readonly documents: readonly LoadedDocument[]}

/**
 * Open the project in the call's folder and do something with the documents it names. What keeps
 * the project from being opened is printed, and the outcome is `unusable`.
 *
 * @param words names of documents; none means all of them
 */
export async function withProject(
  call: Call,
  words: readonly string[],
  use: (session: Session) => Promise<Outcome>,
): Promise<Outcome> {
  const {value: opened, findings} = await openProject(call.root)
  if (!opened) {
    printFindings(findings, call.terminal)
    return {kind: 'unusable'}
  }
  const {documents, unknown} = selectDocuments(opened.project, words)
  if (unknown.length > 0) {
    const names = opened.project.documents.map(({document}) => document.id).join(', ')
    for (const name of unknown)
      call.terminal.err(`There is no document ${name}. Documents here: ${names}\n`)
    return {kind: 'unusable'}
  }
  return use({...opened, documents})
}

/**
 * Print which files of a session cannot be read: the project's own, and those of its documents.
 *
 * @returns whether there are any; what is made without them must not pass for the whole
 */
export function printUnreadable({terminal}: Call, {project, documents}: Session): boolean {
  const found = [project, ...documents].flatMap(({findings}) => findings)
  const unreadable = found.filter(({rule}) => rule === 'invalid-file')
  printFindings(unreadable, terminal)
  return unreadable.some(({severity}) => severity === 'error')
}

/** Print JSON for machines: on stdout, nothing beside it. */
export function printJson(call: Call, value: unknown): void {
  call.terminal.out(`${JSON.stringify(value, null, 2)}\n`)
}

/** Refuse languages that the project does not have; undefined where all are known. */
export function refuseUnknownLanguages(
  call: Call,
  {project}: Session,
  wanted: readonly string[],
): Outcome | undefined {
  const {language, locales} = project.settings
  const unknown = wanted.filter((locale) => locale !== language && !locales.includes(locale))
  if (unknown.length === 0) return undefined
  const known = [language, ...locales].join(', ')
  call.terminal.err(`There is no locale ${unknown.join(', ')}. Languages here: ${known}\n`)
  return {kind: 'unusable'}
}
