import {describe, expect, it} from 'vitest'
import {uidOf} from '../../pipeline/document/model/brand.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {exchangeFormats, type ExchangeFormatName} from '../../pipeline/exchange/formats/index.ts'
import type {PassageRecord, State} from '../../pipeline/locale/types.ts'
import {exported, importInto, projectOf, type Outcome, type Project} from './imported.ts'
import {cases, english, former, today, type Edit} from './claim-cases.ts'

function project(): Project {
  const bare = projectOf(english)
  const uidAt = (key: string): PassageRecord['uid'] =>
    bare.loaded.catalog.units.find((unit) => unit.key === key)?.uid ?? uidOf('none')
  const record = (key: keyof typeof today, text: string, state: State, was?: string) => ({
    text,
    record: {
      uid: uidAt(key),
      source: hashOf(was ?? today[key]),
      state,
      origin: 'human' as const,
      ...(was === undefined ? {} : {english: was}),
      target: hashOf(text),
    },
  })
  return projectOf(english, {
    p1: record('p1', 'Плата — к первому дню.', 'reviewed', former),
    p2: record('p2', 'Гости уходят.', 'final'),
    p3: record('p3', 'Тише.', 'initial'),
    p4: {text: ''},
    p5: {text: ''},
  })
}

function back(name: ExchangeFormatName, ...edits: readonly Edit[]): Outcome {
  const format = exchangeFormats[name]
  const text = edits.reduce(
    (now, [from, to]) => {
      const edited = now.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'gu'), to)
      expect(edited, `${String(from)} is in the file`).not.toBe(now)
      return edited
    },
    exported(project(), format),
  )
  return importInto(project(), `rules.ru${format.extension}`, text)
}

describe('what a file says of a translation', () => {
  it.each(cases)('%s (%s)', (...[, name, edits, key, wanted]) => {
    const {records, findings} = back(name, ...edits)
    expect(findings).toEqual([])
    expect(records[key]).toMatchObject(wanted)
    expect(records[key]?.english).toBe(wanted.english)
    expect(Object.values(records).map(({note}) => note)).toEqual(
      Object.keys(records).map(() => undefined),
    )
  })

  it.each([
    [
      'po',
      [
        ['msgid "ISO 9001"\nmsgstr ""', 'msgid "ISO 9001"\nmsgstr "ISO 9001"'],
        ['msgctxt "p4"', '#, fuzzy\nmsgctxt "p4"'],
      ],
    ],
    ['xliff', [['ISO 9001</source>', 'ISO 9001</source>\n<target>ISO 9001</target>']]],
    ['xliff12', [['ISO 9001</source>', 'ISO 9001</source>\n<target>ISO 9001</target>']]],
    [
      'xliff12',
      [
        [
          'ISO 9001</source>',
          'ISO 9001</source>\n<target state="needs-review-translation">ISO 9001</target>',
        ],
      ],
    ],
  ] as readonly (readonly [ExchangeFormatName, readonly Edit[]])[])(
    'a copy of the English that nobody calls a translation is none (%s)',
    (name, edits) => {
      expect(back(name, ...edits).texts).not.toHaveProperty('p4')
    },
  )

  it.each(Object.keys(exchangeFormats) as readonly ExchangeFormatName[])(
    'nothing changes where nothing was changed (%s)',
    (name) => {
      expect(back(name).report).toMatchObject({changed: 0, extra: [], conflicts: [], refused: []})
    },
  )

  it.each(['xliff', 'xliff12', 'po'] as const)('%s shows the English of a stale text', (name) => {
    expect(exported(project(), exchangeFormats[name])).toContain(former)
  })

  it('a memory pairs a stale text with its English, and has no drafts', () => {
    const memory = exported(project(), exchangeFormats.tmx)
    expect(memory).toContain(`<seg>${former}</seg>`)
    expect(memory).not.toContain(today.p1)
    expect(memory).not.toContain(today.p3)
  })
})
