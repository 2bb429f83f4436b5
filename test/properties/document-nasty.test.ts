import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {outlineText} from '../../pipeline/cli/terminal/outline-text.ts'
import {outlineOf} from '../../pipeline/document/outline.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {markdown, read} from './markdown.ts'
import {isDeep, runsOf} from '../runs.ts'

/** Characters and openings that trip parsers, lone halves of pairs among them. */
const pieces: readonly string[] = [
  Array.from(
    '*_`~[]()<>!#|\\-+=:.&;"\'0123456789 \t\n\r\u0000\u0001\u007F\u0085\u2028\u2029\uFEFF',
  ),
  ['\uD800', '\uDC00', '\u202E', '\u200F', '\u00A0', '\u3000', '😀', 'é', 'я', '三', 'ع', 'x'],
  ['\n\n', '\n> ', '\n- ', '\n1. ', '\n    ', '\n```\n', '\n---\n', '\n| a | b |\n| - | - |\n'],
  ['[^1]', '\n[^1]: ', '![a](', '[x]: <', '<!--', '-->', '<div>', '&#0;', 'https://', '(a) '],
].flat()
const nasty = fc.array(fc.constantFrom(...pieces), {maxLength: 400}).map((parts) => parts.join(''))

/** What a parser must bear: anything, at 200 kB in `npm run test:deep`. */
const size = isDeep ? 200_000 : 25_000

/** One thing over and over; micromark is quadratic on some of these, so 20 kB must do. */
const repeated = (text: string): string => text.repeat(Math.ceil(size / 10 / text.length))

/** Parse and outline; a fault of ours is thrown. */
function digest(text: string): number {
  const {document, findings, units} = read(text)
  outlineText(outlineOf(document, unitsOf(document)), findings, {width: 80})
  return units.length
}

describe('any text', () => {
  it('is parsed without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, markdown, fc.string({unit: 'binary'})), (text) => {
        expect(digest(text)).toBeGreaterThanOrEqual(0)
      }),
      {numRuns: runsOf(300)},
    )
  })

  it(`of ${size / 1000} kB is parsed without a throw`, () => {
    // Distinct lines to the full size: what a merged or pasted document looks like.
    const lines = fc.sample(markdown, {numRuns: 2000, seed: 7}).join('\n\n').slice(0, size)
    expect(lines).toHaveLength(size)
    expect(digest(lines)).toBeGreaterThan(size / 200)
    const marks = fc.sample(nasty, {numRuns: 25_000, seed: 7}).join('\n').slice(0, size)
    expect(marks).toHaveLength(size)
    expect(digest(marks)).toBeGreaterThan(10)
  })

  it.each([
    ['stars', '*a '],
    ['bold', '**a '],
    ['brackets', '['],
    ['links', '[a]('],
    ['images', '![a]('],
    ['code', '`a '],
    ['quotations', '> '],
    ['bullets', '- '],
    ['numbers', '1. '],
    ['deeper lists', ' - a\n'],
    ['headings', '# '],
    ['pipes', '|'],
    ['rows', '| a | b |\n| - | - |\n'],
    ['entities', '&#35;'],
    ['comments', '<!-- '],
    ['tags', '<a '],
    ['backslashes', '\\'],
    ['footnotes', '[^a]: b\n\n'],
    ['references', '[a][b] [^c] '],
    ['definitions', '[a]: b\n'],
    ['labels', '(a) x\n(b) y\n'],
    ['articles', 'Article 1. x\n\n'],
    ['restarts', '1. a\n\nb\n\n'],
    ['underlines', 'a\n=\n'],
    ['one letter', 'a'],
    ['digits', '1'],
    ['letters', '(i) a\n\n'],
    ['halves', '\uD800'],
  ])('of nothing but %s is parsed without a throw', (_, text) => {
    expect(digest(repeated(text))).toBeGreaterThanOrEqual(0)
  })
})
