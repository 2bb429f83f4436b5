import {root} from './data.ts'
import {around, every, idIn, the} from './elements.ts'
import {rowName} from './citation.ts'
import {currentRow, rows} from './rows.ts'
import {state, toggleContents} from './view.ts'

/** The contents show where the reader is; so does the bar. */
export function startContents(): void {
  const panel = document.getElementById('_contents')
  const links = every('#_contents a')
  let list: ReturnType<typeof rows> = []
  let places: readonly number[] = []
  /** Where the entries are among the rows that are not folded; a folded one is never reached. */
  const place = (): void => {
    if (list === rows()) return
    list = rows()
    places = links.map((link) => {
      const id = idIn(link.getAttribute('href'))
      const at = list.findIndex((row) => row.id === id)
      return at < 0 ? Infinity : at
    })
  }
  const here = the('#_here', HTMLElement)
  let waiting = false
  let shownAt = -1
  const follow = (): void => {
    waiting = false
    const row = currentRow()
    if (!row) return
    place()
    const at = list.indexOf(row)
    const current = places.findLastIndex((one) => one <= at)
    for (const [index, link] of links.entries())
      if (index === current) link.ariaCurrent = 'location'
      else link.removeAttribute('aria-current')
    if (current !== shownAt && 'standing' in root.dataset)
      links[current]?.scrollIntoView({block: 'nearest'})
    shownAt = current
    here.textContent = scrollY > 0 ? rowName(row, state.speech) : ''
  }
  const later = (): void => {
    if (!waiting) requestAnimationFrame(follow)
    waiting = true
  }
  addEventListener('scroll', later, {passive: true})
  addEventListener('resize', later)
  panel?.addEventListener('click', (event) => {
    if (around(event, 'a') && panel.popover) panel.hidePopover()
  })
  const button = document.querySelector('[popovertarget=_contents]')
  button?.addEventListener('click', (event) => {
    if (!('mayStand' in root.dataset)) return
    event.preventDefault()
    toggleContents()
  })
  panel?.addEventListener('toggle', () => {
    follow()
    panel.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'})
  })
  follow()
}
