const chooser = document.querySelector<HTMLElement>('#_then')
const day = document.querySelector<HTMLInputElement>('#_day')
const answer = document.querySelector<HTMLElement>('#_found')
const entries = [...document.querySelectorAll<HTMLElement>('.timeline > li')]

/** The entry of the timeline that was the last one on a day; they are in order, the newest first. */
function entryOn(date: string): HTMLElement | undefined {
  const [current] = entries
  const today = new Date().toISOString().slice(0, 10)
  // Of a text without a date it is known that it is today's.
  if (current && current.dataset['from'] === undefined && date >= today) return current
  return entries.find(({dataset: {from}}) => from !== undefined && from <= date)
}

function show(): void {
  if (!day || !answer) return
  const found = day.value === '' ? undefined : entryOn(day.value)
  for (const entry of entries) {
    if (entry === found) entry.setAttribute('aria-current', 'true')
    else entry.removeAttribute('aria-current')
  }
  const link = found?.querySelector('a')?.cloneNode(true)
  // The words are in the page.
  answer.replaceChildren(link ?? (day.value === '' ? '' : (answer.dataset['none'] ?? '')))
}

day?.addEventListener('input', show)
chooser?.removeAttribute('hidden')
// A browser that goes back to a page fills its fields again.
show()
