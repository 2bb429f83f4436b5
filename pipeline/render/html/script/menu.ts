import {languageBy, root, tags} from './data.ts'
import {around, onPress, the} from './elements.ts'
import {
  bibtexOf,
  citationOf,
  linkTo,
  meantTag,
  quotationOf,
  risOf,
  shownName,
  type Cited,
} from './citation.ts'
import {copy} from './copy.ts'
import {meantRow} from './rows.ts'
import {columnOf, selectedText} from './selection.ts'
import {state} from './view.ts'

const more = the('#_more', HTMLButtonElement)
const menu = the('#_menu', HTMLElement)
/** The column that is pointed at: that where the pointer came into the row, or another where it rested since. */
let pointed: string | undefined
let resting: ReturnType<typeof setTimeout> | undefined

/** How long a pointer rests where it does not only pass on its way to the button (ms). */
const rest = 300

/** Take over the column of a cell: at once in a row that is new to the pointer. */
function pointAt(cell: Element, isOtherRow: boolean): void {
  const tag = tags[columnOf(cell)]
  clearTimeout(resting)
  if (isOtherRow) pointed = tag
  else resting = setTimeout(() => (pointed = tag), rest)
}

/** Place a card beside the element it belongs to, inside the screen. */
export function placeCard(card: HTMLElement, beside: HTMLElement): void {
  const box = beside.getBoundingClientRect()
  const {offsetWidth: width, offsetHeight: height} = card
  const fits = box.bottom + height + 8 < innerHeight
  card.style.top = `${Math.max(8, fits ? box.bottom + 4 : box.top - height - 4)}px`
  card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`
}

// What is cited has at least one row.
const linkOf = ({rows: [row]}: Cited): string => (row ? linkTo(row) : '')

/** What the reader copies with a key or from the menu of a row. A quotation is in the column that is pointed at. */
export const copying: Readonly<Record<string, () => void>> = {
  'copy-link': () => copyOf(linkOf, state.speech),
  'copy-citation': () => copyOf(citationOf, state.speech),
  'copy-quote': () => copyOf(quotationOf, meantTag(pointed)),
  'copy-bibtex': () => copyOf(bibtexOf, state.speech),
  'copy-ris': () => copyOf(risOf, state.speech),
}

function copyOf(text: (cited: Cited) => string, tag: string): void {
  const cited = citedIn(tag)
  if (!cited) return
  const name = shownName({...cited, tag: state.speech})
  void copy(text(cited), name).then(() => menu.hidePopover())
}

/** Hand the link of the row, with its citation, to the system's own list of ways to share; else copy it. */
function share(): void {
  const cited = citedIn(state.speech)
  if (!cited) return
  const title = document.title
  const sent = navigator.share({title, text: citationOf(cited), url: linkOf(cited)})
  sent.then(
    () => menu.hidePopover(),
    (error: unknown) => {
      // Who closes the list wants nothing copied.
      if (error instanceof DOMException && error.name === 'AbortError') return
      copying['copy-link']?.()
    },
  )
}

/** What the reader means: what is selected, in its language; else the row of the open menu, or that looked at. */
function citedIn(tag: string): Cited | undefined {
  const selected = selectedText()
  if (selected)
    return {rows: selected.parts.map(({row}) => row), tag: selected.tag, parts: selected.parts}
  const own = more.closest<HTMLElement>('.r[id]')
  const row = menu.matches(':popover-open') ? own : (meantRow() ?? own)
  return row ? {rows: [row], tag: sourceOf(row, tag), parts: []} : undefined
}

/** The language of the words that a row shows in a column: the source's where there is no translation. */
function sourceOf(row: HTMLElement, tag: string): string {
  const shown = row.querySelector<HTMLElement>(`:scope > .c${tags.indexOf(tag)}`)?.lang
  return shown !== undefined && tags.includes(shown) ? shown : tag
}

/** The menu says in which language it quotes, where there are several. */
function nameQuoted(): void {
  const quoted = menu.querySelector<HTMLElement>('#_quoted')
  const cited = citedIn(meantTag(pointed))
  if (!quoted || !cited) return
  const {tag, name, direction} = languageBy(cited.tag)
  quoted.textContent = name
  quoted.lang = tag
  quoted.dir = direction
}

/** The one button that opens a row's menu stands in the row that is pointed at or focused. */
export function startMenu(): void {
  for (const [name, act] of Object.entries(copying)) onPress(`_${name}`, act)
  // Few desktop systems have such a list, and pages from a disk may not ask for it.
  if ('share' in navigator) onPress('_share', share)
  const offer = (event: Event): void => {
    const row = around(event, 'main .r[id]')
    const cell = around(event, '.c')
    if (cell && !menu.matches(':popover-open'))
      pointAt(cell, event.type === 'focusin' || more.parentElement !== row)
    else clearTimeout(resting)
    if (!row || menu.matches(':popover-open') || more.parentElement === row) return
    // It stays where it has the focus while a pointer rests, and follows one that moves.
    const hasKeys = root.dataset['by'] === 'keys' && document.activeElement === more
    if (event.type === 'pointerover' && hasKeys) return
    row.append(more)
    more.hidden = false
  }
  document.addEventListener('pointerover', offer)
  document.addEventListener('focusin', offer)
  more.addEventListener('click', () => {
    menu.togglePopover()
    if (!menu.matches(':popover-open')) return
    nameQuoted()
    placeCard(menu, more)
    menu.querySelector('button')?.focus()
  })
  menu.addEventListener('toggle', () => {
    const isOpen = menu.matches(':popover-open')
    more.ariaExpanded = String(isOpen)
    if (
      !isOpen &&
      (document.activeElement === document.body || menu.contains(document.activeElement))
    )
      more.focus({preventScroll: true})
  })
}
