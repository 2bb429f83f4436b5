import {keyOf} from './brand.ts'
import type {Key, Section} from './types.ts'

const legal = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/u

/**
 * Whether a text may be the key of a unit: letter-led, ASCII letters, digits and single hyphens.
 * i18next and CAT tools give meanings to dots, colons and underscores, and JavaScript reorders
 * bare integers.
 */
export const isKey = (text: string): boolean => legal.test(text)

/** Keys that the parser gives itself, and names that objects already have. */
const reserved =
  /^(?:title|constructor|prototype|(?:p|fn|art|sec|ch|part|ttl|item|table|code|image|quote|list)\d.*|annex(?:[A-Z]|\d).*|(?:preamble|closing)-\d+|to-?string|value-?of|has-?own-?property)$/u

const longest = 32

/**
 * A heading as a legal key: transliterated where Latin letters carry marks, cut at a word.
 *
 * @returns `undefined` where the heading is written mostly in other letters
 */
export function slugOf(text: string): string | undefined {
  if (count(text, /\p{L}/gu) > 2 * count(text, /\p{Script=Latin}/gu)) return undefined
  const words = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= longest) break
    slug = slug === '' ? word.slice(0, longest) : `${slug}-${word}`
  }
  if (slug === '') return undefined
  return reserved.test(slug) || !isKey(slug) ? `sec-${slug}` : slug
}

// No match, none to count.
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * The key of a heading's text: `art11-title` where the heading is numbered, so that `art11` can
 * lead what stands in it, and the section's own key where it is not.
 */
export const headingKeyOf = (section: Pick<Section, 'key' | 'number'>): Key =>
  section.number === undefined ? section.key : keyOf(`${section.key}-title`)
