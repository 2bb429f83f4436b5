import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {PDFArray, PDFDict, PDFName, PDFStream} from 'pdf-lib'
import {describe, expect, it} from 'vitest'
import {bytesOf, inspect, nameIn, textIn, treeEntries} from '../render/pdf/inspect.ts'
import {inFreshFolder, main, root, run, stele, type Ended} from './command.ts'
import {deepIt} from '../runs.ts'

const fonts = join(root, 'node_modules/@expo-google-fonts')
const texts: Readonly<Record<string, string>> = {
  ru: 'Участники ведут реестр.',
  'zh-Hans': '成员保存登记册。',
  ar: 'يمسك الأعضاء سجلاً.',
}

/** A project of one point in the languages above, with a configuration of its own. */
async function project(folder: string, config: object): Promise<void> {
  await mkdir(join(folder, 'source'))
  await writeFile(join(folder, 'source', 'rules.md'), '# Rules\n\n1. Members keep a register.\n')
  for (const [locale, text] of Object.entries(texts)) {
    await mkdir(join(folder, 'locales', locale), {recursive: true})
    const content = JSON.stringify({title: text, p1: text})
    await writeFile(join(folder, 'locales', locale, 'rules.json'), content)
  }
  await configure(folder, config)
}

async function configure(folder: string, config: object): Promise<void> {
  const whole = {
    locales: Object.keys(texts),
    editions: [{pairs: true, formats: ['pdf']}],
    ...config,
  }
  await writeFile(join(folder, 'pipeline.config.ts'), `export default ${JSON.stringify(whole)}\n`)
}

const build = async (folder: string, environment: Record<string, string> = {}): Promise<Ended> =>
  // The time zone and the home folder are the process's.
  Object.keys(environment).length > 0
    ? run(process.execPath, [main, 'build', '--format', 'pdf'], folder, environment)
    : stele(folder, 'build', '--format', 'pdf')

const output = (folder: string, languages: string): string =>
  join(folder, 'output/rules', `rules.${languages}.columns.pdf`)

const chinese = {languages: {'zh-Hans': {fonts: ['fonts/zh.ttf']}}}

describe('stele build --format pdf', () => {
  it('names what no font has, by character, point, language and package, and builds the rest', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, {})
      const {code, stderr} = await build(folder)
      expect(code).toBe(1)
      expect(stderr.match(/glyph-missing/gu)).toHaveLength(1)
      for (const fact of [
        '成 (U+6210)',
        'zh-Hans',
        'point 1',
        'noto-serif-sc',
        'Not built: output',
      ])
        expect(stderr).toContain(fact)
      for (const built of ['en-ru', 'en-ar'])
        expect((await readFile(output(folder, built))).length).toBeGreaterThan(5000)
      await expect(readFile(output(folder, 'en-zh-Hans'))).rejects.toThrow('ENOENT')
    })
  })

  it('takes a font of the project for a language, and for no other', async () => {
    await inFreshFolder(async (folder) => {
      const editions = [{pairs: ['ru', 'ar'], formats: ['pdf']}]
      await project(folder, {editions, languages: {ru: {fonts: ['fonts/own.ttf']}}})
      await mkdir(join(folder, 'fonts'))
      const file = 'noto-serif/500Medium/NotoSerif_500Medium.ttf'
      await copyFile(join(fonts, file), join(folder, 'fonts/own.ttf'))
      expect(await build(folder)).toMatchObject({code: 0})
      const names = await fontsIn(output(folder, 'en-ru'))
      expect(names).toEqual(expect.arrayContaining(['NotoSerif-Regular', 'NotoSerif-Medium']))
      expect(await fontsIn(output(folder, 'en-ar'))).not.toContain('NotoSerif-Medium')
    })
  })

  deepIt(
    'takes an installed family by its name only where the configuration asks for it',
    async () => {
      await inFreshFolder(async (folder) => {
        const home = join(folder, 'home')
        await mkdir(join(home, '.fonts'), {recursive: true})
        const file = 'noto-serif-devanagari/400Regular/NotoSerifDevanagari_400Regular.ttf'
        await copyFile(join(fonts, file), join(home, '.fonts/whatever.ttf'))
        const editions = [{pairs: ['ru'], formats: ['pdf']}]
        await project(folder, {editions})
        expect(await build(folder, {HOME: home})).toMatchObject({code: 0})
        const usual = await readFile(output(folder, 'en-ru'))
        await configure(folder, {editions, languages: {en: {fonts: ['Noto Serif Devanagari']}}})
        expect(await build(folder, {HOME: home})).toMatchObject({code: 0})
        expect(await fontsIn(output(folder, 'en-ru'))).toContain('NotoSerifDevanagari-Regular')
        await configure(folder, {editions, languages: {en: {fonts: ['Nowhere Serif']}}})
        const {code, stderr} = await build(folder, {HOME: home})
        expect(code).toBe(1)
        expect(stderr).toContain('No installed font family is called "Nowhere Serif"')
        await configure(folder, {editions})
        expect(await build(folder, {HOME: folder})).toMatchObject({code: 0})
        expect(usual.equals(await readFile(output(folder, 'en-ru')))).toBe(true)
      })
    },
  )

  it('takes packages from the project, not from elsewhere on the machine', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, {locales: ['as'], editions: [{single: ['as'], formats: ['pdf']}]})
      await mkdir(join(folder, 'locales/as'))
      await writeFile(join(folder, 'locales/as/rules.json'), '{"title": "Abc", "p1": "Def"}')
      const cut = '400Regular/NotoSerifBengali_400Regular.ttf'
      const install = async (modules: string): Promise<void> => {
        const target = join(modules, '@expo-google-fonts/noto-serif-bengali')
        await mkdir(join(target, '400Regular'), {recursive: true})
        await writeFile(join(target, 'package.json'), '{}')
        await copyFile(
          join(fonts, 'noto-serif/500Medium/NotoSerif_500Medium.ttf'),
          join(target, cut),
        )
      }
      const elsewhere = join(folder, 'elsewhere/node_modules')
      await install(elsewhere)
      const environment = {NODE_PATH: elsewhere}
      const file = join(folder, 'output/rules/rules.as.pdf')
      expect(await build(folder, environment)).toMatchObject({code: 0})
      expect(await fontsIn(file)).not.toContain('NotoSerif-Medium')
      await install(join(folder, 'node_modules'))
      expect(await build(folder, environment)).toMatchObject({code: 0})
      expect(await fontsIn(file)).toContain('NotoSerif-Medium')
    })
  })

  it.each([
    ['is absent', undefined, 'The project has no font file "fonts/zh.ttf"'],
    ['is text', 'not a font, whatever its name says', 'is not a TrueType or OpenType font'],
    ['is empty', '', 'too short to be a font'],
  ])('says so where a font file %s', async (_, content, message) => {
    await inFreshFolder(async (folder) => {
      await project(folder, chinese)
      await mkdir(join(folder, 'fonts'))
      if (content !== undefined) await writeFile(join(folder, 'fonts/zh.ttf'), content)
      const {code, stderr} = await build(folder)
      expect(code).toBe(1)
      expect(stderr).toContain(message)
      expect(stderr).not.toContain('    at ')
      expect((await readFile(output(folder, 'en-ru'))).length).toBeGreaterThan(5000)
    })
  })

  it('gives the same bytes on two runs and in two time zones', async () => {
    await inFreshFolder(async (folder) => {
      const editions = [{pairs: ['ru', 'ar'], formats: ['pdf']}]
      await project(folder, {editions, pdf: {attachments: true, titlePage: true}})
      const epoch = {SOURCE_DATE_EPOCH: '1795478400'}
      const built: Buffer[][] = []
      for (const zone of ['Asia/Ashgabat', 'America/Los_Angeles', 'America/Los_Angeles']) {
        expect(await build(folder, {...epoch, TZ: zone})).toMatchObject({code: 0})
        const files = ['en-ru', 'en-ar'].map(async (name) => readFile(output(folder, name)))
        built.push(await Promise.all(files))
        await run('rm', ['-r', join(folder, 'output')], folder)
      }
      const [first, ...others] = built
      for (const other of others)
        for (const [index, bytes] of other.entries())
          expect(first?.[index]?.equals(bytes)).toBe(true)
      expect(first?.[0]?.includes('<xmp:CreateDate>2026-11-24T00:00:00Z<')).toBe(true)
    })
  })

  it('attaches source, translation and memory where that is asked for, as PDF/A-3u', async () => {
    await inFreshFolder(async (folder) => {
      const editions = [{pairs: ['ru'], formats: ['pdf']}]
      await project(folder, {editions, pdf: {attachments: true}})
      expect(await build(folder)).toMatchObject({code: 0})
      const {catalog, document} = await inspect(await readFile(output(folder, 'en-ru')))
      const names = catalog.lookup(PDFName.of('Names'), PDFDict)
      const files = new Map(
        treeEntries(names.lookup(PDFName.of('EmbeddedFiles'), PDFDict), 'Names').map(
          ([name, ref]) => [name, document.context.lookup(ref, PDFDict)],
        ),
      )
      expect([...files.keys()]).toEqual(['rules.md', 'rules.ru.json', 'rules.tmx'])
      expect(catalog.lookup(PDFName.of('AF'), PDFArray).size()).toBe(3)
      const content = (name: string): string => {
        const file = files.get(name)
        const embedded = file?.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'), PDFStream)
        if (!file || !embedded) throw new Error(`no ${name}`)
        expect(textIn(file, 'Desc')).toMatch(/\w/u)
        expect(nameIn(file, 'AFRelationship')).toMatch(/^(?:Source|Data)$/u)
        return bytesOf(embedded).toString('utf8')
      }
      expect(content('rules.md')).toBe(await readFile(join(folder, 'source/rules.md'), 'utf8'))
      expect(content('rules.ru.json')).toContain(texts['ru'])
      expect(content('rules.tmx')).toContain(`<tuv xml:lang="ru"><seg>${texts['ru']}</seg></tuv>`)
      const xmp = bytesOf(catalog.lookup(PDFName.of('Metadata'), PDFStream)).toString('utf8')
      expect(xmp).toContain('<pdfaid:part>3<')
    })
  })
})

/** PostScript names of the fonts in a file, without the mark of a subset. */
async function fontsIn(path: string): Promise<readonly string[]> {
  const {document} = await inspect(await readFile(path))
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && nameIn(object, 'Subtype') === 'Type0'
        ? [(nameIn(object, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/u, '')]
        : [],
    )
}
