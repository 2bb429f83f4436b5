import {countedRule} from '../rule/counted-rule.ts'
import type {Check} from '../rule/rule.ts'

/** Code that must stand in the translation as it does in the source. */
export const code: Check = countedRule({
  id: 'code',
  added: 'info',
  nameOf: (node) => (node.type === 'inlineCode' ? `The code \`${node.value}\`` : undefined),
})
