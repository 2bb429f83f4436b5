import {data, languageBy, tags} from './data.ts'
import {every, onPress, the} from './elements.ts'
import {foldedText, unfold} from './fold.ts'
import {currentRow, goTo, unfoldAround} from './rows.ts'
import {columnOf} from './selection.ts'
import {leading, state, toggle} from './view.ts'

type Cell = {
  readonly element: HTMLElement
  /** which row it is in, in the order of the page */
  readonly order: number
  readonly row: HTMLElement
  readonly column: number
  /** whether it shows the words of a source that has no column here */
  readonly isForeign: boolean
  readonly folded: string
}
/** Where the folded text of a cell has what is sought. */
type Match = {readonly cell: Cell; readonly start: number}

/** What stands in a cell besides its words. */
const notSought = '.badge, .back, .changes, .joined, dt'
// Rows are higher than this, in px.
const leastRow = 20
const field = the('#_find', HTMLInputElement)
const finder = the('#_finder', HTMLElement)
const found = the('#_found', HTMLElement)
let cells: readonly Cell[] = []
let orders: ReadonlyMap<HTMLElement, number> = new Map()
let matches: readonly Match[] = []
let sought = ''
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
  let isWaiting = false
  const later = (): void => {
    if (isWaiting || matches.length === 0) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      paint()
    })
  }
  addEventListener('scroll', later, {passive: true})
  addEventListener('resize', later)
}

/** Show the field and go there. */
export function openFind(): void {
  finder.hidden = false
  field.focus()
  field.select()
  // The field is seen before the text is read, and the text is read before a word is typed.
  requestAnimationFrame(() => setTimeout(readPage))
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
  sought = foldedText(field.value).trim()
  readPage()
  const counts = tags.map(() => ({own: 0, foreign: 0}))
  const all: Match[] = []
  for (const cell of inReadingOrder()) {
    const places = placesIn(cell.folded)
    const count = counts[cell.column]
    if (count) count[cell.isForeign ? 'foreign' : 'own'] += places.length
    // Every column of the page has a tag.
    if (state.shown.has(tags[cell.column] ?? ''))
      for (const start of places) all.push({cell, start})
  }
  matches = all
  at = -1
  showCounts(counts)
  if (matches.length > 0) go(1, false)
  else paint()
}

/** Read the cells of the page, once. */
function readPage(): void {
  if (cells.length > 0) return
  const mixed = new Set(every(notSought).map((extra) => extra.closest('.x')))
  const order = new Map<HTMLElement, number>()
  cells = every('main .r > .c > .x').flatMap((element) => {
    const cell = element.parentElement
    const row = cell?.parentElement
    if (!cell || !row) return []
    if (!order.has(row)) order.set(row, order.size)
    const column = columnOf(cell)
    const isOwn = cell.lang === tags[column]
    // A cell that shows the source instead says nothing of its language.
    if (!isOwn && tags.includes(cell.lang)) return []
    const text = mixed.has(element) ? joinedText(textsIn(element)) : element.textContent
    const place = {element, row, order: order.get(row) ?? 0} // it was set above
    return [{...place, column, isForeign: !isOwn, folded: foldedText(text)}]
  })
  orders = order
}

const joinedText = (texts: readonly Text[]): string => texts.map(({data: words}) => words).join('')

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

/** Where a folded text has what is sought. */
function placesIn(folded: string): readonly number[] {
  const places: number[] = []
  if (sought === '') return places
  for (
    let place = folded.indexOf(sought);
    place >= 0;
    place = folded.indexOf(sought, place + sought.length)
  )
    places.push(place)
  return places
}

/** Matches by language; a language that is hidden can be shown from here. */
function showCounts(counts: readonly {readonly own: number; readonly foreign: number}[]): void {
  const parts = data.languages.flatMap(({tag, name, direction}, column) => {
    // Every language has a count.
    const {own, foreign} = counts[column] ?? {own: 0, foreign: 0}
    if (own + foreign === 0) return []
    const part = document.createElement(state.shown.has(tag) ? 'span' : 'button')
    part.lang = tag
    part.dir = direction
    part.textContent = `${name} `
    const strong = document.createElement('b')
    strong.textContent = String(own)
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
  at = at < 0 && by < 0 ? matches.length - 1 : (at + by + matches.length) % matches.length
  const row = matches[at]?.cell.row
  if (row) unfoldAround(row)
  if (row && focus) goTo(row)
  row?.scrollIntoView({block: 'center'})
  paint()
}

/** The cells, each row's in the order in which its languages are shown. */
function inReadingOrder(): readonly Cell[] {
  const shown = leading(state)
  const rank = tags.map((tag) => shown.indexOf(tag))
  // Every column of the page has a rank.
  const place = ({order, column}: Cell): number => order * tags.length + (rank[column] ?? 0)
  return [...cells].sort((a, b) => place(a) - place(b))
}

/** Mark the matches around the screen without touching the text, the present one more than the others. */
function paint(): void {
  // Older browsers light the row alone.
  if (!('Highlight' in globalThis)) return
  const now = matches[at]
  const others = matchesAround(now).filter((match) => match !== now)
  CSS.highlights.set('found', new Highlight(...others.map(rangeOf)))
  CSS.highlights.set('now', new Highlight(...(now ? [rangeOf(now)] : [])))
}

/** The matches that may be on the screen: a word may be in all rows of a long page. */
function matchesAround(now: Match | undefined): readonly Match[] {
  const row = currentRow()
  // A row without a text, a picture, is none of those that were read.
  const here = (row && orders.get(row)) ?? now?.cell.order
  if (here === undefined) return []
  const reach = Math.ceil(innerHeight / leastRow)
  return matches.slice(firstFrom(here - reach), firstFrom(here + reach + 1))
}

/** The index of the first match that is in a row or after it. */
function firstFrom(order: number): number {
  let [low, high] = [0, matches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    // The middle lies within the list.
    if ((matches[middle]?.cell.order ?? order) < order) low = middle + 1
    else high = middle
  }
  return low
}

function rangeOf({cell: {element}, start: first}: Match): Range {
  const texts = textsIn(element)
  const text = joinedText(texts)
  const [start, end] = unfold(text, [first, first + sought.length])
  const range = document.createRange()
  let before = 0
  for (const node of texts) {
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
