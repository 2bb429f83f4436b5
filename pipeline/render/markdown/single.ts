import type {Edition, EditionLanguage, NoteRow, Row, TableRow} from '../../edition/types.ts'
import {cellText} from './cell-text.ts'
import {tableText} from './table.ts'

/** How far a block is moved right, so that it stands inside its list item. */
type Indents = Map<number, number>

/** One language as a document of its own: headings, numbered points, notes, as the original has them. */
export function singleText({rows, notes, languages}: Edition): string {
  const [language] = languages
  if (!language) return ''
  const indents: Indents = new Map([[0, 0]])
  const blocks = rows.map((row) => blockText(row, language, indents))
  return [
    ...blocks,
    ...notes.map((note, index) => noteText(note, notes[index - 1], language)),
  ].join('\n')
}

function blockText(row: Row, language: EditionLanguage, indents: Indents): string {
  const {text, depth} = written(row, language)
  const outer = indents.get(row.kind === 'point' ? depth - 1 : depth) ?? 0
  if (row.kind === 'point') indents.set(depth, outer + markerWidth(row, language))
  const quote = row.quoted ? '> ' : ''
  return `${text
    .split('\n')
    .map((line) => (line === '' ? quote.trimEnd() : `${' '.repeat(outer)}${quote}${line}`))
    .join('\n')}\n`
}

function written(
  row: Row,
  language: EditionLanguage,
): {readonly text: string; readonly depth: number} {
  const {depth} = row
  if (row.kind === 'rule') return {text: '---', depth}
  if (row.kind === 'table') return {text: singleTable(row, language), depth}
  const [cell] = row.cells
  const text = cell ? cellText(cell, language) : ''
  const label = cell?.label
  switch (row.kind) {
    case 'title':
      return {text: `# ${text}`, depth}
    case 'heading':
      return {
        text: `${'#'.repeat(row.level)} ${[label, text].filter((part) => part).join(' ')}`,
        depth,
      }
    case 'point':
      return {text: pointText(row, text, language), depth}
    case 'code':
      return {text: `\`\`\`${row.codeLanguage ?? ''}\n${text}\n\`\`\``, depth}
    case 'image':
      return {text: `![${text}](${row.url})`, depth}
    case 'paragraph':
      return {text, depth}
  }
}

type PointRow = Extract<Row, {kind: 'point'}>

/** A decimal of Markdown stays an item; any other label stands in the text, where Markdown leaves it. */
function pointText(row: PointRow, text: string, language: EditionLanguage): string {
  const marker = markerOf(row, language)
  const lines = text.split('\n')
  return lines
    .map((line, index) =>
      index === 0 ? `${marker}${line}` : `${' '.repeat(marker.length)}${line}`,
    )
    .join('\n')
    .trimEnd()
}

function markerOf({cells}: PointRow, _language: EditionLanguage): string {
  const label = cells[0]?.label
  return label === undefined ? '- ' : `${label} `
}

function markerWidth(row: PointRow, language: EditionLanguage): number {
  const marker = markerOf(row, language)
  return /^(?:[0-9]{1,9}[.)]|-) $/u.test(marker) ? marker.length : 0
}

function singleTable({rows, align}: TableRow, language: EditionLanguage): string {
  const texts = rows.map((row) =>
    row.map(({cells}) => {
      const [cell] = cells
      return cell ? cellText(cell, language) : ''
    }),
  )
  return tableText(texts, align)
}

function noteText(note: NoteRow, before: NoteRow | undefined, language: EditionLanguage): string {
  const [cell] = note.cells
  const text = cell ? cellText(cell, language) : ''
  return before?.identifier === note.identifier
    ? `    ${text}\n`
    : `[^${note.identifier}]: ${text}\n`
}
