import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {inflateSync} from 'node:zlib'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele, type Ended} from './command.ts'

type Built = {
  readonly files: readonly {
    readonly path: string
    readonly layout: string
    readonly languages: readonly string[]
    readonly pages: number
  }[]
}

const source = '# Rules\n\n1. First rule.\n2. Second rule, after point 1.\n\n![A sign](sign.png)\n'
const texts = {
  title: 'قواعد',
  p1: 'القاعدة الأولى.',
  p2: 'القاعدة الثانية بعد النقطة ١.',
  'closing-alt': 'علامة',
}

/** Build PDFs of a small project with an Arabic and a Russian translation. */
async function built(
  config: string,
  ...words: readonly string[]
): Promise<Ended & {readonly made: Built; readonly text: string}> {
  return inFreshFolder(async (folder) => {
    const files = {
      'pipeline.config.js': `export default {locales: ['ru', 'ar'], ${config}}\n`,
      'source/rules.md': source,
      'locales/ar/rules.json': `${JSON.stringify(texts)}\n`,
      'locales/ru/rules.json': `${JSON.stringify({title: 'Правила', p1: 'Первое правило.'})}\n`,
    }
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), {recursive: true})
      await writeFile(join(folder, name), text)
    }
    const ended = await stele(folder, 'build', '--format', 'pdf', '--json', ...words)
    const made: Built = ended.stdout === '' ? {files: []} : JSON.parse(ended.stdout)
    const first = made.files[0]
    const text = first ? unpacked(await readFile(join(folder, first.path))) : ''
    return {...ended, made, text}
  })
}

/** The streams of a PDF, inflated. */
function unpacked(bytes: Buffer): string {
  let text = ''
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    try {
      text += inflateSync(bytes.subarray(at + 7), {finishFlush: 2}).toString('latin1')
    } catch {
      // Not every stream is deflated.
    }
  }
  return text
}

describe('build', () => {
  it('--layout single gives each language a file of its own', async () => {
    const {code, made} = await built('', '--layout', 'single')
    expect(code).toBe(0)
    expect(made.files.map(({path, pages}) => [path, pages])).toEqual([
      ['output/rules/rules.en.pdf', 1],
      ['output/rules/rules.ru.pdf', 1],
      ['output/rules/rules.ar.pdf', 1],
    ])
  })

  it('--layout facing gives each translation beside the source, with a first page before the spread', async () => {
    const {code, made} = await built('', '--layout', 'facing')
    expect(code).toBe(0)
    expect(made.files.map(({path, pages}) => [path, pages])).toEqual([
      ['output/rules/rules.en-ru.facing.pdf', 3],
      ['output/rules/rules.en-ar.facing.pdf', 3],
    ])
  })

  it('--layout stacked gives all languages one below the other', async () => {
    const {made} = await built('', '--layout', 'stacked')
    expect(made.files.map(({path}) => path)).toEqual(['output/rules/rules.en-ru-ar.stacked.pdf'])
  })

  it('takes the layout of the configuration', async () => {
    const {made} = await built(
      "editions: [{languages: ['en', 'ar'], layout: 'facing', formats: ['pdf']}, {single: ['ar'], formats: ['pdf']}]",
    )
    expect(made.files.map(({layout}) => layout)).toEqual(['facing', 'single'])
  })

  it('reports a picture that is not there, and builds', async () => {
    const {code, stderr} = await built('', '--languages', 'en,ru')
    expect(stderr).toContain('picture-missing')
    expect(stderr).toContain('sign.png')
    expect(code).toBe(0)
  })

  it('sizes the paper as the configuration says', async () => {
    const {text} = await built(
      'pdf: {paper: [300, 400], bleed: 9, cropMarks: true}',
      '--languages',
      'en,ru',
    )
    expect(text).toContain('/TrimBox')
    expect(text).toMatch(/\/MediaBox ?\[ ?0 0 354 454 ?\]/u)
  })
})

describe('a synoptic set', () => {
  it('is built where the configuration asks for it, each language with the same pages', async () => {
    const config =
      "editions: [{single: true, synoptic: true, formats: ['pdf'], pdf: {paper: [200, 200], size: 8}}]"
    const alone = config.replace('synoptic: true, ', '')
    const [together, apart] = [await built(config), await built(alone)]
    const pagesOf = ({made}: typeof together): readonly number[] =>
      made.files.map(({pages}) => pages)
    expect(together.made.files.map(({languages}) => languages.join())).toEqual(['en', 'ru', 'ar'])
    expect(new Set(pagesOf(together)).size).toBe(1)
    expect(new Set(pagesOf(apart)).size).toBeGreaterThan(1)
  })
})
