import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {filesOnDisk} from '../../pipeline/files/disk.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'stele-read-'))
})
afterAll(async () => rm(root, {recursive: true}))

it.each([
  ['nothing', ''],
  ['one letter', 'a'],
  ['a byte order mark', '\uFEFF{"a": 1}\r\n'],
  ['all lengths of UTF-8', 'aéЖ€日𝔸😀\u{10FFFF}\uFFFD\u0000\u2028'],
  ['a large text', 'Члены платят. 😀\n'.repeat(50_000)],
])('reads %s as it was written', async (_, text) => {
  await writeFile(join(root, 'text'), text)
  expect(await filesOnDisk(root).read('text')).toEqual({kind: 'text', text})
})

it('reads no half of a character', async () => {
  await writeFile(join(root, 'half'), Buffer.from([0x61, 0xed, 0xa0, 0x80]))
  expect((await filesOnDisk(root).read('half')).kind).toBe('unreadable')
})
