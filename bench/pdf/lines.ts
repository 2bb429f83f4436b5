import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {languageOf} from '../../pipeline/language/index.ts'
import {openFonts} from '../../pipeline/render/pdf/font/open.ts'
import {breakLines} from '../../pipeline/render/pdf/text/break-lines.ts'
import {placeLine} from '../../pipeline/render/pdf/text/place.ts'
import {prepare} from '../../pipeline/render/pdf/text/prepare.ts'
import {createShaper} from '../../pipeline/render/pdf/text/shape/shaper.ts'
import type {Line} from '../../pipeline/render/pdf/text/model/types.ts'
import {writeSection} from './peers.ts'
import {udhrRows} from './udhr.ts'

// How even the lines of the Universal Declaration come out, in one of four columns and alone on a
// page. Run: npm run bench:lines
const modules = join(import.meta.dirname, '../../node_modules')
const declarations = {
  en: 'eng',
  ru: 'rus',
  kk: 'kaz',
  tk: 'tuk_latn',
  fr: 'fra',
  es: 'spa',
  ar: 'arb',
  hi: 'hin',
  de: 'deu_1996',
  it: 'ita',
  pl: 'pol',
  tr: 'tur',
  fi: 'fin',
  hu: 'hun',
} as const
const measures = [175, 340] as const
const size = 8.5

type Sums = {lines: number; hyphens: number; ladders: number; rivers: number; ratios: number[]}

const {fonts} = await openFonts({
  languages: Object.keys(declarations).map(languageOf),
  loadFont: async (name, file) => readFile(join(modules, name, file)).catch(() => undefined),
})
const shaper = createShaper()

/** Horizontal stretches of a line's word spaces. */
function spacesOf(line: Line): readonly (readonly [left: number, right: number])[] {
  const pieces = placeLine(line)
  return pieces.filter(({isSpace}) => isSpace).map(({x, width}) => [x, x + width] as const)
}

/** Spaces of four lines or more above one another, each overlapping the one above by a half. */
function riversOf(lines: readonly Line[]): number {
  let rivers = 0
  let above: {readonly left: number; readonly right: number; readonly depth: number}[] = []
  for (const line of lines) {
    above = spacesOf(line).map(([left, right]) => {
      const over = above.find(
        (space) => Math.min(space.right, right) - Math.max(space.left, left) > (right - left) / 2,
      )
      const depth = (over?.depth ?? 0) + 1
      if (depth === 4) rivers++
      return {left, right, depth}
    })
  }
  return rivers
}

function add(sums: Sums, lines: readonly Line[]): void {
  let ladder = 0
  for (const {hyphenated, isLast, ratio} of lines) {
    ladder = hyphenated ? ladder + 1 : 0
    if (ladder === 4) sums.ladders++
    if (hyphenated) sums.hyphens++
    if (!isLast) sums.ratios.push(ratio)
  }
  sums.lines += lines.length
  sums.rivers += riversOf(lines)
}

function measured(language: string, file: string, measure: number): string {
  const sums: Sums = {lines: 0, hyphens: 0, ladders: 0, rivers: 0, ratios: []}
  const {direction} = languageOf(language)
  for (const {cells, isHeading} of udhrRows([file])) {
    if (isHeading) continue
    const runs = [{text: cells[0] ?? '', style: {language, size}}]
    const paragraph = prepare({runs, language, direction}, fonts, shaper)
    add(sums, breakLines(paragraph, measure, {align: 'justified', hyphenate: true}))
  }
  const ratios = sums.ratios.toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (ratios[Math.floor((ratios.length - 1) * share)] ?? 0).toFixed(1)
  const hyphens = Math.round((100 * sums.hyphens) / sums.lines)
  const loose = ratios.filter((ratio) => ratio > 3).length
  return `| ${language} | ${measure} pt | ${sums.lines} | ${hyphens} % | ${sums.ladders} | ${at(0.5)} / ${at(0.9)} / ${at(0.99)} | ${loose} | ${sums.rivers} |`
}

const rows = measures.flatMap((measure) =>
  Object.entries(declarations).map(([language, file]) => measured(language, file, measure)),
)
const text = `| | column | lines | with hyphen | ladders of four | stretch of spaces, 50 / 90 / 99 % of lines | over 3 | rivers |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`
writeSection('lines', text)
console.log(text)
