import type {LoadedDocument} from '../../project/load.ts'
import type {EditEvidence} from '../../sync/edit-evidence.ts'
import {git} from '../project/git.ts'
import {gitHistory} from './git-history.ts'
import {authorOfText} from './text-author.ts'

/** Edited texts of one language of which version control is asked. */
export type AskedTexts = {readonly locale: string; readonly keys: readonly string[]}

/** What version control knows of texts. */
export type Authorship = {
  /** by language and key; undefined where nothing is known */
  readonly of: (locale: string, key: string) => EditEvidence | undefined
  /** the number of texts of which nothing is known because the clone has no history before a commit */
  readonly cutOff: number
}

/**
 * Ask git which English the authors of edited texts had before them.
 *
 * @param root absolute path of the project folder
 * @returns what is known; nothing is known outside a repository, and of files in one that has no commit
 */
export async function authorshipOf(
  root: string,
  {document, translations}: LoadedDocument,
  asked: readonly AskedTexts[],
): Promise<Authorship> {
  const inside = await git({path: root}, ['rev-parse', '--show-prefix'])
  if (inside?.code !== 0) return {of: () => undefined, cutOff: 0}
  const prefix = inside.text.trim()
  const known = new Map<string, EditEvidence>()
  let cutOff = 0
  for (const {locale, keys} of asked) {
    const translation = translations.get(locale)
    if (!translation) continue
    const {resource, states, passages} = translation
    const files = {file: resource.file, stateFile: states.file}
    const history = await gitHistory({root, prefix, document, ...files})
    if (!history) continue
    for (const key of keys) {
      const entry = resource.entries.get(key)
      if (!entry) continue
      const english = passages.byKey.get(key)?.english
      const evidence = await authorOfText(history, {key, text: entry.text, english})
      known.set(`${locale}/${key}`, evidence)
      const isKnown = evidence.saw !== undefined || evidence.others !== undefined
      if (history.isShallow && !isKnown) cutOff++
    }
  }
  return {of: (locale, key) => known.get(`${locale}/${key}`), cutOff}
}
