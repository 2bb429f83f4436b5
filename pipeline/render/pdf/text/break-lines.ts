import {candidatesOf} from './break/candidates.ts'
import {expansionOf} from './break/expansion.ts'
import {makeLine} from './break/line.ts'
import {totalFit} from './break/total-fit.ts'
import {keyOfBreaking} from './model/paragraph-memory.ts'
import {mainScript} from './shape/script.ts'
import type {BreakOptions, Line, PreparedParagraph, Pt} from './model/types.ts'

/** No measure is taken as narrower than this: one letter must fit. */
const leastMeasure: Pt = 1

/**
 * Scripts with spaces between phrases, not words: stretched, they tear a text apart, and gaps between
 * words would fall where the dictionary is mistaken.
 */
const ragged: ReadonlySet<string> = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr'])

/**
 * Break a paragraph into lines for a measure, the paragraph as a whole at its best (Knuth and
 * Plass). Thai, Lao, Khmer and Burmese are never justified. Every character stands on exactly one
 * line, also where a word is wider than the measure.
 *
 * @returns at least one line; an empty paragraph has one empty line
 */
export function breakLines(
  paragraph: PreparedParagraph,
  measure: Pt,
  options: BreakOptions,
): readonly Line[] {
  const known = paragraph.shaper.paragraphs?.linesOf(paragraph.atoms)
  if (!known) return breakNew(paragraph, measure, options)
  const key = keyOfBreaking(measure, options)
  const before = known.get(key)
  if (before) return before.map((line) => ({...line, paragraph}))
  const lines = breakNew(paragraph, measure, options)
  known.set(key, lines)
  return lines
}

function breakNew(paragraph: PreparedParagraph, measure: Pt, asked: BreakOptions): readonly Line[] {
  const options = settled(paragraph, asked)
  const width = Math.max(measure, leastMeasure)
  const places = candidatesOf(paragraph, width, options)
  const {ends, short} = totalFit(places, {
    measure: width,
    // Without one the first line begins where the others do.
    indent: options.indent ?? 0,
    align: options.align,
    justifyLast: options.justifyLast === true,
    expansion: expansionOf(options),
  })
  const lines: Line[] = []
  let place = 0
  let start = 0
  for (const end of ends) {
    const at = {measure: width, options, number: lines.length, start, isShort: end === short}
    const line = makeLine(paragraph, places, [place, end], at)
    lines.push(line)
    place = end
    start = line.end
  }
  // A copy is as long as it must be; a list that grew keeps room for half as much again.
  return lines.slice()
}

function settled({language}: PreparedParagraph, options: BreakOptions): BreakOptions {
  const isRagged = options.align === 'justified' && ragged.has(mainScript(language))
  return isRagged ? {...options, align: 'ragged'} : options
}
