import type {Face} from '../font/types.ts'
import type {ShapedWord} from '../text/types.ts'
import {clustersOf, type Cluster} from './clusters.ts'
import type {CodeBook, CodeEntry, EncodedWord, FontCodes} from './types.ts'

type OpenFont = {
  readonly codes: FontCodes & {readonly entries: CodeEntry[]}
  readonly known: Map<string, number>
}

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
    font = {codes: {face, name: `F${fonts.size}`, entries: []}, known: new Map()}
    fonts.set(face, font)
  }
  return font
}

function encodeWord(word: ShapedWord, font: OpenFont): EncodedWord {
  let array = ''
  for (const cluster of clustersOf(word)) {
    const hex = codeOf(cluster, font).toString(16).padStart(4, '0')
    array = appendArray(array, `<${hex}>`)
    const kern = Math.round(cluster.natural - cluster.advance)
    if (kern !== 0) array += String(kern)
  }
  return {font: font.codes, array}
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
