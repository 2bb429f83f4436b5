import {present} from '../../../../finding/assert.ts'
import type {Cut, Face, FontSet} from '../../font/types.ts'
import type {ShapedWord, ShapeOptions, Shaper, TextStyle} from '../model/types.ts'
import {mainScript, scriptOf} from './script.ts'

/** The cut that a style asks for. */
export function cutOf(style: TextStyle): Cut {
  if (style.bold) return style.italic ? 'boldItalic' : 'bold'
  return style.italic ? 'italic' : 'regular'
}

/** Faces for a language's own script, and for words of European scripts in it. */
type Choice = {readonly faces: readonly Face[]; readonly guests: readonly Face[]}

type ScriptSpan = {
  readonly start: number
  readonly face: Face
  readonly script: string
  /** a character that no face has: it is shown as this sign */
  readonly shownAs?: string
}

/** What a character is shown as that no face has: the first of these signs that some face has. */
const boxes: readonly number[] = [0x25af, 0x25a1, 0x5f, 0x3f]

/** Scripts that are set at one size. */
const european: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek'])
const ignorable = /\p{Default_Ignorable_Code_Point}/u
const mark = /\p{M}/u

/**
 * Split a token into spans of one script and face, and shape each. A character that no face has is a word of
 * its own, shown as a box; its text stays what it is.
 *
 * @param text a token: no space, no place for a line break, one direction
 * @param choice faces to try in order, at least one
 */
export function itemise(
  text: string,
  choice: Choice,
  options: Pick<ShapeOptions, 'language' | 'isRtl' | 'features'> & {readonly shaper: Shaper},
): readonly ShapedWord[] {
  const spans = spansOf(text, choice, options.language)
  const {language, isRtl, features, shaper} = options
  return spans.map(({start, face, script, shownAs}, index): ShapedWord => {
    const part = text.slice(start, spans[index + 1]?.start)
    return shaper.shape(part, face, {language, script, isRtl, features, shownAs})
  })
}

function spansOf(text: string, choice: Choice, language: string): readonly ScriptSpan[] {
  const spans: ScriptSpan[] = []
  const [first] = choice.faces
  if (!first) return spans
  let face = first
  let script = leadingScript(text, language)
  for (let at = 0; at < text.length;) {
    const code = present(text.codePointAt(at), 'a character inside the token')
    const own = scriptOf(code) || script
    const isGuest = european.has(own) || (code >= 0x30 && code <= 0x39)
    const found = faceFor(code, face, isGuest ? choice.guests : choice.faces)
    if (!found) spans.push({start: at, script: own, ...boxFor(choice.faces, first)})
    else if (at === 0 || own !== script || found !== face || spans.at(-1)?.shownAs !== undefined) {
      face = found
      script = own
      spans.push({start: at, face, script})
    }
    at += code > 0xffff ? 2 : 1
  }
  return spans
}

function boxFor(faces: readonly Face[], first: Face): Pick<ScriptSpan, 'face' | 'shownAs'> {
  for (const code of boxes) {
    const face = faces.find(({glyphOf}) => glyphOf(code) > 0)
    if (face) return {face, shownAs: String.fromCodePoint(code)}
  }
  // No face has even a question mark: a blank of the first.
  return {face: first, shownAs: ' '}
}

function leadingScript(text: string, language: string): string {
  for (const character of text) {
    const script = scriptOf(
      present(character.codePointAt(0), 'the first code point of a character'),
    )
    if (script) return script
  }
  return mainScript(language)
}

/** The face for a code point; marks and what is never seen stay in the face before them. */
function faceFor(code: number, current: Face, faces: readonly Face[]): Face | undefined {
  if (code === 0x0a) return current
  if (code < 0x300 || !staysWithBase(code)) {
    const found = faces.find((face) => face.glyphOf(code) > 0)
    if (found) return found
    return ignorable.test(String.fromCodePoint(code)) ? current : undefined
  }
  if (current.glyphOf(code) > 0) return current
  const other = faces.find((face) => face.glyphOf(code) > 0)
  return other ?? (ignorable.test(String.fromCodePoint(code)) ? current : undefined)
}

function staysWithBase(code: number): boolean {
  const character = String.fromCodePoint(code)
  return mark.test(character) || ignorable.test(character)
}

/** The words of a token in a style, from the shaper's cache where they are known. */
export function tokenCache(
  style: TextStyle,
  isRtl: boolean,
  fonts: FontSet,
  shaper: Shaper,
): (text: string) => readonly ShapedWord[] {
  const cut = cutOf(style)
  const {language, features, mono = false} = style
  const key = `${cut} ${isRtl} ${language} ${features} ${mono}`
  let cache = shaper.tokens.get(key)
  if (!cache) shaper.tokens.set(key, (cache = new Map<string, readonly ShapedWord[]>()))
  const code = mono ? fonts.codeFaces(cut) : []
  const choice = {
    faces: [...code, ...fonts.facesFor(language, cut)],
    guests: [...code, ...fonts.guestFacesFor(language, cut)],
  }
  return (text) => {
    let words = cache.get(text)
    if (!words) {
      words = itemise(text, choice, {language, isRtl, features, shaper})
      cache.set(text, words)
    }
    return words
  }
}
