import {appendFileSync, openSync, renameSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {filesAsRead} from '../../pipeline/files/disk.ts'
import {put, stage} from '../../pipeline/files/stage.ts'
import {inFreshFolder} from '../e2e/command.ts'

const saves: readonly (readonly [string, (path: string) => void])[] = [
  ['in place', (path) => writeFileSync(path, 'theirs')],
  ['by appending', (path) => appendFileSync(path, ' and theirs')],
  [
    'by renaming',
    (path) => {
      writeFileSync(`${path}.tmp`, 'theirs')
      renameSync(`${path}.tmp`, path)
    },
  ],
  ['by removing it', (path) => rmSync(path)],
]

const contentsOf = async (path: string): Promise<string> =>
  readFile(path, 'utf8').catch(() => 'absent')

describe('writing over what was read', () => {
  it.each(saves)('refuses a file that was saved meanwhile %s', async (_, save) => {
    await inFreshFolder(async (folder) => {
      await writeFile(join(folder, 'a.txt'), 'as read')
      await writeFile(join(folder, 'b.txt'), 'as read')
      const files = filesAsRead(folder)
      await files.read('a.txt')
      await files.read('b.txt')
      save(join(folder, 'b.txt'))
      const saved = await contentsOf(join(folder, 'b.txt'))
      const changes = new Map([
        ['a.txt', 'ours'],
        ['b.txt', 'ours'],
      ])
      expect(await files.apply(changes)).toMatchObject([
        {rule: 'overtaken', place: {file: 'b.txt'}},
      ])
      expect(await contentsOf(join(folder, 'a.txt'))).toBe('as read')
      expect(await contentsOf(join(folder, 'b.txt'))).toBe(saved)
      expect(await readdir(folder)).toEqual(saved === 'absent' ? ['a.txt'] : ['a.txt', 'b.txt'])
    })
  })

  it('refuses where a file has changed that was only read, or has come into being', async () => {
    await inFreshFolder(async (folder) => {
      for (const path of ['source.md', 'new.json']) {
        const files = filesAsRead(folder)
        await files.read(path)
        await writeFile(join(folder, path), 'theirs')
        const [finding] = await files.apply(new Map([['other.json', 'ours']]))
        expect(finding).toMatchObject({rule: 'overtaken', place: {file: path}})
      }
      expect((await readdir(folder)).toSorted()).toEqual(['new.json', 'source.md'])
    })
  })

  it('writes what it has read, and again what it has written', async () => {
    await inFreshFolder(async (folder) => {
      const files = filesAsRead(folder)
      await files.read('a.txt')
      expect(await files.apply(new Map([['a.txt', 'one']]))).toEqual([])
      expect(await files.apply(new Map([['a.txt', 'two']]))).toEqual([])
      expect(await contentsOf(join(folder, 'a.txt'))).toBe('two')
    })
  })

  it('sees a save that comes between the staging and the renaming', async () => {
    await inFreshFolder(async (folder) => {
      const path = join(folder, 'a.txt')
      await writeFile(path, 'as read')
      const item = await stage(folder, 'a.txt', 'ours', 'run-1')
      await writeFile(path, 'theirs')
      await expect(put(folder, item, {kind: 'text', text: 'as read'})).rejects.toThrow('a.txt')
      expect(await contentsOf(path)).toBe('theirs')
    })
  })

  it('keeps what an editor writes into a file that it had open', async () => {
    await inFreshFolder(async (folder) => {
      const path = join(folder, 'a.txt')
      await writeFile(path, 'as read')
      await writeFile(join(folder, 'b.txt'), 'as read')
      const files = filesAsRead(folder)
      await files.read('a.txt')
      const open = openSync(path, 'r+')
      const changes = new Map([
        ['a.txt', 'ours'],
        ['b.txt', 'ours'],
      ])
      const applied = files.apply(changes)
      writeSync(open, 'theirs!')
      expect(await applied).toMatchObject([{rule: 'overtaken'}])
      expect(await contentsOf(path)).toBe('theirs!')
    })
  })
})
