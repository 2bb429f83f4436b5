import type {ElementContent, Root, Text} from 'hast'
import type {EditionConcept} from '../../edition/types.ts'
import {expressionOf} from '../../language/reading/patterns.ts'
import {anchor} from './markup.ts'

/** Finds the terms of the glossary in the text of one language. */
export type TermFinder = (text: string) => Iterable<FoundTerm>

/** A term in a text: where it stands and which concept it names. */
export type FoundTerm = {readonly start: number; readonly end: number; readonly concept: string}

/** The anchor of a concept's entry: no key holds a full stop, no anchor a space. */
export function conceptId(concept: string): string {
  return `g.${concept.replaceAll(/\s+/gu, '_')}`
}

/**
 * A finder of glossary terms: whole words, case ignored, longer terms first; a form that ends in
 * `*` matches any ending.
 *
 * @param tag BCP 47; Chinese and its like write no spaces, so their terms need no word limits
 */
export function termFinder(concepts: readonly EditionConcept[], tag: string): TermFinder {
  const finders = termFinders.get(concepts) ?? new Map<string, TermFinder>() // the first page with these concepts
  termFinders.set(concepts, finders)
  const finder = finders.get(tag) ?? finderOf(concepts, tag)
  finders.set(tag, finder)
  return finder
}

/** All editions of a document have the same concepts. */
const termFinders = new WeakMap<readonly EditionConcept[], Map<string, TermFinder>>()

function finderOf(concepts: readonly EditionConcept[], tag: string): TermFinder {
  const isSpaced = !/^(?:zh|ja|th|km|lo|my|bo)\b/u.test(tag)
  const forms = concepts.flatMap(({id, terms}) => {
    const found = terms.get(tag)
    return found ? [...new Set([found.term, ...found.forms])].map((form) => ({form, id})) : []
  })
  forms.sort((a, b) => b.form.length - a.form.length)
  const byFirst = new Map<string, Form[]>()
  for (const {form, id} of forms) {
    const first = firstLetter(form)
    if (first === '') continue
    // Letters of any case take a millisecond to compile; the same terms are looked for in every edition.
    const pattern = expressionOf(patternOf(form, isSpaced), 'iuy')
    // The first form with its first letter.
    byFirst.set(first, [...(byFirst.get(first) ?? []), {pattern, id}])
  }
  const starts = isSpaced ? /(?<![\p{L}\p{N}])\S/gu : /\S/gu
  return byFirst.size === 0 ? () => [] : (text) => termsIn(text, starts, byFirst)
}

/** One form of a term, to be tried at a place in a text. */
type Form = {readonly pattern: RegExp; readonly id: string}

// Trying every form at every word takes several times as long as asking for its first letter before.
function* termsIn(
  text: string,
  starts: RegExp,
  byFirst: ReadonlyMap<string, readonly Form[]>,
): Generator<FoundTerm> {
  let from = 0
  for (const {index, 0: letter} of text.matchAll(starts)) {
    if (index < from) continue
    // Most letters begin no term.
    for (const {pattern, id} of byFirst.get(firstLetter(letter)) ?? []) {
      pattern.lastIndex = index
      // Another word with the same first letter.
      const length = pattern.exec(text)?.[0].length ?? 0
      if (length === 0) continue
      from = index + length
      yield {start: index, end: from, concept: id}
      break
    }
  }
}

// A form may be empty: it has no first letter.
const firstLetter = (text: string): string => (Array.from(text)[0] ?? '').toLowerCase()

function patternOf(form: string, isSpaced: boolean): string {
  const parts = form
    .split('*')
    .map((part) =>
      part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s`),
    )
  const body = parts.join(String.raw`\p{L}*`)
  return isSpaced ? `${body}(?![\\p{L}\\p{N}])` : body
}

/**
 * Link the first mention of each concept in a tree to its glossary entry. Links, code and note marks
 * are left alone.
 *
 * @param mentioned the concepts that the section has mentioned before: the Tab key does not stop at their links
 * @returns the concepts that the tree mentions
 */
export function linkTerms(
  root: Root,
  find: TermFinder,
  mentioned: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = new Set<string>()
  root.children = linked(root.children.filter(isElementContent))
  return seen

  function linked(children: readonly ElementContent[]): ElementContent[] {
    return children.flatMap((node) => {
      if (node.type === 'text') return splitAtTerms(node)
      if (node.type === 'element' && !/^(?:a|code|kbd|samp|sub|sup)$/u.test(node.tagName))
        node.children = linked(node.children)
      return [node]
    })
  }

  function splitAtTerms({value}: Text): ElementContent[] {
    const parts: ElementContent[] = []
    let from = 0
    for (const {start, end, concept} of find(value)) {
      if (seen.has(concept)) continue
      seen.add(concept)
      if (start > from) parts.push({type: 'text', value: value.slice(from, start)})
      parts.push(termLink(value.slice(start, end), concept, !mentioned.has(concept)))
      from = end
    }
    parts.push({type: 'text', value: value.slice(from)})
    return parts
  }
}

function termLink(text: string, concept: string, isStop: boolean): ElementContent {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['term'],
      href: anchor(conceptId(concept)),
      ...(isStop ? {} : {tabIndex: -1}),
    },
    children: [{type: 'text', value: text}],
  }
}

function isElementContent(node: Root['children'][number]): node is ElementContent {
  return node.type !== 'doctype'
}
