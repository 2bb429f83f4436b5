import {readerRule, type Check} from '../rule/rule.ts'

/** Two texts that a merge could not choose between; found while reading. */
export const mergeConflict: Check = readerRule({
  id: 'merge-conflict',
  severity: 'error',
  why: 'Of two translators who changed the same point only one is seen until somebody chooses.',
})
