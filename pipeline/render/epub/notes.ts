import type {NoteRow} from '../../edition/types.ts'
import {numeralIn} from '../../language/numerals.ts'
import {notesByIndex, type BookContext} from './context.ts'
import {noteId, notesFile} from './hrefs.ts'
import {inlineXml} from './inline.ts'
import {badgeXml, changesXml} from './row.ts'
import {xmlLangAttributes, xml} from './xml.ts'

/**
 * The footnotes, each in every language under an anchor of its own, with a way back to each of its marks.
 */
export function notesXml(notes: readonly NoteRow[], context: BookContext): string {
  const texts = [...notesByIndex(notes)].map(([index, rows]) => ({
    index,
    columns: context.languages.map((_, column) =>
      rows.map((row) => paragraphXml(row, column, context)).join(''),
    ),
  }))
  const asides = texts.flatMap(({index, columns}) =>
    columns.map((text, column) => asideXml(text, {index, column}, context)),
  )
  const [first] = context.languages
  const head = first
    ? `<h2 ${xmlLangAttributes(first.language)}>${xml(first.words['notes'] ?? 'Notes')}</h2>`
    : ''
  return `<section epub:type="footnotes">${head}\n${asides.join('\n')}</section>`
}

function paragraphXml(row: NoteRow, column: number, context: BookContext): string {
  const cell = row.cells[column]
  const language = context.languages[column]
  if (!cell || !language) return ''
  const label = cell.label === undefined ? '' : `<span class="n">${xml(cell.label)}</span> `
  const badge = badgeXml(cell, column, context)
  if (cell.code !== undefined)
    return `${badge === '' ? '' : `<p>${badge}</p>`}<pre dir="ltr"><code>${xml(cell.code)}</code></pre>`
  const text = inlineXml(cell.inline, {cell, column, file: notesFile}, context)
  return `<p ${xmlLangAttributes(cell.language)}>${label}${badge}${text}</p>${changesXml(cell, language, context)}`
}

function asideXml(
  text: string,
  {index, column}: {readonly index: number; readonly column: number},
  {languages, marks}: BookContext,
): string {
  const language = languages[column]
  if (!language) return ''
  const {words} = language
  const id = noteId(index, column)
  const number = xml(numeralIn(language.language, index))
  const back = xml(words['backToText'] ?? 'Back to the text')
  // A translation may lack the mark.
  const ways = (marks.byNote.get(id) ?? []).map(
    ({href}) =>
      `<a epub:type="backlink" role="doc-backlink" href="${href}" aria-label="${back}">↩</a>`,
  )
  const last = ways.length === 0 ? '' : `<p class="back">${ways.join(' ')}</p>`
  return `<aside epub:type="footnote" role="doc-footnote" id="${id}" ${xmlLangAttributes(language.language)}><p class="n">${number}</p>${text}${last}</aside>`
}
