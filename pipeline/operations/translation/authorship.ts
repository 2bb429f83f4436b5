import type {LoadedDocument} from '../../project/load.ts'
import type {EditEvidence} from '../../sync/edit-evidence.ts'
import {git} from '../project/git.ts'
import {gitHistory} from './git-history.ts'
import {authorOfText} from './text-author.ts'

/** Edited texts of one language of which version control is asked. */
export type AskedTexts = {readonly locale: string; readonly keys: readonly string[]}

/** What version control knows of texts, by language and key; undefined where there is none. */
export type Authorship = (locale: string, key: string) => EditEvidence | undefined

/**
 * Ask git which English the authors of edited texts had before them.
 *
 * @param root absolute path of the project folder
 * @returns what is known; nothing is known outside a repository, and of files in one that has no commit
 */
export async function authorshipOf(
  root: string,
  {document, catalog, translations}: LoadedDocument,
  asked: readonly AskedTexts[],
): Promise<Authorship> {
  const inside = await git({path: root}, ['rev-parse', '--show-prefix'])
  if (inside?.code !== 0) return () => undefined
  const prefix = inside.text.trim()
  const known = new Map<string, EditEvidence>()
  for (const {locale, keys} of asked) {
    const entries = translations.get(locale)?.resource.entries
    const file = translations.get(locale)?.resource.file
    const history =
      file === undefined ? undefined : await gitHistory({root, prefix, document, file})
    if (!entries || !history) continue
    for (const key of keys) {
      const entry = entries.get(key)
      if (!entry) continue
      const english = catalog.byKey.get(key)?.text
      known.set(`${locale}/${key}`, await authorOfText(history, {key, text: entry.text, english}))
    }
  }
  return (locale, key) => known.get(`${locale}/${key}`)
}
