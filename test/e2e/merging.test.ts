import {describe, expect, it} from 'vitest'
import {
  fixed,
  inserted,
  merged,
  numbered,
  points,
  reworded,
  rules,
  russian,
  without,
} from './merge-trial.ts'
import {inRepository} from './repository.ts'
import {deepIt, someOf} from '../runs.ts'

describe('git merge with the merge driver', () => {
  it('a translation edited beside the old English is stale beside the new one', async () => {
    await inRepository('driver', rules, async (repository) => {
      const code = await merged(repository, {
        before: {texts: russian},
        main: {source: reworded, texts: {p1: 'Члены ведут реестр судов.'}},
        branch: {texts: {p4: fixed}},
      })
      expect(code).toBe(0)
      expect(await repository.texts()).toMatchObject({p1: 'Члены ведут реестр судов.', p4: fixed})
      const stale = async () => (await repository.findings('--rule', 'stale')).map(({key}) => key)
      expect(await stale()).toEqual(['p4'])
      await repository.stele('sync')
      expect(await stale()).toEqual(['p4'])
      const {p4} = await repository.json('locales/ru/rules.state.json')
      expect(p4).toMatchObject({english: points[3]})
    })
  })

  it('an unsynced edit beside a reworded English is a conflict where git takes the state file of the other side', async () => {
    await inRepository('driver', rules, async (repository) => {
      const code = await merged(repository, {
        before: {texts: russian},
        main: {source: reworded, texts: {p1: 'Члены ведут реестр судов.'}},
        branch: {texts: {p4: fixed}, sync: false},
      })
      expect(code).toBe(1)
      expect(await repository.texts()).toMatchObject({p4: russian.p4})
      const [found] = await repository.findings('--rule', 'merge-conflict')
      expect(found).toMatchObject({key: 'p4', number: '4'})
      expect(found?.message).toContain(fixed)
      expect(found?.message).toContain('must leave')
    })
  })

  it.each(someOf([true, false], 1))(
    'a first translation follows its unit through a renumbering (branch synced: %s)',
    async (sync) => {
      await inRepository('driver', rules, async (repository) => {
        const code = await merged(repository, {
          main: {source: inserted(0, 'The committee shall meet.')},
          branch: {texts: {p4: russian.p4}, sync},
        })
        expect(code).toBe(0)
        await repository.stele('sync')
        expect(await repository.texts()).toMatchObject({p4: '', p5: russian.p4})
        expect(await repository.findings('--rule', 'stale,merge-conflict')).toEqual([])
      })
    },
  )

  deepIt(
    'a first translation of a new language follows its unit, though no state file has changed',
    async () => {
      await inRepository('driver', rules, async (repository) => {
        await merged(repository, {
          main: {source: inserted(0, 'The committee shall meet.')},
          branch: {texts: {p4: russian.p4, p6: russian.p6}, sync: false},
        })
        expect(await repository.texts()).toMatchObject({p4: '', p5: russian.p4, p7: russian.p6})
      })
    },
  )

  deepIt('what both sides inserted under one number stays with its own English', async () => {
    await inRepository('driver', rules, async (repository) => {
      const code = await merged(repository, {
        before: {texts: russian},
        main: {
          source: inserted(2, 'Ships are painted white.'),
          texts: {p3: 'Суда красят в белый цвет.'},
        },
        branch: {
          source: inserted(2, 'Captains hold a licence.'),
          texts: {p3: 'Капитаны имеют лицензию.'},
        },
      })
      expect(code).toBe(1) // the source is a conflict
      await repository.write(
        'source/rules.md',
        numbered(points.toSpliced(2, 0, 'Captains hold a licence.', 'Ships are painted white.')),
      )
      expect(await repository.findings('--rule', 'stale,missing,merge-conflict')).toEqual([])
      await repository.stele('sync')
      expect(await repository.texts()).toMatchObject({
        p2: russian.p2,
        p3: 'Капитаны имеют лицензию.',
        p4: 'Суда красят в белый цвет.',
        p5: russian.p3,
        p6: russian.p4,
      })
      expect(await repository.findings('--rule', 'stale,missing,merge-conflict')).toEqual([])
    })
  })

  it.each(someOf([true, false], 1))(
    'a text of a removed point is a conflict, and no other text moves (branch synced: %s)',
    async (sync) => {
      await inRepository('driver', rules, async (repository) => {
        const code = await merged(repository, {
          before: {texts: russian},
          main: {source: without(3)},
          branch: {texts: {p4: fixed}, sync},
        })
        expect(code).toBe(1)
        await repository.stele('sync')
        expect(await repository.texts()).toMatchObject({p4: russian.p5, p5: russian.p6})
        const [found] = await repository.findings('--rule', 'merge-conflict')
        expect(found?.message).toContain(fixed)
        expect(found?.message).toContain(points[3])
        expect(JSON.stringify(await repository.json('locales/ru/rules.attic.json'))).toContain(
          russian.p4,
        )
      })
    },
  )

  deepIt(
    'two first translations of one point are a conflict under its number of today',
    async () => {
      await inRepository('driver', rules, async (repository) => {
        const code = await merged(repository, {
          main: {source: inserted(0, 'The committee shall meet.'), texts: {p5: russian.p4}},
          branch: {texts: {p4: fixed}},
        })
        expect(code).toBe(1)
        const told = async () => {
          const [found, ...others] = await repository.findings('--rule', 'merge-conflict')
          expect(others).toEqual([])
          expect(found).toMatchObject({key: 'p5', number: '5'})
          expect(found?.message).toContain(fixed)
        }
        await told()
        await repository.stele('sync')
        await told()
        await repository.writeTexts({p5: `${fixed} Вот.`})
        await told()
        await repository.stele('accept', 'p5', '--locale', 'ru')
        expect(await repository.findings('--rule', 'merge-conflict')).toEqual([])
      })
    },
  )

  deepIt('open conflicts stay when another merge adds some', async () => {
    await inRepository('driver', rules, async (repository) => {
      const conflict = async (key: string): Promise<void> => {
        await merged(repository, {
          main: {texts: {[key]: `Наш текст ${key}.`}},
          branch: {texts: {[key]: `Другой текст ${key}.`}},
        })
        await repository.commit('Merge')
        await repository.git('branch', '-D', 'branch')
      }
      await conflict('p1')
      await conflict('p2')
      const found = await repository.findings('--rule', 'merge-conflict')
      expect(found.map(({key}) => key)).toEqual(['p1', 'p2'])
    })
  })
})

describe('git merge by lines, where each side changed other files', () => {
  it.each(someOf(['merge', 'rebase'], 1))(
    'an edited text is not current beside an English that its author did not have (%s)',
    async (command) => {
      await inRepository('lines', rules, async (repository) => {
        await repository.change({texts: russian})
        await repository.git('checkout', '-qb', 'branch')
        await repository.change({texts: {p4: fixed}, sync: false})
        await repository.git('checkout', '-q', 'main')
        await repository.change({source: reworded})
        if (command === 'rebase') {
          await repository.git('checkout', '-q', 'branch')
          // A rebase keeps the date at which a text was written.
          await repository.git(
            'commit',
            '-q',
            '--amend',
            '--no-edit',
            '--date',
            '2026-01-02T03:04:05Z',
          )
        }
        const other = command === 'rebase' ? 'main' : 'branch'
        expect(await repository.git(command, '-q', other)).toMatchObject({code: 0})
        await repository.stele('sync')
        expect((await repository.texts())['p4']).toBe(fixed)
        const found = await repository.findings('--rule', 'stale,doubtful-binding')
        expect(found.map(({key}) => key)).toEqual(['p4'])
      })
    },
  )
})
