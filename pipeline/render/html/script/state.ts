import type {View} from '../page-data.ts'
import {data, tags} from './data.ts'

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

/** A shared link wins over what the reader has saved, without overwriting it. */
export function firstState(): PageState {
  const link = new URLSearchParams(location.search)
  const saved = new URLSearchParams(recall('view'))
  const asked = (name: string): string =>
    // Neither the link nor an earlier visit may say anything.
    link.get(name) ?? (link.has('l') ? '' : (saved.get(name) ?? ''))
  const wanted = asked('l')
    .split(',')
    .filter((tag) => tags.includes(tag))
  const shown = wanted.length > 0 ? wanted : shownAtFirst()
  const view =
    views.find((name) => name === asked('v')) ?? (shown.length === 1 ? 'single' : data.view)
  const speech = [link.get('ui'), saved.get('ui'), ownLanguage()].find((tag) =>
    // Neither may name a language.
    tags.includes(tag ?? ''),
  )
  return {
    order: [...new Set([...shown, ...tags])],
    shown: new Set(view === 'single' ? shown.slice(0, 1) : shown),
    view,
    speech: speech ?? tags[0] ?? 'en',
  }
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

/** Write the state into the address, beside the anchor, and keep it for the next visit. */
export function keepState({order, shown, view, speech}: PageState): void {
  const languages = order.filter((tag) => shown.has(tag)).join(',')
  const own = speech === (ownLanguage() ?? tags[0]) ? '' : `&ui=${speech}`
  const query = `l=${languages}&v=${view}${own}`
  history.replaceState(null, '', `?${query}${location.hash}`)
  remember('view', query)
}

/** What was saved under a name; a browser may forbid it. */
export function recall(name: string): string {
  try {
    // Nothing was saved yet.
    return localStorage.getItem(`stele.${name}`) ?? ''
  } catch {
    return ''
  }
}

/** Save a text under a name, where the browser allows it. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(`stele.${name}`, text)
  } catch {
    // The choice then lives in the address alone.
  }
}
