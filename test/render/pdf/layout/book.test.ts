import {expect, it} from 'vitest'
import type {PdfConfig} from '../../../../pipeline/config/pdf.ts'
import {bookEdition} from '../../../../pipeline/edition/book.ts'
import type {Edition} from '../../../../pipeline/edition/types.ts'
import {lay, editionOf} from './edition.ts'
import {textLines, textOf} from './reading.ts'

const partOf = (title: string): Edition =>
  editionOf({
    layout: 'single',
    languages: ['en'],
    rows: [
      {kind: 'title', texts: [title]},
      {kind: 'point', label: '1.', texts: [`What ${title} says.`]},
    ],
  })
const book = bookEdition({
  id: 'book',
  title: {en: 'Collected Texts'},
  editions: [
    {...partOf('Rules'), document: 'rules'},
    {...partOf('Annex'), document: 'annex'},
  ],
  words: new Map(),
})

const wordsByPage = (options: PdfConfig): readonly (readonly string[])[] => {
  const laid = lay(book, {headings: [{newPage: true}], contents: false, ...options})
  const lines = textLines(laid)
  return laid.pages.map((_, at) =>
    lines.filter(({page}) => page === at).map(({line}) => textOf(line)),
  )
}

it('a book has its title on its title page, and not again above the title of its first part', () => {
  const [titlePage, first, second] = wordsByPage({titlePage: true})
  expect(titlePage).toContain('Collected Texts')
  expect(first?.[0]).toBe('Rules')
  expect(first).not.toContain('Collected Texts')
  expect(second?.[0]).toBe('Annex')
})

it('a book without a title page has its title above its first part', () => {
  const [first] = wordsByPage({titlePage: false})
  expect(first?.slice(0, 1)).toEqual(['Collected Texts'])
  expect(first).toContain('Rules')
})
