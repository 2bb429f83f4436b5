import {countedRule} from '../rule/counted-rule.ts'
import type {Check} from '../rule/rule.ts'
import {quotationsIn} from '../text/quotations.ts'

/** Emphasis and deletions that must stand in the translation as often as in the source. */
export const emphasis: Check = countedRule({
  id: 'emphasis',
  // Foreign words are set in italics where the English has no need to.
  added: 'info',
  nameOf({type}) {
    if (type === 'emphasis') return italic
    if (type === 'strong') return 'Strong emphasis (**…**)'
    return type === 'delete' ? 'Deletion (~~…~~)' : undefined
  },
  // Scripts without italics stress in other ways; others stress one word where English stresses another.
  lostBy: (what, {language}) =>
    what === italic ? (hasItalics(language.script) ? 'warning' : 'info') : undefined,
  // What the English stresses others put between quotation marks, or set in no italics for want of them.
  mayLack: (source, target) =>
    quotationsIn(target).pairs.length - quotationsIn(source).pairs.length,
  // What the English says in capitals (MUST), scripts without them say in bold.
  mayAdd: (source, target) =>
    // No match: nothing is in capitals.
    target.language.typography.hasCase ? 0 : (source.text.match(shouted)?.length ?? 0),
})

const italic = 'Emphasis (*…*)'

const hasItalics = (script: string): boolean => /^(?:Latn|Cyrl|Grek|Armn|Geor)$/u.test(script)

const shouted = /(?<!\p{L})\p{Lu}{2,}(?:\s\p{Lu}{2,})*(?!\p{L})/gu
