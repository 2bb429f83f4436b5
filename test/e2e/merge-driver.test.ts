import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, main, run, stele, steleWith} from './command.ts'
import {someOf} from '../runs.ts'

const rules = '# Rules\n\n1. Members keep a register.\n2. Members publish it.\n3. Members meet.\n'
const file = 'locales/ru/rules.json'

type Texts = Readonly<Record<string, string>>

/** A project in a git repository whose merge driver is the command under test. */
async function inRepository(use: (folder: string) => Promise<void>): Promise<void> {
  await inFreshFolder(async (folder) => {
    await git(folder, 'init', '-q', '-b', 'main')
    await git(folder, 'config', 'user.name', 'Translator')
    await git(folder, 'config', 'user.email', 'translator@example.org')
    await writeFile(join(folder, 'rules.md'), rules)
    const made = await stele(folder, 'init', 'rules.md', '--locales', 'ru')
    expect(made).toMatchObject({code: 0})
    expect(await git(folder, 'config', 'merge.stele.driver')).toMatch(
      /^npx --no-install stele merge-driver %O %A %B %P; case /u,
    )
    // In a user's project npx finds the installed command; here it is the one just built.
    await driveWith(folder, `'${process.execPath}' '${main}' merge-driver %O %A %B %P`)
    await translate(folder, {title: 'Правила', p1: 'Члены ведут реестр.'})
    await use(folder)
  })
}

async function git(folder: string, ...words: readonly string[]): Promise<string> {
  return (await run('git', words, folder)).stdout
}

/** Put another call in place of that of Stele; what the shell does after it stays. */
async function driveWith(folder: string, call: string): Promise<void> {
  const driver = (await git(folder, 'config', 'merge.stele.driver')).trim()
  const [own, ...rest] = driver.split('; ')
  expect(own).toMatch(/ merge-driver %O %A %B %P$/u)
  await git(folder, 'config', 'merge.stele.driver', [call, ...rest].join('; '))
}

async function textsOf(folder: string): Promise<Texts> {
  return JSON.parse(await readFile(join(folder, file), 'utf8')) as Texts
}

/** Change some texts, sync, and commit. */
async function translate(folder: string, texts: Texts): Promise<void> {
  const all = {...(await textsOf(folder)), ...texts}
  await writeFile(join(folder, file), `${JSON.stringify(all, null, 2)}\n`)
  await stele(folder, 'sync')
  await git(folder, 'add', '-A')
  await git(folder, 'commit', '-qm', 'Translate')
}

/** What two branches do, merged. */
async function merged(
  folder: string,
  ours: () => Promise<void>,
  theirs: () => Promise<void>,
): Promise<number> {
  await git(folder, 'checkout', '-qb', 'other')
  await theirs()
  await git(folder, 'checkout', '-q', 'main')
  await ours()
  return (await run('git', ['merge', '-q', '--no-edit', 'other'], folder)).code
}

describe('git merge with the merge driver', () => {
  it('joins what two translators did to neighbouring points', async () => {
    await inRepository(async (folder) => {
      const code = await merged(
        folder,
        async () => translate(folder, {p2: 'Члены публикуют его.'}),
        async () => translate(folder, {p3: 'Члены собираются.'}),
      )
      expect(code).toBe(0)
      expect(await textsOf(folder)).toEqual({
        title: 'Правила',
        p1: 'Члены ведут реестр.',
        p2: 'Члены публикуют его.',
        p3: 'Члены собираются.',
      })
      expect(await stele(folder, 'sync', '--check')).toMatchObject({code: 0})
    })
  })

  it('keeps both texts of a point that both changed, as a finding and never as broken JSON', async () => {
    await inRepository(async (folder) => {
      const code = await merged(
        folder,
        async () => translate(folder, {p1: 'Члены ведут книгу.'}),
        async () => translate(folder, {p1: 'Участники ведут реестр.'}),
      )
      expect(code).toBe(1)
      expect((await textsOf(folder))['p1']).toBe('Члены ведут книгу.')
      const check = await stele(folder, 'check', '--rule', 'merge-conflict')
      expect(check.code).toBe(1)
      expect(check.stdout).toContain('Участники ведут реестр.')
      expect(check.stdout).toContain(`${file}:3:`)
      await writeFile(
        join(folder, file),
        (await readFile(join(folder, file), 'utf8')).replace(
          'Члены ведут книгу',
          'Участники ведут книгу',
        ),
      )
      // A later merge may have brought another text: only a person decides.
      expect(await stele(folder, 'check', '--rule', 'merge-conflict')).toMatchObject({code: 1})
      expect(await stele(folder, 'accept', 'p1', '--locale', 'ru')).toMatchObject({code: 0})
      expect(await stele(folder, 'check', '--rule', 'merge-conflict')).toMatchObject({code: 0})
    })
  })

  it('carries a change to the key to which the other side moved the point', async () => {
    await inRepository(async (folder) => {
      const code = await merged(
        folder,
        async () => {
          await writeFile(
            join(folder, 'source', 'rules.md'),
            rules
              .replace('1. Members keep', '1. Members pay.\n2. Members keep')
              .replace('2. Members publish', '3. Members publish')
              .replace('3. Members meet', '4. Members meet'),
          )
          await translate(folder, {})
          expect((await textsOf(folder))['p2']).toBe('Члены ведут реестр.')
        },
        async () => translate(folder, {p1: 'Участники ведут реестр.'}),
      )
      expect(code).toBe(0)
      expect(await textsOf(folder)).toMatchObject({p1: '', p2: 'Участники ведут реестр.'})
      expect(await stele(folder, 'sync', '--check')).toMatchObject({code: 0})
    })
  })

  it.each(
    someOf(
      [
        ['is not installed', 'no-such-command %O %A %B %P'],
        ['fails like npx without the package', 'false'],
        ['is killed', `sh -c 'kill -9 $$'`],
      ],
      1,
    ),
  )('leaves the lines of both sides where the command %s', async (_, call) => {
    await inRepository(async (folder) => {
      await driveWith(folder, call)
      const code = await merged(
        folder,
        async () => translate(folder, {p1: 'Члены ведут книгу.'}),
        async () => translate(folder, {p1: 'Участники ведут реестр.'}),
      )
      expect(code).toBe(1)
      const text = await readFile(join(folder, file), 'utf8')
      expect(text).toContain('<<<<<<< ours')
      expect(text).toContain('Участники ведут реестр.')
      expect(text).toContain('Члены ведут книгу.')
    })
  })

  it('a clone learns of the driver from check, and from init without a sync', async () => {
    await inRepository(async (folder) => {
      await writeFile(join(folder, 'source', 'rules.md'), rules.replace('meet', 'gather'))
      await git(folder, 'commit', '-qam', 'Reword')
      await git(folder, 'clone', '-q', '.', 'clone')
      const clone = join(folder, 'clone')
      const infos = async (): Promise<number> => {
        const {stdout} = await steleWith({CI: ''}, clone, 'check', '--json')
        return stdout.split('"rule": "merge-driver"').length - 1
      }
      expect(await infos()).toBe(1)
      await stele(clone, 'init')
      expect(await infos()).toBe(0)
      expect(await git(clone, 'config', 'merge.stele.driver')).toContain('stele merge-driver')
      expect(await git(clone, 'status', '--short')).toBe('')
    })
  })

  it('is set up for a project in a folder of the repository', async () => {
    await inFreshFolder(async (folder) => {
      await git(folder, 'init', '-q')
      await mkdir(join(folder, 'our laws'))
      await stele(join(folder, 'our laws'), 'init')
      const driver = await git(folder, 'config', 'merge.stele.driver')
      expect(driver).toContain("npx --no-install --prefix 'our laws' stele merge-driver")
    })
  })
})
