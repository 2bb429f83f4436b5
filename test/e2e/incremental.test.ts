import {mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {manifestName, readManifest} from '../../pipeline/engine/manifest.ts'
import {inFreshFolder, stele, steleWith} from './command.ts'

const config = `export default {
  locales: ['ru', 'de'],
  editions: [{pairs: true, formats: ['md', 'html']}, {single: true, formats: ['md']}],
}
`

async function layOut(root: string): Promise<void> {
  for (const folder of ['source', 'locales/ru', 'locales/de'])
    await mkdir(join(root, folder), {recursive: true})
  await writeFile(join(root, 'pipeline.config.ts'), config)
  await writeFile(join(root, 'source', 'rules.md'), '# Rules\n\n1. Members keep a register.\n')
  await writeFile(join(root, 'source', 'more.md'), '# More\n\n1. It is published.\n')
  await writeFile(join(root, 'locales', 'ru', 'rules.json'), '{"title": "Правила"}\n')
}

/** A project that was built, with its output folder. */
async function inBuiltProject(use: (root: string, output: string) => Promise<void>): Promise<void> {
  await inFreshFolder(async (root) => {
    await layOut(root)
    expect((await stele(root, 'build')).code).toBe(0)
    await use(root, join(root, 'output'))
  })
}

const namesIn = async (output: string): Promise<readonly string[]> => [
  ...readManifest(await readFile(join(output, manifestName), 'utf8')).keys(),
]

type Report = {
  readonly files: readonly {readonly path: string}[]
  readonly removed: readonly string[]
}
const reportOf = ({stdout}: {readonly stdout: string}): Report => JSON.parse(stdout) as Report

describe('a build that finds what it made before', () => {
  it('writes nothing where nothing has changed, and says the same', async () => {
    await inBuiltProject(async (root, output) => {
      const page = join(output, 'rules', 'rules.en-ru.columns.html')
      const before = await stat(page)
      const first = reportOf(await stele(root, 'build', '--json', '--force'))
      const second = await stele(root, 'build', '--json')
      expect(reportOf(second)).toEqual(first)
      expect(await stat(page)).toMatchObject({mtimeMs: before.mtimeMs, ino: before.ino})
      expect((await stele(root, 'build')).stdout).not.toContain('written')
    })
  })

  it('writes only what a changed text is in', async () => {
    await inBuiltProject(async (root) => {
      await writeFile(join(root, 'locales', 'de', 'more.json'), '{"title": "Mehr"}\n')
      const {stdout} = await stele(root, 'build')
      const written = stdout.split('\n').filter((line) => line.includes(' written'))
      expect(written.map((line) => line.split(' ')[0])).toEqual([
        // The page now names that of the new language.
        'output/more/more.en-ru.columns.html',
        'output/more/more.en-de.columns.md',
        'output/more/more.en-de.columns.html',
        'output/more/more.de.md',
        'output/index.html',
        'output/progress.html',
        'output/more/index.html',
        'output/search/de/w0.js',
        'output/search/de/u0.js',
      ])
    })
  })

  it('says again what is wrong with an edition, at the line where the text is now', async () => {
    await inBuiltProject(async (root) => {
      const file = join(root, 'locales', 'ru', 'rules.json')
      await writeFile(file, '{"p1": "Реестр <blink>x</blink>"}\n')
      const first = await stele(root, 'build')
      expect(first.stderr).toMatch(/rules\.json:1:/u)
      expect((await stele(root, 'build')).stderr).toBe(first.stderr)
      await writeFile(file, '{\n\n"p1": "Реестр <blink>x</blink>"}\n')
      expect((await stele(root, 'build')).stderr).toMatch(/rules\.json:3:/u)
      // How much a finding weighs is asked again of the configuration.
      await writeFile(
        join(root, 'pipeline.config.ts'),
        config.replace('editions', "check: {rules: {'unshown-html': 'off'}},\n  editions"),
      )
      expect((await stele(root, 'build')).stderr).not.toContain('unshown-html')
    })
  })

  it('takes the date and a picture for inputs', async () => {
    await inBuiltProject(async (root, output) => {
      const page = join(output, 'rules', 'rules.en-ru.columns.html')
      await writeFile(join(root, 'source', 'rules.md'), '# Rules\n\n![A mark](mark.png)\n')
      await stele(root, 'build')
      expect(await readFile(page, 'utf8')).not.toContain('data:image/png')
      await writeFile(
        join(root, 'source', 'mark.png'),
        Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
      )
      await stele(root, 'build')
      expect(await readFile(page, 'utf8')).toContain('data:image/png')
      await steleWith({SOURCE_DATE_EPOCH: '1000000000'}, root, 'build')
      expect(await readFile(page, 'utf8')).toContain('2001-09-09')
    })
  })

  it('makes again what somebody removed or changed in the output folder', async () => {
    await inBuiltProject(async (root, output) => {
      const page = join(output, 'rules', 'rules.ru.md')
      const whole = await readFile(page, 'utf8')
      await rm(page)
      expect(await stele(root, 'build', '--check')).toMatchObject({code: 1})
      await stele(root, 'build')
      expect(await readFile(page, 'utf8')).toBe(whole)
      await writeFile(page, 'mine')
      expect(await stele(root, 'build', '--check')).toMatchObject({code: 1})
      await rm(join(root, '.stele'), {recursive: true})
      await stele(root, 'build')
      expect(await readFile(page, 'utf8')).toBe(whole)
    })
  })

  it('builds where the cache cannot be written', async () => {
    await inFreshFolder(async (root) => {
      await layOut(root)
      await mkdir(join(root, '.stele'))
      await writeFile(join(root, '.stele', 'cache'), 'a file')
      expect(await stele(root, 'build')).toMatchObject({code: 0})
      expect(existsSync(join(root, 'output', 'index.html'))).toBe(true)
      expect(await stele(root, 'build', '--check')).toMatchObject({code: 0})
    })
  })
})

describe('outputs that are not made any more', () => {
  it('are named and removed with their folder; files of somebody else stay', async () => {
    await inBuiltProject(async (root, output) => {
      await writeFile(join(output, 'more', 'own.txt'), 'mine')
      await rename(join(root, 'source', 'rules.md'), join(root, 'source', 'laws.md'))
      const check = await stele(root, 'build', '--check')
      expect(check).toMatchObject({code: 1})
      expect(check.stderr).toContain('No longer made: output/rules/index.html')
      const checked: unknown = JSON.parse((await stele(root, 'build', '--check', '--json')).stdout)
      expect(checked).toMatchObject({
        orphaned: expect.arrayContaining(['output/rules/rules.ru.md']),
      })
      const ended = await stele(root, 'build')
      expect(ended.stderr).toContain(
        'Removed, because it is no longer made: output/rules/index.html',
      )
      expect(existsSync(join(output, 'rules'))).toBe(false)
      expect(existsSync(join(output, 'laws', 'laws.ru.md'))).toBe(true)
      await rm(join(root, 'source', 'more.md'))
      expect(reportOf(await stele(root, 'build', '--json')).removed).toContain(
        'output/more/more.ru.md',
      )
      expect(await readFile(join(output, 'more', 'own.txt'), 'utf8')).toBe('mine')
      expect(await stele(root, 'build', '--check')).toMatchObject({code: 0})
    })
  })

  it('stay where somebody has changed them, and are named once', async () => {
    await inBuiltProject(async (root, output) => {
      const page = join(output, 'more', 'more.ru.md')
      await writeFile(page, 'mine now')
      await rm(join(root, 'source', 'more.md'))
      expect((await stele(root, 'build')).stderr).toContain(
        'changed by somebody: output/more/more.ru.md.',
      )
      expect(await readFile(page, 'utf8')).toBe('mine now')
      expect((await stele(root, 'build')).stderr).not.toContain('more.ru.md')
    })
  })

  it('are removed where git has given them other line ends', async () => {
    await inBuiltProject(async (root, output) => {
      const page = join(output, 'more', 'more.ru.md')
      await writeFile(page, (await readFile(page, 'utf8')).replaceAll('\n', '\r\n'))
      await rm(join(root, 'source', 'more.md'))
      await stele(root, 'build')
      expect(existsSync(page)).toBe(false)
    })
  })

  it.each([
    ['a document', ['rules']],
    ['a format', ['--format', 'html']],
    ['languages', ['--languages', 'ru']],
    ['a layout', ['--layout', 'single']],
    ['another folder', ['--out', 'elsewhere']],
    ['a check', ['--check']],
  ])('stay where the command asks for %s', async (_, words) => {
    await inBuiltProject(async (root, output) => {
      const before = await namesIn(output)
      await rm(join(root, 'source', 'more.md'))
      const ended = await stele(root, 'build', ...words)
      expect(ended.stderr).not.toContain('Removed')
      expect(existsSync(join(output, 'more', 'more.ru.md'))).toBe(true)
      expect(existsSync(join(root, 'elsewhere', manifestName))).toBe(false)
      expect(await namesIn(output)).toEqual(before)
    })
  })

  it('are not those that a command asked for by name', async () => {
    await inBuiltProject(async (root, output) => {
      await stele(root, 'build', '--languages', 'ru,de', '--format', 'md')
      const asked = join(output, 'rules', 'rules.ru-de.columns.md')
      expect(existsSync(asked)).toBe(true)
      await stele(root, 'build')
      expect(existsSync(asked)).toBe(true)
      expect(await stele(root, 'build', '--check')).toMatchObject({code: 0})
    })
  })

  it('are not those that have an error now', async () => {
    await inBuiltProject(async (root, output) => {
      await writeFile(join(root, 'locales', 'ru', 'rules.json'), '{"p1": "<blink>x</blink>"}\n')
      await writeFile(
        join(root, 'pipeline.config.ts'),
        config
          .replace('locales', "fallbackFonts: ['none.ttf'],\n  locales")
          .replace("'html'", "'html', 'pdf'"),
      )
      expect((await stele(root, 'build')).code).toBe(1)
      expect(existsSync(join(output, 'rules', 'rules.ru.md'))).toBe(true)
    })
  })

  it('are known from both sides of a merge', async () => {
    await inBuiltProject(async (root, output) => {
      const path = join(output, manifestName)
      const lines = (await readFile(path, 'utf8')).split('\n')
      await writeFile(path, ['<<<<<<< HEAD', ...lines, '=======', ...lines, '>>>>>>> b'].join('\n'))
      await rm(join(root, 'source', 'more.md'))
      await stele(root, 'build')
      expect(existsSync(join(output, 'more'))).toBe(false)
      expect(await readFile(path, 'utf8')).not.toContain('<<<<')
    })
  })
})

describe('locale files that are in no edition', () => {
  it('are named by a sync, with what to do', async () => {
    await inFreshFolder(async (root) => {
      await layOut(root)
      await stele(root, 'sync')
      expect((await stele(root, 'sync')).stderr).toBe('')
      await rename(join(root, 'source', 'rules.md'), join(root, 'source', 'laws.md'))
      await mkdir(join(root, 'locales', 'fr'))
      await writeFile(join(root, 'locales', 'fr', 'more.json'), '{}')
      const {stderr, code} = await stele(root, 'sync')
      expect(code).toBe(0)
      expect(stderr).toContain('locales/ru/rules.json, locales/ru/rules.state.json')
      expect(stderr).toContain('There is no source/rules.md')
      expect(stderr).toContain('locales/fr/more.json. The configuration has no locale fr')
      const {orphaned} = JSON.parse((await stele(root, 'sync', '--json')).stdout) as {
        readonly orphaned: readonly unknown[]
      }
      expect(orphaned).toHaveLength(2)
    })
  })
})
