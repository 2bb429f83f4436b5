import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {inlineText, parseInline} from '../../pipeline/document/inline/inline.ts'
import {unshownTags} from '../../pipeline/document/inline/elements.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unshownHtmlOf} from '../../pipeline/edition/unshown.ts'
import {renderEpub} from '../../pipeline/render/epub/render.ts'
import {renderHtml} from '../../pipeline/render/html/render.ts'
import {renderMarkdown} from '../../pipeline/render/markdown/render.ts'
import {renderPdf} from '../../pipeline/render/pdf/render.ts'
import {editionOf} from './pdf/edition.ts'
import {loadFont} from './pdf/faces.ts'
import {inspect, type Inspected} from './pdf/inspect.ts'
import {textOfElements} from './pdf/shown-text.ts'
import {valueIn} from '../value-in.ts'

const marked = [
  '10<sup>-3</sup> mol and 5 × 10<sup>6</sup> of CO<sub>2</sub>',
  'a<br>break',
  '<u>under</u>, <mark>marked</mark>, <kbd>Enter</kbd>, <s>old</s>, <ins>new</ins>, <del>gone</del>',
  '<i lang="la">bona fide</i>, <b>bold</b>, <small>small</small>, <abbr title="United Nations">UN</abbr>, <q>said</q>',
  '*10<sup>9</sup>* and [10<sup>8</sup>](https://example.org/)',
] as const

const markdown = `# A\n\n${marked.map((text) => `${text}\n`).join('\n')}`
const translated = JSON.stringify(
  Object.fromEntries(marked.map((text, at) => [`preamble-${at + 1}`, text])),
)
const parallel = await editionOf(markdown, new Map([['fr', translated]]), {
  languages: ['en', 'fr'],
  layout: 'columns',
})
const single = await editionOf(markdown, new Map([['fr', translated]]), {
  languages: ['fr'],
  layout: 'single',
})

async function pdfOf(text: string, texts = new Map<string, string>()): Promise<Inspected> {
  const languages = ['en', ...texts.keys()]
  const layout = languages.length > 1 ? 'columns' : 'single'
  const edition = await editionOf(text, texts, {languages, layout})
  return inspect(valueIn(await renderPdf(edition, {}, {loadFont})).bytes)
}

describe('marks of HTML reach every edition', () => {
  it.each([
    ['columns', parallel, 2],
    ['single', single, 1],
  ] as const)('Markdown in %s', (_, edition, times) => {
    const text = renderMarkdown(edition)
    for (const lines of marked) {
      const words = edition.layout === 'single' ? lines : lines.replaceAll('|', String.raw`\|`)
      expect(text.split(words)).toHaveLength(times + 1)
    }
  })

  it('HTML', () => {
    const html = renderHtml(parallel)
    for (const part of [
      '10<sup>-3</sup> mol and 5 × 10<sup>6</sup> of CO<sub>2</sub>',
      'a<br>',
      ...marked.slice(2, 4),
      '<em>10<sup>9</sup></em> and <a href="https://example.org/">10<sup>8</sup></a>',
    ])
      expect(html.split(part)).toHaveLength(3)
  })

  it('EPUB', async () => {
    const files = unzipSync(await renderEpub(parallel))
    const xhtml = Object.entries(files)
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) => strFromU8(bytes))
      .join('')
    for (const part of [
      '10<sup>-3</sup> mol and 5 × 10<sup>6</sup> of CO<sub>2</sub>',
      'a<br/>',
      '<i xml:lang="la" lang="la">bona fide</i>',
      '<abbr title="United Nations">UN</abbr>, <q>said</q>',
    ])
      expect(xhtml.split(part)).toHaveLength(3)
  })

  it('PDF: raised figures are plain digits in an element that says where they are', async () => {
    const inspected = await pdfOf(markdown)
    const texts = textOfElements(inspected)
    const spans = inspected.elements
      .filter(({type}) => type === 'Span')
      .map((element) => texts.get(element)!)
    expect(spans.toSorted()).toEqual(['-3', '2', '6', '9', 'UN', 'bona fide'].toSorted())
    const whole = [...texts.values()].join(' ')
    for (const word of ['under', 'Enter', 'gone', '“said”']) expect(whole).toContain(word)
  })
})

describe('the words of marks where no mark can be shown', () => {
  it.each([
    ['10<sup>6</sup> and 10<sup>-3</sup>', '10⁶ and 10⁻³'],
    ['CO<sub>2</sub>', 'CO₂'],
    ['2<sup>3k</sup>', '2^(3k)'],
    ['the 1<sup>st</sup>', 'the 1st'],
    ['*10<sup>6</sup>*', '10⁶'],
    ['one<br>two', 'one\ntwo'],
    ['<sup>6', '6'],
    ['<b><sup>6</sup></b>', '⁶'],
  ])('%s', (text, words) => {
    expect(inlineText(parseInline(text))).toBe(words)
  })
})

describe('HTML that editions do not show', () => {
  it.each([
    ['<font>x</font>', ['<font>', '</font>']],
    ['10<sup>6', ['<sup>']],
    ['</sup>', ['</sup>']],
    ['<b><i>x</b></i>', ['<b>', '</b>']],
    ['*<b>x*</b>', ['<b>', '</b>']],
    ['<a href="https://example.org/">x</a>', ['<a href="https://example.org/">', '</a>']],
    ['<a id="x"></a> <span class="y">z</span> <!-- comment --> <B>x</b>', []],
  ])('%s', (text, tags) => {
    expect([...unshownTags(parseInline(text))].toSorted()).toEqual([...tags].toSorted())
  })

  it('is read without exhausting the call stack', () => {
    const deep = `${'<b>'.repeat(5_000)}x${'</b>'.repeat(5_000)}`
    expect(inlineText(parseInline(deep))).toBe('x')
  })

  it('is an error in the source, at its place', () => {
    const {findings} = parseDocument('# A\n\nOne.\n\nTwo 10<sup>6 x.\n', {
      id: 'a',
      file: 'a.md',
      language: 'en',
    })
    expect(findings).toMatchObject([
      {rule: 'markup', severity: 'error', place: {line: 5, column: 7}},
    ])
    expect(findings[0]!.message).toContain('<sup>')
  })

  it('is an error of the edition in a translation', async () => {
    const edition = await editionOf(
      '# A\n\nOne.\n',
      new Map([['fr', '{"preamble-1": "<font>Un</font>."}']]),
      {languages: ['en', 'fr'], layout: 'columns'},
    )
    expect(unshownHtmlOf(edition)).toMatchObject([
      {rule: 'unshown-html', severity: 'error', locale: 'fr', key: 'preamble-1'},
    ])
  })
})

describe('lists inside footnotes keep their numbers', () => {
  const text = '# A\n\nOne[^1].\n\n[^1]: Peace means:\n\n    1. no war;\n\n    2. no threat.\n'

  it('in HTML', async () => {
    const html = renderHtml(await editionOf(text, new Map(), {languages: ['en'], layout: 'single'}))
    const labels = [...html.matchAll(/<span class="n">(?<label>[^<]*)<\/span>/gu)]
    expect(labels.map(([, label]) => label)).toEqual(['1', '1.', '2.'])
  })

  it('in PDF', async () => {
    const inspected = await pdfOf(text)
    const texts = textOfElements(inspected)
    const labels = inspected.elements.filter(({type}) => type === 'Lbl')
    expect(labels.map((label) => texts.get(label))).toEqual(['1', '1.', '2.'])
  })
})
