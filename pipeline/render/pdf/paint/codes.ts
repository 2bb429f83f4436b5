import type {Face} from '../font/types.ts'
import type {ShapedWord} from '../text/types.ts'
import {clustersOf, isPlain, type Cluster} from './clusters.ts'
import type {CodeBook, CodeEntry, EncodedWord, FontCodes} from './types.ts'

type OpenFont = {
  readonly codes: FontCodes & {readonly entries: CodeEntry[]}
  readonly known: Map<string, number>
  /** codes of single glyphs that stand for single characters, by both numbers in one */
  readonly plain: Map<number, PlainCode>
}
type PlainCode = {readonly hex: string; readonly advance: number}

/** More codes than two bytes can name are refused: a document of that many signs does not exist. */
const mostCodes = 0xffff

/** A code book with no codes yet. */
export function createCodeBook(): CodeBook {
  const fonts = new Map<Face, OpenFont>()
  const words = new Map<number, EncodedWord>()
  return {
    fonts: () => [...fonts.values()].map(({codes}) => codes),
    encode: (word) => {
      let encoded = words.get(word.id)
      if (!encoded) words.set(word.id, (encoded = encodeWord(word, fontFor(fonts, word.face))))
      return encoded
    },
  }
}

function fontFor(fonts: Map<Face, OpenFont>, face: Face): OpenFont {
  let font = fonts.get(face)
  if (!font) {
    font = {codes: {face, name: `F${fonts.size}`, entries: []}, known: new Map(), plain: new Map()}
    fonts.set(face, font)
  }
  return font
}

function encodeWord(word: ShapedWord, font: OpenFont): EncodedWord {
  if (isPlain(word)) return {font: font.codes, array: plainArray(word, font)}
  let array = ''
  for (const cluster of clustersOf(word)) {
    array = appendArray(array, `<${hexOf(codeOf(cluster, font))}>`)
    const kern = Math.round(cluster.natural - cluster.advance)
    if (kern !== 0) array += String(kern)
  }
  return {font: font.codes, array}
}

const hexOf = (code: number): string => code.toString(16).padStart(4, '0')

/** The same without clusters, for words of a glyph a character. */
function plainArray({glyphs, text, advances}: ShapedWord, font: OpenFont): string {
  let array = ''
  let isOpen = false
  for (let index = 0; index < glyphs.length; index++) {
    const {hex, advance} = plainCode(glyphs[index] ?? 0, text.charAt(index), font)
    array += isOpen ? hex : `<${hex}`
    const kern = Math.round(advance - (advances[index] ?? 0))
    isOpen = kern === 0
    if (!isOpen) array += `>${kern}`
  }
  return isOpen ? `${array}>` : array
}

function plainCode(glyph: number, text: string, font: OpenFont): PlainCode {
  const key = glyph * 0x10000 + text.charCodeAt(0)
  const known = font.plain.get(key)
  if (known) return known
  const {face} = font.codes
  const advance = (face.shaper().glyphHAdvance(glyph) * 1000) / face.unitsPerEm
  const cluster = {parts: [{glyph, x: 0, y: 0}], text, advance, natural: advance}
  const code = {hex: hexOf(codeOf(cluster, font)), advance}
  font.plain.set(key, code)
  return code
}

/** Join two TJ arrays' bodies; strings that meet become one. */
export function appendArray(array: string, more: string): string {
  return array.endsWith('>') && more.startsWith('<')
    ? array.slice(0, -1) + more.slice(1)
    : array + more
}

function codeOf(cluster: Cluster, {codes, known}: OpenFont): number {
  const drawn = cluster.parts.map(({glyph, x, y}) => `${glyph},${x},${y}`).join(';')
  const key = `${drawn} ${cluster.text}`
  const code = known.get(key)
  if (code !== undefined) return code
  if (codes.entries.length >= mostCodes)
    throw new RangeError(`more than ${mostCodes} different signs in ${codes.face.name}`)
  codes.entries.push({parts: cluster.parts, text: cluster.text, advance: cluster.natural})
  known.set(key, codes.entries.length)
  return codes.entries.length
}
