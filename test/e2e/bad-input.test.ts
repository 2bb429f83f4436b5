import {cp, mkdir, readdir, readFile, rm, symlink, truncate, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {isDeep} from '../runs.ts'
import {inFreshFolder, main, run, stele, type Ended} from './command.ts'
import {killed} from './killed.ts'

const locale = '{\n  "title": "Правила",\n  "p1": "Участники ведут реестр."\n}\n'

/** A project of one document in Russian. */
async function layOut(folder: string, source = '# Rules\n\n1. Members keep a register.\n') {
  await mkdir(join(folder, 'source'))
  await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
  await writeFile(join(folder, 'source', 'rules.md'), source)
  await writeFile(join(folder, 'locales', 'ru', 'rules.json'), locale)
  await writeFile(
    join(folder, 'pipeline.config.ts'),
    `export default {locales: ['ru'], editions: [{pairs: true, formats: ['md', 'html']}]}\n`,
  )
}

/** A folder's files with their bytes; what the cache keeps is no result. */
async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = entries.filter(
    (entry) => entry.isFile() && !/[/\\]\.stele[/\\]cache/u.test(entry.parentPath),
  )
  const read = files.map(async ({parentPath, name}) => {
    const path = join(parentPath, name)
    return [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const
  })
  return Object.fromEntries(await Promise.all(read))
}

const said = ({stdout, stderr}: Ended): string => stdout + stderr

describe('what cannot be read', () => {
  it.each([
    ['a source that is no UTF-8', 'source/rules.md', Buffer.from([0x23, 0x20, 0xcf, 0xf0, 0xe0])],
    ['a locale file that is no UTF-8', 'locales/ru/rules.json', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a locale file in UTF-16', 'locales/ru/rules.json', Buffer.from('\uFEFF{}', 'utf16le')],
    ['broken JSON', 'locales/ru/rules.json', Buffer.from('{"p1": "Участники')],
    ['JSON of another kind', 'locales/ru/rules.json', Buffer.from('["p1"]')],
    ['a nested value', 'locales/ru/rules.json', Buffer.from('{"p1": {"one": "раз"}}')],
    ['a broken state file', 'locales/ru/rules.state.json', Buffer.from('{"p1": ')],
    ['a broken glossary', 'locales/glossary.json', Buffer.from('{"concepts": [')],
    ['an empty locale file', 'locales/ru/rules.json', Buffer.alloc(0)],
  ])('%s is named with its place, and every file stays as it is', async (_, path, bytes) => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await writeFile(join(folder, path), bytes)
      const before = await contentsOf(folder)
      const isGlossary = path.endsWith('glossary.json')
      for (const command of ['check', 'build', ...(isGlossary ? [] : ['sync'])]) {
        const ended = await stele(folder, command)
        expect({command, code: ended.code}).toEqual({command, code: 2})
        expect(said(ended)).toMatch(new RegExp(`${path.replaceAll('.', '\\.')}:\\d+:\\d+`, 'u'))
        expect(said(ended)).not.toMatch(/^\s+at /mu)
      }
      expect((await contentsOf(folder))[path]).toBe(before[path])
    })
  })

  it.each(['source/rules.md', 'locales/ru/rules.json'])('%s of 50 MB is refused', async (path) => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await truncate(join(folder, path), 50 * 1024 * 1024)
      const ended = await stele(folder, 'check')
      expect(ended.code).toBe(2)
      expect(said(ended)).toContain('50 MB')
    })
  })

  it('a folder in place of a locale file is named', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await rm(join(folder, 'locales', 'ru', 'rules.json'))
      await mkdir(join(folder, 'locales', 'ru', 'rules.json'))
      const ended = await stele(folder, 'check')
      expect(ended.code).toBe(2)
      expect(said(ended)).toContain('There is a folder in place of the file')
    })
  })

  it('a source in a folder below is said not to be read', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await mkdir(join(folder, 'source', 'old'))
      await writeFile(join(folder, 'source', 'old', 'laws.md'), '# Laws\n')
      const ended = await stele(folder, 'check')
      expect(said(ended)).toContain('source/old/laws.md:1:1')
    })
  })

  it('a link that leads out of the project is not followed', async () => {
    await inFreshFolder(async (outside) => {
      await writeFile(join(outside, 'secret.json'), '{"p1": "чужое"}')
      await inFreshFolder(async (folder) => {
        await layOut(folder)
        const path = join(folder, 'locales', 'kk')
        await mkdir(path)
        await symlink(join(outside, 'secret.json'), join(path, 'rules.json'))
        await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['kk']}\n")
        const ended = await stele(folder, 'check')
        expect(ended.code).toBe(2)
        expect(said(ended)).toContain('leads out of the project')
        expect(said(ended)).not.toContain('чужое')
      })
    })
  })
})

describe('names with a meaning of their own', () => {
  it('keys such as __proto__ and constructor are orphans like any other', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      const file = join(folder, 'locales', 'ru', 'rules.json')
      await writeFile(
        file,
        '{\n  "title": "Правила",\n  "p1": "Реестр.",\n  "__proto__": "раз",\n  "constructor": "два",\n  "toString": "три"\n}\n',
      )
      const ended = await stele(folder, 'check', '--json')
      const {findings} = JSON.parse(ended.stdout) as {findings: {rule: string; key: string}[]}
      const orphans = findings.filter(({rule}) => rule === 'orphan').map(({key}) => key)
      expect(orphans).toEqual(['__proto__', 'constructor', 'toString'])
      expect((await stele(folder, 'sync')).code).toBe(0)
      const attic = await contentsOf(join(folder, 'locales', 'ru'))
      for (const text of ['раз', 'два', 'три'])
        expect(Buffer.from(Object.values(attic).join(''), 'latin1').toString('utf8')).toContain(
          text,
        )
    })
  })

  it('a document may be named constructor', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await writeFile(join(folder, 'source', 'constructor.md'), '# C\n\n1. One.\n')
      expect((await stele(folder, 'check', '--json')).code).toBe(1)
      expect((await stele(folder, 'build', 'constructor')).code).toBe(0)
    })
  })
})

describe('what cannot be written', () => {
  it('a file where the output folder should be', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await writeFile(join(folder, 'output'), 'mine\n')
      const before = await contentsOf(folder)
      const ended = await stele(folder, 'build')
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain('Nothing was written')
      expect(await contentsOf(folder)).toEqual(before)
    })
  })

  it('a disk that takes no more', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder, `# Rules\n\n${'1. Members keep a register.\n'.repeat(900)}`)
      const before = await contentsOf(folder)
      // No file may grow beyond 8 blocks: the next write fails as on a full disk.
      const limited = `ulimit -f 8; exec "$0" "$@"`
      const ended = await run('bash', ['-c', limited, process.execPath, main, 'build'], folder)
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain('Nothing was written')
      expect(await contentsOf(folder)).toEqual(before)
    })
  })
})

describe('a build killed at any step', () => {
  it('leaves all files old or all new, and the next run tidies up', async () => {
    await inFreshFolder(async (folder) => {
      const [first, done] = [join(folder, 'first'), join(folder, 'done')]
      await mkdir(first)
      await layOut(first)
      await stele(first, 'build')
      const old = await contentsOf(join(first, 'output'))
      await writeFile(join(first, 'source', 'rules.md'), '# New rules\n\n1. Members keep books.\n')
      await cp(first, done, {recursive: true})
      const steps = await killed(done, 'build', 100_000)
      expect(steps).toBeGreaterThan(10)
      const whole = await contentsOf(join(done, 'output'))
      expect(whole).not.toEqual(old)
      const every = isDeep ? 1 : Math.ceil(steps / 3)
      for (let step = 1; step <= steps; step += every) {
        const trial = join(folder, `trial-${step}`)
        await cp(first, trial, {recursive: true})
        expect(await killed(trial, 'build', step)).toBe(0)
        await stele(trial, 'status')
        const now = await contentsOf(join(trial, 'output'))
        expect([whole, old]).toContainEqual(now)
        expect((await stele(trial, 'build')).code).toBe(0)
        expect(await contentsOf(join(trial, 'output'))).toEqual(whole)
      }
    })
  })
})
