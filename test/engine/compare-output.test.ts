import {describe, expect, it} from 'vitest'
import type {BuiltFile} from '../../pipeline/engine/built-file.ts'
import {noCache} from '../../pipeline/engine/cache.ts'
import {compareOutput} from '../../pipeline/engine/compare-output.ts'
import {diskOutput} from '../../pipeline/engine/disk-output.ts'
import {manifestName, manifestText} from '../../pipeline/engine/manifest.ts'
import {hashOfBytes} from '../../pipeline/engine/value-hash.ts'
import type {Files} from '../../pipeline/files/files.ts'
import {filesInMemory} from '../../pipeline/files/memory.ts'

const text = '# Rules\n'
const [before, now] = ['output/Rules/Rules.en.md', 'output/rules/rules.en.md']
const from = '0123456789abcdef'

const built: BuiltFile = {
  path: now,
  document: 'rules',
  languages: ['en'],
  layout: 'single',
  format: 'md',
  made: {hash: hashOfBytes(text), bytes: text.length},
  from,
}

const manifest = manifestText(
  new Map([['Rules/Rules.en.md', {sha256: hashOfBytes(text), from}]]),
  '0.1.0',
)

/** Files of a disk on which names that differ in case alone are one. */
function withoutCase(files: Files): Files {
  const spelled = async (path: string): Promise<string> =>
    (await files.list('output')).find((one) => one.toLowerCase() === path.toLowerCase()) ?? path // no such file
  return {...files, readBytes: async (path) => files.readBytes(await spelled(path))}
}

const sameCase = (files: Files): Files => files

describe('a document whose name changes in case alone', () => {
  it.each([
    ['its old file is removed', sameCase, [before], [before]],
    ['its old file is removed, where both are there', sameCase, [before, now], [before]],
    ['its old file stays, where it is the new one', withoutCase, [before], []],
    ['nothing is removed, where the disk has the new name', withoutCase, [now], []],
  ] as const)('%s', async (_name, disk, paths, orphaned) => {
    const contents = new Map(paths.map((path) => [path, text]))
    const door = disk(filesInMemory(new Map([...contents, [`output/${manifestName}`, manifest]])))
    const changes = await compareOutput({
      files: [built],
      unbuilt: [],
      folder: 'output',
      disk: diskOutput(door, noCache),
      door,
      scope: 'whole',
      isConfigured: () => true,
    })
    expect(changes).toMatchObject({orphaned, released: []})
  })
})
