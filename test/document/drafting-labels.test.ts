import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {printLabel} from '../../pipeline/document/label/print.ts'
import {compareNumber} from '../../pipeline/document/label/same-number.ts'
import type {Block} from '../../pipeline/document/model/types.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {languageOf, languages} from '../../pipeline/language/index.ts'

const folder = new URL('drafting/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
const quick = ['ru', 'kk', 'fr', 'de', 'zh-Hans', 'uk']
const tags = process.env['STELE_TEST'] === 'deep' ? languages.map(({tag}) => tag) : quick

type Numbered = Extract<Block, {kind: 'section' | 'point'}>

const numbered = (blocks: readonly Block[]): readonly Numbered[] =>
  blocks.flatMap((block) =>
    block.kind === 'section' || block.kind === 'point' ? [block, ...numbered(block.blocks)] : [],
  )

const provisions = files.flatMap((name) => {
  const language = /\.(?<tag>\p{L}{2})\.md$/u.exec(name)?.groups?.['tag'] ?? 'en'
  const text = readFileSync(new URL(name, folder), 'utf8')
  return numbered(parseDocument(text, {id: 'd', file: 'd.md', language}).value.blocks)
})

describe('the labels of drafting manuals, printed in another language', () => {
  it.each(tags)('%s: each is read there as the same number', (tag) => {
    expect(provisions.length).toBeGreaterThan(400)
    const language = languageOf(tag)
    const others = provisions.flatMap(({label, number}) => {
      if (!label) return []
      const {text} = printLabel(label, language)
      const own = {text, ...(number === undefined ? {} : {number})}
      return compareNumber(own, label, language) === 'same' ? [] : [`${label.text} → ${text}`]
    })
    expect(others).toEqual([])
  })
})
