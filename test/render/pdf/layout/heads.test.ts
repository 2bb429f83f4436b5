import {describe, expect, it} from 'vitest'
import {layMarkdown} from './markdown.ts'
import {wordsOn} from './reading.ts'

const paper = [400, 400] as const
const points = Array.from(
  {length: 7},
  (_, index) => `${index + 1}. ${'Members act in good faith. '.repeat(9)}`,
).join('\n\n')
const section = (title: string): string => `## ${title}\n\n${points}\n`

/** What the heads of pages after the first say beside the title. */
const headsOf = (markdown: string): readonly (string | undefined)[] =>
  layMarkdown(markdown, 'single', {paper})
    .pages.slice(1)
    .map((page) => wordsOn(page)[1])

describe('running heads', () => {
  it('name points with their section, where points begin again in each', () => {
    const titles = ['1. Aim', '2. Scope', '3. Duties']
    const heads = headsOf(`# T\n\n${titles.map(section).join('\n')}`)
    expect(heads).toEqual(['1.4–1.7', '2.1–2.4', '2.4–2.7', '3.1–3.4', '3.4–3.7'])
  })

  it('name articles', () => {
    const heads = headsOf(`# T\n\n${['Article 1', 'Article 2'].map(section).join('\n')}`)
    expect(heads).toEqual(['Article 1', 'Article 2', 'Article 2'])
  })

  it('name the section where it has no points', () => {
    const prose = 'Members act in good faith.\n\n'.repeat(30)
    const heads = headsOf(`# T\n\n## The aim\n\n${prose}\n## The scope\n\n${prose}`)
    expect(heads[0]).toBe('The aim')
    expect(heads.at(-1)).toBe('The scope')
  })
})
