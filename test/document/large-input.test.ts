import {describe, expect, it} from 'vitest'
import {inlineText, parseInline} from '../../pipeline/document/inline/inline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {deepIt, someOf} from '../runs.ts'

const settings = {id: 'rules', file: 'source/rules.md', language: 'en'}

describe('input that is larger or deeper than any document', () => {
  it('front matter of nested names that are lists is refused, and not read for hours', () => {
    const markdown = `---\n${'? '.repeat(600)}\n---\n\n# Rules\n`
    const {value, findings} = parseDocument(markdown, settings)
    expect(findings.map(({message}) => message).join()).toContain('names are lists')
    expect(value.frontMatter).toEqual({})
  })

  it('front matter with questions in it is read', () => {
    const markdown = '---\ntitle: Who? What? When?\n---\n\n# Rules\n'
    expect(parseDocument(markdown, settings).value.frontMatter).toEqual({title: 'Who? What? When?'})
  })

  deepIt('a text of four million letters is plain text', () => {
    const text = 'а'.repeat(4_200_000)
    expect(inlineText(parseInline(text))).toBe(text)
  })

  it.each(
    someOf(
      [
        ['', ''],
        ['', '\n'],
        ['> ', ''],
      ] as const,
      1,
    ),
  )('a list 750 deep is read 40 deep, with one finding (%j, %j)', (lead, between) => {
    const items = Array.from(
      {length: 750},
      (_, depth) => `${lead}${'  '.repeat(depth)}- item ${depth};\n${between}`,
    )
    const markdown = `# Rules\n\n${items.join('')}\n2. Members pay.\n`
    const {value, findings} = parseDocument(markdown, settings)
    const deep = findings.filter(({message}) => message.includes('more than 40 deep'))
    expect(deep.map(({place}) => place.line)).toEqual([
      markdown.split('\n').findIndex((line) => line.endsWith('- item 40;')) + 1,
    ])
    const all = JSON.stringify(value)
    expect(all).toContain('item 749;')
    expect(all).toContain('Members pay.')
    expect(all).not.toContain('"code"')
  })

  it('a list 40 deep is read as it is', () => {
    const items = Array.from({length: 40}, (_, depth) => `${'  '.repeat(depth)}- item ${depth};\n`)
    const {findings} = parseDocument(`# Rules\n\n${items.join('')}`, settings)
    expect(findings.filter(({message}) => message.includes('deep'))).toEqual([])
  })
})
