import type {Files, FileText} from '../files/files.ts'
import type {Finding, Reading} from '../finding/finding.ts'
import {conflictFindings, conflictsPath} from '../locale/conflicts.ts'
import {readResource} from '../locale/resource.ts'
import {readState} from '../locale/state.ts'
import type {Translation} from '../locale/types.ts'

/** Where one language's translation of one document stands. */
export function translationPaths(
  locale: string,
  document: string,
): {readonly file: string; readonly stateFile: string} {
  const file = `locales/${locale}/${document}.json`
  return {file, stateFile: `locales/${locale}/${document}.state.json`}
}

/**
 * Load one language's translation of one document. Absent files are empty; one that cannot be read
 * is a finding, and `readable` is false so that nothing overwrites it.
 *
 * @param known the translation as it was read before, without findings: a state file that is as it was is not read again
 */
export async function loadTranslation(
  files: Files,
  locale: string,
  document: string,
  known?: Translation,
): Promise<Reading<Translation>> {
  const {file, stateFile} = translationPaths(locale, document)
  const resource = readFound(await files.read(file), file, readResource)
  const stateText = await files.read(stateFile)
  const isSame = stateText.kind === 'text' && stateText.text === known?.states.style.written
  const states: Reading<Translation['states']> = isSame
    ? {value: known.states, findings: [], unread: []}
    : readFound(stateText, stateFile, readState)
  const conflicts = await files.read(conflictsPath(file))
  const findings = [
    ...resource.findings,
    ...states.findings,
    ...(conflicts.kind === 'text'
      ? conflictFindings(conflicts.text, conflictsPath(file), resource.value)
      : []),
  ].map((finding) => ({
    ...finding,
    document,
    locale,
  }))
  const unread = [...resource.unread, ...states.unread]
  return {
    value: {
      document,
      locale,
      resource: resource.value,
      states: states.value,
      readable: unread.length === 0,
    },
    findings,
    unread,
  }
}

function readFound<Value>(
  found: FileText,
  file: string,
  read: (text: string, file: string) => Reading<Value>,
): Reading<Value> {
  const {value, findings, unread} = read(found.kind === 'text' ? found.text : '{}', file)
  if (found.kind !== 'unreadable') return {value, findings, unread}
  const nothing: readonly Finding[] = [found.finding]
  return {value, findings: nothing, unread: [{start: 0, end: 0}]}
}
