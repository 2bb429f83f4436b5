import {countedRule} from '../rule/counted-rule.ts'
import type {Check} from '../rule/rule.ts'

/** Footnote marks that must stand in the translation as in the source. */
export const footnotes: Check = countedRule({
  id: 'footnotes',
  nameOf: (node) =>
    node.type === 'footnoteReference'
      ? `The footnote mark [^${node.label ?? node.identifier}]`
      : undefined,
})
