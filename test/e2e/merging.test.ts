import {describe, expect, it} from 'vitest'
import {inRepository, type Change, type Repository} from './repository.ts'

const points = [
  'Members keep a register of all ships.',
  'Members publish the register each year.',
  'Members meet twice a year in the capital.',
  'A member who breaks rule 2 must leave.',
  'Reserved.',
  'The committee shall report to the assembly.',
]
const numbered = (texts: readonly string[]): string =>
  `# Rules\n\n${texts.map((text, index) => `${index + 1}. ${text}`).join('\n\n')}\n`
const rules = numbered(points)
const without = (index: number): string => numbered(points.toSpliced(index, 1))
const inserted = (index: number, text: string): string => numbered(points.toSpliced(index, 0, text))
const reworded = rules.replace('must leave', 'may leave')
const russian = {
  title: 'Правила',
  p1: 'Члены ведут реестр всех судов.',
  p2: 'Члены публикуют реестр каждый год.',
  p3: 'Члены собираются дважды в год в столице.',
  p4: 'Член, нарушивший правило 2, должен уйти.',
  p5: 'Зарезервировано.',
  p6: 'Комитет отчитывается перед собранием.',
}
const fixed = 'Член, который нарушил правило 2, должен уйти.'

/** Two branches from one commit, merged on main; the exit code of git. */
async function merged(
  repository: Repository,
  {
    before,
    main,
    branch,
  }: {readonly before?: Change; readonly main: Change; readonly branch: Change},
): Promise<number> {
  if (before) await repository.change(before)
  await repository.git('checkout', '-qb', 'branch')
  await repository.change(branch)
  await repository.git('checkout', '-q', 'main')
  await repository.change(main)
  return (await repository.git('merge', '-q', '--no-edit', 'branch')).code
}

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

  it.each([true, false])(
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

  it('a first translation of a new language follows its unit, though no state file has changed', async () => {
    await inRepository('driver', rules, async (repository) => {
      await merged(repository, {
        main: {source: inserted(0, 'The committee shall meet.')},
        branch: {texts: {p4: russian.p4, p6: russian.p6}, sync: false},
      })
      expect(await repository.texts()).toMatchObject({p4: '', p5: russian.p4, p7: russian.p6})
    })
  })

  it('what both sides inserted under one number stays with its own English', async () => {
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

  it.each([true, false])(
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

  it('two first translations of one point are a conflict under its number of today', async () => {
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
      expect(await repository.findings('--rule', 'merge-conflict')).toEqual([])
    })
  })

  it('open conflicts stay when another merge adds some', async () => {
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
  it.each(['merge', 'rebase'])(
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

  it.each([
    ['rebase', ['checkout', '-q', 'branch'], ['rebase', '-q', 'main']],
    ['rebase --apply', ['checkout', '-q', 'branch'], ['rebase', '-q', '--apply', 'main']],
    ['cherry-pick', ['checkout', '-q', 'main'], ['cherry-pick', 'branch~2..branch']],
    ['single cherry-picks', ['cherry-pick', 'branch~1'], ['cherry-pick', 'branch']],
  ])('%s carries texts to the numbers of today', async (_, first, second) => {
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

  it('an octopus merge goes by lines, and leaves no text beside another English', async () => {
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

  it('git checkout -m merges a file again whose lines were merged without the driver', async () => {
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
  })
})
