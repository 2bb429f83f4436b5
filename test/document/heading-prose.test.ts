import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../pipeline/document/outline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'

const read = (text: string, language = 'en') => {
  const {value, findings} = parseDocument(text, {id: 'd', file: 'd.md', language})
  const numbers = outlineOf(value, unitsOf(value)).units.flatMap(({number}) => number ?? [])
  return {numbers, messages: findings.map(({message, place}) => `${place.line}: ${message}`)}
}

const headings = (...lines: readonly string[]): string =>
  `# T\n\n${lines.map((line) => `## ${line}\n\nText.\n`).join('\n')}`

describe('a heading that goes on as a sentence', () => {
  it.each([
    ['Article 3 applies', 'Article 3'],
    ['Annex I to the Treaty', 'Annex I'],
    ['Title V shape', 'Title V'],
  ])('%s: is text, and a finding says so', (line, label) => {
    expect(read(headings(line))).toEqual({
      numbers: [],
      messages: [`3: “${label}” is read as text of the heading, not as its number`],
    })
  })

  it('bears a number where its neighbours confirm it', () => {
    expect(read(headings('Article 3 definitions', 'Article 4 scope'))).toEqual({
      numbers: ['3', '4'],
      messages: [],
    })
  })
})

it.each(['- 3.1.1.1 - A policy.\n- 3.1.1.2 - A plan.', '- 3.1.1.1: A policy.\n- 3.1.1.2: A plan.'])(
  'items of a standard bear their numbers: %s',
  (items) => {
    const text = `# T\n\n## 3.1 - Foundation\n\n### 3.1.1 - Policy\n\nText.\n\n${items}\n`
    expect(read(text)).toEqual({numbers: ['3.1', '3.1.1', '3.1.1.1', '3.1.1.2'], messages: []})
  },
)
