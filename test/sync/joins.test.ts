import {describe, expect, it} from 'vitest'
import {checkTranslations} from '../../pipeline/check/engine.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {json, loaded, synced, textsOf, translated, trial, type Trial} from './project.ts'

/** `# Rules` with these points. */
const rules = (...points: readonly string[]): string =>
  `# Rules\n\n${points.map((text, index) => `${index + 1}. ${text}`).join('\n\n')}\n`

const report = 'Members report each year to the assembly.'
const pay = 'Members do not pay within 30 days of the notice.'
const leave = 'A member may leave the union at the end of a term.'
const seat = 'The seat of the union is in the old harbour.'
const both = 'Члены отчитываются перед собранием ежегодно и не платят в течение 30 дней.'
const stateFile = 'locales/ru/rules.state.json'

type JsonRecord = Readonly<Record<string, unknown>>

function recordOf(project: Trial, key: string): JsonRecord {
  return (json(project, stateFile)[key] ?? {}) as JsonRecord
}

/** Change the record of a key, as a person would with an editor. */
async function recorded(project: Trial, key: string, fields: JsonRecord): Promise<void> {
  const records = {...json(project, stateFile), [key]: {...recordOf(project, key), ...fields}}
  await project.files.apply(new Map([[stateFile, JSON.stringify(records)]]))
}

/** Points 1 and 2 in one text under p1, as an earlier version of Stele recorded it. */
async function joinedProject(...points: readonly string[]): Promise<Trial> {
  const project = trial(rules(...points))
  await synced(project)
  await translated(project, [['p1', both]])
  await synced(project)
  await recorded(project, 'p1', {joins: ['p2'], source: hashOf(points[0] ?? ''), state: 'reviewed'})
  return project
}

async function findings(project: Trial): Promise<readonly Finding[]> {
  const {catalog, translations} = await loaded(project)
  return checkTranslations({
    catalog,
    translations,
    glossary: {file: 'locales/glossary.json', concepts: []},
    config: {},
    read: [],
  }).filter(({key}) => key !== undefined && textsOf(project).get(key) !== '')
}

const rulesOf = async (project: Trial): Promise<readonly string[]> =>
  (await findings(project)).map(({rule, key}) => `${rule} ${key}`)

describe('a text that covers two points', () => {
  it('is checked with the English of both, and brought up to date once', async () => {
    const project = await joinedProject(report, pay, leave)
    expect(await rulesOf(project)).toEqual([])
    await synced(project)
    expect(recordOf(project, 'p1')).toMatchObject({
      source: hashOf(`${report} ${pay}`),
      joins: ['p2'],
      state: 'reviewed',
    })
    expect((await synced(project)).changes.size).toBe(0)
    expect(await rulesOf(project)).toEqual([])
  })

  it('must say what the second point says', async () => {
    const project = await joinedProject(report, pay)
    await translated(project, [['p1', both.replace('30', 'нескольких')]])
    const [finding] = await findings(project)
    expect(finding).toMatchObject({rule: 'numbers', key: 'p1', number: '1'})
    expect(finding?.related?.map(({message}) => message)).toEqual([
      `English: ${report}`,
      `English: ${pay.replace('30', '⟦30⟧')}`,
    ])
  })

  it.each([
    ['the second', report, pay.replace('30', '40'), 'in its numbers'],
    ['the second', report, pay.replace('do not pay', 'shall pay'), 'in what it forbids'],
    ['the first', report.replace('each year', 'every winter'), pay, 'in its wording'],
  ])('is stale where %s was reworded', async (_, first, second, grade) => {
    const project = await joinedProject(report, pay, leave)
    await synced(project, rules(first, second, leave))
    expect(recordOf(project, 'p1')).toMatchObject({
      english: `${report} ${pay}`,
      source: hashOf(`${report} ${pay}`),
      joins: ['p2'],
    })
    const stale = (await findings(project)).find(({rule}) => rule === 'stale')
    expect(stale).toMatchObject({key: 'p1'})
    expect(stale?.message).toContain(grade)
    await synced(project, rules(report, pay, leave))
    expect(recordOf(project, 'p1')).not.toHaveProperty('english')
    expect(await rulesOf(project)).toEqual([])
  })

  it('is stale before the sync where the snapshot says that the second was reworded', async () => {
    const project = await joinedProject(report, pay)
    const reworded = rules(report, pay.replace('do not pay', 'shall pay'))
    await project.files.apply(new Map([['source/rules.md', reworded]]))
    expect((await findings(project)).map(({rule}) => rule)).toContain('stale')
  })

  it('keeps its points where they are renumbered, apart or in another order', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project, rules(seat, report, leave, pay))
    expect(textsOf(project).get('p2')).toBe(both)
    expect(recordOf(project, 'p2')).toMatchObject({joins: ['p4'], state: 'reviewed'})
    expect(await rulesOf(project)).toEqual([])
    await synced(project, rules(pay, leave, report))
    expect(textsOf(project).get('p3')).toBe(both)
    expect(recordOf(project, 'p3')).toMatchObject({joins: ['p1'], state: 'reviewed'})
    expect(recordOf(project, 'p3')).not.toHaveProperty('english')
  })

  it('covers the parts of a point that is cut', async () => {
    const long =
      'Members do not pay within 30 days of the notice. The treasurer keeps the book of the notices.'
    const [first, second] = long.split(/(?<=notice\.) /u)
    const project = await joinedProject(report, long, leave)
    await synced(project, rules(report, first ?? '', second ?? '', leave))
    expect(recordOf(project, 'p1')).toMatchObject({joins: ['p2', 'p3'], state: 'reviewed'})
    expect(recordOf(project, 'p1')).not.toHaveProperty('english')
    expect(
      (await loaded(project)).translations.get('ru')?.passages.all.map(({standing}) => standing),
    ).toEqual(['missing', 'current', 'missing'])
  })

  it('covers the point that two of its points were joined to', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project, rules(`${report} ${pay}`, leave))
    expect(textsOf(project).get('p1')).toBe(both)
    expect(recordOf(project, 'p1')).not.toHaveProperty('joins')
    expect(await rulesOf(project)).toEqual([])
  })

  it('goes to the second point where the first is removed, and is stale', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project, rules(pay, leave))
    expect(textsOf(project).get('p1')).toBe(both)
    expect(recordOf(project, 'p1')).toMatchObject({english: `${report} ${pay}`})
    expect(recordOf(project, 'p1')).not.toHaveProperty('joins')
    expect(await rulesOf(project)).toContain('stale p1')
  })

  it('covers the second point again where that comes back', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project, rules(report, leave))
    expect(await rulesOf(project)).toContain('stale p1')
    await synced(project, rules(seat, report, pay, leave))
    expect(recordOf(project, 'p2')).toMatchObject({joins: ['p3'], state: 'reviewed'})
    expect(recordOf(project, 'p2')).not.toHaveProperty('english')
    expect(await rulesOf(project)).toEqual([])
  })

  it('waits in the attic where both are removed, and comes back whole under other numbers', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project, rules(leave))
    expect([...textsOf(project).values()]).not.toContain(both)
    await synced(project, rules(seat, leave, report, pay))
    expect(textsOf(project).get('p3')).toBe(both)
    expect(recordOf(project, 'p3')).toMatchObject({joins: ['p4'], state: 'reviewed'})
    expect(await rulesOf(project)).toEqual([])
  })

  it('is stale where the second point gets a text of its own', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project)
    await translated(project, [['p2', 'Члены не платят в течение 30 дней.']])
    await synced(project)
    expect(recordOf(project, 'p1')).toMatchObject({english: `${report} ${pay}`})
    expect(recordOf(project, 'p1')).not.toHaveProperty('joins')
    expect(await rulesOf(project)).toContain('stale p1')
  })

  it('is made from the English of both where somebody edits it', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project, rules(report, pay.replace('30', '40'), leave))
    await translated(project, [['p1', both.replace('30', '40')]])
    expect(await rulesOf(project)).toEqual([])
    await synced(project)
    expect(recordOf(project, 'p1')).toMatchObject({
      source: hashOf(`${report} ${pay.replace('30', '40')}`),
      joins: ['p2'],
    })
    expect(await rulesOf(project)).toEqual([])
  })

  it('finds its points again where a branch has the keys of before a renumbering', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project)
    const [texts, states] = [json(project, 'locales/ru/rules.json'), json(project, stateFile)]
    await synced(project, rules(seat, report, pay, leave))
    await project.files.apply(
      new Map([
        ['locales/ru/rules.json', JSON.stringify(texts)],
        [stateFile, JSON.stringify(states)],
      ]),
    )
    await synced(project)
    expect(textsOf(project).get('p2')).toBe(both)
    expect(recordOf(project, 'p2')).toMatchObject({joins: ['p3']})
    expect(await rulesOf(project)).toEqual([])
  })

  it('keeps its points where a merge has the record of one branch under the key of another', async () => {
    const project = await joinedProject(report, pay, leave)
    await synced(project)
    const record = recordOf(project, 'p1')
    await synced(project, rules(seat, report, pay, leave))
    await recorded(project, 'p2', record)
    await synced(project)
    expect(recordOf(project, 'p2')).toMatchObject({joins: ['p3']})
    expect(await rulesOf(project)).toEqual([])
  })

  it('holds a waiver that was given before the record was brought up to date', async () => {
    const project = await joinedProject(report, pay)
    const text = both.replace('30', 'нескольких')
    await translated(project, [['p1', text]])
    const waiver = {
      rule: 'numbers',
      reason: 'so it is',
      source: hashOf(report),
      target: hashOf(text),
    }
    await recorded(project, 'p1', {target: hashOf(text), waivers: [waiver]})
    expect(await rulesOf(project)).toEqual([])
    await synced(project)
    expect(await rulesOf(project)).toEqual([])
  })
})
