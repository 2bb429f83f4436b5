import {Buffer, BufferFlag, ClusterLevel, Direction, Feature, shape} from 'harfbuzzjs'
import type {Face, FontSet} from '../../font/types.ts'
import {languageOf} from '../../../../language/index.ts'
import type {LanguageOf, ShapedWord, ShapeOptions, Shaper} from '../model/types.ts'
import {paragraphMemory} from '../model/paragraph-memory.ts'

/**
 * A shaper with empty caches.
 *
 * @param ofTag the languages of the texts; as Stele knows them where absent
 */
export function createShaper(ofTag: LanguageOf = languageOf): Shaper {
  const buffer = new Buffer()
  const caches = new Map<string, Map<string, ShapedWord>>()
  const words: ShapedWord[] = []
  return {
    words,
    tokens: new Map(),
    languageOf: ofTag,
    hyphens: new Map(),
    shape: (text, face, {language, script, isRtl, features, shownAs}) => {
      const key = `${face.index} ${script} ${isRtl} ${language} ${features} ${shownAs}`
      let cache = caches.get(key)
      if (!cache) caches.set(key, (cache = new Map<string, ShapedWord>()))
      let word = cache.get(text)
      if (!word) {
        word = shapeWord(buffer, text, face, {
          language,
          script,
          isRtl,
          features,
          shownAs,
          id: words.length,
        })
        words.push(word)
        cache.set(text, word)
      }
      return word
    },
  }
}

const shapers = new WeakMap<FontSet, Shaper>()

/** A shaper that knows more words than this is not used again. */
const mostWords = 20_000

/**
 * The shaper of the texts that were set before in the same faces: most of their words are the words of these texts.
 *
 * @param fonts opened for the same languages each time
 */
export function shaperFor(fonts: FontSet, ofTag: LanguageOf): Shaper {
  const known = shapers.get(fonts)
  if (known && known.words.length < mostWords) {
    // Who makes one file alone pays for no memory of its paragraphs.
    known.paragraphs ??= paragraphMemory()
    known.paragraphs.begin()
    return known
  }
  const made = createShaper(ofTag)
  shapers.set(fonts, made)
  return made
}

function shapeWord(
  buffer: Buffer,
  text: string,
  face: Face,
  options: ShapeOptions & {readonly id: number},
): ShapedWord {
  if (text === '\n') return wordOf(text, face, options, noGlyphs)
  buffer.reset()
  // Most text is drawn as what it is; a soft hyphen is shown as a hyphen only where a line ends at it, so it is not shaped here.
  buffer.addText(options.shownAs ?? text)
  buffer.setDirection(options.isRtl ? Direction.RTL : Direction.LTR)
  buffer.setScript(options.script)
  buffer.setLanguage(/^[\u0020-\u007E]+$/u.test(options.language) ? options.language : 'und')
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS)
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES | BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE)
  shape(face.shaper(), buffer, featuresOf(options.features))
  return wordOf(text, face, options, readGlyphs(buffer, face))
}

/** Written out, in one order: every place where a word stands reads it, fastest where all words are alike. */
function wordOf(
  text: string,
  face: Face,
  {language, script, isRtl, features, id}: ShapeOptions & {readonly id: number},
  {glyphs, advances, xOffsets, yOffsets, clusters, width}: typeof noGlyphs,
): ShapedWord {
  return {
    text,
    face,
    language,
    script,
    isRtl,
    features,
    glyphs,
    advances,
    xOffsets,
    yOffsets,
    clusters,
    width,
    id,
  }
}

/** Features of a style, each switched on for the whole of a word. */
function featuresOf(tags: string | undefined): Feature[] {
  return tags === undefined ? [] : tags.split(' ').map((tag) => new Feature(tag, 1))
}

const noGlyphs = {
  glyphs: new Uint16Array(0),
  clusters: new Uint16Array(0),
  advances: new Float32Array(0),
  xOffsets: new Float32Array(0),
  yOffsets: new Float32Array(0),
  width: 0,
}

function readGlyphs(buffer: Buffer, face: Face): typeof noGlyphs {
  const infos = buffer.getGlyphInfos()
  const positions = buffer.getGlyphPositions()
  const scale = 1000 / face.unitsPerEm
  const columns = {
    glyphs: new Uint16Array(infos.length),
    clusters: new Uint16Array(infos.length),
    advances: new Float32Array(infos.length),
    xOffsets: new Float32Array(infos.length),
    yOffsets: new Float32Array(infos.length),
  }
  let width = 0
  for (let index = 0; index < infos.length; index++) {
    const info = infos[index]
    const position = positions[index]
    if (!info || !position) continue
    const advance = position.xAdvance * scale
    // `itemise` chose a face that has all characters; what shaping adds besides is left blank.
    columns.glyphs[index] = info.codepoint || face.glyphOf(0x20)
    columns.clusters[index] = info.cluster
    columns.advances[index] = advance
    columns.xOffsets[index] = position.xOffset * scale
    columns.yOffsets[index] = position.yOffset * scale
    width += advance
  }
  return {...columns, width}
}

/**
 * A hyphen as it is shown at a line end. Its code says `-`, which pdf.js needs to find divided words;
 * painting adds ActualText U+00AD for all others.
 */
export function shapeHyphen(shaper: Shaper, like: ShapedWord): ShapedWord {
  const {face, language, script, isRtl} = like
  const sign = hyphenSign(face)
  const cache = hyphens.get(shaper) ?? new Map<ShapedWord, ShapedWord>()
  hyphens.set(shaper, cache)
  const shown = shaper.shape(sign, face, {language, script, isRtl})
  const known = cache.get(shown)
  if (known) return known
  // Half numbers keep its id apart from those of words.
  const hyphen = {...shown, text: '-', id: shown.id + 0.5}
  cache.set(shown, hyphen)
  return hyphen
}

/**
 * A hyphen that is written again at the beginning of a line. Its code says U+00AD, which readers leave out
 * of the text; painting adds an empty ActualText.
 */
export function shapeRepeatedHyphen(shaper: Shaper, like: ShapedWord): ShapedWord {
  const {face, language, script, isRtl} = like
  return shaper.shape('\u00AD', face, {language, script, isRtl, shownAs: hyphenSign(face)})
}

const hyphenSign = (face: Face): string => (face.glyphOf(0x2010) ? '\u2010' : '-')

const hyphens = new WeakMap<Shaper, Map<ShapedWord, ShapedWord>>()
