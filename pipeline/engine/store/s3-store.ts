import {problem, type Attempt} from '../../finding/result.ts'
import type {CacheStore, StoredName} from './cache-store.ts'
import {now} from './cache-size.ts'
import type {S3Place} from './s3-place.ts'

/** Gives the bucket when it is first needed; undefined where it cannot be had. */
export type S3Opener = () => Promise<S3Place | undefined>

// Longer than the largest edition takes on a slow line.
const longestRequest = 120_000
// A server that fails this often in a row is left alone for this long: to wait for it at each of a thousand files would take
// longer than to make them.
const mostFailures = 3
const rest = 60_000

/**
 * The files of a cache in a bucket. What a request does not bring counts as absent, and is made again. The server forgets what
 * is old, by the rules of the bucket.
 */
export function s3Store(open: S3Opener): CacheStore {
  let failures = 0
  let restsUntil = 0
  const heard = (isFailure: boolean): void => {
    failures = isFailure ? failures + 1 : 0
    if (failures >= mostFailures) restsUntil = now().getTime() + rest
  }
  const sent = async (
    name: StoredName,
    method: string,
    body?: Uint8Array,
  ): Promise<Response | undefined> => {
    if (now().getTime() < restsUntil) return undefined
    const place = await open()
    if (!place) return undefined
    const answer = await answered(place, `${name.kind}/${name.name}`, method, body)
    const isFailure = !answer || answer.status >= 500
    // Of a file that is given its end is waited for.
    if (isFailure || !answer.ok || method !== 'GET') heard(isFailure)
    return answer
  }
  return {
    get: async (name) => {
      const answer = await sent(name, 'GET')
      if (!answer?.ok) {
        await answer?.body?.cancel()
        return undefined
      }
      // Without bytes the connection ended before the file did.
      const bytes = await answer.arrayBuffer().catch(() => undefined)
      heard(bytes === undefined)
      return bytes && new Uint8Array(bytes)
    },
    put: async (name, bytes) => {
      const answer = await sent(name, 'PUT', bytes)
      await answer?.body?.cancel()
      return answer?.ok === true
    },
    drop: async (name) => {
      const answer = await sent(name, 'DELETE')
      await answer?.body?.cancel()
    },
    tidy: async () => Promise.resolve(),
  }
}

/** Whether a bucket can be written: one small file is. */
export async function tryPlace(place: S3Place): Promise<Attempt<S3Place>> {
  const text = new TextEncoder().encode('What Stele has made before. It may be deleted.\n')
  const answer = await answered(place, 'about.txt', 'PUT', text)
  const {base} = place
  if (!answer) return problem(`The cache does not answer at ${base}`)
  if (answer.ok) {
    await answer.body?.cancel()
    return {ok: true, value: place}
  }
  const said = /<Code>(?<code>\w+)<\/Code>/u.exec(await answer.text())?.groups?.['code'] ?? '' // no XML
  return problem(`The cache at ${base} cannot be written: ${`${answer.status} ${said}`.trim()}`)
}

async function answered(
  {client, base}: S3Place,
  name: string,
  method: string,
  body?: Uint8Array,
): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(longestRequest)
  const sent = body ? {body: Buffer.from(body)} : {}
  return client.fetch(base + name, {method, signal, ...sent}).catch(() => undefined)
}
