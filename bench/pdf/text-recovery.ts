import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'

// Which words of a text readers get back from a PDF, and which neighbouring pairs stay in order.
// Run: npx jiti bench/pdf/text-recovery.ts FILE.pdf TEXT.json… [--readers FOLDER]
// A text is a locale file or an array of strings. FOLDER is where pdfjs-dist (4) and
// @hyzyla/pdfium were installed; pdftotext and mutool are taken from the machine.
type Reader = (file: string) => Promise<string> | string
type Page = {readonly getTextContent: () => Promise<{readonly items: readonly Item[]}>}
type Item = {readonly str: string; readonly hasEOL: boolean}
type Opened = {readonly numPages: number; readonly getPage: (page: number) => Promise<Page>}
type PdfJs = {
  readonly getDocument: (source: {readonly data: Uint8Array; readonly verbosity: number}) => {
    readonly promise: Promise<Opened>
  }
}
type Pdfium = {
  readonly PDFiumLibrary: {
    readonly init: () => Promise<{
      readonly loadDocument: (bytes: Uint8Array) => Promise<{
        readonly pages: () => Iterable<{readonly getText: () => string}>
      }>
    }>
  }
}

const given = process.argv.slice(2)
const at = given.indexOf('--readers')
const folder = at < 0 ? '.' : (given[at + 1] ?? '.')
const [file = '', ...texts] = at < 0 ? given : given.slice(0, at)
const load = createRequire(join(resolve(folder), 'package.json'))

const readers: Readonly<Record<string, Reader>> = {
  pdftotext: (pdf) => execFileSync('pdftotext', [pdf, '-']).toString(),
  mutool: (pdf) =>
    execFileSync('mutool', ['draw', '-q', '-F', 'txt', pdf], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString(),
  'pdf.js': async (pdf) => {
    const pdfjs: PdfJs = await import(load.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
    const data = new Uint8Array(readFileSync(pdf))
    const document = await pdfjs.getDocument({data, verbosity: 0}).promise
    let text = ''
    for (let page = 1; page <= document.numPages; page++) {
      const {items} = await (await document.getPage(page)).getTextContent()
      text += `${items.map(({str, hasEOL}) => str + (hasEOL ? '\n' : '')).join('')}\n`
    }
    return text
  },
  PDFium: async (pdf) => {
    const {PDFiumLibrary}: Pdfium = await import(load.resolve('@hyzyla/pdfium'))
    const document = await (await PDFiumLibrary.init()).loadDocument(readFileSync(pdf))
    return [...document.pages()].map((page) => page.getText()).join('\n')
  },
}

/** Words, with those joined that a soft hyphen, PDFium's mark for it, or a hyphen at a line end divides. */
function words(text: string): readonly string[] {
  const joined = text
    .normalize('NFC')
    .replaceAll(/[\u00AD\uFFFE]\s*|(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
  return joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Percentage of the entries of one list that are found in the other, each as often as it stands. */
function share(wanted: readonly string[], found: readonly string[]): string {
  const left = new Map<string, number>()
  for (const entry of found) left.set(entry, (left.get(entry) ?? 0) + 1)
  let hits = 0
  for (const entry of wanted) {
    const count = left.get(entry) ?? 0
    if (count > 0) hits++
    left.set(entry, count - 1)
  }
  return ((100 * hits) / Math.max(wanted.length, 1)).toFixed(1)
}

const pairs = (list: readonly string[]): readonly string[] =>
  list.slice(1).map((word, index) => `${list[index]} ${word}`)

const source = texts
  .flatMap((name) => {
    const content: unknown = JSON.parse(readFileSync(name, 'utf8'))
    return typeof content === 'object' && content !== null ? Object.values(content) : []
  })
  .join('\n')
const wanted = words(source)
console.log('reader\twords %\tpairs %')
for (const [name, read] of Object.entries(readers)) {
  try {
    const found = words(await read(file))
    console.log(`${name}\t${share(wanted, found)}\t${share(pairs(wanted), pairs(found))}`)
  } catch (error) {
    console.log(`${name}\tnot run: ${error instanceof Error ? error.message.split('\n')[0] : ''}`)
  }
}
