import {describe, expect, it} from 'vitest'
import {readConfig} from '../../pipeline/config/schema.ts'

const messages = (pdf: unknown): readonly string[] => {
  const read = readConfig({locales: ['ru'], pdf}, 'pipeline.config.ts')
  return read.findings.map(({message}) => message)
}

describe('settings of PDF pages', () => {
  it.each([
    {margins: {top: 20, bottom: 20, inside: 25, outside: 15}},
    {gutter: 8, columnRule: true},
    {header: {inside: '{title}', outside: '{points}'}, footer: {center: '{page} / {pages}'}},
    {header: false, footer: false},
    {watermark: true},
    {watermark: 'DRAFT of {date}'},
    {headings: [{size: 1.4, weight: 'bold', slope: 'upright', align: 'centred', before: 2}]},
    {contents: {depth: 2}},
    {figures: 'oldstyle', headings: [{smallCaps: true}]},
  ])('%j are taken', (pdf) => {
    expect(messages(pdf)).toEqual([])
  })

  it.each([
    [{margins: {left: 10}}, 'There is no setting pdf.margins.left'],
    [{footer: {middle: 'x'}}, 'There is no setting pdf.footer.middle'],
    [{waterMark: true}, 'There is no setting pdf.waterMark'],
  ])('%j are named as unknown', (pdf, message) => {
    expect(messages(pdf)).toEqual([message])
  })

  it('have synoptic sets of editions in one language alone', () => {
    const read = (edition: object) =>
      readConfig({locales: ['ru'], editions: [{formats: ['pdf'], ...edition}]}, 'c.ts').findings
    expect(read({single: true, synoptic: true})).toEqual([])
    expect(read({pairs: true, synoptic: true})[0]?.message).toBe(
      'editions.0.synoptic: needs single: the languages whose files have the same pages',
    )
  })

  it('may be those of one edition alone', () => {
    const edition = {languages: ['en', 'ru'], formats: ['pdf'], pdf: {size: 11}}
    const good = readConfig({locales: ['ru'], editions: [edition]}, 'c.ts')
    expect(good.ok && good.value.editions?.[0]?.pdf).toEqual({size: 11})
    const bad = readConfig({locales: ['ru'], editions: [{...edition, pdf: {size: 'x'}}]}, 'c.ts')
    expect(bad.findings[0]?.message).toMatch(/^editions\.0\.pdf\.size is "x"; it must be a number/u)
  })
})
