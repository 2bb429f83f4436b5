import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

/** A program that gives the text of a PDF file. */
export type Reader = (file: string) => Promise<string> | string

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

const load = createRequire(join(import.meta.dirname, '../peers/package.json'))

/** pdftotext and mutool are taken from the machine, pdf.js and PDFium from `bench/peers`. */
export const readers: Readonly<Record<string, Reader>> = {
  pdftotext: (pdf) => execFileSync('pdftotext', [pdf, '-']).toString(),
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
  mutool: (pdf) =>
    execFileSync('mutool', ['draw', '-q', '-F', 'txt', pdf], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString(),
}

/** Words, with those joined that a soft hyphen, PDFium's mark for it, or a hyphen at a line end divides. */
export function wordsOf(text: string): readonly string[] {
  const joined = text
    .normalize('NFKC')
    .replaceAll(/[\u00AD\uFFFE]\s*|(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
  return joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Neighbouring words. */
export const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)

/** Percentage of the entries of one list that are found in the other, each as often as it stands. */
export function share(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const entry of found) left.set(entry, (left.get(entry) ?? 0) + 1)
  let hits = 0
  for (const entry of wanted) {
    const count = left.get(entry) ?? 0
    if (count > 0) hits++
    left.set(entry, count - 1)
  }
  return (100 * hits) / Math.max(wanted.length, 1)
}
