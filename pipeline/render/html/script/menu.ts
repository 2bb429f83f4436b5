import {tags} from './data.ts'
import {around, onPress, the} from './elements.ts'
import {citationOf, copy, linkTo, quoteOf} from './copy.ts'
import {meantRow} from './rows.ts'
import {state} from './view.ts'

const more = the('#_more', HTMLButtonElement)
const menu = the('#_menu', HTMLElement)
/** The column that the pointer was over last. */
let pointed: string | undefined

/** Place a card beside the element it belongs to, inside the screen. */
export function placeCard(card: HTMLElement, beside: HTMLElement): void {
  const box = beside.getBoundingClientRect()
  const {offsetWidth: width, offsetHeight: height} = card
  const fits = box.bottom + height + 8 < innerHeight
  card.style.top = `${Math.max(8, fits ? box.bottom + 4 : box.top - height - 4)}px`
  card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`
}

/** What the reader copies with a key or from the menu of a row. */
export const copying: Readonly<Record<string, () => void>> = {
  'copy-link': () => copyOf(linkTo),
  'copy-citation': () => copyOf((row) => citationOf(row, state.speech)),
  'copy-quote': () => copyOf((row) => quoteOf(row, pointed)),
}

function copyOf(text: (row: HTMLElement) => string): void {
  const row = more.closest<HTMLElement>('.r[id]')
  const meant = menu.matches(':popover-open') ? row : (meantRow() ?? row)
  if (meant) void copy(text(meant)).then(() => menu.hidePopover())
}

/** The one button that opens a row's menu stands in the row that is pointed at or focused. */
export function startMenu(): void {
  for (const [name, act] of Object.entries(copying)) onPress(`_${name}`, act)
  const offer = (event: Event): void => {
    const row = around(event, 'main .r[id]')
    const cell = around(event, '.c')
    // Every cell names its column in its class.
    if (cell) pointed = tags[Number(/ c(\d+)/.exec(cell.className)?.[1] ?? -1)]
    if (!row || menu.matches(':popover-open') || more.parentElement === row) return
    if (event.type === 'pointerover' && document.activeElement === more) return
    row.append(more)
    more.hidden = false
  }
  document.addEventListener('pointerover', offer)
  document.addEventListener('focusin', offer)
  more.addEventListener('click', () => {
    menu.togglePopover()
    if (!menu.matches(':popover-open')) return
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
