import {readerRule, type Check} from '../rule/rule.ts'

/** A key that stands twice in a locale file; found while reading. */
export const duplicateKey: Check = readerRule({
  id: 'duplicate-key',
  severity: 'error',
  why: 'Of two texts under one key every tool takes another.',
})
