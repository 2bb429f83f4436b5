import type {Inline, Unit} from '../../document/model/types.ts'
import {nodesOf} from '../text/inline-nodes.ts'
import {unitRule, type Check} from '../rule/rule.ts'
import type {ReadText} from '../text/read-text.ts'

/** A translation that is the same as the source. */
export const untranslated: Check = unitRule({
  kind: 'unit',
  id: 'untranslated',
  *find({unit, source, target}) {
    if (source.language.tag === target.language.tag) return
    // A number, a name or a sign may be the same in both.
    if (target.text !== source.text || wordLike(target.prose()) < 3) return
    yield {fact: 'same', ...(isName(unit, source) ? {severity: 'info'} : {})}
  },
  say: () => ({
    message: 'The translation is the same as the English',
    hint: 'Translate it, or leave it empty until it is',
  }),
})

const wordLike = (text: string): number => text.match(/\p{L}{3,}/gu)?.length ?? 0 // no match

/** Words that names are joined with. */
const joining = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
])

/** Whether a text names works or licences: links alone, or a title in capitals, headings left out. */
function isName({kind}: Unit, source: ReadText): boolean {
  const inline = source.inline()
  const isLink = inline.some(({type}) => type === 'link')
  if (isLink && inline.every((node) => node.type === 'link' || !hasWords(node))) return true
  if (!/\s/u.test(source.text)) return true
  // `CWE-79: Cross-site Scripting` is known by its number and name.
  if (/^\[?\p{Lu}[\p{Lu}\p{N}]*-?\d[\d:.-]*:?\s/u.test(source.text)) return true
  if (kind === 'title' || kind === 'heading') return false
  return source
    .words()
    .every(({text, lower}) => joining.has(lower) || !/^\p{Ll}/u.test(text) || lower.length < 3)
}

const hasWords = (node: Inline[number]): boolean =>
  [...nodesOf([node])].some((one) => one.type === 'text' && /\p{L}{3,}/u.test(one.value))
