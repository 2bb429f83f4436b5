import {link, mkdir, readdir, readFile, rename, stat, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {begin, markReady} from '../../pipeline/files/journal.ts'
import {completeInterrupted, replaceAll} from '../../pipeline/files/replace.ts'
import {stage} from '../../pipeline/files/stage.ts'
import {inFreshFolder} from '../e2e/command.ts'

const changes = new Map([
  ['one.txt', 'new one'],
  ['two.txt', undefined],
  ['deep/three.txt', 'new three'],
])

async function layOut(folder: string): Promise<void> {
  await writeFile(join(folder, 'one.txt'), 'old one')
  await writeFile(join(folder, 'two.txt'), 'old two')
}

async function contentsOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map(async ({parentPath, name}) => {
    const path = join(parentPath, name)
    return `${path.slice(folder.length + 1)}: ${await readFile(path, 'utf8')}`
  })
  return (await Promise.all(read)).toSorted()
}

const oldContents = ['one.txt: old one', 'two.txt: old two']
const newContents = ['deep/three.txt: new three', 'one.txt: new one']

describe('replacing files', () => {
  it('writes, adds and removes, and leaves nothing beside them', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      expect(await replaceAll(folder, changes)).toEqual([])
      expect(await contentsOf(folder)).toEqual(newContents)
      expect(await readdir(folder)).toEqual(['deep', 'one.txt'])
    })
  })

  it.each([
    ['a folder stands in the way of the last file', 'deep/three.txt', true],
    ['a file stands where its folder should be', 'deep', false],
  ])('changes nothing where %s', async (_, obstacle, isFolder) => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      if (isFolder) await mkdir(join(folder, obstacle), {recursive: true})
      else await writeFile(join(folder, obstacle), 'mine')
      const [finding] = await replaceAll(folder, changes)
      expect(finding).toMatchObject({rule: 'unwritable', place: {file: 'deep/three.txt'}})
      expect(await contentsOf(folder)).toEqual(
        isFolder ? oldContents : ['deep: mine', ...oldContents],
      )
    })
  })

  it('never writes outside the folder, by dots or by links', async () => {
    await inFreshFolder(async (outside) => {
      await inFreshFolder(async (folder) => {
        await symlink(outside, join(folder, 'way-out'))
        for (const path of ['../escaped.txt', 'way-out/escaped.txt', '/tmp/escaped.txt']) {
          const findings = await replaceAll(folder, new Map([[path, 'x']]))
          expect(findings).toHaveLength(1)
        }
        expect(await readdir(outside)).toEqual([])
      })
    })
  })

  it('keeps the permissions of a file and parts it from its hard links', async () => {
    await inFreshFolder(async (folder) => {
      await writeFile(join(folder, 'one.txt'), 'old', {mode: 0o640})
      await link(join(folder, 'one.txt'), join(folder, 'same.txt'))
      await replaceAll(folder, new Map([['one.txt', 'new']]))
      expect((await stat(join(folder, 'one.txt'))).mode & 0o777).toBe(0o640)
      expect(await readFile(join(folder, 'same.txt'), 'utf8')).toBe('old')
    })
  })
})

describe('a run that was interrupted', () => {
  /** Leave a folder as a run of another process would that died at this step. */
  async function interrupted(folder: string, isReady: boolean): Promise<void> {
    const journal = await begin(folder, changes.keys())
    const staged = []
    for (const [path, content] of changes)
      staged.push(await stage(folder, path, content, journal.id))
    if (isReady) await markReady(journal, staged)
    // No process has this number: it is above every limit.
    const orphan = journal.path.replace(/run-\d+-/u, 'run-4194999-')
    await rename(journal.path, orphan)
    for (const {waiting} of staged)
      if (waiting !== null)
        await rename(
          join(folder, waiting),
          join(folder, waiting.replace(/run-\d+-/u, 'run-4194999-')),
        )
    const ready = join(orphan, 'ready.json')
    if (isReady)
      await writeFile(
        ready,
        (await readFile(ready, 'utf8')).replaceAll(/run-\d+-/gu, 'run-4194999-'),
      )
  }

  it('before all was written changes nothing, and what it wrote goes', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await interrupted(folder, false)
      expect(await completeInterrupted(folder)).toEqual([])
      expect(await contentsOf(folder)).toEqual(oldContents)
    })
  })

  it('after all was written is completed by the next', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await interrupted(folder, true)
      expect(await completeInterrupted(folder)).toEqual([])
      expect(await contentsOf(folder)).toEqual(newContents)
    })
  })

  it('does not undo what a person has written since', async () => {
    await inFreshFolder(async (folder) => {
      await layOut(folder)
      await interrupted(folder, true)
      await writeFile(join(folder, 'one.txt'), 'edited by hand')
      await completeInterrupted(folder)
      expect(await contentsOf(folder)).toContain('one.txt: edited by hand')
    })
  })
})
