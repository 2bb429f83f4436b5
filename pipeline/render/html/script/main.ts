import {tell} from './copy.ts'
import {languageBy, root, tags} from './data.ts'
import {around, every, idIn, onPress, the} from './elements.ts'
import {startContents} from './contents.ts'
import {startFind} from './find.ts'
import {startKeys} from './keys.ts'
import {startMenu} from './menu.ts'
import {startOffline} from './offline.ts'
import {goTo, rowOfAddress, startFolds, startPointing} from './rows.ts'
import {startSelection} from './selection.ts'
import {startTerms} from './terms.ts'
import {setTheme, startTheme} from './theme.ts'
import {choose, choosePair, flow, move, reorder, reset, show, state, swap, toggle} from './view.ts'

const settings = the('#_settings', HTMLFormElement)

settings.addEventListener('change', ({target}) => {
  if (target instanceof HTMLSelectElement) choose({speech: target.value})
  if (!(target instanceof HTMLInputElement)) return
  const {name, value, id} = target
  if (name === 'theme') setTheme(value)
  if (value === 'side' || value === 'inter' || value === 'single') choose({view: value})
  // Other controls are not languages.
  const tag = tags[Number(/^_l(\d+)$/.exec(id)?.[1] ?? -1)]
  if (tag !== undefined) toggle(tag)
})
settings.addEventListener('click', (event) => {
  const button = around(event, '[data-move]')
  // The click may be beside the buttons.
  const tag = tags[Number(button?.getAttribute('value') ?? -1)]
  if (button && tag !== undefined) move(tag, button.dataset['move'] === 'moveUp' ? -1 : 1)
})
settings.addEventListener('submit', (event) => event.preventDefault())
for (const element of every('#_views, #_themes, #_speech, [data-move]', settings))
  element.hidden = false
if (document.getElementById('_swap')) onPress('_swap', swap)
onPress('_reset', reset)
document.getElementById('_pair')?.addEventListener('click', (event) => {
  // The click may be beside the buttons.
  const tag = tags[Number(around(event, 'button')?.getAttribute('value') ?? -1)]
  if (tag !== undefined) choosePair(tag)
})
startTheme()
show()
addEventListener('resize', flow)
const bar = the('.bar', HTMLElement)
const fitBar = (): void => root.style.setProperty('--bar', `${bar.offsetHeight}px`)
new ResizeObserver(fitBar).observe(bar)

document.addEventListener('DOMContentLoaded', () => {
  startPointing()
  startFolds()
  startSelection()
  startMenu()
  startTerms()
  startFind()
  startKeys()
  startContents()
  reorder()
  const land = (): void => {
    const row = rowOfAddress()
    if (!row) return tellUnknown()
    // A link made before a renumbering names an older anchor: the address of today replaces it.
    if (location.hash.slice(1) !== encodeURIComponent(row.id))
      history.replaceState(null, '', `#${encodeURIComponent(row.id)}`)
    goTo(row, 'start')
  }
  addEventListener('hashchange', land)
  land()
  startOffline()
})

/** Say that the page has nothing at the address, which someone may have typed: `#p99`. */
function tellUnknown(): void {
  const id = idIn(location.hash)
  if (id === '' || id === 'top' || document.getElementById(id)) return
  tell(`${languageBy(state.speech).words['noResults'] ?? '?'}: ${id}`) // every page has this word
}
