import {describe, expect, it} from 'vitest'
import {fixed, inserted, rules, russian} from './merge-trial.ts'
import {inRepository, type Repository} from './repository.ts'
import {deepIt, someOf} from '../runs.ts'

describe('other commands of git with the merge driver', () => {
  const diverged = async (repository: Repository): Promise<void> => {
    await repository.change({texts: russian})
    await repository.git('checkout', '-qb', 'branch')
    await repository.change({texts: {p4: fixed}})
    await repository.change({texts: {p6: 'Комитет докладывает собранию.'}})
    await repository.git('checkout', '-q', 'main')
    await repository.change({
      source: inserted(1, 'Ships are painted white.'),
      texts: {p2: 'Суда белые.'},
    })
  }
  const wanted = {p2: 'Суда белые.', p5: fixed, p7: 'Комитет докладывает собранию.'}

  it.each(
    someOf(
      [
        ['rebase', ['checkout', '-q', 'branch'], ['rebase', '-q', 'main']],
        ['rebase --apply', ['checkout', '-q', 'branch'], ['rebase', '-q', '--apply', 'main']],
        ['cherry-pick', ['checkout', '-q', 'main'], ['cherry-pick', 'branch~2..branch']],
        ['single cherry-picks', ['cherry-pick', 'branch~1'], ['cherry-pick', 'branch']],
      ] as const,
      2,
    ),
  )('%s carries texts to the numbers of today', async (_, first, second) => {
    await inRepository('driver', rules, async (repository) => {
      await diverged(repository)
      await repository.git(...first)
      const {code, stderr} = await repository.git(...second)
      expect([code, stderr.includes('git merges its lines')]).toEqual([0, false])
      expect(await repository.texts()).toMatchObject(wanted)
      expect(await repository.stele('sync', '--check')).toMatchObject({code: 0})
      expect(await repository.findings('--rule', 'stale,missing')).toEqual([])
    })
  })

  it('revert takes one change back beside later ones', async () => {
    await inRepository('driver', rules, async (repository) => {
      await repository.change({texts: russian})
      await repository.change({texts: {p4: fixed}})
      await repository.change({
        source: inserted(1, 'Ships are painted white.'),
        texts: {p2: 'Суда белые.'},
      })
      expect(await repository.git('revert', '--no-edit', 'HEAD~1')).toMatchObject({code: 0})
      expect(await repository.texts()).toMatchObject({p2: 'Суда белые.', p5: russian.p4})
    })
  })

  deepIt('an octopus merge goes by lines, and leaves no text beside another English', async () => {
    await inRepository('driver', rules, async (repository) => {
      await repository.change({texts: russian})
      for (const [branch, key] of [
        ['one', 'p1'],
        ['two', 'p6'],
      ] as const) {
        await repository.git('checkout', '-qb', branch, 'main')
        await repository.change({texts: {[key]: `Новый текст ${key}.`}})
      }
      await repository.git('checkout', '-q', 'main')
      const {code} = await repository.git('merge', '-q', '--no-edit', 'one', 'two')
      expect(code).toBe(0)
      expect(await repository.texts()).toMatchObject({p1: 'Новый текст p1.', p6: 'Новый текст p6.'})
      expect(await repository.findings('--rule', 'stale,invalid-file')).toEqual([])
    })
  })

  deepIt(
    'git checkout -m merges a file again whose lines were merged without the driver',
    async () => {
      await inRepository('driver', rules, async (repository) => {
        const driver = (await repository.git('config', 'merge.stele.driver')).stdout.trim()
        await repository.git('config', '--remove-section', 'merge.stele')
        await diverged(repository)
        expect(await repository.git('merge', '-q', '--no-edit', 'branch')).toMatchObject({code: 1})
        await repository.git('config', 'merge.stele.driver', driver)
        await repository.git(
          'checkout',
          '-m',
          '--',
          'locales/ru/rules.json',
          'locales/ru/rules.state.json',
        )
        expect(await repository.texts()).toMatchObject(wanted)
      })
    },
  )
})
