import {describe, expect, it} from 'vitest'
import type {RuleSettings} from '../../pipeline/config/types.ts'
import type {RuleId} from '../../pipeline/finding/rules.ts'
import {catalogOf, findingsOf} from './project.ts'

type Setting = {readonly rules?: RuleSettings; readonly only?: readonly RuleId[]}

const catalog = catalogOf([
  '8: Members report within 8 days as in point 8.2.',
  '8.2: Report.',
  '8.3: Pay 12 dollars under Article 4.',
])

/** The rules that find something in a translation of the first point, and of the third where it is given. */
const rulesIn = (first: string, third: string, setting: Setting = {}): readonly string[] =>
  findingsOf({
    catalog,
    locale: 'ru',
    file: JSON.stringify({p8: first, 'p8-2': 'Сообщать.', 'p8-3': third}),
    only: ['numbers', 'cross-reference'],
    ...setting,
  }).map(({rule, message}) => `${rule}: ${message}`)

const right = 'Платить 12 долларов по статье 4.'

describe('a wrong reference', () => {
  it('is one finding, of the rule that says where it leads', () => {
    expect(rulesIn('Члены сообщают в течение 8 дней, как в пункте 8.3.', right)).toEqual([
      'cross-reference: The reference is to 8.3, in the English to 8.2',
    ])
    expect(
      rulesIn(
        'Члены сообщают в течение 8 дней, как в пункте 8.2.',
        'Платить 12 долларов по статье 5.',
      ),
    ).toEqual([
      'cross-reference: The reference is to 5, in the English to 4; there is no such point',
    ])
  })

  it('hides no other wrong number of the text', () => {
    expect(rulesIn('Члены сообщают в течение 9 дней, как в пункте 8.3.', right)).toEqual([
      'numbers: Unexpected 9, expected 8',
      'cross-reference: The reference is to 8.3, in the English to 8.2',
    ])
  })

  it('is a wrong number where nobody judges references, or judges them more lightly', () => {
    const text = 'Члены сообщают в течение 8 дней, как в пункте 8.3.'
    const wrong = 'numbers: Unexpected 8.3, expected 8.2'
    expect(rulesIn(text, right, {only: ['numbers']})).toEqual([wrong])
    expect(rulesIn(text, right, {rules: {'cross-reference': 'off'}, only: ['numbers']})).toEqual([
      wrong,
    ])
    expect(rulesIn(text, right, {rules: {'cross-reference': 'info'}})).toEqual([
      'cross-reference: The reference is to 8.3, in the English to 8.2',
      wrong,
    ])
  })
})
