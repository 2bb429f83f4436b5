import {git} from '../project/git.ts'

/** A file below `locales/` that differs from the last commit. */
export type ChangedLocaleFile = {
  /** relative to the project folder */
  readonly path: string
  readonly locale: string
  /** the document that it belongs to */
  readonly document: string
}

const localeFile =
  /^locales\/(?<locale>[^/]+)\/(?<document>[^/]+?)(?:\.(?:state|attic|conflicts))?\.json$/u

/**
 * The locale files, state files, attics and conflicts that differ from the last commit.
 *
 * @param root absolute path of the project folder
 * @returns undefined outside a git repository
 */
export async function changedLocaleFiles(
  root: string,
): Promise<readonly ChangedLocaleFile[] | undefined> {
  const prefix = await git({path: root}, ['rev-parse', '--show-prefix'])
  const status = await git({path: root}, [
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    'locales',
  ])
  if (prefix?.code !== 0 || status?.code !== 0) return undefined
  const start = prefix.text.trim().length
  return status.text.split('\0').flatMap((entry) => {
    const path = entry.slice(3 + start)
    const found = localeFile.exec(path)?.groups
    const {locale, document} = found ?? {} // a file of another kind
    return locale === undefined || document === undefined ? [] : [{path, locale, document}]
  })
}
