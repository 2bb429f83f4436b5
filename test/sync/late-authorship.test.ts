import {execFileSync} from 'node:child_process'
import {appendFile, rm, utimes} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from '../e2e/command.ts'
import {fee, leave, mayLeave, Repository, source, translated} from './authored-repository.ts'
import {deepIt, someOf} from '../runs.ts'

const corrected = {...translated, p1: 'Член, который нарушил правило, должен уйти.'}
const records = 'locales/ru/r.state.json'

/** The English of the first point changes on main, which is synced. */
async function reworded(repository: Repository): Promise<void> {
  await repository.write('source/r.md', source(mayLeave, fee))
  await stele(repository.folder, 'sync')
  repository.commit('reword')
}

/** On a branch a text is edited without a sync, while main gets another English. */
async function diverged(repository: Repository): Promise<void> {
  repository.git('switch', '-q', '-c', 'translator')
  await repository.translate(corrected)
  repository.commit('correct a word, without a sync')
  repository.git('switch', '-q', 'main')
  await reworded(repository)
}

/** A clone whose remote repository gets another English; the user's name is in its settings. */
async function cloned(folder: string): Promise<{origin: Repository; clone: Repository}> {
  const [whole, copy] = [join(folder, 'whole'), join(folder, 'copy')]
  execFileSync('mkdir', [whole])
  const origin = await Repository.begun(whole)
  origin.git('clone', '-q', whole, copy)
  await appendFile(join(copy, '.git/config'), '[user]\nname = T\nemail = t@example.org\n')
  return {origin, clone: new Repository(copy)}
}

/** The locale file is younger than what git did last: git's times are in seconds. */
async function later({folder}: Repository): Promise<void> {
  const time = Date.now() / 1000 + 60
  await utimes(join(folder, 'locales/ru/r.json'), time, time)
}

const isMarked = (rules: readonly string[]): boolean =>
  rules.includes('stale p1') || rules.includes('doubtful-binding p1')

describe('a text whose commit is not its author’s', () => {
  it.each(
    someOf(
      [
        ['with its own message', 'take the work of a translator'],
        ['with the message that git proposes', undefined],
      ],
      1,
    ),
  )('is stale after git merge --squash, %s', async (_, message) => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      await diverged(repository)
      repository.git('merge', '-q', '--squash', 'translator')
      repository.git('commit', '-q', ...(message === undefined ? ['--no-edit'] : ['-m', message]))
      expect(await repository.rules()).toContain('stale p1')
      await stele(folder, 'sync')
      expect((await repository.json(records))['p1']).toMatchObject({english: leave})
    })
  })

  deepIt(
    'is marked after a squash where the branch is gone, if the message is that of git',
    async () => {
      await inFreshFolder(async (folder) => {
        const repository = await Repository.begun(folder)
        await diverged(repository)
        repository.git('merge', '-q', '--squash', 'translator')
        repository.git('commit', '-q', '--no-edit')
        repository.git('branch', '-q', '-D', 'translator')
        await rm(join(folder, '.git/logs'), {recursive: true})
        expect(isMarked(await repository.rules())).toBe(true)
      })
    },
  )

  it('is current after a squash where both had one English', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      await diverged(repository)
      repository.git('reset', '-q', '--hard', 'main~1')
      await repository.write('README.md', 'another change\n')
      repository.commit('another change')
      repository.git('merge', '-q', '--squash', 'translator')
      repository.git('commit', '-q', '--no-edit')
      expect(await repository.rules()).toEqual([])
    })
  })

  it('is stale after a cherry-pick within the second of its commit', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      await diverged(repository)
      repository.git('cherry-pick', 'translator')
      expect(await repository.rules()).toContain('stale p1')
    })
  })

  deepIt('is stale after an octopus merge', async () => {
    await inFreshFolder(async (folder) => {
      const repository = await Repository.begun(folder)
      await diverged(repository)
      repository.git('switch', '-q', '-c', 'other', 'main~1')
      await repository.write('README.md', 'another change\n')
      repository.commit('another change')
      repository.git('switch', '-q', 'main')
      repository.git('merge', '-q', '--no-edit', 'translator', 'other')
      expect(repository.git('show', '-s', '--format=%P').trim().split(' ')).toHaveLength(3)
      expect(await repository.rules()).toContain('stale p1')
    })
  })
})

describe('a text that was not committed when the English changed', () => {
  it.each(
    someOf(
      [
        [
          'stash and stash pop',
          [
            ['stash', '-q'],
            ['pull', '-q'],
            ['stash', 'pop', '-q'],
          ],
        ],
        ['pull --rebase --autostash', [['pull', '-q', '--rebase', '--autostash']]],
        ['pull --autostash', [['pull', '-q', '--no-rebase', '--autostash']]],
        [
          'pull --rebase, where the settings say autoStash',
          [
            ['config', 'rebase.autoStash', 'true'],
            ['pull', '-q', '--rebase'],
          ],
        ],
      ],
      1,
    ),
  )('stays stale: git %s', async (_, commands) => {
    await inFreshFolder(async (folder) => {
      const {origin, clone} = await cloned(folder)
      await reworded(origin)
      await clone.translate(corrected)
      for (const words of commands) clone.git(...words)
      expect(await clone.json('locales/ru/r.json')).toEqual(corrected)
      await later(clone)
      expect(isMarked(await clone.rules())).toBe(true)
      await stele(clone.folder, 'sync')
      expect(isMarked(await clone.rules())).toBe(true)
      clone.commit('keep the text')
      expect(isMarked(await clone.rules())).toBe(true)
    })
  })

  it('is current where it is written after a pull, and nothing was in a stash', async () => {
    await inFreshFolder(async (folder) => {
      const {origin, clone} = await cloned(folder)
      await reworded(origin)
      clone.git('pull', '-q', '--rebase')
      await clone.translate({...translated, p1: 'Член, нарушивший правило, может уйти.'})
      await later(clone)
      expect(isMarked(await clone.rules())).toBe(false)
    })
  })

  deepIt(
    'is current where it is written after what came out of the stash was committed',
    async () => {
      await inFreshFolder(async (folder) => {
        const {origin, clone} = await cloned(folder)
        await reworded(origin)
        await clone.translate({...translated, p2: 'Члены платят взносы.'})
        for (const words of [
          ['stash', '-q'],
          ['pull', '-q'],
          ['stash', 'pop', '-q'],
        ])
          clone.git(...words)
        clone.commit('correct another text')
        await clone.translate({
          title: 'Правила',
          p1: 'Член, нарушивший правило, может уйти.',
          p2: 'Члены платят взносы.',
        })
        await later(clone)
        expect(isMarked(await clone.rules())).toBe(false)
      })
    },
  )
})
