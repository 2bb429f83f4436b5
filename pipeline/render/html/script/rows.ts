import {root} from './data.ts'
import {every, idIn} from './elements.ts'

let all: readonly HTMLElement[] = []

/** The rows of the text that have an anchor and are not folded, in the order of the page. */
export function rows(): readonly HTMLElement[] {
  if (all.length === 0)
    all = every('main .r[id]').filter((row) => !row.closest('.fold:not([open])'))
  return all
}

/** Unfold what a row is in, so that it can be gone to. */
export function unfoldAround(row: HTMLElement): void {
  const fold = row.closest<HTMLDetailsElement>('.fold')
  if (!fold || fold.open) return
  fold.open = true
  all = []
}

/** Rows that are folded are not read: when a reader opens or closes a fold, they are others. */
export function startFolds(): void {
  document.addEventListener('toggle', () => (all = []), true)
}

/** How far down the screen reading starts, in px: below the bar and the languages' names. */
function readingEdge(): number {
  return Number.parseFloat(getComputedStyle(root).scrollPaddingTop) + 8
}

/** The row at the top of the screen: the last one that begins above the line where reading starts. */
export function currentRow(): HTMLElement | undefined {
  const list = rows()
  const edge = readingEdge()
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    // The middle lies within the list.
    if ((list[middle]?.getBoundingClientRect().top ?? 0) <= edge) low = middle + 1
    else high = middle
  }
  return list[Math.max(0, low - 1)]
}

/**
 * The row that the reader looks at: the one that is lit and in sight, by the pointer or by focus, whichever
 * was used last; else the one at the top of the screen. Never one that has been scrolled away.
 */
export function meantRow(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.r[id]')
  const hovered = document.querySelector<HTMLElement>('main .r[id]:hover')
  const lit = root.dataset['by'] === 'keys' ? [focused] : [hovered, focused]
  const edge = readingEdge() - 8
  const inSight = lit.find((row) => {
    const box = row?.getBoundingClientRect()
    return box !== undefined && box.bottom > edge && box.top < innerHeight
  })
  return inSight ?? currentRow()
}

let lastPlace = ''

/** Follow whether the reader points or uses keys: the pointer lights no row while it rests. */
export function startPointing(): void {
  const point = ({screenX, screenY}: PointerEvent): void => {
    const place = `${screenX} ${screenY}`
    // Where the page moves below a resting pointer, browsers tell its old place again.
    if (place === lastPlace) return
    lastPlace = place
    delete root.dataset['by']
  }
  addEventListener('pointermove', point, {passive: true})
  addEventListener('pointerdown', () => delete root.dataset['by'])
  addEventListener('keydown', ({key}) => {
    if (key === 'Tab') root.dataset['by'] = 'keys'
  })
}

/** The row that the address names, by its key, a former key or its permanent identity. */
export function rowOfAddress(): HTMLElement | undefined {
  const id = idIn(location.hash)
  return document.getElementById(id)?.closest<HTMLElement>('.r[id]') ?? undefined
}

/** Change the layout while the row that is being read stays where it is on the screen. */
export function keepPlace(change: () => void): void {
  const row = scrollY > 0 ? currentRow() : undefined
  // At the top of the page nothing moves.
  const before = row?.getBoundingClientRect().top ?? 0
  change()
  const restore = (): void => {
    if (row) scrollBy({top: row.getBoundingClientRect().top - before, behavior: 'instant'})
  }
  restore()
  // Rows above that were never painted have a guessed height: once more when they are measured.
  requestAnimationFrame(restore)
}

/** Go some rows on and light that row. */
export function step(by: number): void {
  const list = rows()
  const from = meantRow()
  const isFocused = from?.contains(document.activeElement)
  const at = from ? list.indexOf(from) : -1
  const next = list[Math.min(list.length - 1, Math.max(0, isFocused || by < 0 ? at + by : at))]
  if (next) goTo(next)
}

/** Focus a row and bring it into sight, in the middle of the screen or at its top. */
export function goTo(row: HTMLElement, block: 'start' | 'center' = 'center'): void {
  root.dataset['by'] = 'keys'
  unfoldAround(row)
  row.tabIndex = -1
  row.focus({preventScroll: true})
  const scroll = (): void => row.scrollIntoView({block})
  scroll()
  // Rows that were never painted have a guessed height: once more when they are measured.
  requestAnimationFrame(scroll)
}
