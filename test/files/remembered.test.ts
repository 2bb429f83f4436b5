import {mkdtemp, rename, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {filesRemembered} from '../../pipeline/files/remembered.ts'

it('gives what is on the disk, however a file has changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stele-remembered-'))
  try {
    const files = filesRemembered(folder)
    const file = join(folder, 'a.json')
    const textNow = async () => {
      const found = await files.read('a.json')
      return found.kind === 'text' ? found.text : found.kind
    }
    expect(await textNow()).toBe('absent')
    await writeFile(file, 'one')
    expect([await textNow(), await textNow()]).toEqual(['one', 'one'])
    await writeFile(file, 'longer')
    expect(await textNow()).toBe('longer')
    await writeFile(join(folder, 'b.json'), 'wohnte')
    await rename(join(folder, 'b.json'), file)
    expect(await textNow()).toBe('wohnte')
    await rm(file)
    expect(await textNow()).toBe('absent')
    await symlink('/etc/hostname', file)
    expect([await textNow(), await textNow()]).toEqual(['unreadable', 'unreadable'])
    await rm(file)
    await files.apply(new Map([['a.json', 'written']]))
    expect(await textNow()).toBe('written')
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
