import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import {git} from '../project/git.ts'

/** What git needs to know to merge locale files: which files, and how. */
export type MergeSetup = {
  /** whether git knows the command; false outside a repository, or without git */
  readonly hasDriver: boolean
  /** whether `.gitattributes` names the files */
  readonly hasAttributes: boolean
}

/**
 * Tell the git repository that a folder belongs to how locale files are merged. Other settings of the repository stay
 * as they are; a driver of this name that somebody has changed stays too.
 *
 * @param root absolute path of the project folder
 */
export async function setUpMerging(root: string, files: Files): Promise<MergeSetup> {
  const hasAttributes = await hasMergeAttributes(files)
  const prefix = await git({path: root}, ['rev-parse', '--show-prefix'])
  if (prefix?.code !== 0) return {hasDriver: false, hasAttributes}
  const call = callOf(prefix.text.trim().replace(/\/$/u, ''))
  const known = await driverIn(root)
  if (known !== undefined && known !== call) return {hasDriver: true, hasAttributes}
  // The driver first: git stops at a driver that has other settings and no command.
  const settings = [
    ['driver', `${call}${otherwiseByLines}`],
    ['name', 'locale files of Stele, text by text'],
    // Where two branches have several merge bases, git merges these without the driver.
    ['recursive', 'binary'],
  ] as const
  for (const [name, value] of settings) {
    const set = await git({path: root}, ['config', `merge.stele.${name}`, value])
    if (set?.code !== 0) return {hasDriver: false, hasAttributes}
  }
  return {hasDriver: true, hasAttributes}
}

/** The call of Stele in the driver of a project in a folder of the repository. It was the whole driver once. */
function callOf(folder: string): string {
  const where = folder === '' ? '' : ` --prefix '${folder.replaceAll("'", String.raw`'\''`)}'`
  return `npx --no-install${where} stele merge-driver %O %A %B %P`
}

/**
 * What the shell does after Stele: git takes every code of a driver as its result, also that of a command which is not
 * there. So each code but those of a merge (0) and of its conflicts (3) has git merge the lines.
 */
const otherwiseByLines =
  '; case $? in 0) exit 0;; 3) exit 1;; esac;' +
  ' git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B'

async function driverIn(root: string): Promise<string | undefined> {
  const known = await git({path: root}, ['config', '--get', 'merge.stele.driver'])
  return known?.code === 0 ? known.text.trim() : undefined
}

async function hasMergeAttributes(files: Files): Promise<boolean> {
  const read = await files.read('.gitattributes')
  return read.kind === 'text' && /^[^#\n]*\bmerge=stele\b/mu.test(read.text)
}

/**
 * A finding where `.gitattributes` names the merge driver and this clone of the repository does not know it: git never
 * copies a command from one clone to another.
 */
export async function mergeSetupFindings(root: string, files: Files): Promise<readonly Finding[]> {
  if (!(await hasMergeAttributes(files))) return []
  const known = await driverIn(root)
  const inside = await git({path: root}, ['rev-parse', '--show-prefix'])
  if (inside?.code !== 0) return []
  const isOutdated = known === callOf(inside.text.trim().replace(/\/$/u, ''))
  if (known !== undefined && !isOutdated) return []
  return [
    withFingerprint({
      rule: 'merge-driver',
      severity: 'info',
      message: isOutdated
        ? 'The merge driver of this clone was set up by an earlier version of Stele'
        : 'This clone of the repository does not know the merge driver of Stele',
      hint: 'Run stele init once in this folder: git then merges the files in locales/ text by text',
      place: startOf('.gitattributes'),
    }),
  ]
}
