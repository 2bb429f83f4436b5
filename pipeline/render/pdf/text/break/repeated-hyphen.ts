import {present} from '../../../../finding/assert.ts'
import {atomCount, runAt, sizeAt, spaceAt, wordAt} from '../model/atoms.ts'
import {spaceKind, type PreparedParagraph, type Pt, type ShapedWord} from '../model/types.ts'
import {shapeRepeatedHyphen} from '../shape/shaper.ts'

const firstLetter = /^\p{L}/u
const lastHyphen = /[\p{L}\p{M}\p{Nd}][-\u2010]$/u
/** Addresses, paths and names of files and programs: a sign more would change them. */
const identifier = /[/@_:\\=#]|\.\p{L}/u

/**
 * The hyphen that a line repeats at its beginning, where the word is divided at a hyphen of its own and the
 * language writes it on both lines (Polish, Portuguese).
 *
 * @param atom with which the line begins, as a whole
 */
export function repeatedHyphen(paragraph: PreparedParagraph, atom: number): ShapedWord | undefined {
  if (!endsInHyphen(paragraph, atom - 1)) return undefined
  const next = wordAt(paragraph, atom)
  if (!next || !firstLetter.test(next.text)) return undefined
  const {shaper, runs} = paragraph
  if (shaper.languageOf(next.language).print.hyphenation?.repeatsHyphen !== true) return undefined
  const before = wordBefore(paragraph, atom)
  if (!lastHyphen.test(before) || identifier.test(before + wordFrom(paragraph, atom)))
    return undefined
  const isCode = runs[runAt(paragraph, atom)]?.style.mono === true
  return isCode ? undefined : shapeRepeatedHyphen(shaper, next)
}

/** The width of that hyphen; 0 where there is none. */
export function repeatedHyphenWidth(paragraph: PreparedParagraph, atom: number): Pt {
  const hyphen = repeatedHyphen(paragraph, atom)
  return hyphen ? (hyphen.width * sizeAt(paragraph, atom)) / 1000 : 0
}

/** Asked for at every place for a break: it looks at one character. */
function endsInHyphen(paragraph: PreparedParagraph, atom: number): boolean {
  const text = atom < 0 ? undefined : wordAt(paragraph, atom)?.text
  const code = text?.charCodeAt(text.length - 1)
  return code === 0x2d || code === 0x2010
}

/** What is between the space before an atom and the atom. */
function wordBefore(paragraph: PreparedParagraph, atom: number): string {
  let text = ''
  for (let at = atom - 1; at >= 0 && spaceAt(paragraph, at) === spaceKind.none; at--)
    text = wordText(paragraph, at) + text
  return text
}

/** What is between the beginning of an atom and the space behind it. */
function wordFrom(paragraph: PreparedParagraph, atom: number): string {
  let text = ''
  const count = atomCount(paragraph)
  for (let at = atom; at < count && spaceAt(paragraph, at) === spaceKind.none; at++)
    text += wordText(paragraph, at)
  return text
}

const wordText = (paragraph: PreparedParagraph, atom: number): string =>
  present(wordAt(paragraph, atom), 'the word of an atom').text
