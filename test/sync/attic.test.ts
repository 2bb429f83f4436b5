import {describe, expect, it} from 'vitest'
import {json, loaded, synced, textsOf, translated, trial, type Trial} from './project.ts'

const rules = `# Rules

1. Members keep a register of all ships that carry their flag.

2. Members publish the register in print each year.
`
const removed = rules.replace(/\n1\. .*\n/u, '').replace('2. ', '1. ')
const near = rules.replace('all ships', 'all the ships')
const russian = [
  ['title', 'Правила'],
  ['p1', 'Члены ведут реестр всех судов под своим флагом.'],
  ['p2', 'Члены ежегодно публикуют реестр в печати.'],
] as const

const recordOf = (project: Trial, key: string): unknown =>
  json(project, 'locales/ru/rules.state.json')[key]

describe('the attic', () => {
  it.each([true, false])(
    'gives a text back where nearly the same English returns, stale (stamped: %s)',
    async (isStamped) => {
      const project = trial(rules)
      await synced(project)
      await translated(project, russian)
      await synced(project)
      const uid = (await loaded(project)).catalog.byKey.get('p1')?.uid
      await synced(project, removed)
      const path = 'locales/ru/rules.attic.json'
      const entries = Object.entries(json(project, path)).map(([id, entry]) => {
        const {key, english, text} = entry as Readonly<Record<string, unknown>>
        return [id, isStamped ? entry : {key, english, text}]
      })
      await project.files.apply(new Map([[path, JSON.stringify(Object.fromEntries(entries))]]))
      await synced(project, near)
      expect(textsOf(project).get('p1')).toBe(russian[1][1])
      expect(recordOf(project, 'p1')).toMatchObject({
        uid,
        english: 'Members keep a register of all ships that carry their flag.',
      })
      const standing = (key: string) =>
        loaded(project).then(
          ({translations}) => translations.get('ru')?.passages.byKey.get(key)?.standing,
        )
      expect(await standing('p1')).toBe('stale')
      expect(await standing('p2')).toBe('current')
      expect(json(project, 'locales/ru/rules.attic.json')).toEqual({})
    },
  )

  it('gives a text to the English that is the same, not to one that is nearly the same', async () => {
    const project = trial(rules)
    await synced(project)
    await translated(project, russian)
    await synced(project)
    await synced(project, removed)
    await synced(
      project,
      `${near}\n3. Members keep a register of all ships that carry their flag.\n`,
    )
    expect(textsOf(project).get('p1')).toBe('')
    expect(textsOf(project).get('p3')).toBe(russian[1][1])
  })

  it('does not give a text to another provision of the same pattern', async () => {
    const project = trial(rules)
    await synced(project)
    await translated(project, russian)
    await synced(project)
    await synced(project, removed)
    await synced(
      project,
      rules.replace('all ships that carry their flag', 'the captains who hold a licence'),
    )
    expect(textsOf(project).get('p1')).toBe('')
  })

  it('keeps both of two texts of one unit', async () => {
    const project = trial(rules)
    await synced(project)
    await translated(project, russian)
    await synced(project)
    const {uid} = recordOf(project, 'p1') as {readonly uid: string}
    const other = {[uid]: {key: 'p1', english: 'Members keep a register.', text: 'Другой.'}}
    await project.files.apply(new Map([['locales/ru/rules.attic.json', JSON.stringify(other)]]))
    await synced(project, removed)
    const stored = JSON.stringify(json(project, 'locales/ru/rules.attic.json'))
    expect(stored).toContain('Другой.')
    expect(stored).toContain(russian[1][1])
  })
})

describe('the title', () => {
  it.each([
    ['# DRAFT\n\n# Town Charter\n\n1. Members meet.\n', '# Town Charter\n\n1. Members meet.\n'],
    ['# Town Charter\n\n1. Members meet.\n', '# DRAFT\n\n# Town Charter\n\n1. Members meet.\n'],
  ])('goes with its words, not with its place: %j', async (before, after) => {
    const project = trial(before)
    await synced(project)
    const {units} = (await loaded(project)).catalog
    await translated(
      project,
      units.map(({key, text}) => [key, `перевод ${text}`]),
    )
    await synced(project)
    await synced(project, after)
    const {catalog} = await loaded(project)
    const charter = catalog.units.find(({text}) => text === 'Town Charter')
    expect(textsOf(project).get(charter?.key ?? '')).toBe('перевод Town Charter')
    expect(recordOf(project, charter?.key ?? '')).not.toHaveProperty('english')
  })
})
