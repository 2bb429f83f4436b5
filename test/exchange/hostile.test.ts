import {describe, expect, it} from 'vitest'
import {exchangeFormats, exchangeFormatOf} from '../../pipeline/exchange/formats/index.ts'
import {readTbx} from '../../pipeline/exchange/formats/tbx.ts'
import {readXml, textOf} from '../../pipeline/exchange/xml/read.ts'
import {belowSquare, growthOf} from '../growth.ts'
import {isDeep} from '../runs.ts'
import {valueIn} from '../value-in.ts'

const xml = '<?xml version="1.0"?>\n'
const deep = (count: number): string => `${'<g>'.repeat(count)}${'</g>'.repeat(count)}`

describe('XML that attacks or is broken', () => {
  it.each([
    ['a document type', `${xml}<!DOCTYPE x [<!ENTITY a "b">]>\n<x>&a;</x>`, 'document type', 2],
    [
      'an external entity',
      `${xml}<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<x>&a;</x>`,
      'document type',
      2,
    ],
    ['a parameter entity', `${xml}<!DOCTYPE x [%a;]>\n<x/>`, 'document type', 2],
    [
      'an element with 100,000 attributes',
      `${xml}<x ${Array.from({length: 100_000}, (_, index) => `a${index}="b"`).join(' ')}/>`,
      'attributes',
      2,
    ],
    [
      'a billion laughs',
      `${xml}<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>`,
      'document type',
      2,
    ],
    ['an unknown entity', `${xml}<x>\n&evil;</x>`, 'entity', 3],
    ['elements without end', `${xml}${deep(100)}`, 'deep', 2],
    ['a file cut off', `${xml}<x>\n<y>text`, 'unclosed', 3],
    ['a tag closed twice', `${xml}<x>\n</x></x>`, '', 3],
    ['no XML at all', 'Hello', '', 1],
    ['an empty file', '', '', 1],
    ['a control character', `${xml}<x>\u0001</x>`, '', 2],
  ])('%s is a finding with its line', (_, text, why, line) => {
    const {ok, findings} = readXml(text, 'rules.xlf')
    expect(ok).toBe(false)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toContain(why)
    expect(findings[0]?.place).toMatchObject({file: 'rules.xlf', line})
  })

  it.each([
    '<!DOCTYPE x SYSTEM "x.dtd">',
    '<!DOCTYPE x PUBLIC "-//X" "x.dtd">',
    '<!DOCTYPE x [<!ELEMENT x ANY>]>',
  ])('with %s is read: no entity is declared', (doctype) => {
    expect(textOf(valueIn(readXml(`${xml}${doctype}\n<x>a</x>`, 'x.xml')))).toBe('a')
  })

  it('is read with a byte order mark, references and CDATA', () => {
    const value = valueIn(readXml('\uFEFF<x>a&amp;&#x416;<![CDATA[<b>]]></x>', 'x.xml'))
    expect(textOf(value)).toBe('a&Ж<b>')
  })

  const long = (elements: number) =>
    readXml(`<x>${'<y a="1">text</y>\n'.repeat(elements)}</x>`, 'x.xml')

  it('of a hundred thousand elements is read', () => {
    expect(long(100_000).findings).toEqual([])
  })

  it.runIf(isDeep)('is read in time that grows with its length', () => {
    expect(growthOf(long, 10_000)).toBeLessThan(belowSquare)
  })
})

describe('files of another kind', () => {
  it.each(Object.entries(exchangeFormats))('%s refuses what it is not', (_, format) => {
    for (const text of [
      '',
      'Hello',
      '<html></html>',
      '{"p1": "x"}',
      '\u0000\u0001',
      '"',
      'key;source',
    ]) {
      const read = format.read({text: text, path: `x${format.extension}`})
      const units = read.ok ? read.value.units : []
      if (units.length === 0 && text !== '') continue
      expect(read.findings.length + units.length).toBeGreaterThan(0)
    }
  })

  it('tells XLIFF 1.2 from 2.1 by what it says, not by its ending', () => {
    expect(exchangeFormatOf('a.xlf', '<xliff version="1.2">')?.name).toBe('XLIFF 1.2')
    expect(exchangeFormatOf('a.XLIFF', "<xliff\n version='2.0'>")?.name).toBe('XLIFF 2.1')
    expect(exchangeFormatOf('a.docx', '')).toBeUndefined()
  })
})

describe('what other tools write', () => {
  it('XLIFF 1.2 with g and x in place of our codes', () => {
    const text = `<xliff version="1.2"><file original="rules.md" source-language="en" target-language="ru"><body>
      <trans-unit id="p1" approved="yes"><source>Members <bpt id="1" rid="1">**</bpt>shall<ept id="1" rid="1">**</ept> act<ph id="2">\`x\`</ph></source>
      <target>Члены <g id="1">должны</g> действовать <x id="2"/></target></trans-unit></body></file></xliff>`
    const value = valueIn(exchangeFormatOf('a.xlf', text)!.read({text, path: 'a.xlf'}))
    expect(value).toMatchObject({
      document: 'rules',
      locale: 'ru',
      units: [
        {
          key: 'p1',
          target: 'Члены **должны** действовать `x`',
          claim: {state: 'reviewed', confirms: true},
        },
      ],
    })
  })

  it('XLIFF 2 split into segments, with marks and spanning codes', () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f"><unit id="p1">
      <originalData><data id="d1">**</data></originalData>
      <segment state="translated"><source>One.</source><target><mrk id="m">Раз.</mrk></target></segment><ignorable><source> </source></ignorable><segment state="reviewed"><source><sc id="1" dataRef="d1"/>Two<ec startRef="1" dataRef="d1"/>.</source><target><sc id="1" dataRef="d1"/>Два<ec startRef="1" dataRef="d1"/>.</target></segment></unit></file></xliff>`
    const value = valueIn(exchangeFormatOf('a.xlf', text)!.read({text, path: 'a.xlf'}))
    expect(value.units).toMatchObject([
      {key: 'p1', source: 'One. **Two**.', target: 'Раз. **Два**.', claim: {state: 'translated'}},
    ])
  })

  it('a table that a spreadsheet saved with semicolons and other columns', () => {
    const text = 'target;key;remark\r\n"Раз; ""два""";p1;x\r\n;p2;\r\n'
    const value = valueIn(exchangeFormats.csv.read({text, path: 'a.csv'}))
    expect(value.units).toMatchObject([
      {key: 'p1', target: 'Раз; "два"', place: {line: 2, column: 1}},
      {key: 'p2'},
    ])
    expect(value.units[1]).not.toHaveProperty('target')
  })

  it('TBX in DCA style with termEntry and langSet', () => {
    const text = `<martif type="TBX"><text><body><termEntry id="c1"><descrip type="definition">Fear.</descrip>
      <langSet xml:lang="en"><tig><term>terror</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
      <langSet xml:lang="ru"><ntig><termGrp><term>террор</term></termGrp></ntig></langSet></termEntry></body></text></martif>`
    const {concepts} = valueIn(readTbx(text, 'a.tbx'))
    expect(concepts).toMatchObject([{id: 'c1', definition: 'Fear.'}])
    expect([...(concepts[0]?.terms ?? [])]).toEqual([
      ['en', {term: 'terror'}],
      ['ru', {term: 'террор'}],
    ])
  })
})

describe('spreadsheets', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", '＝1', "'"])(
    '%j is no formula, and comes back',
    (target) => {
      const format = exchangeFormats.csv
      const unit = {
        key: 'p1',
        uid: 'u',
        kind: 'point',
        reference: 'r',
        source: 's',
        sourceHash: 'h',
        target,
        targetHash: 'h',
        state: 'translated',
        origin: 'human',
        stale: false,
        joins: [],
      }
      const written = format.write(
        JSON.parse(
          JSON.stringify({
            document: 'd',
            sourceFile: 'f',
            sourceLanguage: 'en',
            locale: 'ru',
            units: [unit],
          }),
        ),
      )
      const cell = /^p1,,s,(?<cell>"?.)/mu.exec(written)?.groups?.['cell']
      expect(cell?.replace('"', '')).toBe("'")
      expect(valueIn(format.read({text: written, path: 'a.csv'})).units[0]?.target).toBe(target)
    },
  )
})
