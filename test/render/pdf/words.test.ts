import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Layout} from '../../../pipeline/edition/types.ts'
import {renderPdf} from '../../../pipeline/render/pdf/render.ts'
import {loadFont} from './faces.ts'
import {inspect} from './inspect.ts'
import {editionOf, type Spec} from './layout/edition.ts'
import {textOfElements} from './shown-text.ts'
import {runsOf} from '../../runs.ts'
import {valueIn} from '../../value-in.ts'

/** A stem of each language, and ten letters to number its words with: no word stands twice. */
const stems: Readonly<Record<string, readonly [stem: string, letters: string]>> = {
  en: ['responsibility', 'abdegilnor'],
  ru: ['государствен', 'абвеиклнор'],
  kk: ['қызметкерлер', 'абдеілмнос'],
  tk: ['hyzmatdaşlyk', 'abdeglmnor'],
  ar: ['الحقوق', 'بتدرسصعقلم'],
  hi: ['अधिकार', 'कगजतदनपबमर'],
}

const wordOf = (language: string, number: number): string => {
  const [stem = '', letters = ''] = stems[language] ?? []
  return stem + Array.from(String(number), (digit) => letters[Number(digit)] ?? '').join('')
}

/** Rows of words that each stand once, of the lengths wanted. */
function rowsOf(languages: readonly string[], lengths: readonly (readonly number[])[]): Spec[] {
  let next = 0
  return lengths.map((ofRow, index) => ({
    kind: index % 3 === 0 ? 'point' : 'paragraph',
    ...(index % 3 === 0 ? {label: `${index}.`} : {}),
    texts: languages.map((language, column) =>
      Array.from({length: ofRow[column] ?? 1}, () => wordOf(language, next++)).join(' '),
    ),
  }))
}

async function wordsInFile(
  layout: Layout,
  languages: readonly string[],
  rows: readonly Spec[],
): Promise<ReadonlyMap<string, number>> {
  const pdf = await renderPdf(editionOf({layout, languages, rows}), {}, {loadFont})
  const texts = textOfElements(await inspect(valueIn(pdf).bytes))
  const counts = new Map<string, number>()
  for (const text of texts.values())
    for (const word of text.split(/\s+/u)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const lengths = (columns: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({min: 1, max: 90}), {minLength: columns, maxLength: columns}), {
    minLength: 1,
    maxLength: 12,
  })

describe('every word of every cell is in the file exactly once', () => {
  it.each([
    ['single', 'ru'],
    ['single', 'ar'],
    ['columns', 'en ru kk tk'],
    ['columns', 'en ar hi'],
    ['facing', 'en kk'],
    ['stacked', 'en ru ar'],
  ] as const)('%s: %s', async (layout, tags) => {
    const languages = tags.split(' ')
    await fc.assert(
      fc.asyncProperty(lengths(languages.length), async (wanted) => {
        const rows = rowsOf(languages, wanted)
        const found = await wordsInFile(layout, languages, rows)
        for (const {texts} of rows)
          for (const word of texts.flatMap((text) => text.split(' ')))
            expect([word, found.get(word)]).toEqual([word, 1])
      }),
      {numRuns: runsOf(6)},
    )
  })
})
