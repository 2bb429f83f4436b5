import type {FontSet} from '../font/types.ts'
import {packTraits} from './model/atoms.ts'
import {levelsOf} from './bidi.ts'
import {breakOpportunities} from './break/opportunities.ts'
import {cleanText} from './clean.ts'
import {uncleanFinding} from './findings.ts'
import {keyOfParagraph} from './model/paragraph-memory.ts'
import {tokenCache} from './shape/itemise.ts'
import {
  breakKind,
  spaceKind,
  type ParagraphInput,
  type PreparedParagraph,
  type Pt,
  type ShapedWord,
  type Shaper,
  type StyledRun,
} from './model/types.ts'

// In bounds: levels and kinds have a number for each unit of the text.

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
  const memory = shaper.paragraphs
  if (!memory) return prepareNew(paragraph, fonts, shaper)
  const key = keyOfParagraph(paragraph)
  const known = memory.find(key)
  if (known) {
    const {runs, language, direction, subject} = paragraph
    const {atoms, naturalWidth, minimalWidth} = known
    const text = runs.map((run) => run.text).join('')
    const own = {text, language, direction, runs, ...(subject && {subject})}
    return {...own, fonts, shaper, findings: [], atoms, naturalWidth, minimalWidth}
  }
  const made = prepareNew(paragraph, fonts, shaper)
  // One whose text had to be cleaned is made again each time, with its findings.
  const isClean = made.runs.every((run, index) => run === paragraph.runs[index])
  if (isClean && made.findings.length === 0) memory.keep(key, made)
  return made
}

function prepareNew(paragraph: ParagraphInput, fonts: FontSet, shaper: Shaper): PreparedParagraph {
  const {runs, text, replaced, dropped} = cleanRuns(paragraph.runs)
  const levels = levelsOf(text, paragraph.direction)
  const kinds = breakOpportunities(text, shaper.languageOf(paragraph.language))
  const atoms = {count: 0, natural: 0, part: 0, minimal: 0}
  let start = 0
  for (const [index, run] of runs.entries()) {
    const end = start + run.text.length
    collectAtoms(atoms, {text, start, end, index, run, levels, kinds, fonts, shaper})
    start = end
  }
  const isUnclean = replaced + dropped > 0
  const {language, direction, subject} = paragraph
  return {
    text,
    language,
    direction,
    runs,
    ...(subject && {subject}),
    fonts,
    shaper,
    findings: isUnclean ? [uncleanFinding(replaced, dropped, paragraph)] : [],
    atoms: taken(atoms),
    naturalWidth: atoms.natural,
    minimalWidth: atoms.minimal,
  }
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

/**
 * Numbers of the atoms of many paragraphs, one behind the other: one array for each would weigh more.
 * Only one paragraph is open at a time: `addAtom` writes behind `slabUsed`, `taken` closes what it
 * wrote. `prepare` does not call itself and is synchronous, so no two paragraphs can mix.
 */
let slab = new Uint32Array(1 << 16)
let slabUsed = 0

type Atoms = {
  count: number
  /** width of all, of the part since the last place for a break, and of the widest part */
  natural: Pt
  part: Pt
  minimal: Pt
}

function addAtom(atoms: Atoms, word: ShapedWord, traits: number): void {
  const length = atoms.count++ * 2
  if (slabUsed + length + 2 > slab.length) {
    const next = new Uint32Array(Math.max(1 << 16, length * 2 + 2))
    next.set(slab.subarray(slabUsed, slabUsed + length))
    slab = next
    slabUsed = 0
  }
  slab[slabUsed + length] = word.id
  slab[slabUsed + length + 1] = traits
}

function taken({count}: Atoms): Uint32Array {
  const numbers = slab.subarray(slabUsed, slabUsed + count * 2)
  slabUsed += count * 2
  return numbers
}

function addWidth(atoms: Atoms, width: Pt, space: number, after: number): void {
  atoms.natural += width
  atoms.part = space === spaceKind.space ? 0 : atoms.part + width
  if (atoms.part > atoms.minimal) atoms.minimal = atoms.part
  if (after !== breakKind.none) atoms.part = 0
}

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

function collectAtoms(atoms: Atoms, context: RunContext): void {
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
    addToken(atoms, token, context, {at, next, level})
    at = next
  }
}

function addToken(
  atoms: Atoms,
  token: readonly ShapedWord[],
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
  for (const word of token) {
    start += word.text.length
    const after = start === place.next ? (kinds[start] ?? breakKind.none) : breakKind.none
    addAtom(atoms, word, packTraits({breakAfter: after, space, level: place.level, run: index}))
    addWidth(atoms, (word.width * run.style.size) / 1000, space, after)
  }
}
