import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {inlineText} from '../../../../pipeline/document/inline/text.ts'
import type {Layout} from '../../../../pipeline/edition/types.ts'
import {layMarkdown} from './markdown.ts'
import {byParagraph, gapsIn, textLines} from './reading.ts'
import {runsOf, someOf} from '../../../runs.ts'

const words = fc
  .integer({min: 1, max: 60})
  .map((count) => 'all **states** shall act '.repeat(count).trim())
const short = fc.integer({min: 1, max: 6}).map((count) => 'a `term` '.repeat(count).trim())

const block = fc.oneof(
  words,
  words.map((text) => `## ${text.slice(0, 40)}`),
  fc
    .array(words, {minLength: 1, maxLength: 4})
    .map((items) => items.map((text, index) => `${index + 1}. ${text}`).join('\n')),
  fc
    .array(short, {minLength: 1, maxLength: 5})
    .map((items) => items.map((text) => `- ${text}\n  - ${text}`).join('\n')),
  words.map((text) => `> ${text}\n>\n> ${text}`),
  fc
    .array(fc.tuple(short, words), {minLength: 1, maxLength: 12})
    .map((rows) =>
      ['| a | b |', '| - | -: |', ...rows.map(([left, right]) => `| ${left} | ${right} |`)].join(
        '\n',
      ),
    ),
  fc
    .array(short, {minLength: 1, maxLength: 30})
    .map((lines) => `\`\`\`\n${lines.join('\n')}\n\`\`\``),
  fc.constantFrom('![A square](square.png)', '![Absent](absent.png)', '---'),
  words.map((text) => `${text}[^n]`),
)

/** Units whose words stand on the pages less often than in the languages of the edition. */
function unitsLost(laidOut: ReturnType<typeof layMarkdown>, languages: number): readonly string[] {
  const shown = [...byParagraph(textLines(laidOut)).keys()].map(({text}) => text)
  const wanted = new Map<string, number>()
  for (const {kind, text, inline} of laidOut.catalog.units) {
    const words = kind === 'code' ? text : inlineText(inline)
    if (words !== 'A square') wanted.set(words, (wanted.get(words) ?? 0) + languages)
  }
  return [...wanted].flatMap(([words, count]) => {
    const found = shown.filter((text) => text.includes(words)).length
    return found < count ? [`${found} of ${count}: ${words}`] : []
  })
}

describe('any Markdown', () => {
  it.each(someOf(['columns', 'facing', 'stacked', 'single'] as const, 2))(
    'in %s has every line of every block on exactly one page',
    (layout: Layout) => {
      fc.assert(
        fc.property(
          fc.array(block, {minLength: 1, maxLength: 14}),
          words,
          fc.constantFrom('A5' as const, [260, 200] as const, [500, 90] as const),
          (blocks, note, paper) => {
            const text = `# Title\n\n${blocks.join('\n\n')}\n\n[^n]: ${note}\n`
            const laidOut = layMarkdown(text, layout, {paper, gutterNumbers: true, contents: true})
            expect(gapsIn(laidOut)).toEqual([])
            expect(unitsLost(laidOut, layout === 'single' ? 1 : 2)).toEqual([])
          },
        ),
        {numRuns: runsOf(15)},
      )
    },
  )

  it('has a word of five thousand letters on its pages, cut nowhere but at line ends', () => {
    const word = 'abcdefghij'.repeat(500)
    const laidOut = layMarkdown(`# T\n\n1. ${word} and more.\n`, 'columns')
    expect(gapsIn(laidOut)).toEqual([])
    const lines = textLines(laidOut).filter(({line}) => line.paragraph.text.startsWith(word))
    expect(lines.length).toBeGreaterThan(50)
    for (const {line} of lines) expect(line.width).toBeLessThanOrEqual(line.measure + 0.01)
  })
})
