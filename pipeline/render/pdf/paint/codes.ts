import type {Face} from '../font/types.ts'
import type {ShapedWord} from '../text/model/types.ts'
import {clustersOf, drawnWith, isPlain, type Cluster} from './clusters.ts'
import {drawingOf, type GlyphEncoder, type CodeEntry, type EncodedWord} from './types.ts'
import type {FontCodes} from './types.ts'

// In bounds: glyphs and advances of a word have one length.

type OpenFont = {
  readonly codes: FontCodes & {readonly entries: CodeEntry[]}
  readonly known: Map<string, number>
  /** codes of single glyphs that stand for single characters, by both numbers in one */
  readonly plain: Map<number, PlainCode>
}
type PlainCode = {readonly shown: string; readonly advance: number}

/** Codes to a font before another is begun: a glyph for each and its parts must fit into one file. */
const mostCodes = 30_000

/** A code book with no codes yet. */
export function createGlyphEncoder(): GlyphEncoder {
  const all: FontCodes[] = []
  const open = new Map<Face, OpenFont>()
  // By twice the id: hyphens have half numbers.
  const words: (EncodedWord | undefined)[] = []
  const fontFor = ({face: asked, glyphs}: ShapedWord): OpenFont => {
    const face = drawnWith(asked)
    let font = open.get(face)
    if (!font || font.codes.entries.length + glyphs.length > mostCodes) {
      const codes = {face, name: `F${all.length}`, entries: []}
      font = {codes, known: new Map(), plain: new Map()}
      open.set(face, font)
      all.push(codes)
    }
    return font
  }
  return {
    // A word without glyphs, as a line's end is, opens a font that nothing shows.
    fonts: () => all.filter(({entries}) => entries.length > 0),
    encode: (word) => {
      return (words[word.id * 2] ??= encodeWord(word, fontFor(word)))
    },
  }
}

function encodeWord(word: ShapedWord, font: OpenFont): EncodedWord {
  if (isPlain(word)) return {font: font.codes, array: plainArray(word, font)}
  let array = ''
  for (const cluster of clustersOf(word)) {
    array = appendArray(array, `(${shownCode(codeOf(cluster, font))})`)
    const kern = Math.round(cluster.natural - cluster.advance)
    if (kern !== 0) array += String(kern)
  }
  return {font: font.codes, array}
}

/** Bytes that a string in parentheses holds behind a backslash (ISO 32000-1, 7.3.4.2). */
const escaped: ReadonlyMap<number, string> = new Map([
  [0x28, String.raw`\(`],
  [0x29, String.raw`\)`],
  [0x5c, String.raw`\\`],
  [0x0d, String.raw`\r`],
])

const shownByte = (byte: number): string => escaped.get(byte) ?? String.fromCharCode(byte)

/** The two bytes of a code as characters of Latin-1: half as long as in hexadecimal. */
const shownCode = (code: number): string => shownByte(code >> 8) + shownByte(code & 255)

/** The same without clusters, for words of a glyph a character. */
function plainArray({glyphs, text, advances}: ShapedWord, font: OpenFont): string {
  let array = ''
  let isOpen = false
  for (let index = 0; index < glyphs.length; index++) {
    const {shown, advance} = plainCode(glyphs[index] ?? 0, text.charAt(index), font)
    array += isOpen ? shown : `(${shown}`
    const kern = Math.round(advance - (advances[index] ?? 0))
    isOpen = kern === 0
    if (!isOpen) array += `)${kern}`
  }
  return isOpen ? `${array})` : array
}

function plainCode(glyph: number, text: string, font: OpenFont): PlainCode {
  const key = glyph * 0x10000 + text.charCodeAt(0)
  const known = font.plain.get(key)
  if (known) return known
  const {face} = font.codes
  const advance = (face.shaper().glyphHAdvance(glyph) * 1000) / face.unitsPerEm
  const cluster = {parts: [{glyph, x: 0, y: 0}], text, advance, natural: advance}
  const code = {shown: shownCode(codeOf(cluster, font)), advance}
  font.plain.set(key, code)
  return code
}

/** Join two TJ arrays' bodies; strings that meet become one. */
export function appendArray(array: string, more: string): string {
  return array.endsWith(')') && more.startsWith('(')
    ? array.slice(0, -1) + more.slice(1)
    : array + more
}

function codeOf(cluster: Cluster, {codes, known}: OpenFont): number {
  const key = `${drawingOf(cluster.parts)} ${cluster.text}`
  const code = known.get(key)
  if (code !== undefined) return code
  codes.entries.push({parts: cluster.parts, text: cluster.text, advance: cluster.natural})
  known.set(key, codes.entries.length)
  return codes.entries.length
}
