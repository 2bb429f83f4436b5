import {describe, expect, it} from 'vitest'
import {checkTranslations} from '../../pipeline/check/engine.ts'
import {withDefaults} from '../../pipeline/config/defaults.ts'
import {asSynced} from '../../pipeline/operations/translation/as-synced.ts'
import {json, loaded, synced, textsOf, translated, trial, type Trial} from './project.ts'

const source = (...points: readonly string[]): string =>
  `# Rules\n\n${points.map((point, at) => `${at + 1}. ${point}`).join('\n')}\n`

const register = 'Members keep a register.'
const fee = 'Members pay a fee.'
const vote = 'No member may vote twice.'
const texts = {
  register: 'Члены ведут реестр.',
  fee: 'Члены платят взнос.',
  vote: 'Ни один член не голосует дважды.',
}

/** Two translated points, stamped; then the translator writes texts, and the source moves on without a sync. */
async function writtenBetween(
  written: Readonly<Record<string, string>>,
  then: string,
  now = source(register, fee),
): Promise<Trial> {
  const project = trial(now)
  await synced(project)
  await translated(project, Object.entries({title: 'Правила', p1: texts.register, p2: texts.fee}))
  await synced(project)
  await translated(project, Object.entries(written))
  await synced(project, then)
  return project
}

type Fields = Readonly<Record<string, unknown>>
const record = (project: Trial, key: string): Fields | undefined =>
  json(project, 'locales/ru/rules.state.json')[key] as Fields | undefined

const found = async (project: Trial): Promise<readonly string[]> => {
  const document = await asSynced(
    project.files,
    withDefaults(project.config),
    await loaded(project),
  )
  const {catalog, translations} = document
  const glossary = {file: 'locales/glossary.json', concepts: []}
  return checkTranslations({catalog, translations, glossary, config: {}, read: []}).map(
    ({rule, key}) => `${rule} ${key ?? ''}`,
  )
}

describe('a text that was edited while the source moved on', () => {
  it('keeps the place that its author gave it where the others show the new numbers', async () => {
    const project = await writtenBetween(
      {p1: texts.vote, p2: texts.register, p3: texts.fee},
      source(vote, register, fee),
    )
    expect(Object.fromEntries(textsOf(project))).toEqual({
      title: 'Правила',
      p1: texts.vote,
      p2: texts.register,
      p3: texts.fee,
    })
    expect(await found(project)).toEqual([])
    expect(record(project, 'p2')).toMatchObject({state: 'translated'})
  })

  it('is doubtful where nothing tells which English it is for, until somebody says so', async () => {
    const project = await writtenBetween({p1: texts.vote}, source(vote, register, fee))
    expect(textsOf(project).get('p1')).toBe(texts.vote)
    expect(textsOf(project).get('p3')).toBe(texts.fee)
    expect(record(project, 'p1')).toMatchObject({
      state: 'initial',
      english: register,
      doubtful: true,
    })
    expect(await found(project)).toEqual(['doubtful-binding p1', 'empty p2'])
    expect((await synced(project)).changes.size).toBe(0)
    await translated(project, [['p1', `${texts.vote} Никогда.`]])
    await synced(project)
    expect(record(project, 'p1')).not.toHaveProperty('doubtful')
    expect(record(project, 'p1')).toMatchObject({state: 'translated'})
  })

  it('stays with its unit where the unit that has its key now has a text of its own', async () => {
    const project = await writtenBetween(
      {p2: 'Члены платят годовой взнос.'},
      source(vote, register, fee),
    )
    expect(textsOf(project).get('p3')).toBe('Члены платят годовой взнос.')
    expect(textsOf(project).get('p2')).toBe(texts.register)
    expect(record(project, 'p3')).not.toHaveProperty('doubtful')
  })

  it.each([
    ['Срок — 10 дней.', 'p1', 'the numbers of the English under its key today'],
    ['Срок: 30 дней.', 'p2', 'the numbers of the English that it was made from'],
  ])('goes with its numbers: %s', async (text, key) => {
    const project = await writtenBetween(
      {p1: text},
      source('The period is 10 days.', 'The period is 30 days.', fee),
      source('The period is 30 days.', fee),
    )
    expect(textsOf(project).get(key)).toBe(text)
    expect(record(project, key)).not.toHaveProperty('doubtful')
    expect(await found(project)).toEqual([`empty ${key === 'p1' ? 'p2' : 'p1'}`])
  })

  it('is doubtful where it has no number, though one of the two has', async () => {
    const project = await writtenBetween(
      {p1: texts.vote},
      source(vote, 'The period is 30 days.', fee),
      source('The period is 30 days.', fee),
    )
    expect(await found(project)).toContain('doubtful-binding p1')
  })

  it('is doubtful where it stands beside the record of a point that has moved on', async () => {
    const project = trial(source(register, fee))
    await synced(project)
    await translated(project, Object.entries({title: 'Правила', p1: texts.register, p2: texts.fee}))
    await synced(project)
    const [file, state] = ['locales/ru/rules.json', 'locales/ru/rules.state.json']
    const merged = new Map([file, state].map((path) => [path, project.files.contents.get(path)]))
    await synced(project, source(vote, register, fee))
    await project.files.apply(merged)
    await translated(project, [['p1', texts.vote]])
    await synced(project)
    expect(Object.fromEntries(textsOf(project))).toMatchObject({
      p1: texts.vote,
      p2: '',
      p3: texts.fee,
    })
    expect(await found(project)).toEqual(['doubtful-binding p1', 'empty p2'])
  })

  it('is doubtful where its numbers are those of the one English and its names those of the other', async () => {
    const project = await writtenBetween(
      {p1: 'Lex вступает в силу в 10 часов.'},
      source('The period is 10 days.', 'Lex enters into force.', fee),
      source('Lex enters into force.', fee),
    )
    expect(record(project, 'p1')).toMatchObject({
      state: 'initial',
      english: 'Lex enters into force.',
      doubtful: true,
    })
    expect(await found(project)).toContain('doubtful-binding p1')
  })

  it('is stale where its own unit was reworded, and shows both wordings', async () => {
    const project = await writtenBetween(
      {p1: 'Члены ведут реестры.'},
      source('Members shall keep a register.', fee),
    )
    expect(record(project, 'p1')).toMatchObject({english: register})
    expect(await found(project)).toEqual(['stale p1'])
  })

  it('stays stale where a reader sees no difference', async () => {
    const project = await writtenBetween({}, source('Members shall keep a register.', fee))
    await translated(project, [['p1', 'Члены ведут реестр .']])
    await synced(project)
    expect(await found(project)).toContain('stale p1')
  })

  it('is never dropped where two texts are for one point, one under each of its numbers', async () => {
    const project = trial(source(register, fee, vote))
    await synced(project)
    await synced(project) // nothing is translated yet
    await translated(project, [
      ['p2', `${texts.vote} Никогда.`],
      ['p3', texts.vote],
    ])
    await project.files.apply(new Map([['source/rules.md', source(register, vote)]]))
    await synced(project)
    const kept = ['texts', 'attic'].map((name) =>
      JSON.stringify(
        name === 'texts' ? [...textsOf(project)] : json(project, 'locales/ru/rules.attic.json'),
      ),
    )
    for (const text of [texts.vote, `${texts.vote} Никогда.`]) expect(kept.join()).toContain(text)
  })

  it('is never dropped where its point is removed', async () => {
    const project = await writtenBetween({p2: 'Члены платят взносы.'}, source(register))
    const attic = JSON.stringify(json(project, 'locales/ru/rules.attic.json'))
    expect(attic).toContain('Члены платят взносы.')
  })

  it('is shown where its point is removed, until it is written elsewhere', async () => {
    const project = trial(source(register, fee))
    await synced(project)
    await translated(project, Object.entries({title: 'Правила', p1: texts.register, p2: texts.fee}))
    await synced(project)
    await translated(project, [['p2', 'Члены платят взносы.']])
    await project.files.apply(new Map([['source/rules.md', source(register)]]))
    const waiting = async (): Promise<readonly string[]> =>
      (
        await asSynced(project.files, withDefaults(project.config), await loaded(project))
      ).findings.flatMap(({rule, key, message}) =>
        rule === 'unplaced-text' ? [`${key ?? ''}: ${message}`] : [],
      )
    const shown = [
      `p2-removed: No point shows this text, which somebody wrote since the last sync: Члены платят взносы., for the English: ${fee}`,
    ]
    expect(await waiting()).toEqual(shown)
    const {plan} = await synced(project)
    expect(plan.locales.flatMap(({unplaced}) => unplaced)).toEqual([
      {key: 'p2', text: 'Члены платят взносы.', english: fee},
    ])
    expect(await waiting()).toEqual(shown)
    expect((await synced(project)).changes.size).toBe(0)
    await translated(project, [['p1', 'Члены платят взносы.']])
    expect(await waiting()).toEqual([])
  })

  it('is not asked about where its point is removed and no text was written since the last sync', async () => {
    const project = await writtenBetween({}, source(register))
    expect(json(project, 'locales/ru/rules.conflicts.json')).toEqual({})
    expect(JSON.stringify(json(project, 'locales/ru/rules.attic.json'))).toContain(texts.fee)
  })
})
