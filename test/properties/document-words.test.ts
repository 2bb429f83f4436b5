import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {isKey} from '../../pipeline/document/model/key.ts'
import {stringifyDocument} from '../../pipeline/document/print/stringify.ts'
import {samples} from '../document/corpora.ts'
import {markdown, numRuns, read, straightMarkdown} from './markdown.ts'
import {someOf} from '../runs.ts'

const stock = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** Kinds of content that do not end a word. */
const inWords = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** The text that stock remark sees, without front matter and HTML. */
function stockText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'code') return ` ${node.value} `
  if (node.type === 'image' || node.type === 'imageReference') return ` ${node.alt ?? ''} `
  if (!('children' in node)) return ' '
  const inner = node.children.map(stockText).join('')
  return inWords.has(node.type) ? inner : ` ${inner} `
}

const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`
const wordPattern = new RegExp(`${unspaced}|(?:(?!${unspaced})[\\p{L}\\p{M}\\u200C\\u200D])+`, 'gu')

/** Words, sorted; letters of scripts written without spaces count one by one. */
const wordsOf = (text: string): readonly string[] =>
  (text.replaceAll(/[\u00AD\u200B\uFEFF]/gu, '').match(wordPattern) ?? []).toSorted()

/** Words of all units and labels. */
const wordsRead = (text: string, language: string): readonly string[] => {
  const {labels, words} = read(text, language)
  return wordsOf([...labels, ...words].join(' \n '))
}

describe('every visible word stands in one unit or label', () => {
  it.each(someOf(samples, 20))('of $name', ({text, language}) => {
    const expected = wordsOf(stockText(stock.parse(text.replaceAll('\uFEFF', ''))))
    expect(expected).not.toEqual([])
    expect(wordsRead(text, language)).toEqual(expected)
  })

  it('of any lines', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(wordsRead(text, 'en')).toEqual(wordsOf(stockText(stock.parse(text))))
      }),
      {numRuns},
    )
  })
})

describe('keys', () => {
  const check = (keys: readonly string[]): void => {
    expect(keys.filter((key) => !isKey(key))).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
  }

  it.each(someOf(samples, 20))('of $name are legal and unique', ({text, language}) => {
    check(read(text, language).keys)
  })

  it('of any lines are legal and unique', () => {
    fc.assert(
      fc.property(markdown, (text) => check(read(text).keys)),
      {numRuns},
    )
  })
})

describe('printing and parsing again', () => {
  it.each(someOf(samples, 20))('gives the same units of $name', ({text, language}) => {
    const {document, units} = read(text, language)
    expect(units).not.toEqual([])
    expect(read(stringifyDocument(document), language).units).toEqual(units)
  })

  it.each([
    ['a tail before a deeper point', '2. One\nmore\n\n8.1 Two\n\nyes;\n\n١ - Three'],
    ['a tail before a point in words', '(a) One\n1. Two\n\nregister\n\n8.1 Three\n'],
    ['a tail before a bullet', '**2.** One\n\n一、Two\n\nand\n* Three\n'],
    ['a title behind a point', '8.1 One\n# Title\n一、Two\n'],
    ['a bold number behind a list', '一、One\n\n5. 6. Two\n\n\n**2.** Three\n'],
    ['an unspaced number behind a list', '3) One\n2. Two\n\n4.Three\n'],
    ['a year in a list', '3) One\n1. Two\n1986. Three\n1. Four\n'],
    ['an inner list of another mark', '1. - One\n3) Two\n10. Three\n\n**2.** Four\n'],
    ['bullets right behind a list', '١ - One\n\n10. Two\n* Three\n2. Four\n'],
    ['bullets before a stray number', '5. 6. One\n- Two\n\n8.1 Three\n1. Four\n'],
    ['a label that a wrapped line keeps short', '(a) a\n(i) One\n'],
  ])('gives the same units, in the order of the text, of %s', (_, text) => {
    const {document, units, lines} = read(text)
    expect(units.length).toBeGreaterThan(0)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
    expect(read(stringifyDocument(document)).units).toEqual(units)
  })

  it('gives the same units of any lines', () => {
    fc.assert(
      fc.property(straightMarkdown, (text) => {
        const {document, units} = read(text)
        expect(read(stringifyDocument(document)).units).toEqual(units)
      }),
      {numRuns},
    )
  })
})
