import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {cacheAt, cacheFolderIn} from '../../pipeline/engine/cache-at.ts'
import type {Cache} from '../../pipeline/engine/cache.ts'
import {s3Place} from '../../pipeline/engine/store/s3-place.ts'
import {tryPlace} from '../../pipeline/engine/store/s3-store.ts'
import {hashOfBytes} from '../../pipeline/engine/value-hash.ts'
import {inFreshFolder, steleWith} from '../e2e/command.ts'
import {s3Server, wrongly, type S3Server} from './s3-server.ts'

const bytes = Buffer.from('An edition')
const hash = hashOfBytes(bytes)
const key = hashOfBytes('a key')
const bucket = 's3://builds/stele'

let server: S3Server
const environment = (): Readonly<Record<string, string>> => ({
  AWS_ACCESS_KEY_ID: 'AKTEST',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_ENDPOINT_URL_S3: server.address,
})

beforeAll(async () => {
  server = await s3Server('AKTEST')
})
afterAll(async () => server.close())
beforeEach(() => {
  server.objects.clear()
  server.asked.length = 0
  server.fault = undefined
})

/** A cache of each sort for a project folder, and how the files that others put there are reached. */
type Sort = {
  readonly cache: (root: string) => Cache
  /** change all files of a kind */
  readonly damage: (root: string, change: (file: Buffer) => Buffer) => Promise<void>
}

const sorts: Readonly<Record<string, Sort>> = {
  folder: {
    cache: (root) => cacheAt(cacheFolderIn(root), {}),
    damage: async (root, change) => {
      const entries = await readdir(cacheFolderIn(root), {recursive: true, withFileTypes: true})
      for (const entry of entries) {
        if (!entry.isFile() || !/^[0-9a-f]{62}$/u.test(entry.name)) continue
        const path = join(entry.parentPath, entry.name)
        await writeFile(path, change(await readFile(path)))
      }
    },
  },
  bucket: {
    cache: () => cacheAt(bucket, environment()),
    damage: async (_, change) => {
      for (const [path, file] of server.objects) server.objects.set(path, change(file))
      return Promise.resolve()
    },
  },
}

describe.each(Object.entries(sorts))('a cache in a %s', (_, {cache: open, damage}) => {
  it('gives what it was given, to others too', async () => {
    await inFreshFolder(async (root) => {
      expect(await open(root).keep(hash, bytes)).toBe(true)
      expect(await open(root).setNote(key, {map: new Map([['a', undefined]])})).toBe(true)
      expect(Buffer.from((await open(root).content(hash)) ?? [])).toEqual(bytes)
      expect(await open(root).note(key)).toEqual({map: new Map([['a', undefined]])})
    })
  })

  it('knows nothing of what it was not given', async () => {
    await inFreshFolder(async (root) => {
      expect(await open(root).content(hash)).toBeUndefined()
      expect(await open(root).note(key)).toBeUndefined()
    })
  })

  it('notes something else in the place of a note', async () => {
    await inFreshFolder(async (root) => {
      await open(root).setNote(key, 1)
      await open(root).setNote(key, 2)
      expect(await open(root).note(key)).toBe(2)
    })
  })

  it.each<[string, (file: Buffer) => Buffer]>([
    ['a bit is turned', (file) => Buffer.concat([Buffer.of((file[0] ?? 0) ^ 4), file.subarray(1)])],
    ['the end is cut off', (file) => file.subarray(0, -1)],
    ['nothing is left', () => Buffer.alloc(0)],
    ['something else is in the place', () => Buffer.from('something else')],
  ])('takes a file for absent of which %s, and keeps it again', async (_name, change) => {
    await inFreshFolder(async (root) => {
      const cache = open(root)
      await cache.keep(hash, bytes)
      await cache.setNote(key, 'note')
      await damage(root, change)
      expect(await cache.content(hash)).toBeUndefined()
      expect(await cache.note(key)).toBeUndefined()
      expect(await cache.keep(hash, bytes)).toBe(true)
      await cache.setNote(key, 'note')
      expect(await cache.note(key)).toBe('note')
      expect(await cache.content(hash)).toBeDefined()
    })
  })

  it('lets several write the same at once', async () => {
    await inFreshFolder(async (root) => {
      await Promise.all(Array.from({length: 8}, async () => open(root).keep(hash, bytes)))
      expect(await open(root).content(hash)).toBeDefined()
    })
  })
})

describe('a cache in a bucket', () => {
  it('asks for contents once on a machine, and for notes each time', async () => {
    await inFreshFolder(async (root) => {
      await cacheAt(bucket, environment()).keep(hash, bytes)
      await cacheAt(bucket, environment()).setNote(key, 1)
      server.asked.length = 0
      for (let turn = 0; turn < 2; turn++) {
        const cache = cacheAt(bucket, environment(), root)
        expect(await cache.content(hash)).toBeDefined()
        expect(await cache.note(key)).toBe(1)
      }
      const [contents, notes] = [
        `GET /builds/stele/contents/${hash}`,
        `GET /builds/stele/notes/${key}`,
      ]
      expect(server.asked).toEqual([contents, notes, notes])
    })
  })

  it('brings contents again where those on the machine are damaged', async () => {
    await inFreshFolder(async (root) => {
      const cache = cacheAt(bucket, environment(), root)
      await cache.keep(hash, bytes)
      await sorts['folder']?.damage(root, () => Buffer.from('damaged'))
      expect(await cache.content(hash)).toBeDefined()
      expect(server.objects.size).toBe(1)
    })
  })

  it.each(Object.keys(wrongly) as readonly (keyof typeof wrongly)[])(
    'never takes for contents or notes what is not theirs: the server gives %s',
    async (fault) => {
      await cacheAt(bucket, environment()).keep(hash, bytes)
      await cacheAt(bucket, environment()).setNote(key, 'note')
      const cache = cacheAt(bucket, environment())
      server.fault = fault
      const isForOnce = fault === 'a server that is busy for once'
      const content = await cache.content(hash)
      expect(content && Buffer.from(content)).toEqual(isForOnce ? bytes : undefined)
      expect(await cache.note(key)).toBe(isForOnce ? 'note' : undefined)
    },
  )

  it.each(['nothing, and the connection ends', 'the first half, and the connection ends'] as const)(
    'leaves a server alone that gives again and again: %s',
    async (fault) => {
      await cacheAt(bucket, environment()).setNote(key, 'note')
      const cache = cacheAt(bucket, environment())
      server.asked.length = 0
      server.fault = fault
      for (let turn = 0; turn < 9; turn++) expect(await cache.note(key)).toBeUndefined()
      expect(server.asked).toHaveLength(3)
      server.fault = undefined
      // A command that begins later asks again.
      expect(await cacheAt(bucket, environment()).note(key)).toBe('note')
    },
  )

  it('keeps nothing where the server refuses', async () => {
    const cache = cacheAt(bucket, environment())
    await cache.keep(hash, bytes)
    server.fault = 403
    expect(await cache.keep(hash, bytes)).toBe(false)
    expect(await cache.content(hash)).toBeUndefined()
  })

  it.each([
    ['s3://builds', undefined, 'builds/'],
    ['s3://builds/a/b/', undefined, 'builds/a/b/'],
    ['s3://b', undefined, 'not s3://b'],
    ['s3://builds/a?b', undefined, 'not s3://builds/a?b'],
    ['s3://builds', '', 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'],
  ])('reads the address %s', async (address, secret, expected) => {
    const own =
      secret === undefined ? environment() : {...environment(), AWS_SECRET_ACCESS_KEY: secret}
    const place = await s3Place(address, own)
    expect(place.ok ? place.value.base : place.problem).toContain(expected)
  })

  it('is at the host of the bucket where no other server is named', async () => {
    const {AWS_ENDPOINT_URL_S3: _, ...amazon} = environment()
    const place = await s3Place('s3://builds/a', {...amazon, AWS_REGION: 'eu-west-1'})
    expect(place).toMatchObject({value: {base: 'https://builds.s3.eu-west-1.amazonaws.com/a/'}})
  })

  it('says why it cannot be written', async () => {
    server.fault = 403
    const place = await s3Place(bucket, environment())
    const tried = place.ok ? await tryPlace(place.value) : place
    expect(tried).toMatchObject({
      problem: expect.stringContaining('cannot be written: 403 AccessDenied'),
    })
  })
})

describe('stele build --cache s3://…', () => {
  it('takes from the bucket what another machine has made, and refuses one that it cannot write', async () => {
    await inFreshFolder(async (folder) => {
      const roots = [join(folder, 'a'), join(folder, 'b')]
      for (const root of roots) {
        await mkdir(join(root, 'source'), {recursive: true})
        await writeFile(join(root, 'source', 'rules.md'), '# Rules\n\n1. Members meet.\n')
        const config = `export default {locales: ['ru'], editions: [{single: true, formats: ['md']}]}`
        await writeFile(join(root, 'pipeline.config.mjs'), config)
        const built = await steleWith(environment(), root, 'build', '--cache', bucket)
        expect(built).toMatchObject({code: 0, stderr: ''})
      }
      const [one, other] = roots.map((root) => join(root, 'output', 'rules', 'rules.en.md'))
      expect(await readFile(other ?? '')).toEqual(await readFile(one ?? ''))
      const puts = server.asked.filter(
        (line) => line.startsWith('PUT') && line.includes('/contents/'),
      )
      expect(new Set(puts).size).toBe(puts.length)
      server.fault = 'the first half, and the connection ends'
      const again = await steleWith(
        environment(),
        roots[1] ?? '',
        'build',
        '--cache',
        bucket,
        '--json',
      )
      expect(again).toMatchObject({code: 0, stderr: ''})
      expect(await readFile(other ?? '')).toEqual(await readFile(one ?? ''))
      server.fault = 403
      const refused = await steleWith(environment(), roots[0] ?? '', 'build', '--cache', bucket)
      expect(refused).toMatchObject({code: 2})
      expect(refused.stderr).toContain('cannot be written: 403 AccessDenied')
    })
  })
})
