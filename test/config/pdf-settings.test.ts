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
    [{margins: {top: -1}}, /^pdf\.margins\.top is -1; it must be at least 0/u],
    [{margins: {left: 10}}, /^There is no setting pdf\.margins\.left/u],
    [{gutter: 'wide'}, /^pdf\.gutter is "wide"; it must be a number/u],
    [
      {header: {left: '{foo} x'}},
      /^pdf\.header\.left: has the unknown part \{foo\}; the parts are .*\{points\}/u,
    ],
    [
      {header: {left: 'a', inside: 'b'}},
      /^pdf\.header: has left or right beside inside or outside/u,
    ],
    [{header: 'x'}, /^pdf\.header: must be false, or templates by place/u],
    [{footer: {middle: 'x'}}, /^There is no setting pdf\.footer\.middle/u],
    [{watermark: 3}, /^pdf\.watermark: must be true, false or words/u],
    [{watermark: '{today}'}, /^pdf\.watermark: has the unknown part \{today\}/u],
    [
      {headings: [{weight: 'heavy'}]},
      /^pdf\.headings\.0\.weight is "heavy"; it must be one of regular, bold/u,
    ],
    [{contents: {depth: 9}}, /^pdf\.contents\.depth is 9; it must be at most 5/u],
    [{logo: 'logo.svg'}, /^pdf\.logo: must be the path of a PNG or JPEG file in the project/u],
    [{cover: 'cover.pdf'}, /^pdf\.cover: must be .*the path of a PNG or JPEG file/u],
    [
      {imprint: ['date', 'isbm']},
      /^pdf\.imprint is .*; it must be false, or one of publisher, place/u,
    ],
    [{headings: [{newPage: 'yes'}]}, /^pdf\.headings\.0\.newPage is "yes"; it must be true or/u],
    [{imposition: 12}, /^pdf\.imposition is 12; it must be one of booklet, 8, 16, 32/u],
    [{colour: 'gray'}, /^pdf\.colour is "gray"; it must be one of rgb, grey, cmyk/u],
    [{standard: 'PDF/X-1a'}, /^pdf\.standard is "PDF\/X-1a"; it must be PDF\/X-4/u],
    [{outputIntent: {condition: 'X'}}, /^pdf\.outputIntent\.profile is missing; it must be/u],
    [
      {outputIntent: {condition: 'X', profile: 'x.pdf'}},
      /^pdf\.outputIntent\.profile: must be the path/u,
    ],
    [{links: 'foot'}, /^pdf\.links is "foot"; it must be one of plain, notes/u],
    [{paragraphs: {indent: 9}}, /^pdf\.paragraphs\.indent is 9; it must be at most 5/u],
    [{contents: {columns: 4}}, /^pdf\.contents\.columns is 4; it must be at most 3/u],
    [{contents: 3}, /^pdf\.contents: must be true, false or/u],
  ])('%j are refused by name', (pdf, expected) => {
    expect(messages(pdf)).toEqual([expect.stringMatching(expected)])
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
