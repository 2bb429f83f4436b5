import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mergeStates, mergeTexts} from '../../pipeline/sync/merge.ts'
import {sourceHashOf, uidOf} from '../../pipeline/document/model/brand.ts'
import type {State, PassageRecord} from '../../pipeline/locale/types.ts'
import {runsOf} from '../runs.ts'

const map = <Value>(value: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(value))
const base = {title: 'Правила', p1: 'Один.', p2: '', p3: 'Три.'}

describe('merging locale files', () => {
  it.each([
    [
      'different points',
      {...base, p1: 'Первый.'},
      {...base, p3: 'Третий.'},
      {...base, p1: 'Первый.', p3: 'Третий.'},
    ],
    [
      'the same change',
      {...base, p1: 'Первый.'},
      {...base, p1: 'Первый.'},
      {...base, p1: 'Первый.'},
    ],
    ['a gap that one side filled', base, {...base, p2: 'Два.'}, {...base, p2: 'Два.'}],
    [
      'a text that one side emptied and the other changed',
      {...base, p1: ''},
      {...base, p1: 'Первый.'},
      {...base, p1: 'Первый.'},
    ],
    [
      'a removal',
      {title: 'Правила', p1: 'Один.', p2: ''},
      base,
      {title: 'Правила', p1: 'Один.', p2: ''},
    ],
    [
      'additions in different places',
      {...base, p4: 'Четыре.'},
      {title: 'Правила', 'preamble-1': 'Вот:', p1: 'Один.', p2: '', p3: 'Три.'},
      {title: 'Правила', 'preamble-1': 'Вот:', p1: 'Один.', p2: '', p3: 'Три.', p4: 'Четыре.'},
    ],
    [
      'a renumbering here, a change there',
      {title: 'Правила', p1: '', p2: 'Один.', p3: '', p4: 'Три.'},
      {...base, p3: 'Третий.'},
      {title: 'Правила', p1: '', p2: 'Один.', p3: '', p4: 'Третий.'},
    ],
    [
      'a change here, a renumbering there',
      {...base, p3: 'Третий.'},
      {title: 'Правила', p1: '', p2: 'Один.', p3: '', p4: 'Три.'},
      {title: 'Правила', p1: '', p2: 'Один.', p3: '', p4: 'Третий.'},
    ],
  ])('%s', (_, ours, theirs, wanted) => {
    const {entries, conflicts} = mergeTexts({base: map(base), ours: map(ours), theirs: map(theirs)})
    expect(Object.fromEntries(entries)).toEqual(wanted)
    expect(conflicts).toEqual([])
  })

  it('a point that both sides reworded stays ours, with both texts as a conflict', () => {
    const ours = map({...base, p1: 'Первый.'})
    const theirs = map({...base, p1: 'Первое.'})
    const {entries, conflicts} = mergeTexts({base: map(base), ours, theirs})
    expect(Object.fromEntries(entries)).toEqual({...base, p1: 'Первый.'})
    expect(conflicts).toEqual([{key: 'p1', base: 'Один.', ours: 'Первый.', theirs: 'Первое.'}])
  })

  it('loses no text that a side has written', () => {
    const key = fc.constantFrom('title', 'p1', 'p2', 'p3', 'p2-1', 'p10')
    const texts = fc
      .array(fc.tuple(key, fc.constantFrom('', 'а', 'б', 'в', 'г', 'д')), {maxLength: 8})
      .map((list) => new Map(list))
    fc.assert(
      fc.property(texts, texts, texts, (before, ours, theirs) => {
        const {entries, conflicts} = mergeTexts({base: before, ours, theirs})
        const left = new Set([
          ...entries.map(([, text]) => text),
          ...conflicts.flatMap((conflict) => [conflict.ours, conflict.theirs]),
        ])
        const old = new Set(before.values())
        for (const text of [...ours.values(), ...theirs.values()])
          if (text !== '' && !old.has(text)) expect(left).toContain(text)
        expect(new Set(entries.map(([name]) => name)).size).toBe(entries.length)
      }),
      {numRuns: runsOf(5000)},
    )
  })

  it('gives one side where the other did nothing', () => {
    const texts = fc
      .array(
        fc.tuple(fc.constantFrom('title', 'p1', 'p2', 'p3'), fc.constantFrom('', 'а', 'б', 'в')),
      )
      .map((list) => new Map(list))
    fc.assert(
      fc.property(texts, texts, (before, changed) => {
        const sides = [
          {base: before, ours: changed, theirs: before},
          {base: before, ours: before, theirs: changed},
        ]
        for (const side of sides) {
          const {entries, conflicts} = mergeTexts(side)
          expect(new Map(entries)).toEqual(changed)
          expect(conflicts).toEqual([])
        }
      }),
      {numRuns: runsOf(5000)},
    )
  })
})

describe('merging state files', () => {
  const record = (uid: string, state: State, note?: string): PassageRecord => ({
    uid: uidOf(uid),
    source: sourceHashOf('0123456789abcdef'),
    state,
    origin: 'human',
    ...(note === undefined ? {} : {note}),
  })

  it('follows the uid through a renumbering', () => {
    const {entries} = mergeStates({
      base: map({p1: record('a', 'translated'), p2: record('b', 'translated')}),
      ours: map({
        p1: record('c', 'initial'),
        p2: record('a', 'translated'),
        p3: record('b', 'translated'),
      }),
      theirs: map({p1: record('a', 'translated'), p2: record('b', 'reviewed')}),
    })
    expect(entries.map(([key, {uid, state}]) => [key, uid, state])).toEqual([
      ['p1', 'c', 'initial'],
      ['p2', 'a', 'translated'],
      ['p3', 'b', 'reviewed'],
    ])
  })

  it('never vouches for a text: of two states the lesser counts', () => {
    const {entries} = mergeStates({
      base: map({p1: record('a', 'initial')}),
      ours: map({p1: record('a', 'final', 'seen')}),
      theirs: map({p1: record('a', 'translated')}),
    })
    expect(entries).toEqual([['p1', record('a', 'translated', 'seen')]])
  })
})
