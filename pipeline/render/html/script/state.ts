import type {View} from '../page-data.ts'
import {data, tags} from './data.ts'
import {recall, remember} from './memory.ts'

/** What the reader has chosen. */
export type PageState = {
  /** all tags, in the reader's order */
  order: readonly string[]
  /** those that are shown, at least one */
  shown: ReadonlySet<string>
  view: View
  /** the language of the interface */
  speech: string
}

const views: readonly View[] = ['side', 'inter', 'single']
// More columns than this are shown only to those who ask for them.
const mostAtFirst = 4

const listOf = (text: string | null): readonly string[] =>
  // Nothing was saved, or the link says nothing.
  (text ?? '').split(',').filter((tag) => tag !== '')

/** A shared link wins over what the reader has saved, without overwriting it. */
export function firstState(): PageState {
  const link = new URLSearchParams(location.search)
  const linked = [...new Set(listOf(link.get('l')))].filter((tag) => tags.includes(tag))
  const own = savedState()
  const shown = linked.length > 0 ? new Set(linked) : own.shown
  const asked = views.find((name) => name === link.get('v'))
  const unasked = linked.length === 0 ? own.view : linked.length === 1 ? 'single' : data.view
  const view = asked ?? unasked
  // The link may name no language.
  const speech = tags.includes(link.get('ui') ?? '') ? (link.get('ui') ?? own.speech) : own.speech
  return {
    order: linked.length > 0 ? [...new Set([...linked, ...tags])] : own.order,
    shown: new Set(view === 'single' ? [...shown].slice(0, 1) : shown),
    view,
    speech,
  }
}

/** The page as it is published: what a reader without any choice sees. */
export function publishedState(): PageState {
  const view = tags.length === 1 ? 'single' : data.view
  // A page has a language.
  return {
    order: tags,
    shown: new Set(shownAtFirst()),
    view,
    speech: ownLanguage() ?? tags[0] ?? 'en',
  }
}

/**
 * What the reader has chosen here or on other pages, as far as it fits this one. It never leaves a page of
 * several languages with one alone, unless the reader chose that on a page of the same languages.
 */
function savedState(): PageState {
  const saved = new URLSearchParams(recall('choice'))
  const first = publishedState()
  const order = ordered(listOf(saved.get('order')))
  const [more, fewer] = [listOf(saved.get('more')), listOf(saved.get('fewer'))]
  const kept = order.filter(
    (tag) => (first.shown.has(tag) || more.includes(tag)) && !fewer.includes(tag),
  )
  const shown =
    kept.length < Math.min(2, first.shown.size) ? order.filter((tag) => first.shown.has(tag)) : kept
  const view = views.find((name) => name === saved.get('v'))
  const alone = order.find((tag) => tag === saved.get('one'))
  const speech = order.find((tag) => tag === saved.get('ui')) ?? first.speech
  if (view === 'single')
    return alone !== undefined && saved.get('page') === pageName()
      ? {order, shown: new Set([alone]), view, speech}
      : {order, shown: new Set(shown), view: first.view, speech}
  return {order, shown: new Set(shown), view: view ?? first.view, speech}
}

const pageName = (): string => tags.join('.')

/** The page's languages, those that the reader has put in an order in that order, the others in their places. */
function ordered(known: readonly string[]): readonly string[] {
  const wanted = known.filter((tag) => tags.includes(tag))
  let next = 0
  // There are as many places as wanted tags.
  return tags.map((tag) => (wanted.includes(tag) ? (wanted[next++] ?? tag) : tag))
}

/** A few languages stand together; of many, the first and the reader's own. */
function shownAtFirst(): readonly string[] {
  if (tags.length <= mostAtFirst) return tags
  const own = ownLanguage()
  return tags.filter(
    (tag, at) => at === 0 || tag === own || (at === 1 && (!own || own === tags[0])),
  )
}

/** The first language of the reader's browser that the page has. */
function ownLanguage(): string | undefined {
  const found = navigator.languages.map((wish) =>
    tags.find((tag) => tag === wish || tag.split('-')[0] === wish.split('-')[0]),
  )
  return found.find((tag) => tag !== undefined)
}

/**
 * Write the state into the address, beside the anchor, and keep the choice for other pages and visits.
 *
 * @param toggled the language that was shown or hidden just now
 */
export function keepState({order, shown, view, speech}: PageState, toggled?: string): void {
  const languages = order.filter((tag) => shown.has(tag)).join(',')
  const own = speech === (ownLanguage() ?? tags[0]) ? '' : `&ui=${speech}`
  history.replaceState(null, '', `?l=${languages}&v=${view}${own}${location.hash}`)
  const saved = new URLSearchParams(recall('choice'))
  const listed = (name: string, has: boolean): string => {
    const others = listOf(saved.get(name)).filter((tag) => tag !== toggled)
    return (has && toggled !== undefined ? [...others, toggled] : others).join(',')
  }
  const elsewhere = listOf(saved.get('order')).filter((tag) => !tags.includes(tag))
  const isShown = toggled !== undefined && shown.has(toggled)
  const entries = {
    order: [...order, ...elsewhere].join(','),
    more: listed('more', isShown),
    fewer: listed('fewer', !isShown),
    v: view,
    ...(view === 'single' ? {one: languages, page: pageName()} : {}),
    ...(own === '' ? {} : {ui: speech}),
  }
  remember('choice', String(new URLSearchParams(entries)))
}

/** Forget what the reader has chosen, here and in the address. */
export function forgetState(): void {
  remember('choice', '')
  history.replaceState(null, '', location.pathname + location.hash)
}
