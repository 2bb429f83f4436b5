import {itemAt} from '../../../finding/assert.ts'
import {placeLine} from '../text/place.ts'
import type {Colour, Line, Piece, Pt, RunTag, TextStyle} from '../text/model/types.ts'
import {appendArray} from './codes.ts'
import {number} from './number.ts'
import type {GlyphEncoder, FontCodes, PaintedText, PlacedLine} from './types.ts'

/** Pieces of one line that stand side by side and belong to one structure element. */
type TextGroup = {
  readonly tag: RunTag | undefined
  readonly line: Line
  readonly pieces: Piece[]
  readonly x: Pt
  readonly y: Pt
}

/**
 * Content operators for lines, in their order; neighbours of the same structure element come
 * together in one text object.
 *
 * @param codes the document's code book; call in the order in which pages are painted
 */
export function paintLines(
  lines: readonly PlacedLine[],
  codes: GlyphEncoder,
): readonly PaintedText[] {
  const painted: PaintedText[] = []
  let group: TextGroup[] = []
  const flush = (): void => {
    const tag = group[0]?.tag
    const operators = paintGroups(group, codes)
    group = []
    if (operators) painted.push({operators, ...(tag !== undefined && {tag})})
  }
  for (const placed of lines)
    for (const part of groupsOf(placed)) {
      if (group.length > 0 && group[0]?.tag !== part.tag) flush()
      group.push(part)
    }
  if (group.length > 0) flush()
  return painted
}

function groupsOf({line, x, y}: PlacedLine): readonly TextGroup[] {
  const groups: TextGroup[] = []
  for (const piece of placeLine(line)) {
    const {tag} = itemAt(line.paragraph.runs, piece.run)
    const last = groups.at(-1)
    if (last && last.tag === tag) last.pieces.push(piece)
    else groups.push({tag, line, pieces: [piece], x, y})
  }
  return groups
}

/** What the operators so far have set. */
type TextState = {font: string; colour: string; rise: number; scale: number}

function paintGroups(groups: readonly TextGroup[], codes: GlyphEncoder): string {
  const state: TextState = {font: '', colour: '', rise: 0, scale: 1}
  let text = ''
  let rules = ''
  let tints = ''
  for (const part of groups) {
    text += paintGroup(part, codes, state)
    rules += paintRules(part)
    tints += paintTints(part)
  }
  if (text === '') return ''
  if (state.rise !== 0) text += '0 Ts\n'
  if (state.scale !== 1) text += '100 Tz\n'
  return `${tints}BT\n${text}ET\n${rules}`
}

function paintGroup(part: TextGroup, codes: GlyphEncoder, state: TextState): string {
  const {line, pieces} = part
  const {scale} = line
  let operators = ''
  if (state.scale !== scale) operators += `${number((state.scale = scale) * 100)} Tz\n`
  let array = ''
  // The pen as the file has it, rounding included, so that errors do not add up.
  let pen = NaN
  let run = -1
  let lastGap = 0
  const close = (): void => {
    if (array) operators += `[${array}]TJ\n`
    array = ''
  }
  for (const piece of pieces) {
    const encoded = codes.encode(piece.word)
    if (!encoded.array) continue
    const style = line.paragraph.runs[piece.run]?.style
    if (!style) continue
    const state0 = piece.run === run ? '' : stateFor(style, state)
    const font = fontFor(encoded.font, style.size, state)
    if (state0 || font || Number.isNaN(pen)) {
      close()
      const isFirst = Number.isNaN(pen)
      operators += state0 + font
      if (isFirst) {
        operators += `1 0 0 1 ${number(part.x + piece.x)} ${number(part.y)} Tm\n`
        pen = piece.x
      }
      run = piece.run
    }
    const gap = steadied(((pen - piece.x) * 1000) / (style.size * scale), lastGap)
    if (gap !== 0) array += String((lastGap = gap))
    pen -= (gap * style.size * scale) / 1000
    if (piece.isHyphen) {
      close()
      // The word has its own hyphen on the line before: a repeated one says nothing.
      const actual = piece.isRepeated ? 'FEFF' : 'FEFF00AD'
      operators += `/Span<</ActualText<${actual}>>>BDC\n[${encoded.array}]TJ\nEMC\n`
    } else array = appendArray(array, encoded.array)
    pen += (piece.word.width * style.size * scale) / 1000
  }
  close()
  return operators
}

/** How far a gap may be off, in thousandths of the size: less than any eye or printer tells. */
const tolerance = 3

/** A gap in whole thousandths; the last one again where it is near enough, since equals compress. */
function steadied(exact: number, last: number): number {
  if (Math.abs(exact) <= tolerance) return 0
  return Math.abs(exact - last) <= tolerance ? last : Math.round(exact)
}

function fontFor(font: FontCodes, size: Pt, state: TextState): string {
  const name = `/${font.name} ${number(size)} Tf\n`
  if (state.font === name) return ''
  state.font = name
  return name
}

function stateFor(style: TextStyle, state: TextState): string {
  let operators = ''
  const colour = colourOperator(style.colour)
  if (state.colour !== colour) operators += `${(state.colour = colour)}\n`
  // Most text is on the baseline.
  const rise = style.rise ?? 0
  if (state.rise !== rise) operators += `${number((state.rise = rise))} Ts\n`
  return operators
}

/** The operator that sets a fill colour; black where it is absent. */
export function colourOperator(colour: Colour | undefined): string {
  if (!colour) return '0 g'
  if (colour.length === 4) return `${colour.map(number).join(' ')} k`
  const [red, green, blue] = colour
  if (red === green && green === blue) return `${number(red)} g`
  return `${number(red)} ${number(green)} ${number(blue)} rg`
}

/** The tint behind marked words: a light grey, which any printer keeps lighter than the letters. */
const tint: Colour = [0.87, 0.87, 0.87]

/** Tints behind the marked words of a part, as filled rectangles from their descenders to their ascenders. */
function paintTints({line, pieces, x, y}: TextGroup): string {
  const words = pieces.filter((piece) => {
    const {style} = itemAt(line.paragraph.runs, piece.run)
    return style.highlight === true && piece.word.text.trim() !== ''
  })
  return words
    .map((piece, at) => {
      const {style} = itemAt(line.paragraph.runs, piece.run)
      // Spaces between marked words are marked too; those at the ends of a line are not.
      const next = words[at + 1]
      const isJoined = next !== undefined && next.run === piece.run && next.x > piece.x
      const width = isJoined ? next.x - piece.x : piece.width
      // Most text is on the baseline.
      const bottom = y + (style.rise ?? 0) - style.size * 0.22
      return `${colourOperator(tint)} ${number(x + piece.x)} ${number(bottom)} ${number(width)} ${number(style.size * 0.97)} re f\n`
    })
    .join('')
}

/** Underlines and strikes of a part, as filled rectangles. */
function paintRules({line, pieces, x, y}: TextGroup): string {
  let operators = ''
  for (const piece of pieces) {
    const style = line.paragraph.runs[piece.run]?.style
    if (!style?.underline && !style?.strike) continue
    const {metrics} = piece.word.face
    const scale = style.size / 1000
    const middle = style.strike ? metrics.xHeight / 2 : metrics.underlinePosition
    const height = metrics.underlineThickness * scale
    // Most text is on the baseline.
    const bottom = y + (style.rise ?? 0) + middle * scale - height / 2
    operators += `${colourOperator(style.colour)} ${number(x + piece.x)} ${number(bottom)} ${number(piece.width)} ${number(height)} re f\n`
  }
  return operators
}
