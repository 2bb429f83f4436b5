import {expect, it} from 'vitest'
import {anchorsOf} from '../../pipeline/document/links/anchors.ts'
import {withoutPrintedLinks, writtenLinks} from '../../pipeline/document/links/printed.ts'
import {keyOf} from '../../pipeline/document/model/brand.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {bookEdition} from '../../pipeline/edition/book.ts'
import {present} from '../../pipeline/finding/assert.ts'
import {ledToOthers, ledWithin} from '../../pipeline/operations/editions/outward-addresses.ts'
import {citedRows, rowsCitedIn} from '../../pipeline/operations/project/cited-rows.ts'
import {editionOf} from '../../pipeline/operations/project/edition.ts'
import {renderHtml} from '../../pipeline/render/html/render.ts'
import {renderMarkdown} from '../../pipeline/render/markdown/render.ts'
import {charterOf, projectOf} from '../project/cited.ts'

it('editions lead there, and the Markdown edition of the other document has the anchor', async () => {
  const project = await projectOf('See Article 5(2)(b) of the Code.', [
    'ru',
    'См. статью 5 (2) (б) Кодекса.',
  ])
  const of = (id: string, languages: readonly string[]) => {
    const loaded = present(
      project.documents.find(({document}) => document.id === id),
      id,
    )
    const layout = languages.length > 1 ? 'columns' : 'single'
    return editionOf({loaded, languages, layout}, project, new Map(), undefined)
  }
  const html = renderHtml(ledToOthers(of('charter', ['en', 'ru']), 'html'))
  expect(html).toContain('href="../code/code.en-ru.columns.html#art5-2-b"')
  const text = renderMarkdown(ledToOthers(of('charter', ['en']), 'md'), '../../source/')
  expect(text).toContain('[Article 5(2)(b)](../code/code.en.md#art5-2-b)')
  const citedFromOutside = new Set(rowsCitedIn('code', project.documents.flatMap(citedRows)))
  expect(renderMarkdown({...of('code', ['en']), citedFromOutside})).toContain(
    '<a id="art5-2-b"></a>',
  )
  expect(renderMarkdown(ledToOthers(of('charter', ['en']), 'epub'))).toContain(
    'See Article 5(2)(b) of',
  )
})

it('a book has both documents: the reference is a link within it, in EPUB too', async () => {
  const project = await projectOf('See Article 5 of the Code and rule 2 of the Rules of Procedure.')
  const editions = ['charter', 'code'].map((id) => {
    const loaded = present(
      project.documents.find(({document}) => document.id === id),
      id,
    )
    return editionOf({loaded, languages: ['en'], layout: 'single'}, project, new Map(), undefined)
  })
  const book = ledWithin(bookEdition({id: 'book', title: {en: 'Book'}, editions, words: new Map()}))
  const html = renderHtml(book)
  expect(html).toContain('<a href="#code-art5-title">Article 5</a>')
  expect(html).toContain('rule 2 of the Rules of Procedure')
})

it('a PDF leads to the place of the language where each language has one', async () => {
  const project = await projectOf('See Article 5 of the Code.', ['ru', 'См. статью 5 Кодекса.'])
  const edition = editionOf(
    {loaded: charterOf(project), languages: ['en', 'ru'], layout: 'stacked'},
    project,
    new Map(),
    undefined,
  )
  const text = renderMarkdown(ledToOthers(edition, 'pdf'))
  expect(text).toContain('](../code/code.en-ru.stacked.pdf#nameddest=art5-title)')
  expect(text).toContain('](../code/code.en-ru.stacked.pdf#nameddest=art5-title.ru)')
})

it('a Markdown edition is read back without the links to other documents', async () => {
  const project = await projectOf('See Article 5 of the Code.', ['ru', 'См. статью 5 Кодекса.'])
  const {document, catalog} = charterOf(project)
  const edition = editionOf(
    {loaded: charterOf(project), languages: ['ru'], layout: 'single'},
    project,
    new Map(),
    undefined,
  )
  const printed = renderMarkdown(ledToOthers(edition, 'md'))
  expect(printed).toContain('[статью 5](../code/code.ru.md#art5-title)')
  const {value} = parseDocument(printed, {id: 'charter', file: 'ru.md', language: 'ru'})
  const back = unitsOf(withoutPrintedLinks(value, writtenLinks(catalog, anchorsOf(document))))
  expect(back.byKey.get(keyOf('art1-par1'))?.text).toBe('См. статью 5 Кодекса.')
})
