import {describe, expect, it} from 'vitest'
import {isUnchanged, joinedTraces, tracedDoors} from '../../pipeline/engine/trace.ts'
import {filesInMemory} from '../../pipeline/files/memory.ts'
import type {Doors} from '../../pipeline/operations/resources/doors.ts'

const doorsTo = (contents: Readonly<Record<string, string>>, fonts = 'font'): Doors => ({
  files: filesInMemory(new Map(Object.entries(contents))),
  loadFont: async (name) => Promise.resolve(name === 'there' ? Buffer.from(fonts) : undefined),
  loadFamily: async () => Promise.resolve([{name: 'a.ttf', bytes: Buffer.from(fonts)}]),
})

describe('a trace of what was read', () => {
  it.each([
    ['a text', {'a.md': 'B'}, 'font'],
    ['a text that was not there', {'a.md': 'A', 'absent.md': ''}, 'font'],
    ['a list', {'a.md': 'A', 'pages/b.md': ''}, 'font'],
    ['bytes', {'a.md': 'A', 'p.png': '2'}, 'font'],
    ['a font', {'a.md': 'A'}, 'another'],
  ])('sees a change of %s', async (_, contents, fonts) => {
    const {doors, trace} = tracedDoors(doorsTo({'a.md': 'A'}))
    await doors.files.read('a.md')
    await doors.files.read('absent.md')
    await doors.files.list('pages')
    await doors.files.readBytes('p.png')
    await doors.loadFont('there', 'x.ttf')
    await doors.loadFont('absent', 'x.ttf')
    await doors.loadFamily('Any')
    const read = trace() ?? []
    expect(read).toHaveLength(7)
    expect(await isUnchanged(read, doorsTo({'a.md': 'A', other: 'x'}))).toBe(true)
    expect(await isUnchanged(read, doorsTo(contents, fonts))).toBe(false)
  })

  it('is not known where git may have been asked, or a file changed meanwhile', async () => {
    const asked = tracedDoors({...doorsTo({}), files: {...filesInMemory(new Map()), folder: '/x'}})
    expect(asked.trace()).toEqual([])
    expect(asked.doors.files.folder).toBe('/x')
    expect(asked.trace()).toBeUndefined()
    const files = filesInMemory(new Map([['a', '1']]))
    const {doors, trace} = tracedDoors({...doorsTo({}), files})
    await doors.files.read('a')
    await files.apply(new Map([['a', '2']]))
    await doors.files.read('a')
    expect(trace()).toBeUndefined()
  })

  it('is joined with another that found the same', () => {
    const [one, other, changed] = (['1', '2', '3'] as const).map((hash) => ({
      door: 'text' as const,
      names: [hash === '3' ? '1' : hash],
      hash,
    }))
    if (!one || !other || !changed) throw new Error('three readings')
    expect(joinedTraces([one], [one, other])).toEqual([one, other])
    expect(joinedTraces([one], [changed])).toBeUndefined()
  })
})
