import type {Inline} from '../model/types.ts'
import {partsOf, type InlinePart} from './elements.ts'

/**
 * The words a reader sees: text, code and image text; markup and HTML tags left out. Raised and lowered
 * figures keep their place, or numbers would change: `10<sup>6</sup>` gives `10⁶`, `2<sup>3k</sup>` gives `2^(3k)`.
 */
export const inlineText = (inline: Inline): string => textOf(partsOf(inline))

function textOf(parts: readonly InlinePart[]): string {
  let text = ''
  for (const part of parts) {
    switch (part.type) {
      case 'text':
      case 'inlineCode':
        text += part.value
        break
      case 'image':
      case 'imageReference':
        // An image may have no alternative text.
        text += part.alt ?? ''
        break
      case 'break':
        text += '\n'
        break
      case 'delete':
      case 'emphasis':
      case 'link':
      case 'linkReference':
      case 'strong':
        text += inlineText(part.children)
        break
      case 'element': {
        const inner = textOf(part.children)
        text += part.name === 'sup' || part.name === 'sub' ? shifted(inner, part.name) : inner
        break
      }
      case 'change':
        // The text is that of today's version.
        if (part.change === 'added') text += inlineText(part.children)
        break
      case 'footnoteReference':
      case 'unshown':
        break
    }
  }
  return text
}

const plainFigures = '0123456789+-−=()n'
const shiftedFigures = {sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ'} as const

/** Raised or lowered text in characters: figures as such, words without figures as they are. */
function shifted(text: string, place: keyof typeof shiftedFigures): string {
  const figures = Array.from(text, (character) => {
    const at = plainFigures.indexOf(character)
    return at < 0 ? undefined : shiftedFigures[place].charAt(at)
  })
  if (figures.every((figure) => figure !== undefined)) return figures.join('')
  // `1<sup>st</sup>` reads as it is; `2<sup>3k</sup>` would not.
  if (!/\p{N}/u.test(text)) return text
  return `${place === 'sup' ? '^' : '_'}(${text})`
}
