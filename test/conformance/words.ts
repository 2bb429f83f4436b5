import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {installPeers} from '../../bench/pdf/peers.ts'
import {readers, wordsOf} from '../../bench/pdf/readers.ts'
import type {BuiltFile} from './editions.ts'

/** What a reader gives back of the words of a file, in per cent. */
export type WordsRead = {readonly file: BuiltFile; readonly reader: string; readonly share: number}

const fixtures = join(import.meta.dirname, '../render/pdf/provisions')

/**
 * mutool gives the words of Arabic pages back in the order of their glyphs, of Hindi without some joined signs; PDFium
 * turns lines around in which Arabic is beside another script: of other producers' files as of ours.
 */
function isMeasured(reader: string, {languages, layout}: BuiltFile): boolean {
  const tags = languages.split(' ')
  if (reader === 'mutool') return !tags.includes('ar') && !tags.includes('hi')
  return reader !== 'PDFium' || layout !== 'columns' || !tags.includes('ar')
}

/** The words of the provisions that readers find in each file of them, numbers and labels aside. */
export async function wordsRead(files: readonly BuiltFile[]): Promise<readonly WordsRead[]> {
  installPeers()
  const found: WordsRead[] = []
  for (const file of files) {
    const languages = file.languages.split(' ')
    const wanted = languages.flatMap((tag) => lettersOf(textIn(tag)))
    for (const [reader, read] of Object.entries(readers)) {
      if (!isMeasured(reader, file)) continue
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
