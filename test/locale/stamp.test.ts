import {describe, expect, it} from 'vitest'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {bearsStamp, textStampOf} from '../../pipeline/locale/stamp.ts'

describe('a stamp', () => {
  it.each([
    ['Члены платят взнос .', 'a blank before the full stop'],
    ['Члены  платят взнос.', 'two blanks'],
    [' Члены платят взнос. ', 'blanks around'],
    ['Члены\u00A0платят взнос.', 'a no-break space'],
    ['Чле\u00ADны платят взнос.', 'a soft hyphen'],
    ['Члены платят взнос.\uFEFF', 'a byte order mark'],
  ])('does not change with %j: %s', (text) => {
    expect(bearsStamp(text, textStampOf('Члены платят взнос.'))).toBe(true)
    expect(bearsStamp('Члены платят взнос.', textStampOf(text))).toBe(true)
  })

  it.each([
    'Члены платят взносы.',
    'Члены платят взнос',
    'члены платят взнос.',
    'Члены платят взнос!',
  ])('changes with %j', (text) => {
    expect(bearsStamp(text, textStampOf('Члены платят взнос.'))).toBe(false)
  })

  it('of an earlier version holds', () => {
    expect(bearsStamp('A  b .', hashOf('A  b .'))).toBe(true)
    expect(textStampOf('Члены платят взнос.')).toBe(hashOf('Члены платят взнос.'))
  })

  it('keeps joiners', () => {
    expect(textStampOf('می\u200Cخواهم')).not.toBe(textStampOf('میخواهم'))
  })
})
