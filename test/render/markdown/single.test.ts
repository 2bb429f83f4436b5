import {describe, expect, it} from 'vitest'
import {anchorsOf} from '../../../pipeline/document/links/anchors.ts'
import {withoutPrintedLinks, writtenLinks} from '../../../pipeline/document/links/printed.ts'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import type {Document} from '../../../pipeline/document/model/types.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/render.ts'
import {samples} from '../../document/corpora.ts'
import {everything, everythingEdition, seedEdition} from '../epub/books.ts'
import {printed} from './printed.ts'
import {someOf} from '../../runs.ts'

const origin = (language: string) => ({id: 'text', file: 'text.md', language})

/** Keys, kinds, numbers and texts, in order. */
const factsOf = (document: Document) =>
  unitsOf(document).units.map(({key, kind, number, text}) => ({key, kind, number, text}))

const read = (text: string, language: string) =>
  factsOf(parseDocument(text, origin(language)).value)

/** A printed edition, without the links and anchors that it adds to its source. */
function readBack(text: string, language: string, source: string) {
  const {value} = parseDocument(source, origin(language))
  const written = writtenLinks(unitsOf(value), anchorsOf(value))
  return factsOf(withoutPrintedLinks(parseDocument(text, origin(language)).value, written))
}

describe('a document in its source language', () => {
  it.each([...someOf(samples, 16), {name: 'everything', language: 'en', text: everything}])(
    'parses again to the units of $name',
    ({text, language}) => {
      // A link that leads nowhere is its words.
      const units = read(
        text.replace('[nowhere](#nowhere)', 'nowhere').replace('<more>', String.raw`\<more>`),
        language,
      )
      expect(units.length).toBeGreaterThan(0)
      expect(readBack(printed(text, language), language, text)).toEqual(units)
    },
  )
})

describe('quotations that follow each other', () => {
  it.each(['# T\n\n> One.\n\n<!-- -->\n\n> Two.\n', '# T\n\n> One.\n>\n> ***\n>\n> Two.\n'])(
    'stay apart, or together: %j',
    (text) => {
      const quotesIn = (markdown: string) =>
        parseDocument(markdown, origin('en')).value.blocks.filter(({kind}) => kind === 'quote')
      expect(quotesIn(printed(text, 'en'))).toHaveLength(quotesIn(text).length)
    },
  )
})

describe('a translation', () => {
  it.each(someOf(['ru', 'kk', 'tk', 'fr', 'es', 'ar', 'zh-Hans'], 4))(
    'of the seed into %s has the keys and numbers of the English and its own texts',
    async (locale) => {
      const edition = await seedEdition([locale])
      const english = read(renderMarkdown(await seedEdition(['en'])), 'en')
      const units = read(renderMarkdown(edition), locale)
      expect(units.map(({key, kind, number}) => [key, kind, number])).toEqual(
        english.map(({key, kind, number}) => [key, kind, number]),
      )
      expect(units.filter(({text}, at) => text === english[at]?.text)).toEqual([])
    },
  )

  it('shows what is missing in English behind a mark, and keeps every key', async () => {
    const text = renderMarkdown(await everythingEdition(['ru']))
    const keys = (units: readonly {readonly key: string}[]) => units.map(({key}) => key)
    expect(keys(readBack(text, 'ru', everything))).toEqual(keys(read(everything, 'en')))
    expect(text).toContain('> **\\[не переведено]** Quoted.')
    expect(text).toContain('<p lang="ru" dir="ltr">')
    expect(text).toContain('Сборы[^a] и **ещё**[^a]:')
    expect(text).toContain('[^a]: Первая, см. также.[^b]')
  })
})
