import {data, languageBy, root, tags} from './data.ts'
import {every, the} from './elements.ts'
import {recall, remember} from './memory.ts'
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
  flow()
  listInOrder()
  say()
}

/**
 * Columns beside each other where each is wide enough, below each other elsewhere; the contents beside them
 * where there is room for both. Of more than two columns that do not fit, two are shown at a time.
 */
export function flow(): void {
  const {view, shown} = state
  const letter = Number.parseFloat(getComputedStyle(root).fontSize)
  const wide = root.clientWidth / letter
  stand(wide >= 64 && wide >= 19 + 24 * shown.size && (view !== 'inter' || shown.size === 1))
  const hasRoom = wide >= leastColumn * shown.size
  const isPair = view === 'side' && !hasRoom && shown.size > 2
  const columns = isPair ? 2 : shown.size
  const isNarrow = wide < leastColumn * columns
  root.dataset['flow'] = columns > 1 && (view === 'inter' || isNarrow) ? 'inter' : 'side'
  root.style.setProperty('--n', String(columns))
  showPair(isPair ? leading(state) : [])
}

/** Whether the reader has closed the contents that stand beside the text. */
let isClosed = recall('contents') === 'closed'

/** The contents stand beside the text where they fit, or open over it. */
function stand(fits: boolean): void {
  const contents = document.getElementById('_contents')
  if (!contents) return
  const stands = fits && !isClosed
  if (stands !== 'standing' in root.dataset) {
    root.toggleAttribute('data-standing', stands)
    contents.popover = stands ? null : 'auto'
  }
  root.toggleAttribute('data-may-stand', fits)
}

/** Open or close the contents, beside the text or over it. */
export function toggleContents(): void {
  if (!('mayStand' in root.dataset)) {
    document.getElementById('_contents')?.togglePopover()
    return
  }
  isClosed = !isClosed
  remember('contents', isClosed ? 'closed' : '')
  keepPlace(flow)
}

const pairSheet = new CSSStyleSheet()
document.adoptedStyleSheets.push(pairSheet)
/** The two languages that a narrow screen shows, the one that was chosen last at the end. */
let pair: readonly string[] = []

/** Show two of several languages, and offer the others. */
function showPair(several: readonly string[]): void {
  const strip = document.getElementById('_pair')
  if (!strip) return
  strip.hidden = several.length === 0
  pair = [...pair.filter((tag) => several.includes(tag)), ...several]
    .filter((tag, at, all) => all.indexOf(tag) === at)
    .slice(0, 2)
  for (const button of every('button', strip)) {
    // Each button has its column's number.
    const tag = tags[Number(button.getAttribute('value'))] ?? ''
    button.hidden = !several.includes(tag)
    button.ariaPressed = String(pair.includes(tag))
  }
  const hidden = several.filter((tag) => !pair.includes(tag))
  const rules = hidden.map(
    (tag) => `.c${tags.indexOf(tag)},.k${tags.indexOf(tag)}:not(li){display:none!important}`,
  )
  // On paper all languages of the choice are there.
  pairSheet.replaceSync(`@media screen{${rules.join('')}}`)
}

/** Let a language take the place of that of the two which was chosen before the other. */
export function choosePair(tag: string): void {
  if (pair.includes(tag)) return
  keepPlace(() => {
    pair = [...pair.slice(1), tag]
    flow()
  })
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
