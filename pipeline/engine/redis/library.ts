import type * as BullMq from 'bullmq'
import {problem, type Attempt} from '../../finding/result.ts'
import {toolIdentity} from '../identity.ts'

/** Where a server is, as both libraries read it. */
export type RedisConnection = {
  readonly host: string
  readonly port: number
  readonly db: number
  readonly username?: string
  readonly password?: string
  readonly tls?: Readonly<Record<string, never>>
  /** null: what is asked for waits until the server is there again */
  readonly maxRetriesPerRequest: null
}

/** The queue that builds and workers of one version of Stele share. */
export type RedisPlace = {
  readonly library: typeof BullMq
  readonly connection: RedisConnection
  /** with the identity of Stele in it: a worker of another version sees nothing of this work */
  readonly queue: string
}

/**
 * Where an address leads: `redis://[user:password@]host[:port][/database]`, `rediss://` with TLS. Each project has a database of
 * its own.
 */
export async function redisPlace(address: string): Promise<Attempt<RedisPlace>> {
  const connection = connectionOf(address)
  if (!connection)
    return problem(`--engine takes an address such as redis://127.0.0.1:6379/0, not ${address}`)
  try {
    const library = await import('bullmq')
    await import('ioredis')
    const queue = `stele-${toolIdentity().slice(0, 16)}`
    return {ok: true, value: {library, connection, queue}}
  } catch {
    return problem(
      'Work on several machines needs two packages that are not installed: npm install bullmq@6 ioredis@5',
    )
  }
}

function connectionOf(address: string): RedisConnection | undefined {
  if (!URL.canParse(address)) return undefined
  const {protocol, hostname, port, username, password, pathname} = new URL(address)
  if (protocol !== 'redis:' && protocol !== 'rediss:') return undefined
  const database = pathname.slice(1)
  if (hostname === '' || !/^\d{0,3}$/u.test(database)) return undefined
  return {
    host: hostname.replace(/^\[|\]$/gu, ''),
    port: port === '' ? usualPort : Number(port),
    db: Number(database),
    ...(username === '' ? {} : {username: decodeURIComponent(username)}),
    ...(password === '' ? {} : {password: decodeURIComponent(password)}),
    ...(protocol === 'rediss:' ? {tls: {}} : {}),
    // A queue waits until its server is there again.
    maxRetriesPerRequest: null,
  }
}

const usualPort = 6379
