import type {IndexedLanguage, SiteIndex} from '../site-index.ts'
import {foldedText} from './fold.ts'
import {wordsToSeek} from './words.ts'

type Unit = readonly [document: number, key: string, name: string, text: string]
type Hit = {readonly language: IndexedLanguage; readonly unit: number}

const index = readIndex(document.getElementById('_index')?.textContent)
const field = document.querySelector<HTMLInputElement>('#_sought')
const list = document.querySelector<HTMLElement>('#_results')
const counts = document.querySelector<HTMLElement>('#_counts')
const mostShown = 30
let asked = 0

/** Files of the index that have been loaded, or are being loaded, by their names. */
const files = new Map<string, Promise<unknown>>()
const arrived = new Map<string, (value: unknown) => void>()
Object.assign(globalThis, {
  steleSearch: (name: string, value: unknown) => arrived.get(name)?.(value),
})

function readIndex(json: string | undefined): SiteIndex {
  const value: unknown = json === undefined ? undefined : JSON.parse(json)
  if (!isIndex(value)) throw new Error('The page holds no index')
  return value
}

// Files of the index are made with this script: nothing but their sort need be asked.
function isIndex(value: unknown): value is SiteIndex {
  return typeof value === 'object' && value !== null && 'documents' in value
}

function isUnits(value: unknown): value is readonly Unit[] {
  return Array.isArray(value)
}

/** A file of the index. A script can be loaded where a page has been opened from a disk, too. */
async function fileOf(name: string): Promise<unknown> {
  const known = files.get(name)
  if (known) return known
  const file = new Promise<unknown>((resolve, reject) => {
    arrived.set(name, resolve)
    const script = document.createElement('script')
    script.src = `search/${name.split('/').map(encodeURIComponent).join('/')}.js`
    script.addEventListener('error', () => reject(new Error(`search/${name}.js is missing`)))
    document.head.append(script)
  })
  files.set(name, file)
  return file
}

/** What a file of words has for those that begin so: they follow each other. */
function* listsIn(words: string, prefix: string): Iterable<string> {
  let line = words.indexOf(`\n${prefix}`) + 1
  while (line > 0 && words.startsWith(prefix, line)) {
    const end = words.indexOf('\n', line)
    yield words.slice(words.indexOf(' ', line) + 1, end)
    line = end + 1
  }
}

/** The passages that have a word that begins so. */
async function withPrefix(
  {tag, starts}: IndexedLanguage,
  prefix: string,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  const end = `${prefix}\uffff`
  const parts = starts.flatMap((start, at) => {
    const next = starts[at + 1]
    return start <= end && (next === undefined || next >= prefix) ? [at] : []
  })
  for (const words of await Promise.all(parts.map(async (at) => fileOf(`${tag}/w${at}`)))) {
    if (typeof words !== 'string') continue
    for (const distances of listsIn(words, prefix)) {
      let unit = 0
      for (const distance of distances.split(',')) found.add((unit += Number(distance)))
    }
  }
  return found
}

/** The passages of a language that have all words. */
async function hitsIn(
  language: IndexedLanguage,
  words: readonly string[],
): Promise<readonly Hit[]> {
  const sets = await Promise.all(words.map(async (word) => withPrefix(language, word)))
  const [first, ...others] = sets
  // Nothing is sought: nothing is found.
  const units = [...(first ?? [])].filter((unit) => others.every((set) => set.has(unit)))
  return units.sort((a, b) => a - b).map((unit) => ({language, unit}))
}

async function search(): Promise<void> {
  const own = ++asked
  // Only this page has the field.
  const sought = foldedText(field?.value ?? '').trim()
  filterDocuments(sought)
  const words = wordsToSeek(sought)
  const isLong = sought.length >= 2 || words.some((word) => /[^\u0000-\u24ff]/u.test(word))
  const hits = isLong
    ? (await Promise.all(index.languages.map(async (one) => hitsIn(one, words)))).filter(
        (some) => some.length > 0,
      )
    : []
  if (own !== asked) return
  counts?.replaceChildren(...hits.map(countOf))
  // A few of every language, the languages in turn.
  const first = hits.flatMap((some) =>
    some.slice(0, Math.ceil(mostShown / Math.max(1, hits.length))),
  )
  const items = await Promise.all(first.map(async (hit) => itemOf(hit, sought)))
  if (own !== asked || !list) return
  list.replaceChildren(...items)
  list.hidden = items.length === 0
}

function countOf(hits: readonly Hit[]): HTMLElement {
  const part = document.createElement('span')
  const [hit] = hits
  if (!hit) return part
  part.lang = hit.language.tag
  part.dir = hit.language.direction
  const strong = document.createElement('b')
  strong.textContent = String(hits.length)
  part.append(`${hit.language.name} `, strong)
  return part
}

/** A found passage: its document and number, and the words around what was sought. */
async function itemOf({language, unit}: Hit, sought: string): Promise<HTMLElement> {
  const {tag, direction, units} = language
  const some = await fileOf(`${tag}/u${Math.floor(unit / units)}`)
  const item = document.createElement('li')
  item.lang = tag
  item.dir = direction
  const found = isUnits(some) ? some[unit % units] : undefined
  if (!found) return item
  const [at, key, name, text] = found
  const entry = index.documents[at]
  const link = document.createElement('a')
  // A document without a page is found, and cannot be opened.
  const page = entry?.pages[tag]
  if (page !== undefined) link.href = `${page}#${encodeURIComponent(key)}`
  link.textContent = [entry?.titles[tag], name].filter((part) => part).join(', ')
  const words = document.createElement('p')
  words.append(...marked(snippet(text, sought), sought))
  item.append(link, words)
  return item
}

/** The part of a text around what was sought, some 200 letters. */
function snippet(text: string, sought: string): string {
  const [word = ''] = wordsToSeek(sought)
  const at = Math.max(0, foldedText(text).indexOf(word) - 60)
  const from = at === 0 ? 0 : text.indexOf(' ', at) + 1
  const part = text.slice(from, from + 200)
  return `${from > 0 ? '… ' : ''}${part}${from + 200 < text.length ? ' …' : ''}`
}

/** Words that begin as sought are marked. */
function marked(text: string, sought: string): readonly (string | HTMLElement)[] {
  const words = wordsToSeek(sought)
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((part) => {
    if (!words.some((word) => foldedText(part).includes(word))) return part
    const mark = document.createElement('mark')
    mark.textContent = part
    return mark
  })
}

/** Only documents with a title that has what is sought stay in the list. */
function filterDocuments(sought: string): void {
  for (const {id, titles} of index.documents) {
    const entry = document.getElementById(id)
    const isThere = [...Object.values(titles), id].some((title) =>
      foldedText(title).includes(sought),
    )
    if (entry) entry.hidden = !isThere
  }
}

let waiting = 0
field?.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => void search(), 80)
})
document.querySelector<HTMLElement>('#_site')?.removeAttribute('hidden')
const wanted = new URLSearchParams(location.search).get('q')
if (wanted && field) {
  field.value = wanted
  void search()
}
