import type {Uid, Unit} from '../document/model/types.ts'
import {countWords, likeness, tellingLikeness, wordWeights, type WordBag} from './likeness.ts'
import {fewestWordsToMove, rewordedElsewhere, tellingElsewhere} from './match.ts'
import type {AtticEntry} from './types.ts'

/**
 * Which added units were removed by an earlier sync and have come back: those whose English is the same, of several
 * the one with the same key, then those whose English is nearly the same.
 *
 * @param attic the attic of the source language
 * @param taken identities that units have already
 */
export function returningUids(
  added: readonly Unit[],
  attic: readonly AtticEntry[],
  taken: ReadonlySet<string>,
): ReadonlyMap<Unit, Uid> {
  const uids = new Map<Unit, Uid>()
  const left = new Map(attic.flatMap((entry) => (taken.has(entry.uid) ? [] : [[entry.uid, entry]])))
  const give = (unit: Unit, uid: Uid): void => {
    uids.set(unit, uid)
    left.delete(uid)
  }
  for (const unit of added) {
    const same = [...left.values()].filter(({english}) => english === unit.text)
    const entry = same.find(({key}) => key === unit.key) ?? same[0]
    if (entry) give(unit, entry.uid)
  }
  const others = added.filter((unit) => !uids.has(unit))
  for (const {unit, uid} of alikePairs(others, [...left.values()]))
    if (!uids.has(unit) && left.has(uid)) give(unit, uid)
  return uids
}

/** Units and attic entries whose English is nearly the same, the most alike first. */
function alikePairs(
  units: readonly Unit[],
  entries: readonly AtticEntry[],
): readonly {readonly unit: Unit; readonly uid: Uid}[] {
  if (units.length === 0 || entries.length === 0) return []
  const fresh = units.map((unit) => ({unit, words: countWords(unit.text)}))
  const stored = entries.map(({uid, english}) => ({uid, words: countWords(english)}))
  const weight = wordWeights(
    fresh.map(({words}) => words),
    stored.map(({words}) => words),
  )
  return fresh
    .flatMap(({unit, words}) =>
      stored.flatMap(({uid, words: other}) => {
        if (!isOfSize(words, other)) return []
        const alike = likeness(words, other)
        const telling = alike < rewordedElsewhere ? 0 : tellingLikeness(words, other, weight)
        return telling < tellingElsewhere ? [] : [{unit, uid, alike: alike + telling}]
      }),
    )
    .toSorted((a, b) => b.alike - a.alike)
}

/** Whether texts have words enough to be known again, and not too many more than each other to be alike. */
function isOfSize(one: WordBag, other: WordBag): boolean {
  const [less, more] = one.size < other.size ? [one, other] : [other, one]
  return less.size >= fewestWordsToMove && less.size * 2 >= more.size
}
