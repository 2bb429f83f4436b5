import {countedRule} from '../rule/counted-rule.ts'
import type {Check} from '../rule/rule.ts'

/** Emphasis and deletions that must stand in the translation as often as in the source. */
export const emphasis: Check = countedRule({
  id: 'emphasis',
  // Foreign words are set in italics where the English has no need to.
  added: 'info',
  nameOf({type}) {
    if (type === 'emphasis') return 'Emphasis (*…*)'
    if (type === 'strong') return 'Strong emphasis (**…**)'
    return type === 'delete' ? 'Deletion (~~…~~)' : undefined
  },
  // What the English says in capitals (MUST), scripts without them say in bold.
  mayAdd: (source, target) =>
    // No match: nothing is in capitals.
    target.language.typography.hasCase ? 0 : (source.text.match(shouted)?.length ?? 0),
})

const shouted = /(?<!\p{L})\p{Lu}{2,}(?:\s\p{Lu}{2,})*(?!\p{L})/gu
