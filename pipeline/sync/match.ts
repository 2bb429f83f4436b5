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
import {alignInOrder, type PairScore} from './in-order.ts'
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
/** Tables of more cells are filled where two units share a rarer word. */
const smallTable = 10_000
const fewPlaces = 6

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
  matcher.pairInGaps((oldIndex, newIndex) => (matcher.sameText(oldIndex, newIndex) ? 1 : 0))
  matcher.pairInGaps((oldIndex, newIndex) => matcher.closeness(oldIndex, newIndex), true)
  matcher.pairEqualKeys()
  matcher.pairMoved()
  return matcher.pairs
}

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

  sameText(oldIndex: number, newIndex: number): boolean {
    return this.#old[oldIndex]?.text === this.#fresh[newIndex]?.text
  }

  /** How well two units fit in one gap, 0 where they are different provisions. */
  closeness(oldIndex: number, newIndex: number): number {
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
    return this.#returning.has(text) && !this.sameText(oldIndex, newIndex)
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
    const oldPlaces = placesOf(this.#free(this.#old, (index) => !this.#taken[index]))
    const newPlaces = placesOf(this.#free(this.#fresh, (index) => this.pairs[index] === undefined))
    for (const [text, [newIndex, ...others]] of newPlaces) {
      const [oldIndex, ...oldOthers] = oldPlaces.get(text) ?? [] // no such text in the old document
      if (oldIndex === undefined || newIndex === undefined) continue
      if (others.length === 0 && oldOthers.length === 0 && text !== '')
        this.#pair(oldIndex, newIndex)
    }
  }

  /** Align what is left between neighbouring pairs that keep their order. */
  pairInGaps(score: PairScore, isDear = false): void {
    for (const {old, fresh} of this.#gaps()) {
      const isLarge = isDear && old.length * fresh.length > smallTable
      const own = isLarge ? this.#amongSharing(old, fresh, score) : score
      for (const [oldIndex, newIndex] of alignInOrder(old, fresh, own))
        this.#pair(oldIndex, newIndex)
    }
  }

  /** The scores of those units alone that have a rarer word in common; 0 for all others. */
  #amongSharing(old: readonly number[], fresh: readonly number[], score: PairScore): PairScore {
    const wanted = new Set(old)
    const byWord = this.#leftoverWords()
    const scores = new Map<number, number>()
    const size = this.#fresh.length
    for (const newIndex of fresh)
      for (const oldIndex of sharing(this.#wordsOfNew(newIndex), byWord, fewPlaces))
        if (wanted.has(oldIndex)) scores.set(oldIndex * size + newIndex, score(oldIndex, newIndex))
    return (oldIndex, newIndex) => scores.get(oldIndex * size + newIndex) ?? 0 // no rarer word in common
  }

  /** Identical texts with like neighbours keep their keys. */
  pairEqualKeys(): void {
    const byKey = new Map(this.#old.map(({key}, index) => [key, index]))
    for (const [newIndex, {key}] of this.#fresh.entries()) {
      const oldIndex = byKey.get(key)
      if (oldIndex === undefined || this.#taken[oldIndex] || this.pairs[newIndex] !== undefined)
        continue
      if (this.closeness(oldIndex, newIndex) > 0) this.#pair(oldIndex, newIndex)
    }
  }

  /** Texts that were moved and reworded at once: the likest first. */
  pairMoved(): void {
    const candidates: {
      readonly oldIndex: number
      readonly newIndex: number
      readonly alike: number
    }[] = []
    const byWord = this.#leftoverWords()
    for (const newIndex of this.pairs.keys()) {
      if (this.pairs[newIndex] !== undefined) continue
      const words = this.#wordsOfNew(newIndex)
      if (words.size < fewestWordsToMove) continue
      for (const oldIndex of sharing(words, byWord)) {
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
    if (this.sameText(oldIndex, newIndex)) return 1
    return likeness(this.#wordsOfOld(oldIndex), this.#wordsOfNew(newIndex))
  }

  #tellingLikeness(oldIndex: number, newIndex: number): number {
    if (this.sameText(oldIndex, newIndex)) return 1
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

  /** Which unpaired old units hold each of the rarer words. */
  #leftoverWords(): ReadonlyMap<string, readonly number[]> {
    const byWord = new Map<string, number[]>()
    for (const [index, taken] of this.#taken.entries()) {
      if (taken) continue
      for (const word of this.#wordsOfOld(index).keys()) {
        const list = byWord.get(word)
        if (list) list.push(index)
        else byWord.set(word, [index])
      }
    }
    return byWord
  }

  /** Runs of unpaired units between pairs that stand in the same order in both documents. */
  #gaps(): readonly {readonly old: readonly number[]; readonly fresh: readonly number[]}[] {
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

function placesOf(
  items: readonly ({readonly text: string} | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [index, item] of items.entries()) {
    if (!item) continue
    const list = places.get(item.text)
    if (list) list.push(index)
    else places.set(item.text, [index])
  }
  return places
}

// Words that stand in more leftovers than this ("the") lead nowhere.
const tooCommon = 50

function sharing(
  words: WordBag,
  byWord: ReadonlyMap<string, readonly number[]>,
  most: number = tooCommon,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const word of words.keys()) {
    const places = byWord.get(word) ?? [] // no unpaired old unit has it
    if (places.length <= most) for (const index of places) found.add(index)
  }
  return found
}

function range(from: number, end: number): readonly number[] {
  return Array.from({length: Math.max(0, end - from)}, (_, offset) => from + offset)
}
