import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import type {Catalog} from '../../pipeline/document/model/types.ts'
import {exchangeFormats} from '../../pipeline/exchange/formats/index.ts'
import {outgoingOf} from '../../pipeline/exchange/outgoing.ts'
import {planReturn} from '../../pipeline/exchange/plan.ts'
import {present} from '../../pipeline/finding/assert.ts'
import {bindTranslation, type BoundTranslation} from '../../pipeline/locale/passage.ts'
import {printResource, printState} from '../../pipeline/locale/print.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import type {PassageRecord} from '../../pipeline/locale/types.ts'
import {catalogOf, filesOf, read, translationOf, type Pair} from './rules-project.ts'
import {runsOf} from '../runs.ts'
import {valueIn} from '../value-in.ts'

const pairs: readonly Pair[] = [
  {
    source: 'Members **shall not** act.',
    target: 'Члены **не должны** действовать.',
    state: 'reviewed',
  },
  {
    source: 'See [point 8.2](#p8-2).[^1]',
    target: 'См. [пункт 8.2](#p8-2).[^1]',
    note: 'Проверить "8.2"\nи ещё',
  },
  {
    source: '=SUM(A1) & <b>x</b> ]]>',
    target: '=СУММ(A1) & <b>x</b> ]]>',
    state: 'initial',
    origin: 'machine',
  },
  {source: 'Keep `a | b`.', target: 'المادة ٨: `a | b`؛', state: 'final'},
  {source: 'Not translated.', target: ''},
  {source: 'Today.', target: 'Вчера.', was: 'Yesterday.'},
  {source: 'Not translated.', target: 'То же, другой пункт.'},
]

const formats = Object.entries(exchangeFormats)

describe.each(formats)('%s', (formatName, format) => {
  const isTable = formatName === 'csv' || formatName === 'tsv'
  const isMemory = formatName === 'tmx'
  const readBack = (text: string) => format.read({text, path: `rules${format.extension}`})
  const roundTrip = (
    catalog: Catalog,
    translation: BoundTranslation,
    change = (text: string) => text,
  ) => {
    const written = format.write(outgoingOf(catalog, translation))
    const read = readBack(change(written))
    expect(read.findings).toEqual([])
    const value = valueIn(read)
    return {value, plan: planReturn({catalog, translation, returned: value, overwrite: false})}
  }

  it('gives back what it was given, and the import changes nothing', () => {
    const catalog = catalogOf(pairs)
    const translation = translationOf(catalog, pairs)
    const {value, plan} = roundTrip(catalog, translation)
    expect(value.document).toBe('rules')
    for (const unit of value.units) {
      const index = Number(unit.key?.slice(1)) - 1
      const {source, was} = pairs[index] ?? {}
      expect(unit.source).toBe(isMemory ? (was ?? source) : source)
      expect(unit.target ?? '').toBe(pairs[index]?.target)
      expect(unit.uid).toBe(`uid-${index + 1}`)
      expect(unit.note).toBe(pairs[index]?.note)
    }
    expect(plan.arrivals).toEqual([])
    expect(plan.collisions).toEqual([])
    expect(plan.strays).toEqual([])
    expect([
      printResource(plan.entries, defaultStyle),
      printState(plan.states, defaultStyle),
    ]).toEqual(filesOf(translation))
  })

  it('is the same for any texts', () => {
    const part = fc.constantFrom(
      'a',
      'Ж',
      '中',
      '👪',
      '**',
      '*',
      '`',
      '[x](y)',
      '<b>',
      '&',
      ']]>',
      '"',
      "'",
      '=',
      '-',
      '@',
      '\n',
      '\t',
      '\r',
      ' ',
      ',',
      ';',
      '\\',
      '\u0001',
      '\u200F',
      '\u00A0',
      '{{n}}',
      '%',
    )
    // A text of blanks alone is none.
    const text = fc
      .array(part, {minLength: 1, maxLength: 12})
      .map((parts) => parts.join(''))
      .filter((any) => any.trim() !== '')
    const pair = fc.record({source: text, target: text})
    fc.assert(
      fc.property(fc.array(pair, {minLength: 1, maxLength: 5}), (any) => {
        const catalog = catalogOf(any)
        const translation = translationOf(catalog, any)
        const {value, plan} = roundTrip(catalog, translation)
        // A table has the line ends of its spreadsheet.
        const even = (text: string): string => (isTable ? text.replaceAll('\r\n', '\n') : text)
        expect(value.units.map(({target}) => target)).toEqual(any.map(({target}) => even(target)))
        expect(plan.arrivals).toEqual([])
      }),
      {numRuns: runsOf(400)},
    )
  })

  it('takes exactly the unit that a tool changed', () => {
    const catalog = catalogOf(pairs)
    const translation = translationOf(catalog, pairs)
    const {plan} = roundTrip(catalog, translation, (text) =>
      text.replaceAll('не должны', 'не могут'),
    )
    expect(plan.arrivals).toMatchObject([{key: 'p1', reason: 'changed translation', stale: false}])
    const [, record] = plan.states[0] ?? []
    expect(record).toMatchObject({state: 'translated', origin: 'import'})
    const {plan: same} = roundTrip(
      catalog,
      read(
        catalog,
        printResource(plan.entries, defaultStyle),
        printState(plan.states, defaultStyle),
      ),
    )
    expect(same.arrivals).toEqual([])
  })

  it('never overwrites what was translated since, nor takes an old text for a new one', () => {
    const catalog = catalogOf(pairs)
    const went = translationOf(catalog, pairs)
    const written = format.write(outgoingOf(catalog, went)).replaceAll('не должны', 'не могут')
    const value = valueIn(readBack(written))
    const newer = translationOf(catalog, [
      {source: pairs[0]?.source ?? '', target: 'Члены **не вправе** действовать.'},
      {source: pairs[1]?.source ?? '', target: 'Смотри [пункт 8.2](#p8-2).[^1]'},
      ...pairs.slice(2),
    ])
    const plan = planReturn({catalog, translation: newer, returned: value, overwrite: false})
    expect(plan.arrivals.filter(({reason}) => reason !== 'note')).toEqual([])
    expect(plan.collisions).toMatchObject([
      {
        key: 'p1',
        existing: 'Члены **не вправе** действовать.',
        imported: 'Члены **не могут** действовать.',
      },
    ])
    const forced = planReturn({catalog, translation: newer, returned: value, overwrite: true})
    expect(forced.arrivals).toMatchObject([{key: 'p1'}, ...forced.arrivals.slice(1)])
  })

  it('marks as stale what was translated from an older English', () => {
    const before = catalogOf(pairs)
    const went = translationOf(before, pairs)
    const written = format.write(outgoingOf(before, went)).replaceAll('не должны', 'не могут')
    const value = valueIn(readBack(written))
    const catalog = catalogOf([{source: 'Members **may not** act.', target: ''}, ...pairs.slice(1)])
    const translation = bindTranslation(catalog, went, undefined)
    const plan = planReturn({catalog, translation, returned: value, overwrite: false})
    expect(plan.arrivals).toMatchObject([{key: 'p1', stale: true}])
    expect(plan.states[0]?.[1]).toMatchObject({
      source: hashOf('Members **shall not** act.'),
      english: 'Members **shall not** act.',
    })
  })

  // In a table and in PO nobody but a person writes the English as its translation.
  it.skipIf(isTable)('takes no copy of the English for a translation', () => {
    const catalog = catalogOf(pairs)
    const translation = translationOf(catalog, pairs)
    const outgoing = outgoingOf(catalog, translation)
    const returned = valueIn(readBack(format.write(outgoing)))
    const filled = returned.units.map((unit) => ({
      ...unit,
      target: unit.target ?? unit.source ?? '',
    }))
    const plan = planReturn({
      catalog,
      translation,
      returned: {...returned, units: filled},
      overwrite: false,
    })
    expect(plan.arrivals).toEqual([])
  })

  it('has one segment for a text that covers two points, and keeps them', () => {
    const catalog = catalogOf([
      {source: 'Members report each year.', target: ''},
      {source: 'Members pay within 30 days.', target: ''},
    ])
    const english = 'Members report each year. Members pay within 30 days.'
    const [first, second] = catalog.units
    const record: PassageRecord = {
      uid: present(first, 'p1').uid,
      source: hashOf(english),
      state: 'translated',
      origin: 'human',
      joins: [present(second, 'p2').key],
    }
    const translation = read(
      catalog,
      printResource([['p1', 'Отчитываются и платят за 30 дней.']], defaultStyle),
      printState([['p1', record]], defaultStyle),
    )
    const {value, plan: same} = roundTrip(catalog, translation)
    expect(value.units).toMatchObject([{key: 'p1', source: english, sourceHash: hashOf(english)}])
    expect(same).toMatchObject({arrivals: [], collisions: [], strays: [], missing: []})
    const {plan} = roundTrip(catalog, translation, (text) => text.replace('платят', 'вносят'))
    expect(plan.arrivals).toMatchObject([{key: 'p1', stale: false}])
    expect(plan.states).toMatchObject([['p1', {source: hashOf(english), joins: ['p2']}]])
    // Without the stamps of Stele the English tells what it is.
    const units = value.units.map(({source = '', target = '', place}) => ({source, target, place}))
    const bare = planReturn({catalog, translation, returned: {units}, overwrite: false})
    expect(bare).toMatchObject({arrivals: [], strays: [], missing: []})
  })

  it('takes no text for a point that another text has come to cover', () => {
    const pair = [
      {source: 'Report.', target: ''},
      {source: 'Pay.', target: ''},
    ]
    const catalog = catalogOf(pair)
    const [first, second] = catalog.units
    const joins = [present(second, 'p2').key]
    const uid = present(first, 'p1').uid
    const source = hashOf('Report. Pay.')
    const translation = read(
      catalog,
      printResource([['p1', 'Отчитайся и плати.']], defaultStyle),
      printState(
        [['p1', {uid, source, state: 'translated', origin: 'human', joins}]],
        defaultStyle,
      ),
    )
    const apart = translationOf(catalog, [
      {source: 'Report.', target: 'Отчитайся.'},
      {source: 'Pay.', target: 'Плати.'},
    ])
    const returned = valueIn(readBack(format.write(outgoingOf(catalog, apart))))
    const fresh = returned.units.map((unit) => {
      const {targetHash: _, ...rest} = unit
      return rest
    })
    const input = {catalog, translation, returned: {units: fresh}}
    const plan = planReturn({...input, overwrite: false})
    expect(plan.arrivals).toEqual([])
    expect(plan.collisions.map(({key}) => key)).toEqual(['p1', 'p2'])
    expect(planReturn({...input, overwrite: true}).entries).toEqual([
      ['p1', 'Отчитайся.'],
      ['p2', 'Плати.'],
    ])
  })

  it('keeps what has no unit', () => {
    const catalog = catalogOf(pairs)
    const written = format.write(outgoingOf(catalog, translationOf(catalog, pairs)))
    const value = valueIn(readBack(written))
    const fewer = catalogOf(pairs.slice(0, 2))
    const plan = planReturn({
      catalog: fewer,
      translation: translationOf(fewer, []),
      returned: value,
      overwrite: false,
    })
    const wanted = pairs
      .slice(2)
      // A memory has no drafts.
      .filter(({target, state}) => target !== '' && !(isMemory && state === 'initial'))
      .map(({target}) => target)
    expect(plan.strays.map(({text}) => text)).toEqual(wanted)
  })
})
