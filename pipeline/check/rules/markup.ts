import {readerRule, type Check} from '../rule/rule.ts'

/** Markup of the source that cannot be brought into editions as it stands; found while reading. */
export const markup: Check = readerRule({
  id: 'markup',
  severity: 'warning',
  why: 'What the parser cannot place would stand elsewhere in the editions than its author meant.',
})
