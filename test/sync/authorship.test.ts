import {mkdir, readFile, utimes} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from '../e2e/command.ts'
import {fee, leave, mayLeave, Repository, source, translated} from './authored-repository.ts'
import {deepIt} from '../runs.ts'

const corrected = {...translated, p1: 'Член, который нарушил правило, должен уйти.'}

describe('an edit in a git project', () => {
  it('leaves a text stale whose author had the English before it changed', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      repository.git('switch', '-q', '-c', 'translator')
      await repository.translate(corrected)
      repository.commit('correct a word, without a sync')
      repository.git('switch', '-q', 'main')
      await repository.write('source/r.md', source(mayLeave, fee))
      await stele(folder, 'sync')
      repository.commit('reword')
      repository.git('merge', '-q', '--no-edit', 'translator')
      expect(await repository.rules()).toContain('stale p1')
      await stele(folder, 'sync')
      const {p1} = await repository.json('locales/ru/r.state.json')
      expect(p1).toMatchObject({english: leave, state: 'translated'})
      expect(await repository.rules()).toContain('stale p1')
    })
  })

  it('leaves a first translation stale whose author had the English before it changed', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder, {...translated, p1: ''})
      repository.git('switch', '-q', '-c', 'translator')
      await repository.translate(translated)
      repository.commit('translate a point, without a sync')
      repository.git('switch', '-q', 'main')
      await repository.write('source/r.md', source(mayLeave, fee))
      await stele(folder, 'sync')
      repository.commit('reword')
      repository.git('merge', '-q', '--no-edit', 'translator')
      expect(await repository.rules()).toContain('stale p1')
      await stele(folder, 'sync')
      const {p1} = await repository.json('locales/ru/r.state.json')
      expect(p1).toMatchObject({english: leave, state: 'translated'})
    })
  })

  it('is doubtful where its commit was made again, and its author may have had either English', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder, {...translated, p1: ''})
      repository.git('switch', '-q', '-c', 'translator')
      await repository.translate(translated)
      repository.commit('translate a point, without a sync')
      repository.git('commit', '-q', '--amend', '--no-edit', '--date', '2026-01-02T03:04:05Z')
      repository.git('switch', '-q', 'main')
      await repository.write('source/r.md', source(mayLeave, fee))
      await stele(folder, 'sync')
      repository.commit('reword')
      repository.git('switch', '-q', 'translator')
      repository.git('rebase', '-q', 'main')
      expect(await repository.rules()).toContain('doubtful-binding p1')
    })
  })

  deepIt(
    'is current where its commit was made again, and the history has one English alone',
    async () => {
      await inFreshFolder(async (folder) => {
        const repository = await Repository.begun(folder, {...translated, p1: ''})
        await repository.translate(translated)
        repository.commit('translate a point, without a sync')
        repository.git('commit', '-q', '--amend', '--no-edit', '--date', '2026-01-02T03:04:05Z')
        expect(await repository.rules()).toEqual([])
      })
    },
  )

  it('is doubtful where it replaces another text under a number that its unit has left', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      await repository.write('source/r.md', source('No member may vote twice.', leave, fee))
      repository.commit('insert a point, without a sync')
      await repository.translate({...translated, p2: 'Никто не уходит без взноса.'})
      repository.commit('write under a number of today')
      expect(await repository.rules()).toContain('doubtful-binding p3')
    })
  })

  it('ends staleness where its author had the new English', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      await repository.write('source/r.md', source(mayLeave, fee))
      await stele(folder, 'sync')
      repository.commit('reword')
      await repository.translate({...translated, p1: 'Член, нарушивший правило, может уйти.'})
      repository.commit('revise')
      await stele(folder, 'sync')
      expect(await repository.rules()).not.toContain('stale p1')
    })
  })

  it('ends staleness in the work tree only where it is younger than what git last did', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      await repository.write('source/r.md', source(mayLeave, fee))
      await stele(folder, 'sync')
      repository.commit('reword')
      await repository.translate({...translated, p1: 'Член, нарушивший правило, может уйти.'})
      const file = join(folder, 'locales/ru/r.json')
      await utimes(file, 1, 1)
      expect(await repository.rules()).toContain('stale p1')
      const later = Date.now() / 1000 + 60
      await utimes(file, later, later)
      expect(await repository.rules()).not.toContain('stale p1')
    })
  })

  deepIt('goes with its former text where its point moved', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      await repository.translate(corrected)
      await repository.write('source/r.md', source('No member may vote twice.', leave, fee))
      await stele(folder, 'sync')
      const texts = await repository.json('locales/ru/r.json')
      expect(texts).toMatchObject({p1: '', p2: corrected.p1, p3: translated.p2})
      expect(await repository.rules()).toEqual(['empty p1'])
    })
  })

  deepIt(
    'is for the point that its author saw, where the source has its number no more',
    async () => {
      await inFreshFolder(async (folder) => {
        const repository = await Repository.begun(folder, {title: 'Правила', p1: '', p2: ''})
        await repository.write('source/r.md', source('No member may vote twice.', leave, fee))
        repository.commit('insert a point, without a sync')
        await repository.translate({title: 'Правила', p1: '', p2: translated.p1})
        repository.commit('translate a point of today')
        await repository.write('source/r.md', source(leave))
        repository.commit('remove points, without a sync')
        await stele(folder, 'sync')
        expect(await repository.json('locales/ru/r.json')).toMatchObject({p1: translated.p1})
        expect(await repository.rules()).toEqual([])
      })
    },
  )

  deepIt(
    'stays where it was written over a text that a merge had left under the number of another point',
    async () => {
      await inFreshFolder(async (folder) => {
        const repository = await Repository.begun(folder)
        const [texts, records] = ['locales/ru/r.json', 'locales/ru/r.state.json']
        const before = await Promise.all(
          [texts, records].map(async (path) => readFile(join(folder, path), 'utf8')),
        )
        await repository.write('source/r.md', source('No member may vote twice.', leave, fee))
        await stele(folder, 'sync')
        await repository.write(texts, before[0] ?? '')
        await repository.write(records, before[1] ?? '')
        repository.commit('merge lines: the translation of before, the snapshot of today')
        await repository.translate({...translated, p1: 'Никто не голосует дважды.'})
        repository.commit('translate a point of today')
        await stele(folder, 'sync')
        expect(await repository.json(texts)).toMatchObject({
          p1: 'Никто не голосует дважды.',
          p2: '',
          p3: translated.p2,
        })
        expect(await repository.rules()).toEqual(['empty p2'])
      })
    },
  )

  deepIt(
    'is doubtful where its commit was made again over a text that its author did not have',
    async () => {
      await inFreshFolder(async (folder) => {
        const repository = await Repository.begun(folder, {title: 'Правила', p1: '', p2: ''})
        repository.git('switch', '-q', '-c', 'translator')
        await repository.write('source/r.md', source('No member may vote twice.', leave, fee))
        repository.commit('insert a point, without a sync')
        await repository.translate({title: 'Правила', p1: 'Голосуют один раз.', p2: ''})
        repository.commit('translate a point of today')
        repository.git('switch', '-q', 'main')
        await repository.translate({title: 'Правила', p1: translated.p1, p2: ''})
        repository.commit('translate another one under the same number')
        const [picked, date] = ['translator', '2026-01-02T03:04:05Z']
        repository.git('cherry-pick', '--strategy-option=theirs', picked)
        repository.git('commit', '-q', '--amend', '--no-edit', '--date', date)
        expect(await repository.rules()).toContain('doubtful-binding p1')
      })
    },
  )

  it('is said to be of an unknown English, once, where the clone has no history', async () => {
    await inFreshFolder(async (folder) => {
      const [whole, cut] = [join(folder, 'whole'), join(folder, 'cut')]
      await mkdir(whole)
      const repository = await Repository.begun(whole)
      expect(await repository.rules()).toEqual([])
      await repository.translate({...corrected, p2: 'Члены платят взносы.'})
      repository.commit('translate, without a sync')
      repository.git('clone', '-q', '--depth', '1', `file://${whole}`, cut)
      expect(await repository.rules()).toEqual([])
      expect(await new Repository(cut).rules()).toEqual(['history '])
    })
  })
})
