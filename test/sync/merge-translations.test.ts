import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sourceHashOf, uidOf} from '../../pipeline/document/model/brand.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {textStampOf} from '../../pipeline/locale/stamp.ts'
import {readState, states} from '../../pipeline/locale/state.ts'
import type {PassageRecord, State} from '../../pipeline/locale/types.ts'
import {mergeRecords} from '../../pipeline/sync/merge-records.ts'
import {mergeTranslations, type MergedTranslation} from '../../pipeline/sync/merge-translations.ts'
import type {TranslationVersion} from '../../pipeline/sync/merge-version.ts'
import {runsOf} from '../runs.ts'
import {known, points} from './units.ts'

const units = points('Members keep a register.', 'Members pay a fee.', 'No member votes twice.')
const snapshot = known(units)

type Texts = readonly string[]

/** A version of the translation of three points; a text that is not stamped was written since the last sync. */
function version(texts: Texts, stamped: Texts = texts): TranslationVersion {
  const [file, stateFile] = ['locales/ru/rules.json', 'locales/ru/rules.state.json']
  const entries = units.map(({key}, at) => [key, texts[at] ?? ''])
  const records = units.flatMap(({key, uid, hash: source}, at) => {
    const text = stamped[at] ?? ''
    const said = {uid, source, state: 'translated', origin: 'human', target: textStampOf(text)}
    return text === '' ? [] : [[key, said]]
  })
  return {
    snapshot,
    source: units,
    foreign: [],
    translation: {
      document: 'rules',
      locale: 'ru',
      readable: true,
      resource: readResource(JSON.stringify(Object.fromEntries(entries)), file).value,
      states: readState(JSON.stringify(Object.fromEntries(records)), stateFile).value,
    },
  }
}

const merged = (
  base: TranslationVersion,
  ours: TranslationVersion,
  theirs: TranslationVersion,
): MergedTranslation =>
  mergeTranslations(
    {base, ours, theirs},
    {snapshot, statesOf: undefined, recordKeys: new Map<string, string>()},
  )

const textsIn = ({entries}: MergedTranslation): Texts => entries.map(([, text]) => text)
const texts = fc.array(fc.constantFrom('', 'один', 'два', 'три', 'четыре'), {
  minLength: units.length,
  maxLength: units.length,
})

describe('merging translations', () => {
  it('gives one side where the other did nothing', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (before, after, isSynced) => {
        const [base, changed] = [version(before), version(after, isSynced ? after : before)]
        for (const result of [merged(base, changed, base), merged(base, base, changed)]) {
          expect(textsIn(result)).toEqual(after)
          expect(result.conflicts).toEqual([])
        }
      }),
      {numRuns: runsOf(2000)},
    )
  })

  it('loses no text that a side has written', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, here, there) => {
        const result = merged(version(before), version(here, before), version(there, before))
        const left = new Set([
          ...textsIn(result),
          ...result.conflicts.flatMap(({ours, theirs}) => [ours, theirs]),
        ])
        for (const text of [...here, ...there])
          if (text !== '' && !before.includes(text)) expect(left).toContain(text)
      }),
      {numRuns: runsOf(2000)},
    )
  })

  it('keeps ours and names theirs where both wrote another text', () => {
    const result = merged(
      version(['один', '', '']),
      version(['два', '', '']),
      version(['три', '', '']),
    )
    expect(textsIn(result)).toEqual(['два', '', ''])
    expect(result.conflicts).toEqual([{key: 'p1', base: 'один', ours: 'два', theirs: 'три'}])
  })

  it('keeps a text that one side emptied and the other changed', () => {
    const result = merged(
      version(['один', '', '']),
      version(['', '', '']),
      version(['два', '', '']),
    )
    expect(textsIn(result)).toEqual(['два', '', ''])
    expect(result.conflicts).toEqual([])
  })
})

describe('merging the records of one text', () => {
  const record = (state: State): PassageRecord => ({
    uid: uidOf('a'),
    source: sourceHashOf('0123456789abcdef'),
    state,
    origin: 'human',
  })
  const state = fc.constantFrom(...states)

  it('takes the lesser of two states where both sides said something of it', () => {
    fc.assert(
      fc.property(fc.option(state), state, state, (before, here, there) => {
        fc.pre(before !== here && before !== there)
        const base = before === null ? undefined : record(before)
        const result = mergeRecords({base, ours: record(here), theirs: record(there)})
        const least = Math.min(states.indexOf(here), states.indexOf(there))
        expect(result?.state).toBe(states[least])
      }),
    )
  })

  it('takes the state of the side that said something', () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const [base, changed] = [record(before), record(after)]
        expect(mergeRecords({base, ours: changed, theirs: base})?.state).toBe(after)
        expect(mergeRecords({base, ours: base, theirs: changed})?.state).toBe(after)
      }),
    )
  })
})
