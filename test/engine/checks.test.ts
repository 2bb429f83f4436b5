import {readFile, rm, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from '../e2e/command.ts'
import {isDeep, runsOf} from '../runs.ts'
import {damageCache, filesBelow, happen, histories, layOutProject} from './history.ts'
import {hasRedis, redisServer, workerProcess} from './redis-server.ts'

const cache = ['--cache', '.stele/cache']
const asked = [[], ['--locale', 'ru'], ['--rule', 'numbers,missing,unsynced'], ['rules']]

describe('an incremental check', () => {
  it('finds what a full one finds, in the same order, whatever happened before', async () => {
    let damaged = 0
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(1000), async (history, seed) => {
        await inFreshFolder(async (root) => {
          await layOutProject(root)
          if (seed % 2 === 0) await stele(root, 'sync')
          for (const [step, happenings] of history.entries()) {
            for (const one of happenings) await happen(root, one)
            if (seed % 10 === 0) {
              await damageCache(root, seed + step)
              damaged++
            }
            if (seed % 4 === 1) await stele(root, 'sync')
            const words = ['check', '--json', ...(asked[(seed + step) % 7] ?? [])]
            const known = await stele(root, ...words, ...cache)
            expect(known).toEqual(await stele(root, ...words))
            expect(await stele(root, ...words, ...cache)).toEqual(known)
          }
        })
      }),
      {
        ...(isDeep ? {numRuns: runsOf(200)} : {numRuns: 3, seed: 1}),
        examples: [[[[{kind: 'translation', seed: 2}], [{kind: 'source', seed: 3}]], 30]],
      },
    )
    expect(damaged).toBeGreaterThan(0)
  }, 3_600_000)

  it('sees a change that leaves the length and the time of a file as they were', async () => {
    await inFreshFolder(async (root) => {
      await layOutProject(root)
      await stele(root, 'sync')
      const file = join(root, 'locales', 'ru', 'rules.json')
      const text = await readFile(file, 'utf8')
      const long = new Date('2020-01-01T00:00:00Z')
      await utimes(file, long, long)
      await stele(root, 'check', '--json', ...cache)
      await writeFile(file, text.replace('реестр', 'реестр'.toUpperCase()))
      await utimes(file, long, long)
      const known = await stele(root, 'check', '--json', ...cache)
      expect(known).toEqual(await stele(root, 'check', '--json'))
      expect(known.stdout).not.toBe((await stele(root, 'check', '--json', '--locale', 'de')).stdout)
    })
  })

  it('sees a change of the document that another cites', async () => {
    await inFreshFolder(async (root) => {
      await layOutProject(root)
      const check = async (...words: string[]) => stele(root, 'check', '--json', ...words)
      expect(await check(...cache)).toEqual(await check())
      const file = join(root, 'source', 'more.md')
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/^[12]\. .*$/gmu, ''))
      const known = await check('rules', ...cache)
      expect(known).toEqual(await check('rules'))
    })
  })

  it('writes nothing for a small project, and everything is found again with --force', async () => {
    await inFreshFolder(async (root) => {
      await layOutProject(root)
      const before = await filesBelow(root)
      const found = await stele(root, 'check', '--json')
      expect(await filesBelow(root)).toEqual(before)
      expect(await stele(root, 'check', '--json', '--force', ...cache)).toEqual(found)
    })
  })
})

describe('the engines of a check', () => {
  it('find what is wrong with the snapshot too, where a document is divided', async () => {
    await inFreshFolder(async (root) => {
      await layOutProject(root)
      await stele(root, 'sync')
      const file = 'locales/en/rules.json'
      await writeFile(join(root, file), '{"title": ')
      const {stdout} = await stele(root, 'check', '--json')
      const {findings} = JSON.parse(stdout) as {findings: readonly {file: string}[]}
      expect(findings.filter((finding) => finding.file === file)).toHaveLength(1)
      expect(await stele(root, 'check', '--json', ...cache)).toMatchObject({stdout})
    })
  })

  it('one thread and several find the same', async () => {
    await inFreshFolder(async (root) => {
      await layOutProject(root)
      const one = await stele(root, 'check', '--json', '--jobs', '1')
      expect(await stele(root, 'check', '--json', '--jobs', '3')).toEqual(one)
      const given = ['check', 'more', '--locale', 'ru,de', '--format', 'sarif', '--jobs']
      expect(await stele(root, ...given, '3')).toEqual(await stele(root, ...given, '1'))
    })
  })

  it.skipIf(!hasRedis)('workers find the same as one machine (needs redis-server)', async () => {
    await inFreshFolder(async (root) => {
      await inFreshFolder(async (data) => {
        await layOutProject(root)
        const server = await redisServer(data)
        try {
          const worker = workerProcess(root, server.address)
          for (const words of [[], ['--locale', 'ru'], ['more', '--rule', 'missing']]) {
            const here = await stele(root, 'check', '--json', ...words)
            const there = ['check', '--json', ...words, '--engine', server.address]
            expect(await stele(root, ...there)).toEqual(here)
          }
          // The queue still knows what was found before.
          for (const text of ['Один', 'Два', 'Три', 'Четыре']) {
            await writeFile(
              join(root, 'locales', 'ru', 'rules.conflicts.json'),
              JSON.stringify({p1: {theirs: text}}),
            )
            const here = await stele(root, 'check', '--json')
            expect(await stele(root, 'check', '--json', '--engine', server.address)).toEqual(here)
          }
          await rm(join(root, 'locales', 'ru', 'rules.conflicts.json'))
          expect(await worker.end('SIGTERM')).toBe(0)
        } finally {
          await server.kill()
        }
      })
    })
  })
})
