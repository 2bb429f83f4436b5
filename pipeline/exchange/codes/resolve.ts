import type {ReturnedPiece} from '../model/types.ts'
import {piecesOf} from './markdown.ts'

/** The Markdown of codes, by side and id: `open 1` is `**`. */
export type CodeTable = ReadonlyMap<string, string>

/** A text with its codes as Markdown. */
export type ResolvedText = {
  readonly markdown: string
  /** codes that are left out, since nothing says what they are in Markdown; each as it is written */
  readonly unknown: readonly string[]
}

/** The codes for which the file itself gives Markdown. */
export function codeTableOf(...texts: readonly (readonly ReturnedPiece[])[]): CodeTable {
  return new Map(
    texts.flat().flatMap((piece) => {
      if (piece.kind === 'text' || piece.raw === undefined) return []
      return isMarkdownCode(piece.raw) ? [[sideAndId(piece), piece.raw] as const] : []
    }),
  )
}

/**
 * The Markdown of codes, taken from an English text that has the same words with codes in the same
 * places. So the codes of a tool that keeps no markup are understood, `<g id="1">` as well as `{}`.
 *
 * @returns undefined where the two texts differ
 */
export function alignedTable(
  source: readonly ReturnedPiece[],
  english: string,
): CodeTable | undefined {
  const own = piecesOf(english)
  if (shapeOf(source) !== shapeOf(own)) return undefined
  const raws = own.flatMap((piece) => (piece.kind === 'text' ? [] : [piece.raw]))
  const codes = source.flatMap((piece) => (piece.kind === 'text' ? [] : [sideAndId(piece)]))
  return new Map(
    codes.flatMap((code, index) => {
      const raw = raws[index]
      return raw === undefined ? [] : [[code, raw] as const]
    }),
  )
}

/** Whether two texts have the same words; codes do not count. */
export function hasSameWords(source: readonly ReturnedPiece[], english: string): boolean {
  return wordsOf(source) === wordsOf(piecesOf(english))
}

/** The Markdown of a text, with the first table that knows each code. */
export function resolved(
  pieces: readonly ReturnedPiece[],
  ...tables: readonly CodeTable[]
): ResolvedText {
  const unknown: string[] = []
  const markdown = pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      const raw = markupOf(piece, tables)
      if (raw === undefined) unknown.push(piece.name)
      // A code that is named in `unknown` has no text.
      return raw ?? ''
    })
    .join('')
  return {markdown, unknown}
}

type Code = Exclude<ReturnedPiece, {readonly kind: 'text'}>

function markupOf(code: Code, tables: readonly CodeTable[]): string | undefined {
  if (code.raw !== undefined && isMarkdownCode(code.raw)) return code.raw
  // Some tools write `x` for one side of a pair.
  const sides = code.kind === 'code' ? (['code', 'open', 'close'] as const) : [code.kind]
  for (const table of tables)
    for (const side of sides) {
      const raw = table.get(`${side} ${code.id}`)
      if (raw !== undefined) return raw
    }
  return undefined
}

const sideAndId = ({kind, id}: Code): string => `${kind} ${id}`

/** Whether markup is one code of Markdown: what Stele itself protects in a CAT tool. */
function isMarkdownCode(raw: string): boolean {
  // Half a link: it is a code only before the rest of the link.
  if (raw === '[') return true
  const pieces = piecesOf(raw)
  return pieces.length === 1 && pieces.every(({kind}) => kind !== 'text')
}

type TextOrCode = {readonly kind: 'text'; readonly text: string} | {readonly kind: string}

const even = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().normalize('NFC')

/** The words of a text with an object replacement character for each code. */
const shapeOf = (pieces: readonly TextOrCode[]): string =>
  even(pieces.map((piece) => ('text' in piece ? piece.text : '\uFFFC')).join(''))

const wordsOf = (pieces: readonly TextOrCode[]): string =>
  even(pieces.map((piece) => ('text' in piece ? piece.text : '')).join(''))
