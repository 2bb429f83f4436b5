import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {pdfDate, xmpOf, type Metadata} from '../../../../pipeline/render/pdf/structure/metadata.ts'

const metadata: Metadata = {
  title: 'Rules & <duties>',
  languages: [
    {tag: 'en', title: 'Rules & <duties>'},
    {tag: 'kk', title: 'Қағидалар\u0000\uD800'},
  ],
  direction: 'ltr',
  identifier: 'rules.en-kk.columns',
  sourceHash: '0123456789abcdef',
}

/** Texts of an XMP packet by the names around them. */
function textsIn(xmp: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  const open: string[] = []
  const parser = new SaxesParser({xmlns: true})
  parser.on('opentag', ({name}) => open.push(name))
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const name = open.findLast((around) => !around.startsWith('rdf:')) ?? ''
    if (text.trim() !== '') texts.set(name, [...(texts.get(name) ?? []), text])
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xmp).close()
  return texts
}

describe('the metadata', () => {
  it('has the title in each language, and survives any text', () => {
    const texts = textsIn(xmpOf(metadata, 2))
    expect(texts.get('dc:title')).toEqual([
      'Rules & <duties>',
      'Rules & <duties>',
      'Қағидалар\uFFFD',
    ])
    expect(texts.get('dc:language')).toEqual(['en', 'kk'])
    expect(texts.get('dc:identifier')).toEqual(['rules.en-kk.columns'])
  })

  it('names no date where none is known', () => {
    expect(xmpOf(metadata, 2)).not.toContain('Date')
    expect(xmpOf({...metadata, date: 'last Tuesday'}, 2)).not.toContain('Date')
  })

  it('keeps the identity of the document and changes that of the instance with the source', () => {
    const before = textsIn(xmpOf(metadata, 2))
    const after = textsIn(xmpOf({...metadata, sourceHash: 'fedcba9876543210'}, 2))
    expect(after.get('xmpMM:DocumentID')).toEqual(before.get('xmpMM:DocumentID'))
    expect(after.get('xmpMM:InstanceID')).not.toEqual(before.get('xmpMM:InstanceID'))
  })

  it.each([
    ['2026-11-24', 'D:20261124000000Z'],
    ['2026-11-24T10:30', 'D:20261124103000Z'],
    ['2026-11-24 10:30:05', 'D:20261124103005Z'],
    ['2026-11-24T01:30:00+05:00', 'D:20261123203000Z'],
    ['2026-13-40', undefined],
    ['24.11.2026', undefined],
  ])('date %j is written %s', (date, wanted) => {
    expect(pdfDate(date)).toBe(wanted)
  })
})
