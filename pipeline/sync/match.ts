import {itemAt, present} from '../finding/assert.ts'
import type {Unit} from '../document/model/types.ts'
import {longestIncreasing} from '../document/model/increasing.ts'
import {
  containment,
  countWords,
  likeness,
  tellingLikeness,
  wordWeights,
  type WordBag,
  type WordWeight,
} from './likeness.ts'
import {alignInOrder, type CandidatePair} from './in-order.ts'
import {placesByText, placesByWord, placesThatShare} from './word-places.ts'
import type {SnapshotUnit} from './types.ts'

/** Index of the old unit that each new unit continues; undefined for a new one. */
export type Pairs = readonly (number | undefined)[]

// A reworded point keeps most of its words; below these two texts are different provisions
// (measured on edits of the semver and UDHR texts: test/sync/).
const rewordedInPlace = 0.5
const rewordedUnderSameKey = 0.4
/** Texts that are as much alike are one provision, wherever they are. */
export const rewordedElsewhere = 0.75
/** Of the words that tell units apart fewer stay, since what is new counts against them in full. */
export const tellingInPlace = 0.3
/** As much, where another place says that it is another provision. */
export const tellingElsewhere = 0.5
/** One number in common does not make two texts alike, however rare it is. */
const fewestAlike = 0.3
const nearlyAll = 0.8
/** A moved text of fewer words ("Reserved.") says too little to be known again elsewhere. */
export const fewestWordsToMove = 4
/** In gaps of more pairs only those are compared that share a word of few units. */
const smallTable = 10_000
const fewPlaces = 6
/** Words of more leftovers than this ("the") lead nowhere. */
const tooCommon = 50

/**
 * Tell which unit of the old document each unit of the new one continues: by equal text first, then
 * in order between the pairs so found by likeness and key, then moved texts anywhere. Identical texts
 * ("Reserved.") are distinguished by their neighbours, then by their keys.
 *
 * @param returning texts that wait in the attic: such a text does not reword another
 */
export function matchUnits(
  old: readonly SnapshotUnit[],
  fresh: readonly Unit[],
  returning: ReadonlySet<string> = new Set(),
): Pairs {
  const matcher = new Matcher(old, fresh, returning)
  matcher.pairUniqueTexts()
  matcher.pairTitles()
  matcher.pairInGaps((gap) => matcher.sameTexts(gap))
  matcher.pairInGaps((gap) => matcher.closeTexts(gap))
  matcher.pairEqualKeys()
  matcher.pairMoved()
  return matcher.pairs
}

/** The unpaired units between two pairs that keep their order. */
type Gap = {readonly old: readonly number[]; readonly fresh: readonly number[]}

/** The state of one matching; each method adds pairs and never takes one back. */
class Matcher {
  readonly pairs: (number | undefined)[]
  readonly #taken: boolean[]
  readonly #oldWords: readonly WordBag[]
  readonly #newWords: readonly WordBag[]
  readonly #weight: WordWeight
  readonly #old: readonly SnapshotUnit[]
  readonly #fresh: readonly Unit[]

  readonly #returning: ReadonlySet<string>

  constructor(
    old: readonly SnapshotUnit[],
    fresh: readonly Unit[],
    returning: ReadonlySet<string>,
  ) {
    this.#returning = returning
    this.#old = old
    this.#fresh = fresh
    this.pairs = fresh.map(() => undefined)
    this.#taken = old.map(() => false)
    this.#oldWords = old.map(({text}) => countWords(text))
    this.#newWords = fresh.map(({text}) => countWords(text))
    this.#weight = wordWeights(this.#oldWords, this.#newWords)
  }

  #sameText(oldIndex: number, newIndex: number): boolean {
    return this.#old[oldIndex]?.text === this.#fresh[newIndex]?.text
  }

  /** How well two units fit in one gap, 0 where they are different provisions. */
  #closeness(oldIndex: number, newIndex: number): number {
    if (this.#isReturning(oldIndex, newIndex)) return 0
    const sameKey = this.#old[oldIndex]?.key === this.#fresh[newIndex]?.key
    const preference = sameKey ? 0.1 : 0
    const alike = this.#likeness(oldIndex, newIndex)
    const telling = this.#tellingLikeness(oldIndex, newIndex)
    const isTelling = telling >= tellingElsewhere && alike >= fewestAlike
    const isLike = alike >= (sameKey ? rewordedUnderSameKey : rewordedInPlace)
    if (isTelling || (isLike && telling >= tellingInPlace)) return alike + telling + preference
    // Of the parts of a cut point the one that keeps its number keeps its translation.
    return this.#isPart(oldIndex, newIndex) ? alike + (sameKey ? 1 : 0) : 0
  }

  /** A text that comes back from the attic has its own translation there. */
  #isReturning(oldIndex: number, newIndex: number): boolean {
    const {text} = itemAt(this.#fresh, newIndex)
    return this.#returning.has(text) && !this.#sameText(oldIndex, newIndex)
  }

  /** Whether one text is a part of the other, as where a point was cut in two or two were joined. */
  #isPart(oldIndex: number, newIndex: number): boolean {
    const [old, fresh] = [this.#wordsOfOld(oldIndex), this.#wordsOfNew(newIndex)]
    const [less, more] = old.size < fresh.size ? [old, fresh] : [fresh, old]
    return less.size >= fewestWordsToMove && containment(less, more, this.#weight) >= nearlyAll
  }

  /** There is one title, whatever it says, unless the same words were or are a heading elsewhere. */
  pairTitles(): void {
    const oldIndex = this.#old.findIndex(({key}) => key === 'title')
    const newIndex = this.#fresh.findIndex(({kind}) => kind === 'title')
    if (oldIndex < 0 || newIndex < 0 || this.#taken[oldIndex]) return
    if (this.pairs[newIndex] === undefined) this.#pair(oldIndex, newIndex)
  }

  /** A text that each document has once is the same unit, wherever it is. */
  pairUniqueTexts(): void {
    const oldPlaces = placesByText(this.#free(this.#old, (index) => !this.#taken[index]))
    const newPlaces = placesByText(
      this.#free(this.#fresh, (index) => this.pairs[index] === undefined),
    )
    for (const [text, [newIndex, ...others]] of newPlaces) {
      const [oldIndex, ...oldOthers] = oldPlaces.get(text) ?? [] // no such text in the old document
      if (oldIndex === undefined || newIndex === undefined) continue
      if (others.length === 0 && oldOthers.length === 0 && text !== '')
        this.#pair(oldIndex, newIndex)
    }
  }

  /** Align what is left between neighbouring pairs that keep their order. */
  pairInGaps(candidatesOf: (gap: Gap) => readonly CandidatePair[]): void {
    for (const gap of this.#gaps())
      for (const {oldAt, newAt} of alignInOrder(candidatesOf(gap), gap.fresh.length))
        this.#pair(itemAt(gap.old, oldAt), itemAt(gap.fresh, newAt))
  }

  /** The pairs of a gap that have the same text. */
  sameTexts({old, fresh}: Gap): readonly CandidatePair[] {
    const places = placesByText(fresh.map((index) => itemAt(this.#fresh, index)))
    return old.flatMap((index, oldAt) => {
      const newPlaces = places.get(itemAt(this.#old, index).text) ?? [] // no such text in the new document
      return newPlaces.map((newAt) => ({oldAt, newAt, score: 1}))
    })
  }

  /** The pairs of a gap that are the same provision; in a large gap those alone that share a rarer word. */
  closeTexts({old, fresh}: Gap): readonly CandidatePair[] {
    const isLarge = old.length * fresh.length > smallTable
    const byWord = isLarge ? placesByWord(fresh.map((index) => this.#wordsOfNew(index))) : undefined
    const every = [...fresh.keys()]
    return old.flatMap((oldIndex, oldAt) =>
      [...(byWord ? placesThatShare(this.#wordsOfOld(oldIndex), byWord, fewPlaces) : every)]
        .map((newAt) => ({oldAt, newAt, score: this.#closeness(oldIndex, itemAt(fresh, newAt))}))
        .filter(({score}) => score > 0),
    )
  }

  /** Identical texts with like neighbours keep their keys. */
  pairEqualKeys(): void {
    const byKey = new Map(this.#old.map(({key}, index) => [key, index]))
    for (const [newIndex, {key}] of this.#fresh.entries()) {
      const oldIndex = byKey.get(key)
      if (oldIndex === undefined || this.#taken[oldIndex] || this.pairs[newIndex] !== undefined)
        continue
      if (this.#closeness(oldIndex, newIndex) > 0) this.#pair(oldIndex, newIndex)
    }
  }

  /** Texts that were moved and reworded at once: the likest first. */
  pairMoved(): void {
    const candidates: {
      readonly oldIndex: number
      readonly newIndex: number
      readonly alike: number
    }[] = []
    const byWord = placesByWord(this.#free(this.#oldWords, (index) => !this.#taken[index]))
    for (const newIndex of this.pairs.keys()) {
      if (this.pairs[newIndex] !== undefined) continue
      const words = this.#wordsOfNew(newIndex)
      if (words.size < fewestWordsToMove) continue
      for (const oldIndex of placesThatShare(words, byWord, tooCommon)) {
        const alike = this.#likeness(oldIndex, newIndex)
        const telling = this.#tellingLikeness(oldIndex, newIndex)
        if (this.#isReturning(oldIndex, newIndex)) continue
        if (alike >= rewordedElsewhere && telling >= tellingElsewhere)
          candidates.push({oldIndex, newIndex, alike: alike + telling})
      }
    }
    candidates.sort(
      (a, b) => b.alike - a.alike || a.newIndex - b.newIndex || a.oldIndex - b.oldIndex,
    )
    for (const {oldIndex, newIndex} of candidates)
      if (!this.#taken[oldIndex] && this.pairs[newIndex] === undefined)
        this.#pair(oldIndex, newIndex)
  }

  #pair(oldIndex: number, newIndex: number): void {
    this.pairs[newIndex] = oldIndex
    this.#taken[oldIndex] = true
  }

  #likeness(oldIndex: number, newIndex: number): number {
    if (this.#sameText(oldIndex, newIndex)) return 1
    return likeness(this.#wordsOfOld(oldIndex), this.#wordsOfNew(newIndex))
  }

  #tellingLikeness(oldIndex: number, newIndex: number): number {
    if (this.#sameText(oldIndex, newIndex)) return 1
    return tellingLikeness(this.#wordsOfOld(oldIndex), this.#wordsOfNew(newIndex), this.#weight)
  }

  #wordsOfOld(index: number): WordBag {
    return itemAt(this.#oldWords, index)
  }

  #wordsOfNew(index: number): WordBag {
    return itemAt(this.#newWords, index)
  }

  #free<Item>(
    items: readonly Item[],
    isFree: (index: number) => boolean,
  ): readonly (Item | undefined)[] {
    return items.map((item, index) => (isFree(index) ? item : undefined))
  }

  /** Runs of unpaired units between pairs that stand in the same order in both documents. */
  #gaps(): readonly Gap[] {
    const paired = [...this.pairs.keys()].filter((index) => this.pairs[index] !== undefined)
    const chain = longestIncreasing(
      paired.map((index) => present(this.pairs[index], 'a pair')),
    ).map((at) => itemAt(paired, at))
    const gaps: {old: number[]; fresh: number[]}[] = []
    let oldFrom = 0
    let newFrom = 0
    for (const anchor of [...chain, this.pairs.length]) {
      const oldEnd =
        anchor === this.pairs.length ? this.#old.length : present(this.pairs[anchor], 'an anchor')
      const old = range(oldFrom, oldEnd).filter((index) => !this.#taken[index])
      const fresh = range(newFrom, anchor).filter((index) => this.pairs[index] === undefined)
      if (old.length > 0 && fresh.length > 0) gaps.push({old, fresh})
      oldFrom = oldEnd + 1
      newFrom = anchor + 1
    }
    return gaps
  }
}

function range(from: number, end: number): readonly number[] {
  return Array.from({length: Math.max(0, end - from)}, (_, offset) => from + offset)
}
