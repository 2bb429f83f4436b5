import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {piecesOf, type CodePiece} from '../../pipeline/exchange/codes/markdown.ts'
import {runsOf} from '../runs.ts'

const shown = (pieces: readonly CodePiece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      const sign = {code: '', open: '<', close: '>'}[piece.kind]
      return `{${sign}${piece.id} ${piece.of}}`
    })
    .join('')

/** The Markdown that pieces stand for. */
const markdownOf = (pieces: readonly CodePiece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.raw)).join('')

describe('inline codes', () => {
  it.each([
    ['Members **shall not** act.', 'Members {<1 bold}shall not{>1 bold} act.'],
    ['See [point *8.2*](#p8-2 "It").', 'See {<1 link}point {<2 italic}8.2{>2 italic}{>1 link}.'],
    ['Run `a * b` and ``c ` d``.', 'Run {1 code} and {2 code}.'],
    ['A note.[^1] A <br> break.', 'A note.{1 note} A {2 html} break.'],
    ['Five * six and a_b.', 'Five {1 italic} six and a{2 italic}b.'],
    ['Escaped \\*stars\\*.', 'Escaped \\*stars\\*.'],
    ['Fill {{name}} and $t(key).', 'Fill {1 other} and {2 other}.'],
    ['Unclosed **bold.', 'Unclosed {1 bold}bold.'],
    ['![A map](map.png)', '{1 image}'],
    ['a\u0001b', 'a{1 other}b'],
  ])('of %j', (markdown, wanted) => {
    expect(shown(piecesOf(markdown))).toBe(wanted)
  })

  it('of a translation bear the ids of the source', () => {
    const source = piecesOf('Members **shall** keep `registers` and *books*.')
    const target = piecesOf('*Книги* и `registers` члены **должны** вести, **да**.', source)
    expect(shown(target)).toBe(
      '{<3 italic}Книги{>3 italic} и {2 code} члены {<1 bold}должны{>1 bold} вести, {<4 bold}да{>4 bold}.',
    )
  })

  it('stand for the same Markdown, nested, whatever it is', () => {
    const part = fc.constantFrom(
      '**',
      '*',
      '_',
      '__',
      '~~',
      '`',
      '``',
      '[',
      '](',
      ')',
      '![',
      '<b>',
      '</b>',
      '\\',
      '[^1]',
      '{{x}}',
      'слово',
      ' ',
      '\n',
      '\uD800',
      '\u0001',
      '👪',
      '"',
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 20}), (parts) => {
        const markdown = parts.join('')
        const pieces = piecesOf(markdown)
        expect(markdownOf(pieces)).toBe(markdown)
        const open: number[] = []
        for (const piece of pieces) {
          if (piece.kind === 'open') open.push(piece.id)
          if (piece.kind === 'close') expect(open.pop()).toBe(piece.id)
        }
        expect(open).toEqual([])
      }),
      {numRuns: runsOf(5000)},
    )
  })
})
