type Kind<Found extends Element> = abstract new () => Found

/** The element that a selector names; the page always holds it. */
export function the<Found extends Element>(selector: string, kind: Kind<Found>): Found {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`)
  return found
}

/** All elements that a selector names, in the order of the page. */
export function every(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement)
}

/** The element an event came from, or one around it, that a selector names. */
export function around(event: Event, selector: string): HTMLElement | null {
  const {target} = event
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}

/** Do something with the element of an id when it is pressed. */
export function onPress(id: string, act: () => void): void {
  const button = the(`#${id}`, HTMLElement)
  button.hidden = false
  button.addEventListener('click', act)
}

/** The id that an anchor names, empty for one that cannot be read. */
export function idIn(anchor: string | null | undefined): string {
  try {
    // A link may have no anchor.
    return decodeURIComponent((anchor ?? '').slice(1))
  } catch {
    return ''
  }
}
