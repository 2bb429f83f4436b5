import {unitRule, type Check} from '../rule/rule.ts'

/** A translation that is the same as the source. */
export const untranslated: Check = unitRule({
  kind: 'unit',
  id: 'untranslated',
  *find({source, target}) {
    if (source.language.tag === target.language.tag) return
    // A number, a name or a sign may be the same in both.
    if (target.text === source.text && wordLike(target.prose()) > 2) yield {fact: 'same'}
  },
  say: () => ({
    message: 'The translation is the same as the English',
    hint: 'Translate it, or leave it empty until it is',
  }),
})

const wordLike = (text: string): number => text.match(/\p{L}{3,}/gu)?.length ?? 0 // no match
