import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from '../e2e/command.ts'
import {fee, leave, Repository, source} from './authored-repository.ts'
import {someOf} from '../runs.ts'

describe('an edit of a text that covers two points, in a git project', () => {
  const both = 'Член, нарушивший правило, должен уйти и платит взнос.'
  const [records, texts] = ['locales/ru/r.state.json', 'locales/ru/r.json']

  /** Points 1 and 2 in one text under the key of the first, stamped and committed. */
  async function joined(folder: string): Promise<Repository> {
    const repository = await Repository.begun(folder, {title: 'Правила', p1: both, p2: ''})
    const known = await repository.json(records)
    const p1 = {...known['p1'], joins: ['p2']}
    await repository.write(records, JSON.stringify({...known, p1}, null, 2))
    await stele(folder, 'sync')
    repository.commit('join two points')
    expect(await repository.rules()).toEqual([])
    return repository
  }

  const edited = {title: 'Правила', p1: both.replace(', нарушивший', ', который нарушил'), p2: ''}
  const fees = 'Members pay two fees.'

  /** One branch edits the text without a sync; the other changes the English of the second point. */
  async function meeting(repository: Repository): Promise<void> {
    repository.git('switch', '-q', '-c', 'translator')
    await repository.translate(edited)
    repository.commit('correct a word, without a sync')
    repository.git('switch', '-q', 'main')
    await repository.write('source/r.md', source(leave, fees))
    await stele(repository.folder, 'sync')
    repository.commit('reword the second point')
  }

  it('leaves it stale where the English of the second has changed', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await joined(folder)
      await meeting(repository)
      repository.git('merge', 'translator')
      expect(await repository.rules()).toContain('stale p1')
      await stele(folder, 'sync')
      expect(await repository.json(texts)).toMatchObject(edited)
      expect((await repository.json(records))['p1']).toMatchObject({
        english: `${leave} ${fee}`,
        joins: ['p2'],
      })
      expect(await repository.rules()).toContain('stale p1')
    })
  })

  it.each(
    someOf(
      [
        ['', undefined, undefined],
        [', all within a second', '2030-01-02T03:04:05Z', '2030-01-02T03:04:05Z'],
        [', where clocks differ', '2030-01-02T03:04:05Z', '2030-01-02T03:03:05Z'],
      ] as const,
      1,
    ),
  )('leaves it stale where its points were renumbered too%s', async (_, first, later) => {
    await inFreshFolder(async (folder) => {
      const repository = await joined(folder)
      repository.time = first
      await meeting(repository)
      repository.time = later
      await repository.write('source/r.md', source('No member votes twice.', leave, fees))
      await stele(folder, 'sync')
      repository.commit('insert a point')
      repository.git('merge', '-q', '--no-edit', '--no-commit', '-s', 'ours', 'translator')
      const now = await repository.json(texts)
      await repository.translate({...now, p2: edited.p1})
      repository.commit('merge by hand')
      repository.git('switch', '-q', 'translator')
      repository.git('merge', '-q', 'main')
      const rules = await repository.rules()
      expect(rules.filter((rule) => /^(?:stale|doubtful-binding) p2$/u.test(rule))).toHaveLength(1)
    })
  })

  it('ends staleness where its author had the new English of both', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await joined(folder)
      await repository.write('source/r.md', source(leave, fees))
      await stele(folder, 'sync')
      repository.commit('reword the second point')
      expect(await repository.rules()).toContain('stale p1')
      await repository.translate({...edited, p1: `${edited.p1} Два взноса.`})
      repository.commit('revise')
      await stele(folder, 'sync')
      expect(await repository.rules()).not.toContain('stale p1')
    })
  })

  it.each(
    someOf(
      [
        ['stays stale', [], 'stale p1'],
        ['is doubtful', ['p1'], 'doubtful-binding p1'],
      ] as const,
      1,
    ),
  )(
    '%s where its commit was made again, and its author may have had either English',
    async (_, accepted, rule) => {
      await inFreshFolder(async (folder) => {
        const repository = await joined(folder)
        await meeting(repository)
        if (accepted.length > 0) {
          await stele(folder, 'accept', ...accepted, '--locale', 'ru')
          repository.commit('accept the text')
        }
        repository.git('cherry-pick', 'translator')
        repository.git('commit', '-q', '--amend', '--no-edit', '--date', '2026-01-02T03:04:05Z')
        expect(await repository.rules()).toContain(rule)
        await stele(folder, 'sync')
        expect((await repository.json(records))['p1']).toMatchObject({joins: ['p2']})
        expect(await repository.rules()).toContain(rule)
      })
    },
  )
})
