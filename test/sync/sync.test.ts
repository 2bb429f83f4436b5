import {describe, expect, it} from 'vitest'
import {json, synced, textsOf, translated, trial, type Trial} from './project.ts'

const rules = `# Rules

1. Members keep a register of all losses.
2. Members publish the register each year, as point 1 says.
3. Reserved.
4. Members name a contact who answers requests under point 2.
5. Reserved.
6. The host pays for the yearly meeting of all members.
`
const russian = {
  title: 'Правила',
  p1: 'Участники ведут реестр всех потерь.',
  p2: 'Участники ежегодно публикуют реестр, как сказано в пункте 1.',
  p3: 'Зарезервировано (а).',
  p4: 'Участники называют лицо, которое отвечает на запросы по пункту 2.',
  p5: 'Зарезервировано (б).',
  p6: 'Принимающая сторона оплачивает ежегодную встречу всех участников.',
}

async function begun(config?: Trial['config']): Promise<Trial> {
  const project = trial(rules, config)
  await synced(project)
  await translated(project, Object.entries(russian))
  await synced(project)
  return project
}

/** The points of a text numbered anew. */
function numbered(text: string): string {
  let count = 0
  return text.replaceAll(/^\d+\./gmu, () => `${++count}.`)
}

type StateRecord = Readonly<Record<string, unknown>>
const stateOf = (project: Trial, key: string, locale = 'ru'): StateRecord =>
  (json(project, `locales/${locale}/rules.state.json`)[key] ?? {}) as StateRecord

async function marked(project: Trial, key: string, fields: StateRecord): Promise<void> {
  const path = 'locales/ru/rules.state.json'
  const states = {...json(project, path), [key]: {...stateOf(project, key), ...fields}}
  await project.files.apply(new Map([[path, JSON.stringify(states)]]))
}

const isStale = async (project: Trial, key: string): Promise<boolean> =>
  stateOf(project, key)['source'] !== stateOf(project, key, 'en')['source']

describe('a point is inserted', () => {
  const inserted = rules
    .replace(/^1\./mu, '1. Each party appoints a secretary within ten days.\n2.')
    .replace('2. Members publish', '3. Members publish')
    .replace('as point 1', 'as point 2')
    .replace('3. Reserved', '4. Reserved')
    .replace('4. Members name', '5. Members name')
    .replace('under point 2', 'under point 3')
    .replace('5. Reserved', '6. Reserved')
    .replace('6. The host', '7. The host')

  it('keys follow the numbers; uid, state, note and waivers stay; nothing is stale', async () => {
    const project = await begun()
    const uid = stateOf(project, 'p6')['uid']
    const {source, target} = stateOf(project, 'p6')
    const waivers = [{rule: 'numbers', reason: 'as agreed', source, target}]
    await marked(project, 'p6', {
      state: 'final',
      note: 'agreed in May',
      by: 'A. B.',
      extra: [1],
      waivers,
    })
    await synced(project, inserted)
    expect(textsOf(project).get('p7')).toBe(russian.p6)
    expect(stateOf(project, 'p7')).toMatchObject({
      uid,
      state: 'final',
      note: 'agreed in May',
      by: 'A. B.',
      extra: [1],
      waivers,
    })
    expect(stateOf(project, 'p7', 'en')['uid']).toBe(uid)
    for (const key of ['p2', 'p3', 'p4', 'p5', 'p6', 'p7'])
      expect(await isStale(project, key)).toBe(false)
    expect(textsOf(project).get('p1')).toBe('')
  })

  it('references that moved are rewritten, in the numerals of the translation', async () => {
    const project = await begun({locales: ['ru', 'ar']})
    await translated(project, [['p2', 'ينشر الأعضاء السجل كل عام وفقا للنقطة ١.']], 'ar')
    await synced(project)
    const {plan} = await synced(project, inserted)
    expect(textsOf(project).get('p3')).toContain('в пункте 2.')
    expect(textsOf(project).get('p5')).toContain('по пункту 3.')
    expect(textsOf(project, 'ar').get('p3')).toContain('للنقطة ٢.')
    const actions = plan.locales.find(({locale}) => locale === 'ru')?.steps ?? []
    expect(
      actions.filter(({action}) => action === 'references-rewritten').map(({key}) => key),
    ).toEqual(['p3', 'p5'])
  })

  it('references that the translation does not make are flagged', async () => {
    const project = await begun()
    await translated(project, [['p2', 'Участники ежегодно публикуют реестр.']])
    const {plan} = await synced(project, inserted)
    expect(plan.locales[1]?.steps).toContainEqual(
      expect.objectContaining({key: 'p3', action: 'references-unclear'}),
    )
    expect(await isStale(project, 'p3')).toBe(true)
  })

  it('same texts keep their own translations', async () => {
    const project = await begun()
    await synced(project, inserted)
    expect([textsOf(project).get('p4'), textsOf(project).get('p6')]).toEqual([
      russian.p3,
      russian.p5,
    ])
  })
})

describe('articles without a text of their own', () => {
  const text = (first: number): string =>
    [
      '# Treaty',
      ...(first > 1 ? ['## Article 1', 'This treaty is in force for ten years.'] : []),
      `## Article ${first}`,
      'The parties keep a common register of losses.',
      `## Article ${first + 1}`,
      `Whoever keeps no register under Article ${first} pays.`,
    ].join('\n\n')

  it('move with what stands in them, and so do references to them', async () => {
    const project = trial(text(1))
    await synced(project)
    await translated(project, [
      ['art1-par1', 'Стороны ведут общий реестр потерь.'],
      ['art2-par1', 'Кто не ведёт реестр по статье 1, платит.'],
    ])
    await synced(project)
    await synced(project, text(2))
    expect(textsOf(project).get('art3-par1')).toBe('Кто не ведёт реестр по статье 2, платит.')
    expect(await isStale(project, 'art3-par1')).toBe(false)
  })
})

describe('a point is reworded', () => {
  it('its translation stays, stale, with the English it was made from', async () => {
    const project = await begun()
    await synced(
      project,
      rules.replace('a register of all losses', 'a public register of all losses'),
    )
    expect(textsOf(project).get('p1')).toBe(russian.p1)
    expect(await isStale(project, 'p1')).toBe(true)
    await synced(
      project,
      rules.replace('a register of all losses', 'a public register of grave losses'),
    )
    expect(stateOf(project, 'p1')['english']).toBe('Members keep a register of all losses.')
    await synced(project, rules)
    expect(await isStale(project, 'p1')).toBe(false)
    expect(stateOf(project, 'p1')['english']).toBeUndefined()
  })

  it.each([
    [true, false],
    [false, true],
  ])(
    'its typography alone: with restampTypography %s it is stale: %s',
    async (restampTypography, stale) => {
      const project = await begun({locales: ['ru'], sync: {restampTypography}})
      await synced(project, rules.replace('the register each year,', 'the register, each year —'))
      expect(await isStale(project, 'p2')).toBe(stale)
    },
  )

  it('a translator who edits it has translated the English of today', async () => {
    const project = await begun()
    await synced(project, rules.replace('losses', 'losses and gains'))
    await translated(project, [['p1', 'Участники ведут реестр потерь и прибылей.']])
    await synced(project)
    expect(await isStale(project, 'p1')).toBe(false)
    expect(stateOf(project, 'p1')).toMatchObject({state: 'translated', origin: 'human'})
  })
})

describe('points are removed, split and joined', () => {
  it('what is removed waits in the attic whole, and comes back whole', async () => {
    const project = await begun()
    await marked(project, 'p6', {state: 'reviewed', by: 'C. D.', waivers: []})
    const before = stateOf(project, 'p6')
    await synced(project, rules.replace(/^6\..*$/mu, ''))
    expect(textsOf(project).has('p6')).toBe(false)
    const attic = Object.values(json(project, 'locales/ru/rules.attic.json'))
    expect(attic).toEqual([expect.objectContaining({key: 'p6', text: russian.p6, by: 'C. D.'})])
    await synced(
      project,
      rules
        .replace(
          '1. Members',
          '1. The host pays for the yearly meeting of all members.\n2. Members',
        )
        .replace(/^6\..*$/mu, ''),
    )
    expect(textsOf(project).get('p1')).toBe(russian.p6)
    expect(stateOf(project, 'p1')).toEqual(before)
    expect(project.files.contents.has('locales/ru/rules.attic.json')).toBe(false)
  })

  it('a point cut in two says where the rest of its translation is', async () => {
    const project = await begun()
    const sentence = 'They enter all losses of the year before.'
    await synced(project, rules.replace('of all losses.', `of losses. ${sentence}`))
    const cut = numbered(rules.replace('of all losses.', `of losses.\n0. ${sentence}`))
    const {plan} = await synced(project, cut.replace('as point 1', 'as point 2'))
    expect(plan.changes.find(({kind}) => kind === 'added')).toMatchObject({cutFrom: {key: 'p1'}})
    expect([...textsOf(project).values()].slice(1, 3).toSorted()).toEqual(['', russian.p1])
  })

  it('two points taken together keep one translation in place and the other in the attic', async () => {
    const project = await begun()
    const joined = numbered(rules.replace('losses.\n2. Members publish', 'losses. Members publish'))
    const {plan} = await synced(project, joined)
    expect(plan.changes.find(({kind}) => kind === 'removed')).toMatchObject({
      joinedInto: {key: 'p1'},
    })
    const all = [
      ...textsOf(project).values(),
      JSON.stringify(json(project, 'locales/ru/rules.attic.json')),
    ].join('\n')
    for (const text of Object.values(russian))
      expect(all).toContain(text.replace('пункте 1', 'пункте 1'))
  })

  it('a passage for two points covers no new point that gets the key of one of them', async () => {
    const project = await begun()
    await marked(project, 'p1', {joins: ['p2']})
    await translated(project, [['p2', '']])
    await synced(
      project,
      rules.replace(/^2\. .*$/mu, '2. Everyone may read all that was said in the meeting.'),
    )
    expect(stateOf(project, 'p1')['joins']).toBeUndefined()
  })
})

describe('files that other work left out of step', () => {
  it('passages are found by their uid where a branch has the keys of before', async () => {
    const project = await begun()
    const branch = new Map(
      ['locales/ru/rules.json', 'locales/ru/rules.state.json'].map((path) => [
        path,
        project.files.contents.get(path),
      ]),
    )
    const shorter = rules
      .replace('1. Members keep a register of all losses.\n', '')
      .replace('as point 1 says', 'in print')
    await synced(project, numbered(shorter))
    await project.files.apply(branch)
    await synced(project)
    const texts = [...textsOf(project).values()]
    expect(texts).toContain(russian.p6)
    expect(textsOf(project).get('p5')).toBe(russian.p6)
    expect(JSON.stringify(json(project, 'locales/ru/rules.attic.json'))).toContain(russian.p1)
  })

  it('nothing is synced where one language cannot be read, not even the others', async () => {
    const project = await begun({locales: ['ru', 'kk']})
    await project.files.apply(new Map([['locales/kk/rules.json', '{"title": ']]))
    const before = new Map(project.files.contents)
    const {changes} = await synced(
      project,
      numbered(rules.replace('1. Members', '1. New.\n2. Members')),
    )
    expect(changes.size).toBe(0)
    expect(project.files.contents.get('locales/ru/rules.json')).toBe(
      before.get('locales/ru/rules.json'),
    )
  })

  it('open conflicts of a merge follow their points', async () => {
    const project = await begun()
    const path = 'locales/ru/rules.conflicts.json'
    await project.files.apply(
      new Map([[path, JSON.stringify({p6: {ours: russian.p6, theirs: 'Хозяин платит.'}})]]),
    )
    await synced(
      project,
      numbered(rules.replace('1. Members', '1. Each party appoints a secretary.\n2. Members')),
    )
    expect(Object.keys(json(project, path))).toEqual(['p7'])
  })
})
