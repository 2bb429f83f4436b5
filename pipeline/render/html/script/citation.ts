import {data, languageBy, tags} from './data.ts'
import {every, idIn} from './elements.ts'
import {endsOf, labelOf, wordsIn, type SelectedPart} from './selection.ts'
import {leading, state} from './view.ts'

/** What is cited: one row, or several that were selected, in the language of a column. */
export type Cited = {
  /** in their order, at least one */
  readonly rows: readonly HTMLElement[]
  readonly tag: string
  /** what was selected; none where the rows are meant as a whole */
  readonly parts: readonly SelectedPart[]
}

/** The address of a row on the web, or here where that is not known, with the reader's choice of languages. */
export function linkTo(row: HTMLElement): string {
  const {origin, pathname, search, protocol} = location
  const here = `${protocol === 'file:' ? 'file://' : origin}${pathname}`
  return `${data.address ?? here}${search}#${encodeURIComponent(row.id)}`
}

/** How a language names a row: `point 8.2`, `8.2-тармақ`; empty for a row without a number. */
export function rowName(row: HTMLElement, tag: string): string {
  const printed = row.dataset['cite']?.split('|')[tags.indexOf(tag)]
  if (printed !== undefined) return printed
  const {names, digits} = languageBy(tag)
  // A row without a number has no such attribute.
  const number = (row.dataset['p'] ?? '').replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
  if (number === '') return ''
  const form = names[row.dataset['sort'] ?? 'point']
  // A page without points names none of them.
  return (form ?? '{n}').replace('{n}', number)
}

/** How a language names what is cited: `point 2 – point 4` for several rows; may be empty. */
export function citedName({rows, tag}: Pick<Cited, 'rows' | 'tag'>): string {
  const names = rows.map((row) => rowName(row, tag)).filter((name) => name !== '')
  const [first, last] = [names[0], names.at(-1)]
  // Rows without numbers have no names.
  return first === last ? (first ?? '') : `${first} – ${last}`
}

/** How what is cited is shown to its reader: its name, or the beginning of its words. */
export function shownName(cited: Cited): string {
  const name = citedName(cited)
  if (name !== '') return name
  const words = wordsOf(cited.rows[0], cited.tag)
  return words.length > 40 ? `${words.slice(0, 40).replace(/[\s\uD800-\uDBFF]+\S*$/, '')} …` : words
}

const cellIn = (row: HTMLElement | undefined, tag: string): HTMLElement | undefined =>
  row && every(`:scope > .c${tags.indexOf(tag)}`, row)[0]

/** The words of a row in a language. */
function wordsOf(row: HTMLElement | undefined, tag: string): string {
  const cell = cellIn(row, tag)
  if (!cell) return ''
  const [text = cell] = every(':scope > .x', cell)
  const range = document.createRange()
  range.selectNodeContents(text)
  // A passage that covers several provisions has its words in the first of them.
  const whole = idIn(text.querySelector('.joined')?.getAttribute('href'))
  return whole === '' ? wordsIn(range) : wordsOf(document.getElementById(whole) ?? undefined, tag)
}

/** What a reader must be told of the cited text: that it is a machine's draft, a draft, or out of date. */
function warningOf({rows, tag}: Cited): string {
  const {words, usual} = languageBy(tag)
  const statuses = rows.map((row) => cellIn(row, tag)?.dataset['s'] ?? usual)
  const status = ['missing', 'stale', 'machine', 'draft'].find((one) => statuses.includes(one))
  if (status === undefined) return ''
  // A language may lack the word: the English one is better than none.
  return words[status === 'missing' ? 'untranslated' : status] ?? status
}

/** A citation in a language: title, provision, publisher, version, date, what to beware of, address. */
export function citationOf(cited: Cited): string {
  const {title} = languageBy(cited.tag)
  const {publisher, version, date} = data.imprint
  const parts = [title, citedName(cited), publisher, version, date].filter((part) => part)
  const warning = warningOf(cited)
  return `${parts.join(', ')}${warning === '' ? '' : ` (${warning})`} <${addressOf(cited)}>`
}

// What is cited has at least one row.
const addressOf = ({rows: [row]}: Cited): string => (row ? linkTo(row) : '')

/** The cited words with their numbers, cut where the selection is cut, and the citation below. */
export function quotationOf(cited: Cited): string {
  const {quotes} = languageBy(cited.tag)
  const lines =
    cited.parts.length > 0
      ? cited.parts.map(partLine)
      : cited.rows.map((row) => {
          const cell = cellIn(row, cited.tag)
          return `${cell ? labelOf(cell) : ''} ${wordsOf(row, cited.tag)}`.trim()
        })
  // A language may have no quotation marks.
  return `${quotes[0] ?? ''}${lines.join('\n')}${quotes[1] ?? ''}\n${citationOf(cited)}`
}

function partLine(part: SelectedPart): string {
  const {fromStart, toEnd} = endsOf(part)
  const label = labelOf(part.cell)
  return `${label === '' ? '' : `${label} `}${fromStart ? '' : '… '}${wordsIn(part.range)}${toEnd ? '' : ' …'}`
}

/**
 * The citation as an entry of BibTeX.
 *
 * @see https://www.bibtex.org/Format/
 */
export function bibtexOf(cited: Cited): string {
  const {publisher, version, date} = data.imprint
  // What is cited has at least one row.
  const key = `${data.document}-${cited.rows[0]?.id ?? ''}`.replace(/[^A-Za-z0-9-]/g, '-')
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${texOf(languageBy(cited.tag).title)}}`],
    ['author', publisher === undefined ? undefined : `{${texOf(publisher)}}`],
    ['year', date === undefined ? undefined : date.slice(0, 4)],
    ['edition', version === undefined ? undefined : texOf(version)],
    ['language', cited.tag],
    ['note', texOf([citedName(cited), warningOf(cited)].filter((part) => part !== '').join('; '))],
    ['url', addressOf(cited).replace(/[{}\\]/g, encodeURIComponent)],
  ]
  const lines = fields.flatMap(([name, text]) => (text ? [`  ${name} = {${text}}`] : []))
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`
}

/** A text in which nothing is a command of TeX. */
function texOf(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[{}&%$#_]/g, (mark) => `\\${mark}`)
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ')
}

/** The citation in the RIS format, which reference managers read: a tag and a value a line. */
export function risOf(cited: Cited): string {
  const {publisher, version, date} = data.imprint
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'GEN'],
    ['TI', languageBy(cited.tag).title],
    ['SE', citedName(cited)],
    ['AU', publisher],
    ['PB', publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['ET', version],
    ['LA', cited.tag],
    ['N1', warningOf(cited)],
    ['UR', addressOf(cited)],
  ]
  const lines = fields.flatMap(([tag, text]) =>
    text ? [`${tag}  - ${text.replace(/\s+/g, ' ')}`] : [],
  )
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}

/** The column that a reader means: the one that was pointed at, where it is shown, else the first. */
export function meantTag(pointed: string | undefined): string {
  const shown = leading(state)
  // The reader may hide all languages.
  return pointed !== undefined && shown.includes(pointed) ? pointed : (shown[0] ?? '')
}
