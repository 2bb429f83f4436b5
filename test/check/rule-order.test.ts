import {expect, it} from 'vitest'
import {checks} from '../../pipeline/check/rules/index.ts'
import {checkRules} from '../../pipeline/finding/check-rules.ts'

it('the list of rules and the list of their code have one order', () => {
  expect(checks.map(({id}) => id)).toEqual(Object.keys(checkRules))
})
