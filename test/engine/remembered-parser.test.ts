import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {cacheFolderIn} from '../../pipeline/engine/cache-at.ts'
import {rememberedParser} from '../../pipeline/engine/remembered-parser.ts'
import {hashOfValue} from '../../pipeline/engine/value-hash.ts'

const about = {id: 'long', file: 'source/long.md', language: 'en'}
const words = 'the measures that they have taken '.repeat(40)
const points = Array.from(
  {length: 40},
  (_, at) =>
    `${at + 1}. Members[^1] report *to* the **Council** on \`x\` ${words}, see point ${at}.\n\n   (a) in print\n\n`,
)
const long = `# Long\n\n${points.join('')}\n[^1]: A note.\n\n<div>\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-parser-'))
})
afterEach(async () => rm(folder, {recursive: true, force: true}))

it('gives what the parser gives, from the cache too, and again where that was deleted', async () => {
  const wanted = hashOfValue(parseDocument(long, about))
  expect(hashOfValue(await rememberedParser(folder)(long, about))).toBe(wanted)
  const parse = rememberedParser(folder)
  const [first, second] = [await parse(long, about), await parse(long, about)]
  expect([hashOfValue(first), hashOfValue(second)]).toEqual([wanted, wanted])
  await rm(cacheFolderIn(folder), {recursive: true})
  expect(hashOfValue(await parse(long, about))).toBe(wanted)
  // One text may be that of two documents.
  const other = {...about, id: 'other', file: 'source/other.md'}
  expect((await parse(long, other)).value.id).toBe('other')
})
