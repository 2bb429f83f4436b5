import {readdir, readFile, stat, truncate, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {openCache, type Cache} from '../../pipeline/engine/cache.ts'
import {hashOfBytes} from '../../pipeline/engine/value-hash.ts'
import {inFreshFolder} from '../e2e/command.ts'

const bytes = Buffer.from('An edition')
const hash = hashOfBytes(bytes)
const key = hashOfBytes('a key')

async function filesIn(folder: string, kind: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, kind), {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

async function filled(folder: string): Promise<Cache> {
  const cache = openCache(folder)
  expect(await cache.keep(hash, bytes)).toBe(true)
  await cache.setNote(key, {kind: 'note', pages: 3, map: new Map([['a', undefined]])})
  return cache
}

describe('the cache', () => {
  it('gives what it was given, in another process too', async () => {
    await inFreshFolder(async (folder) => {
      await filled(folder)
      const cache = openCache(folder)
      expect(Buffer.from((await cache.content(hash)) ?? [])).toEqual(bytes)
      expect(await cache.note(key)).toEqual({
        kind: 'note',
        pages: 3,
        map: new Map([['a', undefined]]),
      })
    })
  })

  it('is left out by git and by backups', async () => {
    await inFreshFolder(async (folder) => {
      await filled(folder)
      expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n')
      expect(await readFile(join(folder, 'CACHEDIR.TAG'), 'utf8')).toMatch(/^Signature: 8a477f59/u)
    })
  })

  it.each(['contents', 'notes'])('takes damaged %s for absent', async (kind) => {
    await inFreshFolder(async (folder) => {
      const cache = await filled(folder)
      const [file = ''] = await filesIn(folder, kind)
      const whole = await readFile(file)
      const known = async (): Promise<boolean> =>
        (kind === 'notes' ? await cache.note(key) : await cache.content(hash)) !== undefined
      for (let at = 0; at < whole.length; at += 7) {
        const damaged = Buffer.from(whole)
        damaged.writeUInt8((damaged.at(at) ?? 0) ^ 4, at)
        await writeFile(file, damaged)
        expect(await known()).toBe(false)
      }
      for (const length of [0, 1, 31, 32, 33, whole.length - 1]) {
        await writeFile(file, whole)
        await truncate(file, Math.min(length, whole.length - 1))
        expect(await known()).toBe(false)
      }
      await writeFile(file, whole)
      expect(await known()).toBe(true)
    })
  })

  it('takes a note in the place of another for absent', async () => {
    await inFreshFolder(async (folder) => {
      const cache = await filled(folder)
      const [file = ''] = await filesIn(folder, 'notes')
      const other = hashOfBytes('another key')
      await cache.setNote(other, 'another note')
      await writeFile(
        join(folder, 'notes', other.slice(0, 2), other.slice(2)),
        await readFile(file),
      )
      expect(await cache.note(other)).toBeUndefined()
    })
  })

  it('says that it could not keep something', async () => {
    await inFreshFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '')
      const cache = openCache(join(folder, 'file', 'cache'))
      expect(await cache.keep(hash, bytes)).toBe(false)
      await cache.setNote(key, 1)
      await cache.tidy()
      expect(await cache.note(key)).toBeUndefined()
    })
  })

  it('lets two writers write the same at once', async () => {
    await inFreshFolder(async (folder) => {
      const caches = Array.from({length: 8}, () => openCache(folder))
      await Promise.all(caches.map(async (cache) => cache.keep(hash, bytes)))
      await Promise.all(caches.map(async (cache) => cache.setNote(key, 'note')))
      expect(await filesIn(folder, 'contents')).toHaveLength(1)
      expect(await filesIn(folder, 'notes')).toHaveLength(1)
      expect(await openCache(folder).note(key)).toBe('note')
    })
  })

  it('forgets what was not used for longest', async () => {
    await inFreshFolder(async (folder) => {
      const cache = openCache(folder, 1000)
      const contents = Array.from({length: 10}, (_, index) => Buffer.alloc(120, index))
      for (const [index, content] of contents.entries()) {
        await cache.keep(hashOfBytes(content), content)
        const [newest = ''] = (await filesIn(folder, 'contents')).filter((path) =>
          path.endsWith(hashOfBytes(content).slice(2)),
        )
        await utimes(newest, index + 1, index + 1)
      }
      // The oldest is used again.
      await cache.content(hashOfBytes(contents[0] ?? ''))
      await cache.tidy()
      const left = await Promise.all(
        contents.map(async (content) => (await cache.content(hashOfBytes(content))) !== undefined),
      )
      expect(left).toEqual([true, false, false, false, false, true, true, true, true, true])
      const sizes = await Promise.all(
        (await filesIn(folder, 'contents')).map(async (path) => (await stat(path)).size),
      )
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(750)
    })
  })

  it('keeps what another process uses at the same time, however small it may be', async () => {
    await inFreshFolder(async (folder) => {
      const building = openCache(folder)
      await building.keep(hash, bytes)
      const other = openCache(folder, 1000)
      const large = Buffer.alloc(2000, 1)
      await other.keep(hashOfBytes(large), large)
      for (const path of await filesIn(folder, 'contents'))
        if (path.endsWith(hashOfBytes(large).slice(2))) await utimes(path, 1, 1)
      await other.tidy()
      expect(await building.content(hash)).toBeDefined()
      expect(await other.content(hashOfBytes(large))).toBeUndefined()
    })
  })
})
