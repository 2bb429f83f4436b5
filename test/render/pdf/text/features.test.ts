import {describe, expect, it} from 'vitest'
import {placeLine} from '../../../../pipeline/render/pdf/text/place.ts'
import {breakLines} from '../../../../pipeline/render/pdf/text/break-lines.ts'
import {prepare} from '../../../../pipeline/render/pdf/text/prepare.ts'
import {fonts, justified, shaper} from '../faces.ts'

/** Glyphs of a text on one line, set with OpenType features. */
function glyphsOf(text: string, features?: string): readonly number[] {
  const style = {language: 'en', size: 10, ...(features === undefined ? {} : {features})}
  const paragraph = prepare(
    {runs: [{text, style}], language: 'en', direction: 'ltr'},
    fonts,
    shaper,
  )
  return breakLines(paragraph, 500, justified).flatMap((line) =>
    placeLine(line).flatMap(({word}) => [...word.glyphs]),
  )
}

describe('OpenType features of a style', () => {
  it.each([
    ['onum', '2026'],
    ['smcp', 'article'],
    ['onum smcp', 'of 2026'],
  ])('%s sets %j in other glyphs', (features, text) => {
    const usual = glyphsOf(text)
    const other = glyphsOf(text, features)
    expect(other.length).toBe(usual.length)
    for (const [index, glyph] of other.entries())
      if (text.charAt(index) !== ' ') expect(glyph).not.toBe(usual[index])
  })

  it('do not change text that is set without them', () => {
    const before = glyphsOf('article 12')
    glyphsOf('article 12', 'onum smcp')
    expect(glyphsOf('article 12')).toEqual(before)
  })
})
