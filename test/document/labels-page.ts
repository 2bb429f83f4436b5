import {printLabel} from '../../pipeline/document/label/print.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import type {Label} from '../../pipeline/document/model/types.ts'
import {present} from '../../pipeline/finding/assert.ts'
import {languages} from '../../pipeline/language/index.ts'

/** Where the page is, from the root of the project. */
export const labelsPage = 'docs/labels.md'

const begin = '<!-- table: npm run docs:labels -->'

/** English labels, one a sort of provision. */
const samples = [
  'Article IV',
  'Section 4',
  'Chapter IV',
  'Part IV',
  'Title IV',
  'Annex B',
  'Appendix A',
  'Schedule 2',
  'Point 4',
  'Paragraph 4',
  'Subparagraph 4',
  'Book IV',
  'Rule 4',
  'Principle 4',
  'Clause 4',
  'Regulation 4',
  'Recital 4',
] as const

const labelOf = (text: string): Label => {
  const [block] = parseDocument(`## ${text}\n\nText.\n`, {
    id: 'd',
    file: 'd.md',
    language: 'en',
  }).value.blocks
  return present(block?.kind === 'section' ? block.label : undefined, `the label ${text}`)
}

const secondPoint = (): Label => {
  const {value} = parseDocument('1. One:\n\n   (a) first;\n\n   (b) second.\n', {
    id: 'd',
    file: 'd.md',
    language: 'en',
  })
  const [point] = value.blocks
  const second = point?.kind === 'point' ? point.blocks[1] : undefined
  return present(second?.kind === 'point' ? second.label : undefined, 'the label (b)')
}

/** The page with its table of all languages; what stands above the table is written by hand. */
export function withTable(page: string): string {
  const labels = [...samples.map(labelOf), secondPoint()]
  const head = ['language', ...labels.map(({text}) => text)]
  const rows = languages
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
    .map((language) => [
      `${language.name} \`${language.tag}\``,
      ...labels.map((label) => printLabel(label, language).text),
    ])
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${page.slice(0, page.indexOf(begin) + begin.length)}\n\n${lines.join('\n')}\n`
}
