import {tags} from './data.ts'
import {the} from './elements.ts'
import {openFind} from './find.ts'
import {copying} from './menu.ts'
import {step} from './rows.ts'
import {recall, remember} from './memory.ts'
import {changeTheme} from './theme.ts'
import {choose, state, swap, toggle, toggleContents} from './view.ts'

const open = (id: string) => (): void => {
  document.getElementById(id)?.togglePopover()
}

const keys: Readonly<Record<string, (() => void) | undefined>> = {
  j: () => step(1),
  k: () => step(-1),
  '/': openFind,
  c: toggleContents,
  o: open('_settings'),
  s: swap,
  v: () =>
    choose({view: state.view === 'side' ? 'inter' : state.view === 'inter' ? 'single' : 'side'}),
  d: changeTheme,
  l: copying['copy-link'],
  i: copying['copy-citation'],
  q: copying['copy-quote'],
  g: () => (location.hash = '_glossary'),
  '?': open('_keys'),
}

/** Frames for which the end must stay where it is, and after which nobody waits any longer. */
const stillFrames = 6
const mostFrames = 60

/**
 * Scroll to the end: the height of rows that were never shown is an estimate, so that the end moves away in the frame after
 * they have come into sight.
 */
function toEnd(): void {
  let still = 0
  let frames = 0
  let height = 0
  const step = (): void => {
    const {scrollHeight} = document.documentElement
    still = scrollHeight === height ? still + 1 : 0
    height = scrollHeight
    scrollTo({top: scrollHeight, behavior: 'instant'})
    if (still < stillFrames && ++frames < mostFrames) requestAnimationFrame(step)
  }
  step()
}

/** Single keys act outside fields only, can be switched off, and do not ask for a Latin keyboard. */
export function startKeys(): void {
  const switched = the('#_shortcuts', HTMLInputElement)
  switched.checked = recall('keys') !== 'off'
  switched.addEventListener('change', () => remember('keys', switched.checked ? 'on' : 'off'))
  the('.keys', HTMLElement).hidden = false
  document.addEventListener('keydown', (event) => {
    const {target, key, code} = event
    const isField =
      target instanceof Element &&
      target.matches('input:not([type=checkbox], [type=radio]), select, textarea')
    if (key === 'End' && !event.shiftKey && !event.altKey && !isField) {
      event.preventDefault()
      toEnd()
    }
    if (!switched.checked || isField || event.ctrlKey || event.metaKey || event.altKey) return
    const latin = /^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key) ? code.charAt(3) : key
    const tag = tags[Number(key) - 1]
    const act = tag === undefined ? keys[latin.toLowerCase()] : () => toggle(tag)
    if (!act) return
    event.preventDefault()
    act()
  })
}
