import {describe, expect, it} from 'vitest'
import {languages, languageOf} from '../../../../pipeline/language/index.ts'
import {createGlyphEncoder} from '../../../../pipeline/render/pdf/paint/codes.ts'
import {paintLines} from '../../../../pipeline/render/pdf/paint/text.ts'
import {breakLines} from '../../../../pipeline/render/pdf/text/break-lines.ts'
import {placeLine} from '../../../../pipeline/render/pdf/text/place.ts'
import {prepare} from '../../../../pipeline/render/pdf/text/prepare.ts'
import {createShaper} from '../../../../pipeline/render/pdf/text/shape/shaper.ts'
import type {Line, StyledRun} from '../../../../pipeline/render/pdf/text/model/types.ts'
import {fonts, linesOf} from '../faces.ts'

/** What is drawn on each line, a hyphen that is not in the text included. */
const drawn = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) =>
    placeLine(line)
      .map(({word, isHyphen}) => (isHyphen ? '-' : word.text))
      .join('')
      .trim(),
  )

/** Runs broken in a measure that ends behind the first hyphen of their text. */
function divided(runs: readonly StyledRun[], language: string, shaper = createShaper()) {
  const paragraph = prepare({runs, language, direction: 'ltr'}, fonts, shaper)
  const options = {align: 'ragged', hyphenate: false} as const
  return breakLines(paragraph, paragraph.minimalWidth + 6, options)
}

const run = (text: string, language: string): StyledRun => ({text, style: {language, size: 10}})

describe('the hyphen of a word that is divided at it', () => {
  it.each([
    ['pl', 'czarno-biały', ['czarno-', '-biały']],
    ['pt', 'guarda-chuva', ['guarda-', '-chuva']],
    ['pt-BR', 'guarda-chuva', ['guarda-', '-chuva']],
    ['cs', 'česko-polský', ['česko-', '-polský']],
    ['hr', 'spomen-ploča', ['spomen-', '-ploča']],
    ['sk', 'slovensko-český', ['slovensko-', '-český']],
    ['sr-Latn', 'spomen-ploča', ['spomen-', '-ploča']],
    ['bs', 'spomen-ploča', ['spomen-', '-ploča']],
    ['sl', 'slovensko-nemški', ['slovensko-', '-nemški']],
    ['pl', 'czarno\u2010biały', ['czarno\u2010', '-biały']],
    // Others write it once.
    ['en', 'well-known', ['well-', 'known']],
    ['ru', 'северо-запад', ['северо-', 'запад']],
    ['de', 'deutsch-polnisch', ['deutsch-', 'polnisch']],
    // A dash is no hyphen, and one that stands for the rest of a word ends its line.
    ['pl', 'Warszawa–Kraków', ['Warszawa–', 'Kraków']],
    ['pl', 'dwu- trójstronny', ['dwu-', 'trójstronny']],
    // Addresses and names of files and programs would be others with a sign more.
    ['pl', 'przyklad-strona.pl', ['przyklad-', 'strona.pl']],
  ])('%s: %s', (language, text, expected) => {
    expect(drawn(divided([run(text, language)], language))).toEqual(expected)
  })

  it('is not repeated in code', () => {
    const code = [{text: 'npm-install', style: {language: 'pl', size: 10, mono: true}}]
    expect(drawn(divided(code, 'pl'))).toEqual(['npm-', 'install'])
  })

  it('is repeated in a word of two styles', () => {
    const runs = [run('czarno-', 'pl'), {text: 'biały', style: {language: 'pl', size: 9}}]
    expect(drawn(divided(runs, 'pl'))).toEqual(['czarno-', '-biały'])
  })

  it('is repeated in the languages whose files say so, and in no others', () => {
    const found = languages
      .filter(({tag}) => languageOf(tag).print.hyphenation?.repeatsHyphen)
      .map(({tag}) => tag)
    expect(found.toSorted()).toEqual('bs cs hr pl pt pt-BR sk sl sr-Cyrl sr-Latn'.split(' '))
  })

  it('is as the settings of the edition say', () => {
    const shaper = createShaper((tag) => {
      const language = languageOf(tag)
      const {hyphenation} = language.print
      if (!hyphenation) return language
      const print = {...language.print, hyphenation: {...hyphenation, repeatsHyphen: false}}
      return {...language, print}
    })
    expect(drawn(divided([run('czarno-biały', 'pl')], 'pl', shaper))).toEqual(['czarno-', 'biały'])
  })

  it('counts in the width of its line, and the text has it once', () => {
    const text = 'Umowa polsko-niemiecka i polsko-ukraińska oraz czarno-białe godło państwowe.'
    for (let measure = 45; measure < 160; measure += 3) {
      const lines = linesOf(text, measure, 'pl')
      expect(lines.map(({start, end}) => text.slice(start, end)).join('')).toBe(text)
      for (const line of lines) {
        const pieces = placeLine(line).filter(({isSpace}) => !isSpace)
        const last = pieces.at(-1)
        const hang = last ? last.width : 0
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(measure + hang)
      }
    }
    const repeated = Array.from({length: 40}, (_, step) => linesOf(text, 45 + step * 3, 'pl'))
      .flat()
      .filter(({repeatsHyphen}) => repeatsHyphen)
    expect(repeated.length).toBeGreaterThan(5)
    for (const line of repeated) {
      const [hyphen, word] = placeLine(line)
      expect([hyphen?.isHyphen, hyphen?.isRepeated]).toEqual([true, true])
      expect(word?.x).toBeCloseTo((hyphen?.x ?? 0) + (hyphen?.width ?? 0), 6)
    }
  })

  it('has an empty ActualText, and U+00AD as the text of its code', () => {
    const lines = divided([run('czarno-biały', 'pl')], 'pl')
    const codes = createGlyphEncoder()
    const placed = lines.map((line, index) => ({line, x: 0, y: 100 - index * 12}))
    const operators = paintLines(placed, codes)
      .map((part) => part.operators)
      .join('')
    expect(operators.match(/ActualText<FEFF>/gu)).toHaveLength(1)
    expect(codes.fonts().flatMap(({entries}) => entries.map(({text}) => text))).toContain('\u00AD')
  })
})
