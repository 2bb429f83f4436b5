import {describe, expect, it} from 'vitest'
import {json, synced, textsOf, translated, trial} from './project.ts'

const register = 'Members keep a register of all losses.'
const secretary = 'Each party appoints a secretary who answers within ten days.'
const meeting = 'The host pays for the yearly meeting.'
const document = (...points: readonly string[]): string =>
  `# Rules\n\n${points.map((text, index) => `${index + 1}. ${text}`).join('\n')}\n`

const russian = 'Участники ведут реестр всех потерь.'
const kazakh = 'Әр тарап хатшы тағайындайды. Мүшелер барлық шығындардың тізілімін жүргізеді.'

describe('a point that another text was joined to is cut again', () => {
  it.each([
    [register, undefined],
    ['Members keep a public register of all losses.', register],
  ])(
    'a translation that was stale goes with the part that it was made from: %s',
    async (part, english) => {
      const project = trial(document(register, meeting), {locales: ['ru', 'kk']})
      await synced(project)
      await translated(project, [['p1', russian]])
      await synced(project, document(`${secretary} ${register}`, meeting))
      await translated(project, [['p1', kazakh]], 'kk')
      const {plan} = await synced(project, document(secretary, part, meeting))

      expect(textsOf(project)).toEqual(
        new Map([
          ['title', ''],
          ['p1', ''],
          ['p2', russian],
          ['p3', ''],
        ]),
      )
      const {p1, p2} = json(project, 'locales/ru/rules.state.json')
      const source = json(project, 'locales/en/rules.state.json')['p2'] as Record<string, unknown>
      expect(p1).toBeUndefined()
      expect(p2).toMatchObject({uid: source['uid'], ...(english === undefined ? {} : {english})})
      const isCurrent = (p2 as Record<string, unknown>)['source'] === source['source']
      expect(isCurrent).toBe(english === undefined)
      const steps = plan.locales.find(({locale}) => locale === 'ru')?.steps
      expect(steps?.map(({key, action}) => [key, action])).toEqual([
        ['p1', 'added'],
        ['p2', 'followed'],
        ['p3', 'renumbered'],
      ])
      // What was revised since is of the whole point, and stays with its number.
      expect(textsOf(project, 'kk').get('p1')).toBe(kazakh)
      expect(textsOf(project, 'kk').get('p2')).toBe('')
    },
  )

  it.each([
    ['to another place', [secretary, meeting, register], 'p3'],
    [
      'nowhere, where its own part says much of it',
      [
        'Members keep a register of losses for ten years.',
        'They keep a register of all gains.',
        meeting,
      ],
      'p1',
    ],
  ])('it goes %s', async (_, points, key) => {
    const project = trial(document(register, meeting))
    await synced(project)
    await translated(project, [['p1', russian]])
    const joined = points.filter((text) => text !== meeting).join(' ')
    await synced(project, document(joined, meeting))
    await synced(project, document(...points))
    expect([...textsOf(project)].filter(([, text]) => text !== '')).toEqual([[key, russian]])
  })
})
