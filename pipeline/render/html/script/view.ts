import {data, languageBy, root, tags} from './data.ts'
import {every, the} from './elements.ts'
import {keepPlace} from './rows.ts'
import {firstState, forgetState, keepState, publishedState, type PageState} from './state.ts'

/** What the reader has chosen at present. */
export const state: PageState = firstState()

const sheet = new CSSStyleSheet()
// Browsers without highlights never see these rules, nor do validators that do not know them.
const highlights =
  '::highlight(found){background-color:var(--mark)}::highlight(now){background-color:var(--accent);color:var(--paper);text-decoration:underline}'
document.adoptedStyleSheets = [sheet]
// A column narrower than this cannot be read: the languages then stand below each other. In rem, so that
// large letters have wide columns.
const leastColumn = 16
let beforeSingle: ReadonlySet<string> = state.shown
let reordered = tags.join()

/**
 * Change the choice: show it, keep it, and stay at the point that is being read.
 *
 * @param toggled the language that is shown or hidden by it
 */
export function choose(change: Partial<PageState>, toggled?: string): void {
  keepPlace(() => {
    if (change.view === 'single' && state.view !== 'single') beforeSingle = state.shown
    if (state.view === 'single' && change.view && change.view !== 'single')
      change.shown = new Set([
        ...state.shown,
        ...(beforeSingle.size > 1 ? beforeSingle : tags.slice(0, 2)),
      ])
    Object.assign(state, change)
    if (state.view === 'single') state.shown = new Set(leading(state).slice(0, 1))
    keepState(state, toggled)
    show()
  })
}

/** The tags that are shown, in the reader's order. */
export function leading({order, shown}: PageState): readonly string[] {
  return order.filter((tag) => shown.has(tag))
}

/** Show or hide a language; alone on the page, it takes the place of the one before. */
export function toggle(tag: string): void {
  const shown = new Set(state.shown)
  if (state.view === 'single') choose({shown: new Set([tag])})
  else if (!shown.delete(tag)) choose({shown: shown.add(tag)}, tag)
  else if (shown.size > 0) choose({shown}, tag)
  else show()
}

/** Show the page as it is published, and forget the reader's choice. */
export function reset(): void {
  keepPlace(() => {
    forgetState()
    Object.assign(state, publishedState())
    show()
  })
}

/** Exchange the first two languages that are shown. */
export function swap(): void {
  const [first, second] = leading(state)
  if (first === undefined || second === undefined) return
  const order = state.order.map((tag) => (tag === first ? second : tag === second ? first : tag))
  choose({order})
}

/** Move a language one place in the order of columns. */
export function move(tag: string, by: number): void {
  const order = [...state.order]
  const from = order.indexOf(tag)
  const [moved = tag] = order.splice(from, 1)
  order.splice(Math.max(0, from + by), 0, moved)
  choose({order})
}

/** Bring the page in line with the state. */
export function show(): void {
  const {order, shown, view, speech} = state
  const [first = ''] = leading(state)
  for (const [column, tag] of tags.entries())
    the(`#_l${column}`, HTMLInputElement).checked = shown.has(tag)
  the(`#_${view}`, HTMLInputElement).checked = true
  the('#_interface', HTMLSelectElement).value = speech
  const rules = order.map((tag, at) => `.c${tags.indexOf(tag)}{order:${at}}`)
  rules.push('.e.e0{display:none}', `.e.e${tags.indexOf(first)}{display:inline}`)
  sheet.replaceSync(highlights + rules.join(''))
  root.style.setProperty('--n', String(shown.size))
  flow()
  listInOrder()
  say()
}

/** Columns beside each other where each is wide enough, below each other elsewhere. */
export function flow(): void {
  const {view, shown} = state
  const letter = Number.parseFloat(getComputedStyle(root).fontSize)
  const isNarrow = root.clientWidth < leastColumn * letter * shown.size
  root.dataset['flow'] = shown.size > 1 && (view === 'inter' || isNarrow) ? 'inter' : 'side'
}

/** The list of languages in the settings follows the order of columns. */
function listInOrder(): void {
  const list = the('#_list', HTMLElement)
  const focused = document.activeElement
  list.append(...state.order.map((tag) => the(`.k${tags.indexOf(tag)}-item`, HTMLElement)))
  if (focused instanceof HTMLElement) focused.focus()
}

/** Put the interface into the reader's language. */
function say(): void {
  const {words, tag, direction} = languageBy(state.speech)
  for (const element of every('.ui')) {
    element.lang = tag
    element.dir = direction
  }
  for (const element of every('[data-w]'))
    // A language may lack the word: then its place stays empty.
    element.textContent = words[element.dataset['w'] ?? ''] ?? ''
  for (const element of every('[data-n]')) {
    // A language may lack the word: then the control has no name.
    const word = words[element.dataset['n'] ?? ''] ?? ''
    const {move: isMove} = element.dataset
    const name = isMove ? data.languages[Number(element.getAttribute('value'))]?.name : undefined
    element.ariaLabel = name ? `${word}: ${name}` : word
    if (element.title) element.title = word
  }
}

/**
 * Let the order of the page's text follow the order of columns, for those who hear or copy it; the
 * eye sees the new order at once, so this can wait until the browser is idle.
 */
export function reorder(): void {
  const wanted = state.order.join()
  if (wanted === reordered) return
  reordered = wanted
  for (const row of every('.r'))
    row.append(...state.order.flatMap((tag) => every(`:scope > .c${tags.indexOf(tag)}`, row)))
  for (const [at, tag] of state.order.entries())
    for (const label of every(`.c${tags.indexOf(tag)} > a.n`)) label.tabIndex = at === 0 ? 0 : -1
}
