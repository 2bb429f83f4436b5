import {readerRule, type Check} from '../rule/rule.ts'

/** A file or value that cannot be read; found while reading. */
export const invalidFile: Check = readerRule({
  id: 'invalid-file',
  severity: 'error',
  why: 'What cannot be read cannot be checked or printed, and is never overwritten.',
})
