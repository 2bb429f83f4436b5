import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {lockProject, type LockOwner, type ProjectLock} from '../../pipeline/files/lock.ts'
import {inFreshFolder} from '../e2e/command.ts'

/** A number that no process has: Linux gives none above 2 to the power of 22. */
const endedProcess = 2 ** 22 + 1

async function lock(
  root: string,
  longestWait = 0,
  waits: (LockOwner | undefined)[] = [],
): Promise<ProjectLock> {
  const onWait = (owner: LockOwner | undefined): void => void waits.push(owner)
  return lockProject({root, command: 'stele sync', longestWait, onWait})
}

async function released(found: ProjectLock): Promise<void> {
  expect(found.kind).toBe('held')
  if (found.kind === 'held') await found.release()
}

describe('the lock of a project', () => {
  it('is given to one command at a time and leaves nothing', async () => {
    await inFreshFolder(async (folder) => {
      const first = await lock(folder)
      const waits: (LockOwner | undefined)[] = []
      expect(await lock(folder, 20, waits)).toMatchObject({
        kind: 'busy',
        owner: {command: 'stele sync', pid: process.pid},
      })
      expect(waits).toHaveLength(1)
      const second = lock(folder, 10_000, waits)
      await released(first)
      await released(await second)
      expect(await readdir(folder)).toEqual([])
    })
  })

  it.each([
    ['whose process has ended', endedProcess, hostname(), 'held'],
    ['of another machine', endedProcess, 'elsewhere', 'busy'],
    ['whose process goes on', process.pid, hostname(), 'busy'],
  ])('%s', async (_, pid, host, kind) => {
    await inFreshFolder(async (folder) => {
      await mkdir(join(folder, '.stele', 'lock'), {recursive: true})
      const owner = {command: 'stele import', pid, host}
      await writeFile(join(folder, '.stele', 'writer.json'), JSON.stringify(owner))
      const found = await lock(folder)
      expect(found.kind).toBe(kind)
      if (found.kind === 'held') await found.release()
    })
  })

  it('is not there where the folder is not', async () => {
    await inFreshFolder(async (folder) => {
      expect(await lock(join(folder, 'absent'))).toEqual({kind: 'unavailable'})
    })
  })
})
