import {piecesOf} from '../../exchange/codes/markdown.ts'
import {readText} from '../../check/text/read-text.ts'
import type {Language} from '../../language/model/types.ts'
import type {Span} from '../../finding/place.ts'

/** A piece of the English that a translation has as it is: a number or an inline mark. */
export type EnglishPiece = {
  readonly kind: 'number' | 'code' | 'link' | 'note' | 'image' | 'emphasis' | 'strong'
  /** as it is put into the translation: `8.2`, `[^fn1]`, `**…**` with `…` where the words go */
  readonly text: string
  /** where the English has it */
  readonly english: Span
}

const paired: Readonly<Partial<Record<string, EnglishPiece['kind']>>> = {
  bold: 'strong',
  italic: 'emphasis',
  link: 'link',
}
const alone: Readonly<Partial<Record<string, EnglishPiece['kind']>>> = {
  code: 'code',
  image: 'image',
  note: 'note',
}

/** What of the English can be put into the translation as it is: numbers and inline marks, in their order. */
export function insertablesIn(english: string, language: Language): readonly EnglishPiece[] {
  const numbers = readText(english, language)
    .numbers()
    .map(({start, end}): EnglishPiece => ({
      kind: 'number',
      text: english.slice(start, end),
      english: {start, end},
    }))
  return [...numbers, ...marksIn(english)].toSorted(
    (a, b) => a.english.start - b.english.start || b.english.end - a.english.end,
  )
}

function marksIn(english: string): readonly EnglishPiece[] {
  const marks: EnglishPiece[] = []
  const open = new Map<number, {readonly raw: string; readonly start: number}>()
  let at = 0
  for (const piece of piecesOf(english)) {
    const start = at
    if (piece.kind === 'text') {
      at += piece.text.length
      continue
    }
    at += piece.raw.length
    const {id, raw, of} = piece
    const own = alone[of]
    if (piece.kind === 'code' && own) marks.push({kind: own, text: raw, english: {start, end: at}})
    if (piece.kind === 'open') open.set(id, {raw, start})
    const begun = piece.kind === 'close' ? open.get(id) : undefined
    const pair = paired[of]
    if (begun && pair)
      marks.push({kind: pair, text: `${begun.raw}…${raw}`, english: {start: begun.start, end: at}})
  }
  return marks
}
