import {data, languageBy, tags} from './data.ts'
import {every, onPress, the} from './elements.ts'
import {foldedText, unfold} from './fold.ts'
import {goTo, unfoldAround} from './rows.ts'
import {columnOf} from './selection.ts'
import {leading, state, toggle} from './view.ts'

type Cell = {
  readonly element: HTMLElement
  readonly row: HTMLElement
  /** which row it is */
  readonly order: number
  readonly column: number
  /** whether it shows the words of a source that has no column here */
  readonly isForeign: boolean
  readonly text: string
  readonly folded: string
}
type Match = {readonly cell: Cell; readonly start: number; readonly end: number}

/** What stands in a cell besides its words. */
const notSought = '.badge, .back, .changes, .joined, dt'
const field = the('#_find', HTMLInputElement)
const finder = the('#_finder', HTMLElement)
const found = the('#_found', HTMLElement)
let cells: readonly Cell[] = []
let matches: readonly Match[] = []
let at = -1
let pending = 0

/** Finding in the text of every language, whatever the case and the diacritics. */
export function startFind(): void {
  onPress('_open-find', openFind)
  onPress('_next', () => go(1))
  onPress('_previous', () => go(-1))
  onPress('_done', closeFind)
  field.addEventListener('input', () => {
    clearTimeout(pending)
    pending = setTimeout(find, 120)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeFind()
    if (event.key !== 'Enter') return
    event.preventDefault()
    clearTimeout(pending)
    if (field.value !== field.dataset['sought']) find()
    else go(event.shiftKey ? -1 : 1)
  })
}

/** Show the field and go there. */
export function openFind(): void {
  finder.hidden = false
  field.focus()
  field.select()
}

function closeFind(): void {
  const row = matches[at]?.cell.row
  finder.hidden = true
  field.value = ''
  find()
  if (row) goTo(row)
  else the('#_open-find', HTMLElement).focus()
}

/** Look for what the field holds and show how often each language has it. */
export function find(): void {
  field.dataset['sought'] = field.value
  const sought = foldedText(field.value).trim()
  if (cells.length === 0) cells = cellsOfPage()
  const all = sought === '' ? [] : cells.flatMap((cell) => matchesIn(cell, sought))
  // Every column of the page has a tag.
  matches = all.filter(({cell}) => state.shown.has(tags[cell.column] ?? ''))
  at = -1
  count(all, sought)
  paint()
  if (sought !== '') go(1, false)
}

/** The cells with words of their own: those that show the source instead say nothing of their language. */
function cellsOfPage(): readonly Cell[] {
  return every('main .r').flatMap((row, order) =>
    every(':scope > .c > .x', row).flatMap((element) => {
      const column = columnOf(element.parentElement)
      const tag = element.parentElement?.lang
      const isOwn = tag === tags[column]
      if (!isOwn && tag !== undefined && tags.includes(tag)) return []
      const text = textsIn(element)
        .map(({data: words}) => words)
        .join('')
      return [{element, row, order, column, isForeign: !isOwn, text, folded: foldedText(text)}]
    }),
  )
}

/** The text nodes of a cell, badges and the like apart. */
function textsIn(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const hasMore = element.querySelector(notSought) !== null
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && !(hasMore && node.parentElement?.closest(notSought)))
      texts.push(node)
  return texts
}

function matchesIn(cell: Cell, sought: string): Match[] {
  const spans: [number, number][] = []
  for (
    let start = cell.folded.indexOf(sought);
    start >= 0;
    start = cell.folded.indexOf(sought, start + sought.length)
  )
    spans.push([start, start + sought.length])
  return spans.length === 0
    ? []
    : unfold(cell.text, spans).map(([start, end]) => ({cell, start, end}))
}

/** Matches by language; a language that is hidden can be shown from here. */
function count(all: readonly Match[], sought: string): void {
  const parts = data.languages.flatMap(({tag, name, direction}, column) => {
    const here = all.filter(({cell}) => cell.column === column)
    const number = here.filter(({cell}) => !cell.isForeign).length
    const foreign = here.length - number
    if (here.length === 0) return []
    const part = document.createElement(state.shown.has(tag) ? 'span' : 'button')
    part.lang = tag
    part.dir = direction
    part.textContent = `${name} `
    const strong = document.createElement('b')
    strong.textContent = String(number)
    part.append(strong)
    // A language may lack the word: then the plus alone tells these from the others.
    if (foreign > 0) part.append(` + ${foreign} ${languageBy(tag).words['untranslated'] ?? ''}`)
    if (part instanceof HTMLButtonElement)
      part.addEventListener('click', () => {
        toggle(tag)
        find()
      })
    return [part]
  })
  // A language may lack the word: then the count stays empty.
  const none = languageBy(state.speech).words['noResults'] ?? ''
  found.replaceChildren(...(parts.length > 0 || sought === '' ? parts : [none]))
}

/** Go to another match, round the end; matches follow the order of rows, then of columns. */
function go(by: number, focus = false): void {
  if (matches.length === 0) return
  if (at < 0) matches = inReadingOrder(matches)
  at = (at + by + matches.length) % matches.length
  const row = matches[at]?.cell.row
  if (row) unfoldAround(row)
  if (row && focus) goTo(row)
  paint()
  row?.scrollIntoView({block: 'center'})
}

function inReadingOrder(list: readonly Match[]): readonly Match[] {
  const shown = leading(state)
  const rank = tags.map((tag) => shown.indexOf(tag))
  // Every column of the page has a rank.
  const place = ({cell}: Match): number => cell.order * tags.length + (rank[cell.column] ?? 0)
  return [...list].sort((a, b) => place(a) - place(b) || a.start - b.start)
}

/** Mark matches without touching the text, the present one more than the others. */
function paint(): void {
  // Older browsers light the row alone.
  if (!('Highlight' in globalThis)) return
  const now = matches[at]
  CSS.highlights.set(
    'found',
    new Highlight(...matches.filter((match) => match !== now).map(rangeOf)),
  )
  CSS.highlights.set('now', new Highlight(...(now ? [rangeOf(now)] : [])))
}

function rangeOf({cell, start, end}: Match): Range {
  const range = document.createRange()
  let before = 0
  for (const node of textsIn(cell.element)) {
    const {length} = node
    if (start >= before && start < before + length) range.setStart(node, start - before)
    if (end > before && end <= before + length) {
      range.setEnd(node, end - before)
      break
    }
    before += length
  }
  return range
}
