import {describe, expect, it} from 'vitest'
import {languageOf} from '../../../../pipeline/language/index.ts'
import {breakOpportunities} from '../../../../pipeline/render/pdf/text/break/opportunities.ts'

/** The parts of a text between break opportunities. */
function parts(text: string, language: string): readonly string[] {
  const kinds = breakOpportunities(text, languageOf(language))
  const ends = [...kinds.keys()].filter((at) => at > 0 && (kinds[at] ?? 0) > 0)
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
}

describe('lines may end', () => {
  it.each([
    ['en', 'one two', ['one ', 'two']],
    ['en', 'well-known', ['well-', 'known']],
    ['en', 'point\u00A08', ['point\u00A08']],
    ['fr', 'oui\u202F!', ['oui\u202F!']],
    // Kinsoku: no closing mark begins a line, no opening one ends it.
    ['zh-Hans', '第三条，（一）', ['第', '三', '条，', '（一）']],
    ['ja', 'すべての「人間」', ['す', 'べ', 'て', 'の', '「人', '間」']],
    ['th', 'มนุษย์ทั้งหลาย', ['มนุษย์', 'ทั้ง', 'หลาย']],
    ['lo', 'ມະນຸດທຸກຄົນ', ['ມະນຸດ', 'ທຸກຄົນ']],
    ['th', 'ใด ๆ ทั้ง', ['ใด ๆ ', 'ทั้ง']],
    ['ar', 'يولد جميع', ['يولد ', 'جميع']],
    ['en', '1,234.5 km/h', ['1,234.5 ', 'km/', 'h']],
  ])('%s: %s', (language, text, expected) => {
    expect(parts(text, language)).toEqual(expected)
  })

  it('between Khmer words', () => {
    expect(parts('មនុស្សទាំងអស់កើតមក', 'km').length).toBeGreaterThan(2)
  })
})
