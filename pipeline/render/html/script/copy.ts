import {data, languageBy, tags} from './data.ts'
import {every, the} from './elements.ts'
import {leading, state} from './view.ts'

/** The address of a row, with the reader's choice of languages. */
export function linkTo(row: HTMLElement): string {
  const {origin, pathname, search, protocol} = location
  return `${protocol === 'file:' ? 'file://' : origin}${pathname}${search}#${row.id}`
}

/** How a language names a row: `point 8.2`, `8.2-тармақ`; empty for a row without a number. */
export function rowName(row: HTMLElement, tag: string): string {
  const {names, digits} = languageBy(tag)
  // A row without a number has no such attribute.
  const number = (row.dataset['p'] ?? '').replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
  if (number === '') return ''
  const form = names[row.dataset['sort'] ?? 'point']
  // A page without points names none of them.
  return (form ?? '{n}').replace('{n}', number)
}

/** A citation in a language: title, provision, publisher and date, address. */
export function citationOf(row: HTMLElement, tag: string): string {
  const {title} = languageBy(tag)
  const parts = [title, rowName(row, tag), data.imprint].filter((part) => part !== '')
  return `${parts.join(', ')} <${linkTo(row)}>`
}

/** The words of a row in the column that the reader points at, with number and citation. */
export function quoteOf(row: HTMLElement, pointed: string | undefined): string {
  const shown = leading(state)
  // The reader may hide all languages.
  const tag = pointed !== undefined && shown.includes(pointed) ? pointed : (shown[0] ?? '')
  const [cell] = every(`.c${tags.indexOf(tag)}`, row)
  const {quotes} = languageBy(tag)
  // A paragraph has no label.
  const label = cell?.querySelector('.n')?.textContent.replace('•', '') ?? ''
  const text = cell ? wordsOf(cell) : ''
  // A language may have no quotation marks.
  return `${quotes[0] ?? ''}${label === '' ? '' : `${label} `}${text}${quotes[1] ?? ''}\n${citationOf(row, tag)}`
}

/** The words of a cell without badges. */
function wordsOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const extra of every('.badge, .n, .back, .changes, sup', copy)) extra.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}

/** Put a text on the clipboard and say whether it worked. */
export async function copy(text: string): Promise<void> {
  let word = 'copied'
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    if (!copyOldWay(text)) word = 'copyFailed'
  }
  // A language may lack the word: then nothing is said.
  tell(languageBy(state.speech).words[word] ?? '')
}

/** Pages that came without encryption have no clipboard but this. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  const menu = the('#_menu', HTMLElement)
  const holder = menu.matches(':popover-open') ? menu : document.body
  holder.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}

let timer = 0

/** Say something for two seconds, to eyes and ears. */
function tell(text: string): void {
  const said = the('#_said', HTMLElement)
  said.textContent = text
  clearTimeout(timer)
  timer = setTimeout(() => (said.textContent = ''), 2000)
}
