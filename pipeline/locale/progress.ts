import type {Catalog, Unit} from '../document/model/types.ts'
import {once} from '../language/model/once.ts'
import type {BoundTranslation, Passage} from './passage.ts'
import type {State} from './types.ts'

const segmenter = once(() => new Intl.Segmenter('en', {granularity: 'word'}))

// Most English has nothing but these signs: for them a pattern counts as the segmenter does, in a tenth of its time. A
// colon within a word joins its parts.
const plainSigns =
  /^(?:[\t\n\r !"#$%&'()*+,\-./0-9;<=>?@A-Z[\\\]^`a-z{|}~§–—‘’“”…]|(?<![A-Za-z0-9]):|:(?![A-Za-z0-9]))*$/u
const plainWord =
  /[A-Za-z0-9]+(?:(?:(?<=[A-Za-z])['.’‘](?=[A-Za-z])|(?<=\d)['.’‘,;](?=\d))[A-Za-z0-9]+)*/gu

/** The words of a text, counted as UAX #29 finds them, so that texts without spaces count too. */
export function wordCount(text: string): number {
  if (plainSigns.test(text)) return text.match(plainWord)?.length ?? 0 // no word
  let count = 0
  for (const {isWordLike} of segmenter().segment(text)) if (isWordLike) count++
  return count
}

// The same catalog is counted for each language.
const countsByUnit = new WeakMap<Unit, number>()

function wordsOf(unit: Unit): number {
  const known = countsByUnit.get(unit)
  if (known !== undefined) return known
  const count = wordCount(unit.text)
  countsByUnit.set(unit, count)
  return count
}

/** The group in which progress counts a unit: its state where it is current, else its standing. */
export type ProgressGroup = State | 'stale' | 'missing'

/** All groups, the most finished first. */
export const progressGroups: readonly ProgressGroup[] = [
  'final',
  'reviewed',
  'translated',
  'initial',
  'stale',
  'missing',
]

/** Units, and words of their English. */
export type UnitsAndWords = {
  /** how many units */
  readonly units: number
  /** how many words their English has */
  readonly words: number
}

/** How far one language's translation of a document is, in units of the source. */
export type Progress = UnitsAndWords & {
  /** units with a text */
  readonly translated: number
  /** units whose text is reviewed or final, and made from the English of today */
  readonly reviewed: number
  /** units whose English has changed since */
  readonly stale: number
  /** units without a text */
  readonly missing: number
  /** made by a machine and not reviewed */
  readonly machine: number
  /** words of the English of these units */
  readonly translatedWords: number
}

/** Progress with the counts of each group; they sum to the whole. */
export type GroupedProgress = Progress & {
  /** units and words of each group */
  readonly states: Readonly<Record<ProgressGroup, UnitsAndWords>>
}

/** How far one language's translation of a document is, in units and in words of the English. */
export function progressOf({passages}: BoundTranslation): GroupedProgress {
  const states = emptyGroups()
  let machine = 0
  for (const passage of passages.all) {
    const group = states[groupOf(passage)]
    group.units += passage.units.length
    for (const unit of passage.units) group.words += wordsOf(unit)
    if (passage.standing !== 'missing' && isMachineDraft(passage)) machine += passage.units.length
  }
  return progressFrom(states, machine)
}

/** The progress of a source document: all of its units are final. */
export function completeProgress({units}: Catalog): GroupedProgress {
  const states = emptyGroups()
  states.final.units = units.length
  for (const unit of units) states.final.words += wordsOf(unit)
  return progressFrom(states, 0)
}

/** The progress of several documents in one language, taken together. */
export function progressSum(all: readonly GroupedProgress[]): GroupedProgress {
  const states = emptyGroups()
  let machine = 0
  for (const progress of all) {
    machine += progress.machine
    for (const group of progressGroups) {
      states[group].units += progress.states[group].units
      states[group].words += progress.states[group].words
    }
  }
  return progressFrom(states, machine)
}

type Groups = Record<ProgressGroup, {units: number; words: number}>

function emptyGroups(): Groups {
  const none = (): UnitsAndWords & {units: number; words: number} => ({units: 0, words: 0})
  return {
    final: none(),
    reviewed: none(),
    translated: none(),
    initial: none(),
    stale: none(),
    missing: none(),
  }
}

function progressFrom(states: Groups, machine: number): GroupedProgress {
  const units = progressGroups.reduce((sum, group) => sum + states[group].units, 0)
  const words = progressGroups.reduce((sum, group) => sum + states[group].words, 0)
  return {
    units,
    words,
    translated: units - states.missing.units,
    reviewed: states.reviewed.units + states.final.units,
    stale: states.stale.units,
    missing: states.missing.units,
    machine,
    translatedWords: words - states.missing.words,
    states,
  }
}

function groupOf({standing, state}: Passage): ProgressGroup {
  if (standing === 'doubtful') return 'initial'
  return standing === 'current' ? state : standing
}

const isMachineDraft = ({origin, state}: Passage): boolean =>
  origin === 'machine' && state !== 'reviewed' && state !== 'final'
