import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {longestIncreasing} from '../../pipeline/document/model/increasing.ts'
import {alignInOrder, type CandidatePair} from '../../pipeline/sync/in-order.ts'
import {matchUnits} from '../../pipeline/sync/match.ts'
import {known, points} from './units.ts'
import {belowSquare, growthOf} from '../growth.ts'
import {isDeep} from '../runs.ts'

const register = 'Members keep a register of all losses.'
const publish = 'Members publish the register each year in print.'
const contact = 'Members name a contact who answers requests.'
const answer = 'Requests are answered within ten days of their arrival.'
const pay = 'The host pays for the yearly meeting of members.'

const cases: readonly {
  readonly name: string
  readonly old: readonly string[]
  readonly fresh: readonly string[]
  readonly pairs: readonly (number | undefined)[]
}[] = [
  {name: 'nothing changed', old: [register, publish], fresh: [register, publish], pairs: [0, 1]},
  {
    name: 'inserted',
    old: [register, publish],
    fresh: [register, pay, publish],
    pairs: [0, undefined, 1],
  },
  {name: 'removed', old: [register, pay, publish], fresh: [register, publish], pairs: [0, 2]},
  {
    name: 'moved',
    old: [register, publish, contact],
    fresh: [contact, register, publish],
    pairs: [2, 0, 1],
  },
  {
    name: 'reworded in its place',
    old: [register, contact, pay],
    fresh: [register, 'Members name one contact who answers all requests.', pay],
    pairs: [0, 1, 2],
  },
  {
    name: 'reworded while another was inserted before it',
    old: [register, contact],
    fresh: [register, pay, 'Members name a contact who swiftly answers requests.'],
    pairs: [0, undefined, 1],
  },
  {
    name: 'replaced by another provision',
    old: [register, contact, pay],
    fresh: [register, 'Nothing here limits other treaties.', pay],
    pairs: [0, undefined, 2],
  },
  {
    name: 'two reserved points, one removed before them',
    old: [pay, register, 'Reserved.', publish, 'Reserved.', contact],
    fresh: [register, 'Reserved.', publish, 'Reserved.', contact],
    pairs: [1, 2, 3, 4, 5],
  },
  {
    name: 'two reserved points, the first removed',
    old: [register, 'Reserved.', publish, 'Reserved.', contact],
    fresh: [register, publish, 'Reserved.', contact],
    pairs: [0, 2, 3, 4],
  },
  {
    name: 'two reserved points, one filled',
    old: [register, 'Reserved.', publish, 'Reserved.', contact],
    fresh: [register, 'Reserved.', publish, answer, contact],
    pairs: [0, 1, 2, undefined, 4],
  },
  {
    name: 'moved and reworded at once',
    old: [register, publish, contact, answer],
    fresh: ['Requests are answered within five days of their arrival.', register, publish, contact],
    pairs: [3, 0, 1, 2],
  },
]

describe('which unit continues which', () => {
  it.each(cases)('$name', ({old, fresh, pairs}) => {
    expect(matchUnits(known(points(...old)), points(...fresh))).toEqual(pairs)
  })

  it('never gives one old unit to two new ones', () => {
    const text = fc.constantFrom(register, publish, contact, answer, pay, 'Reserved.', '')
    fc.assert(
      fc.property(
        fc.array(text, {maxLength: 12}),
        fc.array(text, {maxLength: 12}),
        (old, fresh) => {
          const used = matchUnits(known(points(...old)), points(...fresh)).filter(
            (index) => index !== undefined,
          )
          expect(new Set(used).size).toBe(used.length)
        },
      ),
    )
  })

  /** Match documents of which a tenth is moved and a tenth reworded. */
  const matched = (length: number) => {
    const texts = Array.from(
      {length},
      (_, index) => `Point ${index} binds party ${index * 7} to duty ${index * 13}.`,
    )
    const fresh = texts.map((text, index) =>
      index % 10 === 0 ? text.replace('binds', 'commits') : text,
    )
    fresh.unshift(...fresh.splice(length / 3, length / 10))
    return matchUnits(known(points(...texts)), points(...fresh))
  }

  it('matches 3,000 units with 300 of them moved and 300 reworded', () => {
    expect(matched(3000).filter((index) => index === undefined).length).toBeLessThan(40)
  })

  it.runIf(isDeep)('matches units in time that grows with their number', () => {
    expect(growthOf(matched, 1500)).toBeLessThan(belowSquare)
  })
})

describe('a document of which every unit was reworded', () => {
  function matched(count: number): readonly (number | undefined)[] {
    const texts = Array.from(
      {length: count},
      (_, index) => `Point ${index} binds party ${index * 7} to duty ${index * 13} in full.`,
    )
    const fresh = [
      'Each party appoints a secretary.',
      ...texts.map((text) => text.replace('binds', 'commits')),
    ]
    return matchUnits(known(points(...texts)), points(...fresh))
  }

  it('is matched in order', () => {
    const wrong = matched(1500).filter((oldIndex, newIndex) => oldIndex !== newIndex - 1)
    expect(wrong.length).toBeLessThan(8)
  })

  it.runIf(isDeep)('is matched without comparing all with all', () => {
    expect(growthOf(matched, 400)).toBeLessThan(belowSquare)
  })
})

/** The greatest total of candidates that keep the order of both lists, from the table of all pairs. */
function greatestTotal(candidates: readonly CandidatePair[]): number {
  const from = (oldFrom: number, newFrom: number): number =>
    Math.max(
      0,
      ...candidates
        .filter(({oldAt, newAt}) => oldAt >= oldFrom && newAt >= newFrom)
        .map(({oldAt, newAt, score}) => score + from(oldAt + 1, newAt + 1)),
    )
  return from(0, 0)
}

describe('candidates in the order of both lists', () => {
  const places = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(5), fc.constantFrom(1, 2, 4, 7)), {
    selector: ([oldAt, newAt]) => `${oldAt} ${newAt}`,
    maxLength: 9,
  })

  it('have the greatest total', () => {
    fc.assert(
      fc.property(places, (drawn) => {
        const candidates = drawn
          .map(([oldAt, newAt, score]) => ({oldAt, newAt, score}))
          .toSorted((a, b) => a.oldAt - b.oldAt)
        const chain = alignInOrder(candidates, 6)
        for (const [at, {oldAt, newAt}] of chain.entries()) {
          const next = chain[at + 1]
          if (next) expect(next.oldAt > oldAt && next.newAt > newAt).toBe(true)
        }
        const total = chain.reduce((sum, {score}) => sum + score, 0)
        expect(total).toBe(greatestTotal(candidates))
      }),
    )
  })
})

describe('longest increasing subsequence', () => {
  it('is increasing, in order and no shorter than a run', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), (values) => {
        const chain = longestIncreasing(values)
        const picked = chain.map((index) => values[index] ?? -1)
        for (const [at, value] of picked.entries())
          if (at > 0) expect(value).toBeGreaterThan(picked[at - 1] ?? -1)
        for (const [at, index] of chain.entries())
          if (at > 0) expect(index).toBeGreaterThan(chain[at - 1] ?? -1)
        if (values.length > 0) expect(chain.length).toBeGreaterThan(0)
      }),
    )
  })
})
