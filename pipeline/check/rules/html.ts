import {countedRule} from '../rule/counted-rule.ts'
import type {Check} from '../rule/rule.ts'

/** HTML and line breaks that must stand in the translation as in the source. */
export const html: Check = countedRule({
  id: 'html',
  nameOf(node) {
    if (node.type === 'html') return `The HTML ${node.value}`
    return node.type === 'break' ? 'The line break' : undefined
  },
})
