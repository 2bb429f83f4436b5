import {languageOf} from '../../language/index.ts'
import type {Cell, Edition, EditionLanguage, Row} from '../../edition/types.ts'
import {cellText, labelled} from './cell-text.ts'
import {tableText} from './table.ts'

/** A parallel edition as one table: a row a unit, a column a language. */
export function columnsText(edition: Edition): string {
  const {languages, rows} = edition
  const head = languages.map(({tag}) => languageOf(tag).autonym)
  const body = rows.flatMap((row) => tableRows(row, languages))
  const table = tableText(
    [head, ...body],
    languages.map(({direction}) => (direction === 'rtl' ? 'right' : 'left')),
  )
  const notes = edition.notes.map(({cells, index}) =>
    cells.map((cell, at) => `[${index}] ${textOf(cell, languages[at])}`),
  )
  return `${table}\n${notes.length === 0 ? '' : `\n${tableText([head, ...notes], [])}\n`}`
}

function tableRows(
  row: Row,
  languages: readonly EditionLanguage[],
): readonly (readonly string[])[] {
  if (row.kind === 'rule') return []
  if (row.kind === 'table')
    return row.rows
      .flat()
      .map(({cells}) => cells.map((cell, index) => textOf(cell, languages[index])))
  return [row.cells.map((cell, index) => styled(row, textOf(cell, languages[index])))]
}

function styled(row: Row, text: string): string {
  if (text === '') return text
  if (row.kind === 'title' || row.kind === 'heading') return `**${text.replaceAll('**', '')}**`
  if (row.kind === 'code')
    return text
      .split('\n')
      .map((line) => (line === '' ? '' : `\`${line}\``))
      .join('\n')
  return row.kind === 'point' && row.depth > 1 ? `${'&emsp;'.repeat(row.depth - 1)}${text}` : text
}

function textOf(cell: Cell, language: EditionLanguage | undefined): string {
  return language ? labelled(cell, cellText(cell, language)) : ''
}

/** A parallel edition as sections: each point in all languages one below the other. */
export function stackedText({languages, rows, notes}: Edition): string {
  const blocks = rows.map((row) => {
    if (row.kind === 'rule') return '---\n'
    const cells = row.kind === 'table' ? row.rows.flat().flatMap((unit) => unit.cells) : row.cells
    const title = row.kind === 'title' || row.kind === 'heading'
    const lines = cells.map((cell, index) => {
      const language = languages[index % languages.length]
      const text = textOf(cell, language)
      return `**${language?.tag ?? ''}** ${row.kind === 'code' ? `\`${text}\`` : title ? `**${text.replaceAll('**', '')}**` : text}`
    })
    return `${lines.join('\n\n')}\n\n---\n`
  })
  const noted = notes.map(
    ({cells, index}) =>
      `${cells.map((cell, at) => `\\[${index}\\] ${textOf(cell, languages[at])}`).join('\n\n')}\n`,
  )
  return [...blocks, ...noted].join('\n')
}
