import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseBlocks} from '../../pipeline/document/inline/blocks.ts'
import {piecesFrom} from '../../pipeline/document/inline/pieces.ts'
import {samples, trippingSamples} from './corpora.ts'
import {runsOf} from '../runs.ts'

/** Lines that begin, go on with or end what Markdown has; put together at random, with blank lines between some. */
const lines = [
  '# Heading',
  '## Next',
  '#no heading',
  'Text.',
  'More text',
  '(a) a point;',
  'Éa',
  'статья 1',
  '- item',
  '* other',
  '+ plus',
  '1. one',
  '2) two',
  '  - inner',
  '   3. three',
  '    code',
  '\tcode',
  ' lead',
  '> quote',
  '> - item in it',
  '>',
  '---',
  '***',
  '===',
  '```',
  '~~~ js',
  '  ```',
  '- ```',
  '> ```',
  '`a` ``b``',
  '<div>',
  '</div>',
  '<!-- a comment -->',
  '<!-- open',
  'close -->',
  '<script>',
  '</script>',
  '<?x',
  '?>',
  '<b>bold</b>',
  '[name]: /target',
  '[name]: /other "title',
  'title"',
  '[Näme]',
  'A [name] and [other][name].',
  '[^n]: A note.',
  'See[^n] and [^m].',
  '[^m]: - listed',
  '    indented',
  '| a | b |',
  '| - | - |',
  'a | b',
  '- [ ] task',
  'hard  ',
  'break\\',
  '*emphasis',
  'ends*',
  'https://example.org',
]
const blanks = ['\n', '\n\n', '\n \n', '\n\t\n', '\n\n\n', '\r\n\r\n', '\r\n', '\r\r']
const document = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...blanks)), {
    minLength: 2,
    maxLength: 24,
  })
  .map((parts) => parts.map(([line, blank]) => line + blank).join(''))

const whole = (text: string) => parseBlocks(text, Infinity)

describe('a document that is parsed in pieces', () => {
  it.each([...samples, ...trippingSamples].map(({name, text}) => [name, text]))(
    'has the same blocks at the same places: %s',
    (_, text) => {
      expect(parseBlocks(text, 1)).toEqual(whole(text))
    },
  )

  it('has the same blocks whatever it is made of', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(parseBlocks(text, 1)).toEqual(whole(text))
      }),
      {numRuns: runsOf(150)},
    )
  })

  it.each([
    ['a list', '- a\n\n- b\n\ntext', [0, 10]],
    ['a heading', 'a\n\n# b\n\n(c) d', [0, 3, 8]],
    ['code in a fence', '```\na\n\nb\n```\n\nc', [0]],
    ['what stands behind a fence', 'a\n\nb\n\n```\nc\n\nd\n```\n\ne', [0, 3]],
    ['a comment of several lines', 'a\n\n<!--\nb\n\nc -->\n\nd', [0]],
    ['front matter', '---\na: 1\n\nb: 2\n---\n\nc\n\nd', [0, 20, 23]],
    ['front matter that is not closed', '---\na: 1\n\nb: 2', [0]],
    ['an indented line', 'a\n\n  b', [0]],
  ])('is cut where nothing is open: %s', (_, text, cuts) => {
    expect(piecesFrom(text, 1)).toEqual(cuts)
  })

  it('has the links and notes that another piece defines', () => {
    const text =
      'See [the rules] and the note.[^1]\n\nMore.\n\n[the rules]: https://example.org\n\n[^1]: A note.\n'
    expect(parseBlocks(text, 1)).toEqual(whole(text))
    expect(JSON.stringify(parseBlocks(text, 1))).toContain('linkReference')
    expect(JSON.stringify(parseBlocks(text, 1))).toContain('footnoteReference')
  })
})
