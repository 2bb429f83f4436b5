import type {Settings} from '../../config/types.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {progressOf, progressSum, type GroupedProgress} from '../../locale/progress.ts'
import {isUnsynced} from '../../finding/finding.ts'
import {asSynced} from './as-synced.ts'
import {loadDocument} from '../../project/load.ts'
import type {DocumentName} from '../../project/survey.ts'

/** How far one language's translation of a document is. */
export type StatusLine = GroupedProgress & {
  /** absent in a line that sums up all documents */
  readonly document?: string
  readonly locale: string
}

/** How far translations are, and which files could not be read for it. */
export type StatusFound = {
  readonly lines: readonly StatusLine[]
  readonly unreadable: readonly Finding[]
  /** documents whose locale files are behind the source; the lines are true after a sync */
  readonly unsynced: readonly Finding[]
}

/**
 * How far the translations of documents are, one document held at a time.
 *
 * @param locales all where empty
 */
export async function statusLines(
  files: Files,
  settings: Settings,
  names: readonly DocumentName[],
  locales: readonly string[],
): Promise<StatusFound> {
  const lines: StatusLine[] = []
  const unreadable: Finding[] = []
  const unsynced: Finding[] = []
  for (const name of names) {
    const loaded = await loadDocument(files, settings, name)
    unreadable.push(...loaded.findings.filter(({category}) => category === 'input'))
    if (!loaded.ok) continue
    const value = await asSynced(files, settings, loaded.value)
    unsynced.push(...value.findings.filter(isUnsynced))
    for (const [locale, translation] of value.translations)
      if (locales.length === 0 || locales.includes(locale))
        lines.push({document: name.id, locale, ...progressOf(translation)})
  }
  return {lines, unreadable, unsynced}
}

/** One line for each language: the sums over all documents. */
export function totalsByLocale(lines: readonly StatusLine[]): readonly StatusLine[] {
  const byLocale = new Map<string, StatusLine[]>()
  for (const line of lines) {
    const list = byLocale.get(line.locale)
    if (list) list.push(line)
    else byLocale.set(line.locale, [line])
  }
  return Array.from(byLocale, ([locale, list]) => ({locale, ...progressSum(list)}))
}
