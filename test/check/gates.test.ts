import {describe, expect, it} from 'vitest'
import {
  baselineOf,
  printBaseline,
  readBaseline,
  applyBaseline,
} from '../../pipeline/check/baseline.ts'
import {evidenceOf, type Checked} from '../../pipeline/check/evidence.ts'
import {verdictOf} from '../../pipeline/check/gate.ts'
import {changedSince, onlyChanged} from '../../pipeline/check/since.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {uidOf} from '../../pipeline/document/model/brand.ts'
import type {Severity} from '../../pipeline/finding/finding.ts'
import {findingWith} from '../report/findings.ts'
import {catalogOf, findingsOf, translationOf, type Question} from './project.ts'
import {valueIn} from '../value-in.ts'

const english = ['1: within 30 days', '2: within 5 years']

function question(texts: readonly string[], source: readonly string[] = english): Question {
  const file = JSON.stringify(
    Object.fromEntries(texts.map((text, index) => [`p${index + 1}`, text])),
  )
  return {catalog: catalogOf(source), locale: 'ru', file, only: ['numbers']}
}

function checkedOf(asked: Question): readonly Checked[] {
  return [{catalog: asked.catalog, translations: new Map([['ru', translationOf(asked)]])}]
}

const today = '2026-11-24'
const first = {before: [], today}

describe('baseline', () => {
  const old = question(['за 40 дней', 'за 6 лет'])
  const baseline = baselineOf(findingsOf(old), evidenceOf(checkedOf(old)), first)
  const weighed = (now: Question): ReturnType<typeof applyBaseline> =>
    applyBaseline(findingsOf(now), baseline, evidenceOf(checkedOf(now)), today)

  it('accepts what was there, wherever its lines went', () => {
    const moved = {...old, file: old.file.replace('{', '{\n\n\n')}
    expect(weighed(moved)).toMatchObject({fresh: [], expired: []})
    expect(weighed(moved).accepted).toHaveLength(2)
  })

  it('takes a finding of changed text for new, and its entry for expired', () => {
    const {fresh, expired} = weighed(question(['за целых 40 дней', 'за 6 лет']))
    expect(fresh.map(({key}) => key)).toEqual(['p1'])
    expect(expired.map(({key}) => key)).toEqual(['p1'])
  })

  it('takes a finding of changed English for new', () => {
    const {fresh} = weighed(
      question(['за 40 дней', 'за 6 лет'], ['1: in all 30 days', '2: within 5 years']),
    )
    expect(fresh.map(({key}) => key)).toEqual(['p1'])
  })

  it('names entries that nothing answers to', () => {
    const {fresh, expired} = weighed(question(['за 30 дней', 'за 6 лет']))
    expect(fresh).toEqual([])
    expect(expired.map(({key}) => key)).toEqual(['p1'])
  })

  it('accepts one finding an entry, and never a file that cannot be read', () => {
    const finding = findingWith()
    const evidence = evidenceOf([])
    const one = baselineOf([finding], evidence, first)
    expect(applyBaseline([finding, finding], one, evidence, today).fresh).toHaveLength(1)
    expect(baselineOf([findingWith({rule: 'invalid-file'})], evidence, first)).toEqual([])
  })

  it('lets an entry expire after its last day, and keeps that day when written anew', () => {
    const finding = findingWith()
    const evidence = evidenceOf([])
    const dated = baselineOf([finding], evidence, {...first, until: '2026-12-31'})
    const freshOn = (day: string): number =>
      applyBaseline([finding], dated, evidence, day).fresh.length
    expect(['2026-12-30', '2026-12-31', '2027-01-01'].map(freshOn)).toEqual([0, 0, 1])
    expect(applyBaseline([finding], dated, evidence, '2027-01-01').expired).toHaveLength(1)
    const again = baselineOf([finding, findingWith({key: 'p9', uid: 'other'})], evidence, {
      before: dated,
      today,
      until: '2027-06-30',
    })
    expect(again.map(({until}) => until)).toEqual(['2026-12-31', '2027-06-30'])
    expect(valueIn(readBaseline(printBaseline(again), 'b.json'))).toHaveLength(2)
  })

  it('prints what it reads, sorted', () => {
    const printed = printBaseline([...baseline].reverse())
    expect(printed).toBe(printBaseline(baseline))
    expect(valueIn(readBaseline(printed, 'b.json'))).toHaveLength(2)
    expect(readBaseline(printBaseline([]), 'b.json')).toMatchObject({value: [], findings: []})
  })

  it.each([
    '',
    '[]',
    '{"accepted": 3}',
    '{"accepted": [{"rule": "numbers"}]}',
    '{"__proto__": {"accepted": []}}',
    '{"version": 2, "accepted": []}',
    '{"accepted": [{"rule": "numbers", "fingerprint": "a", "evidence": "b", "until": "soon"}]}',
    '{"accepted": [{"rule": "numbers", "fingerprint": "a", "evidence": "b", "until": "2026-02-31"}]}',
  ])('says that it cannot read %s', (text) => {
    expect(readBaseline(text, 'b.json').findings.map(({rule}) => rule)).toEqual(['invalid-file'])
  })
})

describe('since', () => {
  it('keeps findings of units that changed, and those of no unit', () => {
    const before = question(['за 40 дней', 'за 6 лет'])
    const after = question(['за 40 дней', 'за 7 лет'])
    const changed = changedSince(checkedOf(before), checkedOf(after))
    expect(onlyChanged(findingsOf(after), changed).map(({key}) => key)).toEqual(['p2'])
    const {key: _key, ...loose} = findingWith({rule: 'invalid-file'})
    expect(onlyChanged([loose], changed)).toHaveLength(1)
  })

  it('takes a unit for changed where its English changed, and all of a new document', () => {
    const before = question(['за 40 дней', 'за 6 лет'])
    const after = question(['за 40 дней', 'за 6 лет'], ['1: within 31 days', '2: within 5 years'])
    const changed = changedSince(checkedOf(before), checkedOf(after))
    expect(onlyChanged(findingsOf(after), changed).map(({key}) => key)).toEqual(['p1'])
    expect(changedSince([], checkedOf(after)).size).toBe(2)
  })
})

describe('verdict', () => {
  const withSeverities = (...severities: Severity[]): ReturnType<typeof findingWith>[] =>
    severities.map((severity) => findingWith({severity}))

  it('tells findings from failure', () => {
    expect(verdictOf([])).toBe('clean')
    expect(verdictOf(withSeverities('warning', 'info'))).toBe('clean')
    expect(verdictOf(withSeverities('warning', 'warning'), 1)).toBe('findings')
    expect(verdictOf(withSeverities('warning'), 1)).toBe('clean')
    expect(verdictOf(withSeverities('error'))).toBe('findings')
    expect(verdictOf([findingWith({rule: 'invalid-file'})])).toBe('unusable')
  })
})

describe('settings and waivers', () => {
  it('takes the document over the locale over the project', () => {
    const asked = question(['за 40 дней', 'за 5 лет'])
    expect(findingsOf({...asked, rules: {numbers: 'info'}}).map(({severity}) => severity)).toEqual([
      'info',
    ])
    expect(findingsOf({...asked, only: [], rules: {}}).length).toBe(0)
    const {only: _only, ...all} = asked
    expect(
      findingsOf({...all, rules: {numbers: 'off'}}).filter(({rule}) => rule === 'numbers'),
    ).toEqual([])
  })

  it('leaves out what was waived for these very texts', () => {
    const asked = question(['за 40 дней', 'за 5 лет'])
    const [unit] = asked.catalog.units
    const record = {
      uid: uidOf('x'),
      source: hashOf(unit?.text ?? ''),
      state: 'translated',
      origin: 'human',
      waivers: [
        {
          rule: 'numbers',
          reason: 'as agreed',
          source: hashOf('within 30 days'),
          target: hashOf('за 40 дней'),
        },
      ],
    } as const
    expect(findingsOf({...asked, states: new Map([['p1', record]])})).toEqual([])
    const changed = question(['за 41 день', 'за 5 лет'])
    expect(findingsOf({...changed, states: new Map([['p1', record]])})).toHaveLength(1)
  })
})
