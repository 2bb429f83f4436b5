import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {loadDocument} from '../../project/load.ts'
import {shelfOf} from '../../project/shelf.ts'
import type {DocumentName, Survey} from '../../project/survey.ts'
import {checkLoaded} from '../check/document.ts'
import {isUnsynced} from '../../finding/finding.ts'
import {asSynced} from '../translation/as-synced.ts'
import {workIn, type WorkItem} from './work-items.ts'

/** Which texts are wanted. */
export type NextWish = {
  /** absolute path of the project folder */
  readonly root: string
  readonly names: readonly DocumentName[]
  /** all where empty */
  readonly locales: readonly string[]
  /** how many at most */
  readonly count: number
}

/** The next texts that need work, and what cannot be read on the way to them. */
export type NextWork = {
  readonly items: readonly WorkItem[]
  readonly unreadable: readonly Finding[]
  /** documents whose locale files are behind the source */
  readonly unsynced: readonly Finding[]
}

/**
 * The next texts that need work: document by document, language by language, in the order of the document. Documents
 * behind those that fill the list are not read.
 */
export async function nextWork(
  files: Files,
  {settings, glossary, titles}: Survey,
  {root, names, locales, count}: NextWish,
): Promise<NextWork> {
  const order = {root, settings, glossary, titles, locales, rules: [], withEvidence: false}
  const shelf = shelfOf(files, settings, titles)
  const items: WorkItem[] = []
  const unreadable: Finding[] = []
  const unsynced: Finding[] = []
  for (const name of names) {
    if (items.length >= count) break
    const read = await loadDocument(files, settings, name, shelf)
    unreadable.push(...read.findings.filter(({category}) => category === 'input'))
    if (!read.ok) continue
    const loaded = await asSynced(files, settings, read.value)
    unsynced.push(...loaded.findings.filter(isUnsynced))
    const findings = checkLoaded(loaded, order).found.map(({finding}) => finding)
    for (const [locale, translation] of loaded.translations)
      if (locales.length === 0 || locales.includes(locale))
        items.push(...workIn(translation, findings))
  }
  return {items: items.slice(0, count), unreadable, unsynced}
}
