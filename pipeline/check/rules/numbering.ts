import {readerRule, type Check} from '../rule/rule.ts'

/** A gap, repetition or disorder in the numbers of the source; found while parsing. */
export const numbering: Check = readerRule({
  id: 'numbering',
  severity: 'warning',
  why: 'People cite points by number; a number that is missing or stands twice cannot be cited.',
})
