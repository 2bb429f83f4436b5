import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from '../e2e/command.ts'
import {filesBelow, layOutProject} from './history.ts'
import {hasRedis, redisServer, workerProcess, type RedisServer} from './redis-server.ts'
import {deepIt} from '../runs.ts'

/** A project and a server, both ended and removed afterwards. */
async function atServer(use: (root: string, server: RedisServer) => Promise<void>): Promise<void> {
  await inFreshFolder(async (folder) => {
    const [root, data] = [join(folder, 'project'), join(folder, 'redis')]
    await mkdir(data)
    await layOutProject(root)
    const server = await redisServer(data)
    try {
      await use(root, server)
    } finally {
      await server.kill()
    }
  })
}

const outputOf = async (root: string): Promise<Readonly<Record<string, string>>> =>
  filesBelow(join(root, 'output'))

const fresh = async (root: string): Promise<void> => {
  await rm(join(root, 'output'), {recursive: true, force: true})
  await rm(join(root, '.stele'), {recursive: true, force: true})
}

describe('the engines', () => {
  it('one thread and several give the same files, findings and report', async () => {
    await inFreshFolder(async (root) => {
      await layOutProject(root)
      const one = await stele(root, 'build', '--json', '--jobs', '1')
      const files = await outputOf(root)
      await fresh(root)
      expect(await stele(root, 'build', '--json', '--jobs', '3')).toEqual(one)
      expect(await outputOf(root)).toEqual(files)
    })
  })

  it.each(['0', 'many', '2.5'])('refuse --jobs %s', async (jobs) => {
    await inFreshFolder(async (root) => {
      await layOutProject(root)
      expect(await stele(root, 'build', '--jobs', jobs)).toMatchObject({
        code: 2,
        stderr: `--jobs takes a number from 1 to 256, not ${jobs}\n`,
      })
    })
  })

  it.each(['localhost', 'http://localhost', 'redis://', 'redis://localhost/a'])(
    'refuse --engine %s',
    async (address) => {
      await inFreshFolder(async (root) => {
        await layOutProject(root)
        expect(await stele(root, 'build', '--engine', address)).toMatchObject({code: 2})
        expect(await stele(root, 'worker', '--engine', address)).toMatchObject({code: 2})
      })
    },
  )
})

it('says that a queue does not answer', async () => {
  await inFreshFolder(async (root) => {
    await layOutProject(root)
    const address = 'redis://127.0.0.1:1/0'
    expect(await stele(root, 'worker', '--engine', address, '--status')).toMatchObject({
      code: 2,
      stderr: `Redis does not answer at ${address}\n`,
    })
  })
})

describe.skipIf(!hasRedis)('work on many machines (needs redis-server)', () => {
  it('gives the same files, findings and report as one machine; a worker ends cleanly', async () => {
    await atServer(async (root, {address}) => {
      const here = await stele(root, 'build', '--json', '--jobs', '1')
      const files = await outputOf(root)
      await fresh(root)
      const worker = workerProcess(root, address, '--jobs', '2')
      expect(await stele(root, 'build', '--json', '--engine', address)).toEqual(here)
      expect(await outputOf(root)).toEqual(files)
      const status: unknown = JSON.parse(
        (await stele(root, 'worker', '--engine', address, '--status')).stdout,
      )
      expect(status).toMatchObject({waiting: 0, active: 0, failed: 0, workers: 1})
      expect(await worker.end('SIGTERM')).toBe(0)
      // Nothing is asked for where nothing has changed.
      expect(await stele(root, 'build', '--json', '--engine', address)).toEqual(here)
    })
  })

  deepIt('sees a change while the queue still knows the work of before', async () => {
    await atServer(async (root, {address}) => {
      const worker = workerProcess(root, address)
      await stele(root, 'build', '--engine', address)
      await writeFile(join(root, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>')
      await writeFile(join(root, 'locales', 'ru', 'more.json'), '{"title": "Книги"}\n')
      await stele(root, 'build', '--engine', address)
      const files = await outputOf(root)
      await fresh(root)
      await stele(root, 'build', '--jobs', '1')
      expect(await outputOf(root)).toEqual(files)
      await worker.end('SIGTERM')
    })
  })

  deepIt('names what failed, completes the rest, and does what failed again', async () => {
    await atServer(async (root, {address}) => {
      const bad = workerProcess(root, address, '--cache', 'elsewhere')
      const failed = await stele(root, 'build', '--engine', address)
      expect(failed.code).toBe(2)
      expect(failed.stderr).toContain('Failed: rules: The worker does not share the cache')
      expect(await bad.end('SIGTERM')).toBe(0)
      const good = workerProcess(root, address)
      expect(await stele(root, 'build', '--engine', address)).toMatchObject({code: 0})
      await good.end('SIGTERM')
    })
  })

  deepIt('goes on after a worker was killed and Redis was restarted', async () => {
    await atServer(async (root, server) => {
      const {address} = server
      const first = workerProcess(root, address)
      const building = stele(root, 'build', '--engine', address)
      // It has done something, and most is still to be done.
      await first.saying('more 0: ')
      await first.end('SIGKILL')
      await server.kill()
      await server.start()
      const second = workerProcess(root, address, '--jobs', '2')
      expect(await building).toMatchObject({code: 0})
      const files = await outputOf(root)
      await fresh(root)
      await stele(root, 'build', '--jobs', '1')
      expect(await outputOf(root)).toEqual(files)
      expect(await second.end('SIGTERM')).toBe(0)
    })
  })
})
