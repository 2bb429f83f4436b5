import {appendFile, cp, mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, main, root as repository, stele} from '../e2e/command.ts'
import {filesBelow, layOutProject} from './history.ts'
import {hasRedis, redisServer, running, workerProcess, type RedisServer} from './redis-server.ts'
import {deepIt} from '../runs.ts'

/** A project, what its build on one machine gives, and a server. */
async function atServer(
  use: (root: string, server: RedisServer, isWhole: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await inFreshFolder(async (folder) => {
    const [root, data] = [join(folder, 'project'), join(folder, 'redis')]
    await mkdir(data)
    await layOutProject(root)
    await stele(root, 'build', '--quiet')
    const files = await filesBelow(join(root, 'output'))
    for (const made of ['output', '.stele']) await rm(join(root, made), {recursive: true})
    const server = await redisServer(data)
    try {
      await use(root, server, async () =>
        expect(await filesBelow(join(root, 'output'))).toEqual(files),
      )
    } finally {
      await server.kill()
    }
  })
}

const building = (root: string, address: string) =>
  running(root, [process.execPath, main, 'build', '--quiet', '--engine', address])

describe.skipIf(!hasRedis)('what may go wrong on many machines (needs redis-server)', () => {
  deepIt(
    'a worker of another version sees nothing of the work, and the build says that it waits',
    async () => {
      await atServer(async (root, {address}, isWhole) => {
        await inFreshFolder(async (other) => {
          for (const name of ['dist', 'package.json', 'locales'])
            await cp(join(repository, name), join(other, name), {recursive: true})
          await symlink(join(repository, 'node_modules'), join(other, 'node_modules'))
          await appendFile(join(other, 'dist', 'cli', 'run.js'), '// another version\n')
          const program = join(other, 'dist', 'cli', 'main.js')
          const wrong = running(root, [process.execPath, program, 'worker', '--engine', address])
          await wrong.saying('Working for')
          const build = building(root, address)
          await build.saying('Waiting: no worker of this version of Stele is connected')
          const right = workerProcess(root, address)
          expect(await build.ended).toBe(0)
          await isWhole()
          expect(wrong.said()).not.toContain('rules')
          expect(await Promise.all([right.end('SIGTERM'), wrong.end('SIGTERM')])).toEqual([0, 0])
        })
      })
    },
  )

  deepIt(
    'a worker whose disk is full fails what it cannot keep; another does that afterwards',
    async () => {
      await atServer(async (root, {address}, isWhole) => {
        // Files of more than 8 KiB cannot be written by the process.
        const limited = ['bash', '-c', 'ulimit -f 8; exec "$@"', 'limited', process.execPath, main]
        const full = running(root, [...limited, 'worker', '--engine', address])
        const failed = await stele(root, 'build', '--quiet', '--engine', address)
        expect(failed.code).toBe(2)
        expect(failed.stderr).toContain('The cache cannot be written')
        expect(await full.end('SIGTERM')).toBe(0)
        const worker = workerProcess(root, address)
        expect(await stele(root, 'build', '--quiet', '--engine', address)).toMatchObject({code: 0})
        await isWhole()
        await worker.end('SIGTERM')
      })
    },
  )

  deepIt(
    'what a worker holds too long is done by another, and the slow one goes on afterwards',
    async () => {
      await atServer(async (root, {address}, isWhole) => {
        const slow = workerProcess(root, address)
        const build = building(root, address)
        await slow.saying('more 0: ')
        slow.send('SIGSTOP')
        const quick = workerProcess(root, address)
        expect(await build.ended).toBe(0)
        await isWhole()
        slow.send('SIGCONT')
        expect(await Promise.all([slow.end('SIGTERM'), quick.end('SIGTERM')])).toEqual([0, 0])
      })
    },
  )

  it('a document that cannot be read ends a build as on one machine; two builds at once do each unit once', async () => {
    await atServer(async (root, {address}, isWhole) => {
      const file = join(root, 'source', 'more.md')
      const text = await readFile(file)
      await writeFile(file, Buffer.of(0xff, 0xfe))
      const worker = workerProcess(root, address)
      const here = await stele(root, 'build', '--quiet')
      expect(here).toMatchObject({code: 2})
      expect(await stele(root, 'build', '--quiet', '--engine', address)).toEqual(here)
      expect(await filesBelow(join(root, 'output'))).toEqual({})
      await writeFile(file, text)
      const builds = [building(root, address), building(root, address)]
      expect(await Promise.all(builds.map(async ({ended}) => ended))).toEqual([0, 0])
      await isWhole()
      const {stdout} = await stele(root, 'worker', '--engine', address, '--status')
      expect(await worker.end('SIGTERM')).toBe(0)
      const lines = worker.said().match(/^\S+ [\d,]*: [\d.]+ s$/gmu)
      expect(lines).not.toBeNull()
      expect(JSON.parse(stdout)).toMatchObject({done: lines?.length, failed: 0})
    })
  })

  it('a build that was interrupted is taken up again', async () => {
    await atServer(async (root, {address}, isWhole) => {
      const worker = workerProcess(root, address)
      const first = building(root, address)
      await worker.saying('more 0: ')
      await first.end('SIGKILL')
      expect(await stele(root, 'build', '--quiet', '--engine', address)).toMatchObject({code: 0})
      await isWhole()
      expect(await worker.end('SIGTERM')).toBe(0)
    })
  })
})
