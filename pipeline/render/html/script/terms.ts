import {around, idIn, the} from './elements.ts'
import {placeCard} from './menu.ts'

/** A term shows its entry of the glossary beside it, in place of a jump to the end of the page. */
export function startTerms(): void {
  const card = the('#_term', HTMLElement)
  document.addEventListener('click', (event) => {
    const link = around(event, 'a.term')
    const entry = document.getElementById(idIn(link?.getAttribute('href')))
    if (!link || !entry) return
    event.preventDefault()
    const copy = entry.cloneNode(true)
    if (copy instanceof HTMLElement) copy.removeAttribute('id')
    card.replaceChildren(copy)
    card.showPopover()
    placeCard(card, link)
    card.focus({preventScroll: true})
    card.addEventListener('toggle', () => link.focus({preventScroll: true}), {once: true})
  })
}
