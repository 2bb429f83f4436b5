import {execFile} from 'node:child_process'
import {promisify} from 'node:util'

const run = promisify(execFile)

/**
 * Tell the git repository that a folder belongs to how locale files are merged. Other settings of the
 * repository stay as they are; one of this name that somebody has changed stays too.
 *
 * @param root absolute path of the project folder
 * @returns whether git knows the driver now; false outside a repository or without git
 */
export async function setUpMerging(root: string): Promise<boolean> {
  try {
    const {stdout} = await run('git', ['rev-parse', '--show-prefix'], {cwd: root})
    const prefix = stdout.trim().replace(/\/$/u, '')
    if (await isSet(root)) return true
    const where = prefix === '' ? '' : ` --prefix '${prefix.replaceAll("'", String.raw`'\''`)}'`
    const driver = `npx --no-install${where} stele merge-driver %O %A %B %P`
    await run('git', ['config', 'merge.stele.name', 'locale files of Stele, key by key'], {
      cwd: root,
    })
    await run('git', ['config', 'merge.stele.driver', driver], {cwd: root})
    return true
  } catch {
    return false
  }
}

async function isSet(root: string): Promise<boolean> {
  try {
    await run('git', ['config', '--get', 'merge.stele.driver'], {cwd: root})
    return true
  } catch {
    return false
  }
}
