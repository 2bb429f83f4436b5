import {readTag, type HtmlTag} from '../../document/inline/tags.ts'
import {countedRule} from '../rule/counted-rule.ts'
import type {Check} from '../rule/rule.ts'

/** HTML and line breaks that must stand in the translation as in the source. */
export const html: Check = countedRule({
  id: 'html',
  // A line break or a tag of direction that only the translation has takes nothing away.
  added: 'info',
  // So does one that a sentence in another order has no place for.
  lostBy: (what) => (what === lineBreak ? 'info' : undefined),
  nameOf(node) {
    if (node.type === 'break') return lineBreak
    if (node.type !== 'html') return undefined
    const tag = readTag(node.value)
    // What an abbreviation means is translated with it.
    if (tag.kind === 'alone') return tag.name === 'br' ? lineBreak : undefined
    // An anchor is a link, whether in HTML or in Markdown; a bare span shows nothing.
    if (tag.kind !== 'unknown' && tag.name === 'a') return undefined
    if (tag.kind === 'closing' ? tag.name === 'span' : isEmpty(tag)) return undefined
    // Emphasis is emphasis, whether in HTML or in Markdown.
    if (emphasis.test(node.value)) return undefined
    return tag.kind === 'opening' && tag.mark?.title !== undefined
      ? `The HTML <${tag.name}>`
      : `The HTML ${node.value.replaceAll(described, '')}`
  },
})

const isEmpty = (tag: HtmlTag): boolean => tag.kind === 'opening' && tag.isEmptyOfMeaning

/** However it is written: `<br>`, a backslash or two spaces at the end of a line. */
const lineBreak = 'The line break'

const emphasis = /^<\/?(?:b|strong|em|i)>$/iu
/** What is translated in a tag: the description of a picture. */
const described = /\s+(?:alt|title|aria-label)\s*=\s*(?:"[^"]*"|'[^']*')/giu
