/** The files of the site that are kept, each by its path below the site with the SHA-256 of its bytes. */
type KeptFiles = ReadonlyMap<string, string>
type WaitingEvent = Event & {readonly waitUntil: (work: Promise<unknown>) => void}
type AskingEvent = Event & {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

const cacheName = 'stele'
const site = new URL('./', location.href)
const kept = keptFiles(Reflect.get(globalThis, 'steleFiles'))

function keptFiles(value: unknown): KeptFiles {
  if (!Array.isArray(value)) throw new Error('The worker holds no list of files')
  return new Map(value.map(([path, hash]: readonly string[]) => [path ?? '', hash ?? ''])) // made by Stele
}

const isWaiting = (event: Event): event is WaitingEvent => 'waitUntil' in event
const isAsking = (event: Event): event is AskingEvent => 'respondWith' in event

/** The key of a file in the cache: another content is another key. */
function keyOf(path: string, hash: string): string {
  const address = new URL(path.split('/').map(encodeURIComponent).join('/'), site)
  address.search = hash
  return address.href
}

/** Put into the cache what it does not have yet. Bytes of another version are refused: the next visit tries again. */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const [path, hash] of kept) {
    const key = keyOf(path, hash)
    if (await cache.match(key)) continue
    const address = new URL(key)
    address.search = ''
    const answer = await fetch(address, {cache: 'no-cache'})
    const bytes = await answer.clone().arrayBuffer()
    if (!answer.ok || (await hashOfFile(bytes)) !== hash) throw new Error(`${path} has changed`)
    const {headers} = answer
    // An answer that was redirected cannot be given to a page that did not ask for that.
    await cache.put(key, new Response(bytes, {headers}))
  }
}

async function hashOfFile(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Remove what this version does not have. */
async function sweep(): Promise<void> {
  const cache = await caches.open(cacheName)
  const own = new Set(Array.from(kept, ([path, hash]) => keyOf(path, hash)))
  for (const {url} of await cache.keys()) if (!own.has(url)) await cache.delete(url)
}

/** The path below the site that a request asks for; undefined where it is none of the kept files. */
function pathAsked({method, url}: Request): string | undefined {
  const {origin, pathname} = new URL(url)
  if (method !== 'GET' || origin !== site.origin || !pathname.startsWith(site.pathname))
    return undefined
  const below = decodeURIComponent(pathname.slice(site.pathname.length))
  const path = below === '' || below.endsWith('/') ? `${below}index.html` : below
  return kept.has(path) ? path : undefined
}

async function answerFor(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  // Listed: `pathAsked` gives listed paths alone.
  const found = await cache.match(keyOf(path, kept.get(path) ?? ''))
  return found ?? fetch(request)
}

addEventListener('install', (event) => {
  if (isWaiting(event)) event.waitUntil(fill())
})
addEventListener('activate', (event) => {
  if (isWaiting(event)) event.waitUntil(sweep())
})
addEventListener('fetch', (event) => {
  if (!isAsking(event)) return
  const path = pathAsked(event.request)
  if (path !== undefined) event.respondWith(answerFor(path, event.request))
})
