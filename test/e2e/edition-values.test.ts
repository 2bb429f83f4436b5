import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {inflateSync} from 'node:zlib'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {inspect} from '../render/pdf/inspect.ts'
import {textOfElements} from '../render/pdf/shown-text.ts'
import {inFreshFolder, stele} from './command.ts'

const formats = ['md', 'html', 'epub', 'pdf'] as const
type Format = (typeof formats)[number]

/** Build an edition of a small project in every format through the command. */
async function builtIn(
  files: Readonly<Record<string, unknown>>,
  languages: string,
  joins: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<Format, Buffer>>> {
  return inFreshFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), {recursive: true})
      const text = typeof content === 'string' ? content : JSON.stringify(content)
      await writeFile(join(folder, name), name.endsWith('.js') ? `export default ${text}\n` : text)
    }
    if (Object.keys(joins).length > 0) await joinUnits(folder, joins)
    const words = ['--languages', languages, '--layout', 'columns', '--format', formats.join(',')]
    const {code, stderr} = await stele(folder, 'build', ...words)
    expect(code, stderr).toBe(0)
    const name = `output/rules/rules.${languages.replace(',', '-')}.columns`
    const read = async (format: Format): Promise<Buffer> =>
      readFile(join(folder, `${name}.${format}`))
    const [md, html, epub, pdf] = [
      await read('md'),
      await read('html'),
      await read('epub'),
      await read('pdf'),
    ]
    return {md, html, epub, pdf}
  })
}

/** Sync, then record for each key that its passage covers another unit too. */
async function joinUnits(folder: string, joins: Readonly<Record<string, string>>): Promise<void> {
  const synced = await stele(folder, 'sync')
  expect(synced.code, synced.stderr).toBe(0)
  const file = join(folder, 'locales/ru/rules.state.json')
  const state = JSON.parse(await readFile(file, 'utf8')) as Record<string, object>
  for (const [key, covered] of Object.entries(joins)) state[key] = {...state[key], joins: [covered]}
  await writeFile(file, JSON.stringify(state))
}

/** The text of all content documents of a book. */
function textOfBook(bytes: Buffer): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xhtml') || name.endsWith('.opf'))
    .map(([, content]) => strFromU8(content))
    .join('\n')
}

/** The characters that the glyphs of a PDF stand for, running titles and page numbers included. */
function charactersOf(bytes: Buffer): string {
  let found = ''
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    try {
      const text = inflateSync(bytes.subarray(at + 7), {finishFlush: 2}).toString('latin1')
      for (const {groups} of text.matchAll(/^<[0-9A-F]{4}> ?<(?<text>[0-9A-F]+)>$/gimu))
        found += Buffer.from(groups?.['text'] ?? '', 'hex')
          .swap16()
          .toString('utf16le')
    } catch {
      // Not every stream is deflated.
    }
  }
  return found
}

const arabicDigits = /[٠-٩]/u

describe('digits of the configuration', () => {
  const files = {
    'source/rules.md':
      '---\ndate: 2026-11-24\n---\n\n# Rules\n\n1. First.[^a]\n\n   - Sub-point.\n\n2. Second.\n\n3. Third.\n\n4. Fourth.\n\n5. Fifth.\n\n[^a]: A note.\n',
    'locales/ar/rules.json': {title: 'قواعد', p1: 'الأولى.[^a]', fn1: 'حاشية.'},
  }
  const config = {
    locales: ['ar'],
    pdf: {titlePage: true, contents: true, lineNumbers: true},
  }

  it.each([
    ['its own digits', {}, true],
    ['Latin digits', {languages: {ar: {digits: 'latn'}}}, false],
  ])(
    'prints labels, marks, counts, dates and page numbers in %s',
    async (_, languages, isArabic) => {
      const project = {...files, 'pipeline.config.js': {...config, ...languages}}
      const {md, html, epub, pdf} = await builtIn(project, 'en,ar')
      for (const text of [md.toString(), html.toString(), textOfBook(epub), charactersOf(pdf)]) {
        expect(text.length).toBeGreaterThan(20)
        expect(arabicDigits.test(text)).toBe(isArabic)
      }
    },
  )
})

describe('the row that holds the text of another', () => {
  const files = {
    'pipeline.config.js': {locales: ['ru', 'ar']},
    'source/rules.md':
      '# Treaty\n\nThe Parties agree.\n\n## Article 11. Fees\n\nSome words.\n\n1. Members report each year.\n\n2. Members pay.\n\n3. Members leave.\n',
    'locales/ru/rules.json': {
      title: 'Договор',
      'preamble-1': 'Стороны договорились.',
      'art11-title': 'Взносы',
      'art11-par1': 'Слова.',
      'art11-1': 'Члены отчитываются и платят.',
      'art11-2': '',
      'art11-3': '',
    },
  }

  it('is named by its printed number in every format, never by its key', async () => {
    const {md, html, epub, pdf} = await builtIn(files, 'en,ru', {
      'art11-1': 'art11-2',
      'art11-par1': 'art11-3',
    })
    const elements = textOfElements(await inspect(pdf))
    expect(md.toString()).toContain('↑ 11.1')
    expect(html.toString()).toMatch(/href="#art11-1">↑ 11\.1</u)
    expect(textOfBook(epub)).toMatch(/#art11-1">↑ 11\.1</u)
    expect([...elements.values()].join('\n')).toContain('[= 11.1]')
    expect(md.toString()).toContain('↑ Статья 11')
    expect(html.toString()).toContain('>↑ Статья 11<')
    for (const text of [md.toString(), html.toString(), textOfBook(epub)])
      expect(text).not.toMatch(/↑ (?:art|\d+\.par)/u)
  })
})
