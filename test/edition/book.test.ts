import {describe, expect, it} from 'vitest'
import {bookEdition} from '../../pipeline/edition/book.ts'
import {cellsIn, notesMarkedIn} from '../../pipeline/edition/cells.ts'
import type {Edition} from '../../pipeline/edition/types.ts'
import {bundledWords} from '../../pipeline/operations/resources/interface-words.ts'
import {renderEpub} from '../../pipeline/render/epub/render.ts'
import {renderPdf} from '../../pipeline/render/pdf/render.ts'
import {editionOf} from '../render/pdf/edition.ts'
import {loadFont} from '../render/pdf/faces.ts'
import {inspect} from '../render/pdf/inspect.ts'
import {valueIn} from '../value-in.ts'

const rules = `# The Rules

## 1. Aim

1. States act, see [the aim](#sec1).[^a]

2. States note, see point 1.

[^a]: A note.
`
const annex = `# The Annex

## 1. Scope

1. Members act.[^a]

![a seal](seal.png)

[^a]: Another note.
`
const words = await bundledWords(['en', 'ru'])

async function edition(id: string, markdown: string): Promise<Edition> {
  const texts = new Map([['ru', '{}']])
  const made = await editionOf(markdown, texts, {languages: ['en', 'ru'], layout: 'columns'})
  return {...made, document: id}
}
const parts = [await edition('rules', rules), await edition('annex', annex)]
const book = bookEdition({
  id: 'collection',
  title: {en: 'The collection', ru: 'Сборник'},
  editions: parts,
  words,
  pictureOf: (document, url) => `source/${document}/${url}`,
})

describe('a book', () => {
  it('has its documents as parts below one title', () => {
    const headings = book.rows.flatMap((row) => {
      if (row.kind === 'title') return [[1, row.key]]
      return row.kind === 'heading' ? [[row.level, row.key]] : []
    })
    expect(headings).toEqual([
      [1, 'title'],
      [2, 'rules-title'],
      [3, 'rules-sec1-title'],
      [2, 'annex-title'],
      [3, 'annex-sec1-title'],
    ])
    expect(book.languages.map(({title}) => title)).toEqual(['The collection', 'Сборник'])
  })

  it('has every row of its documents once, and their progress together', () => {
    expect(book.rows).toHaveLength(1 + parts.reduce((sum, {rows}) => sum + rows.length, 0))
    const keys = book.rows.flatMap((row) => ('key' in row ? [row.key] : []))
    expect(new Set(keys).size).toBe(keys.length)
    expect(book.languages[1]?.progress.units).toBe(
      parts.reduce((sum, {languages}) => sum + (languages[1]?.progress.units ?? 0), 0),
    )
  })

  it('numbers notes through, and keeps each with its mark', () => {
    const sources = book.rows.flatMap((row) => cellsIn(row).slice(0, 1))
    expect(sources.flatMap(({inline}) => notesMarkedIn(inline))).toEqual(['rules-a', 'annex-a'])
    expect(book.notes.map(({identifier, index}) => [identifier, index])).toEqual([
      ['rules-a', 1],
      ['annex-a', 2],
    ])
  })

  it('leads links to their own document', () => {
    const links = JSON.stringify(book.rows).matchAll(/"url":"(?<url>#[^"]+)"/gu)
    const targets = [...links].map(({groups}) => groups?.['url'])
    expect(targets.length).toBeGreaterThan(0)
    for (const target of targets) expect(target).toMatch(/^#rules-/u)
  })

  it('has pictures where they are in the project', () => {
    expect(book.rows.flatMap((row) => (row.kind === 'image' ? [row.url] : []))).toEqual([
      'source/annex/seal.png',
    ])
  })

  it('is one PDF with the notes of all parts, and one EPUB', async () => {
    const {bytes} = valueIn(await renderPdf(book, {contents: true}, {loadFont}))
    const {elements} = await inspect(bytes)
    expect(elements.filter(({type}) => type === 'Note')).toHaveLength(4)
    const epub = await renderEpub(book, async () => undefined)
    expect(epub.length).toBeGreaterThan(2000)
  })
})
