import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {languageOf} from '../../../pipeline/language/index.ts'
import {openFonts} from '../../../pipeline/render/pdf/font/open.ts'
import type {FontSet} from '../../../pipeline/render/pdf/font/types.ts'
import {breakLines} from '../../../pipeline/render/pdf/text/break-lines.ts'
import {prepare} from '../../../pipeline/render/pdf/text/prepare.ts'
import {createShaper} from '../../../pipeline/render/pdf/text/shape/shaper.ts'
import type {Direction} from '../../../pipeline/language/model/types.ts'
import type {
  BreakOptions,
  Line,
  PreparedParagraph,
} from '../../../pipeline/render/pdf/text/model/types.ts'

const modules = join(import.meta.dirname, '../../../node_modules')

/** Font files of the packages installed here. */
export const loadFont = async (name: string, file: string): Promise<Uint8Array | undefined> =>
  readFile(join(modules, name, file)).catch(() => undefined)

const opened = await openFonts({
  languages: ['en', 'ru', 'kk', 'tk', 'ar', 'hi'].map(languageOf),
  loadFont,
})
export const fonts: FontSet = opened.fonts
export const shaper = createShaper()

/** A paragraph of one style, 10 pt. */
export function paragraph(
  text: string,
  language = 'en',
  direction: Direction = 'ltr',
): PreparedParagraph {
  const runs = [{text, style: {language, size: 10}}]
  return prepare({runs, language, direction}, fonts, shaper)
}

export const justified: BreakOptions = {align: 'justified', hyphenate: true}

/** Lines of a plain paragraph. */
export function linesOf(
  text: string,
  measure: number,
  language = 'en',
  direction: Direction = 'ltr',
): readonly Line[] {
  return breakLines(paragraph(text, language, direction), measure, justified)
}

/** The text of each line, with the hyphens shown. */
export function shown(lines: readonly Line[]): readonly string[] {
  return lines.map(
    ({paragraph: {text}, start, end, hyphenated}) =>
      text.slice(start, end).trimEnd() + (hyphenated ? '-' : ''),
  )
}
