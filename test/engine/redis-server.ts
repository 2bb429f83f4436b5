import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {createServer} from 'node:net'
import {main} from '../e2e/command.ts'

/** Whether this machine can run a Redis server (Debian: `apt-get install redis-server`). */
export const hasRedis: boolean = spawnSync('redis-server', ['--version']).status === 0

/** A server with its data in a folder. */
export type RedisServer = {
  readonly address: string
  /** end it as a power cut does */
  readonly kill: () => Promise<void>
  /** start it again with the data that it has on the disk */
  readonly start: () => Promise<void>
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}

const ended = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? child.exitCode
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)))

/** Start a server with the settings that docs/scale.md asks for. */
export async function redisServer(folder: string): Promise<RedisServer> {
  const port = await freePort()
  let server: ChildProcess | undefined
  const start = async (): Promise<void> => {
    const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
    const keep = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '']
    server = spawn('redis-server', [...words, ...keep, '--maxmemory-policy', 'noeviction'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const child = server
    await new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error('redis-server has ended')))
      child.stdout?.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('Ready to accept connections')) resolve()
      })
    })
  }
  await start()
  return {
    address: `redis://127.0.0.1:${port}/0`,
    start,
    kill: async () => {
      server?.kill('SIGKILL')
      if (server) await ended(server)
    },
  }
}

/** A `stele worker` in a process of its own. */
export type WorkerProcess = {
  /** what it has printed until now */
  readonly said: () => string
  /** wait until it has printed something */
  readonly saying: (text: string) => Promise<void>
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
  /** let it stop for a while, or go on */
  readonly send: (signal: 'SIGSTOP' | 'SIGCONT') => void
  /** how it ended by itself */
  readonly ended: Promise<number | null>
}

/** Start a worker in a project folder. */
export function workerProcess(
  root: string,
  address: string,
  ...words: readonly string[]
): WorkerProcess {
  return running(root, [process.execPath, main, 'worker', '--engine', address, ...words])
}

/** Start a program, whose messages are listened to. */
export function running(root: string, [program = '', ...words]: readonly string[]): WorkerProcess {
  const child = spawn(program, words, {cwd: root, stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  const listeners = new Set<() => void>()
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    for (const listener of listeners) listener()
  })
  return {
    said: () => said,
    saying: async (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!said.includes(text)) return
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        look()
      }),
    send: (signal) => void child.kill(signal),
    ended: ended(child),
    end: async (signal) => {
      child.kill(signal)
      return ended(child)
    },
  }
}
