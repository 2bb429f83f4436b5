import type {FontSet} from '../font/types.ts'
import {levelsOf} from './bidi.ts'
import {breakOpportunities} from './break/opportunities.ts'
import {cleanText} from './clean.ts'
import {missingFinding, uncleanFinding} from './findings.ts'
import {tokenCache} from './shape/itemise.ts'
import {
  breakKind,
  spaceKind,
  type ParagraphInput,
  type PreparedParagraph,
  type ShapedWord,
  type Shaper,
  type StyledRun,
  type TokenWords,
} from './types.ts'

/**
 * Make a paragraph ready for breaking: clean it, resolve its directions, find the places for
 * breaks, choose faces and shape its words.
 *
 * @param fonts at least one face, or nothing is set
 * @param shaper one for the document, so that each word is shaped once
 */
export function prepare(
  paragraph: ParagraphInput,
  fonts: FontSet,
  shaper: Shaper,
): PreparedParagraph {
  const {runs, text, replaced, dropped} = cleanRuns(paragraph.runs)
  const levels = levelsOf(text, paragraph.direction)
  const kinds = breakOpportunities(text, paragraph.language)
  const atoms = emptyAtoms()
  const missing = new Set<number>()
  let start = 0
  for (const [index, run] of runs.entries()) {
    const end = start + run.text.length
    collectAtoms(atoms, missing, {text, start, end, index, run, levels, kinds, fonts, shaper})
    start = end
  }
  const findings = [
    ...(missing.size > 0 ? [missingFinding([...missing], paragraph)] : []),
    ...(replaced + dropped > 0 ? [uncleanFinding(replaced, dropped, paragraph)] : []),
  ]
  const {language, direction} = paragraph
  return {text, language, direction, runs, fonts, shaper, findings, ...columnsOf(atoms, text)}
}

function cleanRuns(runs: readonly StyledRun[]): {
  readonly runs: readonly StyledRun[]
  readonly text: string
  readonly replaced: number
  readonly dropped: number
} {
  let text = ''
  let replaced = 0
  let dropped = 0
  const clean = runs.map((run) => {
    const cleaned = cleanText(run.text)
    text += cleaned.text
    replaced += cleaned.replaced
    dropped += cleaned.dropped
    return cleaned.text === run.text ? run : {...run, text: cleaned.text}
  })
  return {runs: clean, text, replaced, dropped}
}

type Atoms = {
  readonly words: ShapedWord[]
  readonly starts: number[]
  readonly run: number[]
  readonly widths: number[]
  readonly levels: number[]
  readonly spaces: number[]
  readonly breaks: number[]
}

const emptyAtoms = (): Atoms => ({
  words: [],
  starts: [],
  run: [],
  widths: [],
  levels: [],
  spaces: [],
  breaks: [],
})

type RunContext = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly index: number
  readonly run: StyledRun
  readonly levels: Uint8Array | undefined
  readonly kinds: Uint8Array
  readonly fonts: FontSet
  readonly shaper: Shaper
}

const isGap = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x0a

function collectAtoms(atoms: Atoms, missing: Set<number>, context: RunContext): void {
  const {text, end, run, levels, kinds, fonts, shaper} = context
  const leftToRight = tokenCache(run.style, false, fonts, shaper)
  const rightToLeft = levels ? tokenCache(run.style, true, fonts, shaper) : leftToRight
  for (let at = context.start; at < end;) {
    const level = levels?.[at] ?? 0
    let next = at + 1
    if (!isGap(text.charCodeAt(at)))
      while (
        next < end &&
        kinds[next] === breakKind.none &&
        !isGap(text.charCodeAt(next)) &&
        (levels?.[next] ?? 0) === level
      )
        next++
    const token = (level % 2 === 1 ? rightToLeft : leftToRight)(text.slice(at, next))
    for (const code of token.missing) missing.add(code)
    addToken(atoms, token, context, {at, next, level})
    at = next
  }
}

function addToken(
  atoms: Atoms,
  token: TokenWords,
  context: RunContext,
  place: {readonly at: number; readonly next: number; readonly level: number},
): void {
  const {text, run, kinds, index} = context
  const first = text.charCodeAt(place.at)
  const space =
    first === 0x20 || first === 0x0a
      ? spaceKind.space
      : first === 0xa0
        ? spaceKind.noBreakSpace
        : spaceKind.none
  let start = place.at
  for (const word of token.words) {
    atoms.words.push(word)
    atoms.starts.push(start)
    atoms.run.push(index)
    atoms.widths.push((word.width * run.style.size) / 1000)
    atoms.levels.push(place.level)
    atoms.spaces.push(space)
    start += word.text.length
    atoms.breaks.push(start === place.next ? (kinds[start] ?? breakKind.none) : breakKind.none)
  }
}

function columnsOf(
  atoms: Atoms,
  text: string,
): Pick<
  PreparedParagraph,
  | 'atoms'
  | 'starts'
  | 'run'
  | 'widths'
  | 'levels'
  | 'spaces'
  | 'breaks'
  | 'naturalWidth'
  | 'minimalWidth'
> {
  let natural = 0
  let part = 0
  let minimal = 0
  for (const [index, width] of atoms.widths.entries()) {
    natural += width
    part = atoms.spaces[index] === spaceKind.space ? 0 : part + width
    if (part > minimal) minimal = part
    if (atoms.breaks[index] !== breakKind.none) part = 0
  }
  return {
    atoms: atoms.words,
    starts: Int32Array.from([...atoms.starts, text.length]),
    run: Uint16Array.from(atoms.run),
    widths: Float32Array.from(atoms.widths),
    levels: Uint8Array.from(atoms.levels),
    spaces: Uint8Array.from(atoms.spaces),
    breaks: Uint8Array.from(atoms.breaks),
    naturalWidth: natural,
    minimalWidth: minimal,
  }
}
