import {describe, expect, it} from 'vitest'
import {json, synced, translated, trial, type Trial} from './project.ts'

const path = 'locales/ru/rules.state.json'
const source = (aims: string): string =>
  `# Rules\n\n## Article 1 ${aims}\n\nMembers keep a register.\n`

type Fields = Readonly<Record<string, unknown>>
const record = (project: Trial): Fields | undefined =>
  json(project, path)['art1-title'] as Fields | undefined

/** A heading without a translation, for which the translator has written the printed label. */
async function labelled(): Promise<Trial> {
  const project = trial(source('Aims'))
  await synced(project)
  const {uid, source: hash} = json(project, 'locales/en/rules.state.json')['art1-title'] as Fields
  const own = {uid, source: hash, state: 'translated', origin: 'human', label: 'Статья первая'}
  await project.files.apply(
    new Map([[path, `${JSON.stringify({...json(project, path), 'art1-title': own}, null, 2)}\n`]]),
  )
  return project
}

describe('the label of a unit that has no text yet', () => {
  it('stays through a sync, and through a new wording of the English', async () => {
    const project = await labelled()
    await synced(project)
    expect(record(project)?.['label']).toBe('Статья первая')
    const before = project.files.contents.get(path)
    await synced(project)
    expect(project.files.contents.get(path)).toBe(before)
    await synced(project, source('Aims and means'))
    expect(record(project)?.['label']).toBe('Статья первая')
  })

  it('stays with the text that is written later, which is of the English of today', async () => {
    const project = await labelled()
    await synced(project, source('Aims and means'))
    await translated(project, [['art1-title', 'Цели и средства']])
    await synced(project)
    const {source: hash} = json(project, 'locales/en/rules.state.json')['art1-title'] as Fields
    expect(record(project)).toMatchObject({
      label: 'Статья первая',
      source: hash,
      state: 'translated',
      origin: 'human',
    })
    expect(record(project)).not.toHaveProperty('english')
  })
})
