import {describe, expect, it} from 'vitest'
import {breakLines} from '../../../../pipeline/render/pdf/text/break-lines.ts'
import {lineFindings} from '../../../../pipeline/render/pdf/text/line-findings.ts'
import {prepare} from '../../../../pipeline/render/pdf/text/prepare.ts'
import {fonts, justified, shaper} from '../faces.ts'

function findingsOf(text: string, measure: number, hyphenate = true) {
  const subject = {document: 'code', locale: 'ru', key: 'p8-2', number: '8.2'}
  const runs = [{text, style: {language: 'ru', size: 10}}]
  const paragraph = prepare({runs, language: 'ru', direction: 'ltr', subject}, fonts, shaper)
  return lineFindings(breakLines(paragraph, measure, {...justified, hyphenate}))
}

describe('lines', () => {
  it('that are even say nothing', () => {
    expect(findingsOf('Все люди рождаются свободными и равными в своём достоинстве.', 200)).toEqual(
      [],
    )
  })

  it('with wide spaces are reported once for their language, with points and text', () => {
    const text = 'и эффективное восстановление в правах компетентными национальными судами'
    const [finding, ...more] = findingsOf(text, 100, false)
    expect(more).toEqual([])
    expect(finding).toMatchObject({rule: 'loose-line', severity: 'info', key: 'p8-2', locale: 'ru'})
    expect(finding?.message).toMatch(/in "ru" \(points 8\.2\), most of all "\p{L}/u)
  })

  it('that cut a word of 5,000 letters are a warning', () => {
    const [finding, ...more] = findingsOf('щ'.repeat(5000), 100)
    expect(more).toEqual([])
    expect(finding).toMatchObject({rule: 'word-cut', severity: 'warning', number: '8.2'})
  })
})
