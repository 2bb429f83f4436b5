import {describe, expect, it} from 'vitest'
import {read} from '../properties/markdown.ts'
import {ownSamples} from './corpora.ts'

/** Key and number of each unit, in order; paragraphs and cells by key alone. */
const outlineOf = (name: string): string => {
  const sample = ownSamples.find((one) => one.name === name)
  const {units} = read(sample?.text ?? '', sample?.language)
  return units
    .map(([key, , number]) => (number === undefined ? String(key) : `${key}=${number}`))
    .join(' ')
}

describe('documents as they are really written', () => {
  it.each([
    [
      'treaty.md',
      'title preamble-1 preamble-2 preamble-3 ch1-title=1 art1-title=1 art1-1=1.1 art1-1-a=1.1.a ' +
        'art1-1-b=1.1.b art1-1-b-i=1.1.b.i art1-1-b-ii=1.1.b.ii art1-2=1.2 art2-par1 art2-a=2.a ' +
        'art2-b=2.b art2-c=2.c art2-c-i=2.c.i art2-c-ii=2.c.ii ch2-title=2 art3-title=3 art3-1=3.1 ' +
        'art3-2=3.2 art3-2-r1-c1 art3-2-r1-c2 art3-2-r2-c1 art3-2-r2-c2 art3-2-r3-c1 art3-2-r3-c2 ' +
        'art3-3=3.3 art4bis-title=4bis art4bis-par1 annexA-title=A annexA-1=A.1 annexA-2=A.2 ' +
        'annexA-par1 fn1',
    ],
    [
      'regulation.md',
      'title preamble-1 p1=1 p2=2 p3=3 p3-after1 ch1-subtitle art1-subtitle art1-1=1.1 art1-2=1.2 ' +
        'art2-subtitle art2-1=2.1 art2-1-a=2.1.a art2-1-b=2.1.b art2-1-b-i=2.1.b.i ' +
        'art2-1-b-ii=2.1.b.ii art2-2=2.2',
    ],
    [
      'protocol.md',
      'title sec1-title=1 sec1-par1 sec1-1-title=1.1 sec1-1-par1 sec1-1-1-title=1.1.1 ' +
        'sec1-1-1-par1 sec1-1-2-title=1.1.2 sec1-1-2-item1 sec1-1-2-item2 sec2-title=2 ' +
        'sec2-1-title=2.1 sec2-1-1=2.1.1 sec2-1-2=2.1.2 sec2-3-title=2.3 sec2-3-par1 annexA-title=A ' +
        'annexA-1-title=A.1 annexA-1-par1 annexA-2-title=A.2 annexA-2-par1',
    ],
    [
      'constitution.md',
      'title preamble-1 ttl1-title=1 sec1-title=1 art1=1 art2=2 art2-sec1=2.1 art2-sec2=2.2 ' +
        'art3-1=3.1 art3-2=3.2 ttl2-title=2 art4=4 art4-1=4.1 art4-2=4.2 art4-3=4.3 art5-1=5-1 ' +
        'final-provisions final-provisions-par1',
    ],
    [
      'statute.ru.md',
      'title preamble-1 ch1-title=1 art1-title=1 art1-1=1.1 art1-1-1=1.1.1 art1-1-2=1.1.2 ' +
        'art1-1-2-a=1.1.2.a art1-1-2-b=1.1.2.b art1-2=1.2 art2-title=2 art2-1=2.1 art2-1-1=2.1.1 ' +
        'art2-1-2=2.1.2 art2-1-2-a=2.1.2.a art2-1-2-b=2.1.2.b art2-2=2.2 ch1-art2-1-title=2.1 ' +
        'ch1-art2-1-par1 ch2-title=2 art3-par1 annex1-par2',
    ],
  ])('%s', (name, outline) => {
    expect(outlineOf(name)).toBe(outline)
  })

  it('reads text that Markdown takes for code, notes included', () => {
    const {document} = read(ownSamples.find(({name}) => name === 'treaty.md')?.text ?? '')
    expect(document.notes.map(({key}) => key)).toEqual(['fn1'])
    expect(JSON.stringify(document.blocks)).toContain('"footnoteReference"')
  })

  it('says what is odd, with its line', () => {
    const {findings} = read(ownSamples.find(({name}) => name === 'protocol.md')?.text ?? '')
    expect(findings.map(({place, message}) => [place.line, message])).toEqual([
      [27, '2.3. follows 2.1.: a number between them is missing'],
    ])
  })
})
