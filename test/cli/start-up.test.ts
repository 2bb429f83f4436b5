import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {commands} from '../../pipeline/cli/commands/index.ts'
import {inFreshFolder, main, root, run} from '../e2e/command.ts'

const hooks = `import {appendFileSync} from 'node:fs'
export async function load(url, context, next) {
  appendFileSync(new URL('modules.txt', import.meta.url), url + '\\n')
  return next(url, context)
}
`
const registration = `import {register} from 'node:module'
register('./hooks.mjs', import.meta.url)
`

/** The modules of Stele and of packages that a call of the compiled command loads, as paths in this repository. */
async function modulesOf(...words: readonly string[]): Promise<readonly string[]> {
  return inFreshFolder(async (folder) => {
    await writeFile(join(folder, 'hooks.mjs'), hooks)
    await writeFile(join(folder, 'registration.mjs'), registration)
    const {href} = pathToFileURL(join(folder, 'registration.mjs'))
    const ended = await run(process.execPath, ['--import', href, main, ...words], root)
    expect(ended).toMatchObject({code: 0})
    const urls = (await readFile(join(folder, 'modules.txt'), 'utf8')).trim().split('\n')
    const repository = `${pathToFileURL(root).href}/`
    return urls
      .filter((url) => url.startsWith(repository))
      .map((url) => url.slice(repository.length))
  })
}

describe('a call loads what it needs', () => {
  it.each(['--version', '-V'])(
    '%s: neither the parser of arguments nor the pipeline',
    async (word) => {
      const modules = await modulesOf(word)
      expect(modules).toContain('dist/cli/main.js')
      expect(modules.length).toBeLessThanOrEqual(12)
      expect(modules.filter((path) => /program|node_modules/u.test(path))).toEqual([])
    },
  )

  it('--help: no command, and no package beside Stele', async () => {
    const modules = await modulesOf('--help')
    expect(modules).toContain('dist/chunks/program.js')
    expect(modules.length).toBeLessThanOrEqual(16)
    expect(modules.filter((path) => path.includes('node_modules'))).toEqual([])
  })

  it('status: few files and few packages', async () => {
    const modules = await modulesOf('status')
    expect(modules.length).toBeLessThanOrEqual(61)
    expect(modules.filter((path) => /babel|zod|yaml|micromark/u.test(path))).toEqual([])
  })
})

it('the list of commands names the words that each command takes', async () => {
  for (const {name, words, load} of commands)
    expect([name, (await load()).words.map((word) => word.name)]).toEqual([name, words])
})
