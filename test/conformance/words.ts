import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {installPeers} from '../../bench/pdf/peers.ts'
import {readers, wordsOf} from '../../bench/pdf/readers.ts'
import type {BuiltFile} from './editions.ts'

/** What a reader gives back of the words of a file, in per cent. */
export type WordsRead = {readonly file: BuiltFile; readonly reader: string; readonly share: number}

const fixtures = join(import.meta.dirname, '../render/pdf/provisions')

/**
 * Words of a language as a reader gives them back. mutool has the letters of Arabic words as they are on the page, from left
 * to right, of every producer's files (bench/pdf/README.md).
 */
function asRead(words: readonly string[], tag: string, reader: string): readonly string[] {
  if (reader !== 'mutool' || tag !== 'ar') return words
  return words.map((word) => Array.from(word).toReversed().join(''))
}

/**
 * Languages whose words a reader finds in a file. PDFium turns around what has marks in a document that is read from right
 * to left (`/Direction /R2L`): with another direction in the same file it gives the Hindi back.
 */
function readable(reader: string, languages: readonly string[]): readonly string[] {
  return reader === 'PDFium' && languages[0] === 'ar'
    ? languages.filter((tag) => tag !== 'hi')
    : languages
}

/**
 * Per cent of words that a reader must find: all but what a page break or a hyphen of the text itself takes. mutool 1.21
 * drops codes that stand for more than eight characters, as whole words in Hindi.
 */
export const leastShare = ({reader, file}: WordsRead): number =>
  reader === 'mutool' && file.languages.split(' ').includes('hi') ? 96 : 99

/** The words of the provisions that readers find in each file of them, numbers and labels aside. */
export async function wordsRead(files: readonly BuiltFile[]): Promise<readonly WordsRead[]> {
  installPeers()
  const found: WordsRead[] = []
  for (const file of files) {
    const languages = file.languages.split(' ')
    for (const [reader, read] of Object.entries(readers)) {
      const wanted = readable(reader, languages).flatMap((tag) =>
        asRead(lettersOf(textIn(tag)), tag, reader),
      )
      const words = lettersOf(await read(file.path)).join(' ')
      const back = wanted.filter((word) => words.includes(word))
      found.push({file, reader, share: (100 * back.length) / wanted.length})
    }
  }
  return found
}

/**
 * Words without the figures of notes beside them, and without marks, which PDFium moves behind a figure or a full
 * stop. Some stand inside longer ones: pdf.js puts nothing between the cells of an Arabic table. The case of small
 * capitals may differ.
 */
const lettersOf = (text: string): readonly string[] =>
  wordsOf(text)
    .map((word) => word.replaceAll(/\p{M}/gu, '').toLowerCase())
    .flatMap((word) => word.match(/\p{L}{2,}/gu) ?? [])

/** The visible text of the provisions in a language, without what marks it up. */
function textIn(tag: string): string {
  const markdown = tag === 'en' ? source() : Object.values(translation(tag)).join('\n')
  return markdown
    .replaceAll(/^!\[.*$/gmu, '')
    .replaceAll(/\]\([^)]*\)/gu, ']')
    .replaceAll(/\[\^\d+\]/gu, '')
    .replaceAll(/[*`[\]\\]/gu, '')
}

const source = (): string => readFileSync(join(fixtures, 'provisions.md'), 'utf8')

/** Without the words of pictures, which are spoken, not shown. */
function translation(tag: string): Readonly<Record<string, string>> {
  const file = join(fixtures, `provisions.${tag}.json`)
  const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'))
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !key.endsWith('-alt')))
}
