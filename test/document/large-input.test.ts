import {describe, expect, it} from 'vitest'
import {inlineText, parseInline} from '../../pipeline/document/inline/inline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'

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

  it('a text of four million letters is plain text', () => {
    const text = 'а'.repeat(4_200_000)
    expect(inlineText(parseInline(text))).toBe(text)
  })
})
