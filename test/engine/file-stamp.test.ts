import {chmod, mkdir, rename, rm, stat, symlink, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {clockOf, fileStamp} from '../../pipeline/engine/file-stamp.ts'
import {openCache} from '../../pipeline/engine/cache.ts'
import {titleMemo} from '../../pipeline/engine/title-memo.ts'
import {inFreshFolder} from '../e2e/command.ts'

const old = new Date('2020-01-01T00:00:00Z')
const name = 'rules.md'

/** The stamp of the file; without a time, as if it had been looked at long after every change. */
const stampIn = (root: string, begin: number = Infinity): string | undefined =>
  fileStamp({root, begin}, [name])

/** Write a file with an old time; again until the clock of the file system has moved on, as it surely has after two seconds. */
async function written(path: string, text: string): Promise<void> {
  const before = await stat(path).catch(() => undefined)
  do {
    await writeFile(path, text)
    await utimes(path, old, old)
  } while ((await stat(path)).ctimeMs === before?.ctimeMs)
}

/** What somebody does to a file `one` of a folder, after which another text is read or may be. */
const changes: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'a text of the same length and time': async (folder) => written(join(folder, name), 'two'),
  'another file of the same length and time in its place': async (folder) => {
    await written(join(folder, 'other'), 'two')
    await rename(join(folder, 'other'), join(folder, name))
  },
  'a longer text': async (folder) => written(join(folder, name), 'three'),
  'no file': async (folder) => rm(join(folder, name)),
  'a folder': async (folder) => {
    await rm(join(folder, name))
    await mkdir(join(folder, name))
  },
  'a link to another file': async (folder) => {
    await written(join(folder, 'other'), 'two')
    await rm(join(folder, name))
    await symlink('other', join(folder, name))
  },
  'other permissions': async (folder) => {
    const before = (await stat(join(folder, name))).ctimeMs
    do await chmod(join(folder, name), 0o640)
    while ((await stat(join(folder, name))).ctimeMs === before)
  },
}

describe('the stamp of a file', () => {
  it.each(Object.entries(changes))('is another one after %s', async (_name, change) => {
    await inFreshFolder(async (folder) => {
      await written(join(folder, name), 'one')
      const before = stampIn(folder)
      expect(before).toBeDefined()
      expect(stampIn(folder)).toBe(before)
      await change(folder)
      expect(stampIn(folder)).not.toBe(before)
    })
  })

  it('proves nothing while the file may change again within the same step of the clock', async () => {
    await inFreshFolder(async (folder) => {
      await written(join(folder, name), 'one')
      expect(stampIn(folder, await clockOf(folder))).toBeUndefined()
    })
  })

  it('proves nothing of a file that is gone since it was read', async () => {
    await inFreshFolder(async (root) => {
      const place = {root, begin: Infinity}
      expect(fileStamp(place, [name], () => true)).toBeUndefined()
      expect(fileStamp(place, [name], () => false)).toBeDefined()
    })
  })

  it('proves nothing where the clock of the file system cannot be asked', async () => {
    await inFreshFolder(async (folder) => {
      await writeFile(join(folder, '.stele'), 'a file in place of the folder')
      await written(join(folder, name), 'one')
      expect(stampIn(folder, await clockOf(folder))).toBeUndefined()
    })
  })
})

describe('the titles that are known of files', () => {
  it('are those of the same head, and of nothing else', async () => {
    await inFreshFolder(async (root) => {
      const cache = openCache(join(root, 'cache'))
      const first = await titleMemo(root, cache).open('en')
      first.note(name, '# Rules', ['Rules'])
      await first.save([name])
      const known = await titleMemo(root, cache).open('en')
      expect(known.ofHead(name, '# Rules')).toEqual(['Rules'])
      expect(known.ofHead(name, '# Rule')).toBeUndefined()
      expect(known.ofHead('more.md', '# Rules')).toBeUndefined()
      // It was written a moment ago, or is not there.
      await written(join(root, name), '# Rules')
      expect(known.ofUnchanged(name)).toBeUndefined()
      expect((await titleMemo(root, cache).open('de')).ofHead(name, '# Rules')).toBeUndefined()
      await known.save([])
      expect((await titleMemo(root, cache).open('en')).ofHead(name, '# Rules')).toBeUndefined()
    })
  })
})
