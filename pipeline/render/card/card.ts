import type {Language} from '../../language/model/types.ts'
import {openFonts} from '../pdf/font/open.ts'
import type {FontSet, LoadFont, OwnFont} from '../pdf/font/types.ts'
import {breakLines} from '../pdf/text/break-lines.ts'
import type {Line, Shaper, StyledRun} from '../pdf/text/model/types.ts'
import {prepare} from '../pdf/text/prepare.ts'
import {createShaper} from '../pdf/text/shape/shaper.ts'
import {cardSize} from '../shared/open-graph.ts'
import {createCanvas, type Canvas} from './canvas.ts'

/** What the card of a document shows: the picture that is shown where a page of it is linked to. */
export type CardContents = {
  /** the document's titles, the best first: the first that the fonts have is shown */
  readonly titles: readonly CardTitle[]
  readonly publisher?: string
  readonly languages: readonly Language[]
  readonly colours: CardColours
}

/** A title and its language. */
export type CardTitle = {readonly text: string; readonly language: Language}

/** Colours of a card, as `#rrggbb`. */
export type CardColours = Readonly<Record<'paper' | 'ink' | 'accent' | 'quiet', string>>

/** Where the fonts of a card come from. */
export type CardFonts = {
  readonly loadFont: LoadFont
  /** files that the configuration names for a language, by its tag */
  readonly own?: ReadonlyMap<string, readonly OwnFont[]>
}

const margin = 84
const bar = 22
const measure = cardSize.width - 2 * margin
const titleTop = 150
const titleHeight = 320
const titleSizes = [88, 76, 64, 54, 46, 38, 32] as const
const inks = {ink: 1, accent: 2, quiet: 3} as const

type Tools = {readonly fonts: FontSet; readonly shaper: Shaper; readonly canvas: Canvas}

/** Draw the card of a document: publisher, title, and the languages that there are, as a PNG file. */
export async function cardPng(
  {titles, publisher, languages, colours}: CardContents,
  fonts: CardFonts,
): Promise<Uint8Array> {
  const {paper, ink, accent, quiet} = colours
  const canvas = createCanvas(cardSize.width, cardSize.height, [paper, ink, accent, quiet])
  const all = [...new Set([...titles.map(({language}) => language), ...languages])]
  const {fonts: set} = await openFonts({languages: all, ...fonts})
  const tools = {fonts: set, shaper: createShaper(), canvas}
  const title = titles.find(({text, language}) => isCovered(text, language, set))
  const isRtl = title?.language.direction === 'rtl'
  canvas.rectangle(
    {x: isRtl ? cardSize.width - bar : 0, y: 0, width: bar, height: cardSize.height},
    inks.accent,
  )
  const speech = title?.language ?? all[0]
  if (!speech) return canvas.png()
  if (publisher !== undefined && isCovered(publisher, speech, set)) {
    const [line] = linesOf(publisher, {language: speech, size: 32, ...tools})
    if (line) canvas.text(line, margin, 104, inks.quiet)
  }
  if (title) drawTitle(title, tools)
  drawLanguages(languages, speech, tools)
  return canvas.png()
}

/** The title, as large as it fits; what is too long for the smallest size is cut off. */
function drawTitle({text, language}: CardTitle, tools: Tools): void {
  const leading = Math.max(1.2, language.print.leading)
  for (const size of titleSizes) {
    const lines = linesOf(text, {language, size, bold: true, ...tools})
    const most = Math.floor(titleHeight / (size * leading))
    if (lines.length > most && size !== titleSizes.at(-1)) continue
    for (const [at, line] of lines.slice(0, most).entries())
      tools.canvas.text(line, margin, titleTop + size + at * size * leading, inks.ink)
    return
  }
}

/** The names of the languages, on at most two lines above the foot; those that the fonts lack are left out. */
function drawLanguages(languages: readonly Language[], speech: Language, tools: Tools): void {
  const shown = languages.filter((language) => isCovered(language.autonym, language, tools.fonts))
  const runs = shown.flatMap((language, at): readonly StyledRun[] => {
    const style = {language: language.tag, size: 30 * language.print.scale}
    const name = {text: language.autonym.replaceAll(' ', '\u00a0'), style}
    // The names stand in the order of the page, whatever their directions are.
    const mark = speech.direction === 'rtl' ? '\u200f' : '\u200e'
    const between = {text: `${mark} · ${mark}`, style: {language: speech.tag, size: 30}}
    return at === 0 ? [name] : [between, name]
  })
  const lines = broken(runs, speech, tools).slice(0, 2)
  const foot = cardSize.height - 64
  for (const [at, line] of lines.entries())
    tools.canvas.text(line, margin, foot - (lines.length - 1 - at) * 46, inks.quiet)
}

type TextRequest = Tools & {
  readonly language: Language
  /** in pixels */
  readonly size: number
  readonly bold?: boolean
}

function linesOf(
  text: string,
  {language, size, bold = false, ...tools}: TextRequest,
): readonly Line[] {
  const style = {language: language.tag, size: size * language.print.scale, bold}
  return broken([{text, style}], language, tools)
}

function broken(
  runs: readonly StyledRun[],
  {tag, direction}: Language,
  {fonts, shaper}: Tools,
): readonly Line[] {
  const paragraph = prepare({runs, language: tag, direction}, fonts, shaper)
  return breakLines(paragraph, measure, {align: 'ragged', hyphenate: false, protrude: false})
}

/** Whether the fonts have every character of a text. */
function isCovered(text: string, {tag}: Language, fonts: FontSet): boolean {
  const faces = fonts.facesFor(tag, 'bold')
  return Array.from(text).every((character) => {
    const code = character.codePointAt(0) ?? 0 // a character is never empty
    return /[\p{Z}\p{C}\p{M}]/u.test(character) || faces.some((face) => face.glyphOf(code) > 0)
  })
}
