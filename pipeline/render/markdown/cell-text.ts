import {stringifyInline} from '../../document/inline.ts'
import type {Cell, EditionLanguage} from '../../edition/types.ts'

/** Interface words that mark a cell which the whole language's notice does not already cover. */
const marks: Readonly<Record<Cell['status'], string | undefined>> = {
  source: undefined,
  approved: undefined,
  draft: undefined,
  machine: undefined,
  stale: 'stale',
  missing: 'untranslated',
  joined: undefined,
}

/** The text of a cell as Markdown, marked where it is stale or stands in another language. */
export function cellText(cell: Cell, {words}: Pick<EditionLanguage, 'words'>): string {
  const text = cell.code ?? stringifyInline(cell.inline)
  const mark = marks[cell.status]
  if (mark === undefined) return text
  return `**\\[${words[mark] ?? mark}\\]** ${text}`
}

/** A label and the text behind it. */
export function labelled(cell: Cell, text: string): string {
  if (cell.label === undefined) return text
  return text === '' ? cell.label : `${cell.label} ${text}`
}
