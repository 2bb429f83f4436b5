import {execFile} from 'node:child_process'
import {mkdir, open, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {main} from '../e2e/command.ts'
import {inProject} from './project.ts'

const run = promisify(execFile)
const localeFile = 'locales/ru/rules.json'
const config = (locales: readonly string[] = ['ru']): string =>
  `export default {locales: ${JSON.stringify(locales)}}\n`
const project = {
  'pipeline.config.ts': config(),
  'source/rules.md': '# Rules\n\n1. Keep quiet.\n',
  'locales/en/rules.json': '{"title": "Rules", "p1": "Keep quiet."}',
  [localeFile]: '{"title": "Правила", "p1": "Тихо."}',
}

/** One line for a code and what is printed. */
type Said = readonly [code: number, message: RegExp]

/** Files that are wrong, and what each of these commands says of them. */
const wrongFiles: readonly (readonly [string, Readonly<Record<string, string>>, Said])[] = [
  [
    'a key that is there twice',
    {[localeFile]: '{\n "p1": "Тихо.",\n "p1": "Громко."\n}'},
    [2, /ru\/rules\.json:3:2.*duplicate-key/u],
  ],
  [
    'half a character',
    {[localeFile]: '{\n "p1": "Тихо\\ud800."\n}'},
    [2, /ru\/rules\.json:2:8.*invalid-file[^]*half a character \(U\+D800\)/u],
  ],
  ['a document named stele', {'source/stele.md': '# Words\n'}, [2, /stele\.md:1:1[^]*Rename/u]],
  [
    'a document named like a state file',
    {'source/rules.state.md': '# Words\n'},
    [2, /rules\.state\.md:1:1[^]*Rename/u],
  ],
  [
    'a document named like an attic',
    {'source/x.attic.md': '# Words\n'},
    [2, /x\.attic\.md:1:1[^]*Rename/u],
  ],
  [
    'a document named like a file of conflicts',
    {'source/x.Conflicts.md': '# W\n'},
    [2, /x\.Conflicts\.md:1:1[^]*Rename/u],
  ],
  ['a document named like a review', {'source/x.review.md': '# W\n'}, [2, /review\.md[^]*Rename/u]],
]

describe('what used to be lost in silence', () => {
  it.each(wrongFiles)('%s', async (_, files, [code, message]) => {
    await inProject({...project, ...files}, async (stele, folder) => {
      const before = await readdir(join(folder, 'locales'), {recursive: true})
      for (const words of [['check'], ['sync'], ['build', '--format', 'md']]) {
        const ended = await stele(...words)
        expect([words, ended.code]).toEqual([words, code])
        expect(ended.stdout + ended.stderr).toMatch(message)
      }
      const english = await readFile(join(folder, 'locales/en/rules.json'), 'utf8')
      expect(english).toBe(project['locales/en/rules.json'])
      if (files[localeFile] !== undefined) {
        expect(await readdir(join(folder, 'locales'), {recursive: true})).toEqual(before)
        expect(await readFile(join(folder, localeFile), 'utf8')).toBe(files[localeFile])
      }
    })
  })

  it.each([
    ['a folder', async (path: string) => mkdir(path), /a folder/u],
    ['a dangling link', async (path: string) => symlink('absent.json', path), /The link leads/u],
    ['a pipe', async (path: string) => run('mkfifo', [path]), /A pipe/u],
  ])('%s where a locale file should be', async (_, put, message) => {
    await inProject(project, async (stele, folder) => {
      await rm(join(folder, localeFile))
      await put(join(folder, localeFile))
      for (const words of [['check'], ['sync'], ['build', '--format', 'md'], ['status']]) {
        const ended = await stele(...words)
        expect([words, ended.code]).toEqual([words, 2])
        expect(ended.stdout + ended.stderr).toMatch(message)
      }
    })
  })

  it('a file where the folder of a language should be', async () => {
    await inProject({...project}, async (stele, folder) => {
      await rm(join(folder, 'locales/ru'), {recursive: true})
      await writeFile(join(folder, 'locales/ru'), 'mine')
      for (const words of [['check'], ['sync'], ['build', '--format', 'md']])
        expect(await stele(...words)).toMatchObject({code: 2})
      expect(await readFile(join(folder, 'locales/ru'), 'utf8')).toBe('mine')
    })
  })

  it('output that finds no room on the disk', async () => {
    await inProject(project, async (_, folder) => {
      const full = await open('/dev/full', 'w')
      try {
        const ended = await new Promise<readonly [number | null, string]>((resolve) => {
          const child = execFile(
            'sh',
            ['-c', `"$0" "$1" check > /dev/full`, process.execPath, main],
            {
              cwd: folder,
            },
          )
          let said = ''
          child.stderr?.on('data', (text) => (said += String(text)))
          child.on('close', (code) => resolve([code, said]))
        })
        expect(ended).toEqual([2, 'The output of this command is incomplete: the disk is full\n'])
      } finally {
        await full.close()
      }
    })
  })
})

describe('likely mistakes in language tags', () => {
  it.each([
    ['kz', 'Kazakh is kk'],
    ['ua', 'Ukrainian is uk'],
    ['kg', 'Kyrgyz is ky; for Kongo write kon'],
    ['tj', 'Tajik is tg'],
    ['cn', 'Chinese is zh-Hans'],
    ['jp', 'Japanese is ja'],
    ['kyr', 'Kyrgyz is ky'],
    ['KZ-Cyrl', 'Kazakh is kk'],
  ])('%s: %s', async (tag, message) => {
    await inProject({...project, 'pipeline.config.ts': config([tag])}, async (stele) => {
      const configured = await stele('check')
      expect(configured.code).toBe(2)
      expect(configured.stdout + configured.stderr).toContain(message)
    })
    await inProject(project, async (stele) => {
      const asked = await stele('export', '--locale', tag)
      expect(asked).toMatchObject({code: 2})
      expect(asked.stderr).toContain(message)
    })
    await inProject({}, async (stele, folder) => {
      const begun = await stele('init', '--locales', tag)
      expect(begun).toMatchObject({code: 2})
      expect(begun.stderr).toContain(message)
      expect(await readdir(folder)).toEqual([])
    })
  })
})

describe('a checkout of git for Windows', () => {
  it('is up to date', async () => {
    await inProject(project, async (stele, folder) => {
      expect(await stele('sync')).toMatchObject({code: 0})
      const words = ['build', '--languages', 'en,ru', '--layout', 'columns', '--format', 'md,html']
      expect(await stele(...words)).toMatchObject({code: 0})
      const paths = await readdir(join(folder, 'output'), {recursive: true, withFileTypes: true})
      for (const {parentPath, name} of paths.filter((entry) => entry.isFile())) {
        const path = join(parentPath, name)
        await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'))
      }
      expect(await stele(...words, '--check')).toMatchObject({code: 0})
    })
  })

  it('does not come to be: init fixes the line ends', async () => {
    await inProject({}, async (stele, folder) => {
      expect(await stele('init', '--locales', 'ru')).toMatchObject({code: 0})
      const attributes = await readFile(join(folder, '.gitattributes'), 'utf8')
      expect(attributes).toContain('locales/**/*.json text eol=lf\n')
      expect(attributes).toContain('output/**/*.md text eol=lf\n')
    })
  })
})
