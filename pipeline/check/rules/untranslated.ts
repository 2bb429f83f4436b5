import type {Catalog, Inline, Unit} from '../../document/model/types.ts'
import {functionWords} from '../text/function-words.ts'
import {nodesOf} from '../text/inline-nodes.ts'
import {unitRule, type Check, type DocumentPair} from '../rule/rule.ts'
import type {ReadText} from '../text/read-text.ts'

/** A translation that is the same as the source. */
export const untranslated: Check = unitRule({
  kind: 'unit',
  id: 'untranslated',
  *find({unit, source, target, within}) {
    if (source.language.tag === target.language.tag) return
    // A number, a name or a sign may be the same in both.
    if (target.text !== source.text || wordLike(target.prose()) < 3) return
    yield {fact: 'same', ...(isName(unit, source, within) ? {severity: 'info'} : {})}
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

/**
 * Whether a text may be a name or code: links alone, a title in capitals, or words without the end of a sentence of which none
 * is one that sentences are made with. Those of a heading that joins names (*International Service for Human Rights*) count where
 * other headings of the document are not in capitals.
 */
function isName({kind}: Unit, source: ReadText, {catalog}: DocumentPair): boolean {
  const inline = source.inline()
  const isLink = inline.some(({type}) => type === 'link')
  if (isLink && inline.every((node) => node.type === 'link' || !hasWords(node))) return true
  if (!/\s/u.test(source.text)) return true
  // `CWE-79: Cross-site Scripting` is known by its number and name.
  if (/^\[?\p{Lu}[\p{Lu}\p{N}]*-?\d[\d:.-]*:?\s/u.test(source.text)) return true
  const isSentence =
    sentenceEnd.test(source.text) ||
    ((kind === 'title' || kind === 'heading') && smallWord.test(source.text))
  if (!isSentence && !source.words().some(({lower}) => functionWords.has(lower))) return true
  if (kind === 'title' || (kind === 'heading' && !hasPlainHeadings(catalog))) return false
  return source
    .words()
    .every(({text, lower}) => joining.has(lower) || !/^\p{Ll}/u.test(text) || lower.length < 3)
}

const plainHeadings = new WeakMap<Catalog, boolean>()

/** Whether a document writes most headings as sentences, with small letters. */
function hasPlainHeadings(catalog: Catalog): boolean {
  const known = plainHeadings.get(catalog)
  if (known !== undefined) return known
  const headings = catalog.units.filter(({kind, text}) => kind === 'heading' && /\s/u.test(text))
  const plain = headings.filter(({text}) => smallWord.test(text))
  const made = plain.length * 2 > headings.length
  plainHeadings.set(catalog, made)
  return made
}

const sentenceEnd = /[.;:!?]\s*$/u

/** A small word of four letters or more, which titles in capitals have not. */
const smallWord = /\s\p{Ll}{4,}(?!\S*[./_])/u

const hasWords = (node: Inline[number]): boolean =>
  [...nodesOf([node])].some((one) => one.type === 'text' && /\p{L}{3,}/u.test(one.value))
