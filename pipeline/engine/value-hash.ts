import {createHash, type Hash} from 'node:crypto'
import {InternalError} from '../finding/assert.ts'

/**
 * A hash of plain data: what differs anywhere, the order of fields included, has another hash.
 *
 * @returns 64 hex digits of a SHA-256
 * @throws InternalError for a function or an object of a class, which are not data
 */
export function hashOfValue(value: unknown): string {
  const feed: Feed = {hash: createHash('sha256'), pending: '', seen: new Map()}
  write(value, feed)
  return feed.hash.update(feed.pending).digest('hex')
}

/** A hash as that of `hashOfValue`, worked out once for a value that does not change, such as an edition. */
export function hashOfPart(value: unknown): string {
  if (typeof value !== 'object' || value === null) return hashOfValue(value)
  const known = partHashes.get(value)
  if (known !== undefined) return known
  const hash = hashOfValue(value)
  partHashes.set(value, hash)
  return hash
}

const partHashes = new WeakMap<object, string>()

/** The SHA-256 of bytes or of a text in UTF-8: 64 hex digits. */
export function hashOfBytes(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

type Feed = {
  readonly hash: Hash
  /** what is still to be hashed: many small pieces cost more than their sum */
  pending: string
  /** objects that have been written, by their number: what one edition holds a thousand times is written once */
  readonly seen: Map<object, number>
}

const longestPending = 65_536

function write(value: unknown, feed: Feed): void {
  if (typeof value === 'string') add(`s${value.length}:${wellFormed(value)}`, feed)
  else if (typeof value === 'object' && value !== null) writeObject(value, feed)
  else if (typeof value === 'function' || typeof value === 'symbol')
    throw new InternalError(`A ${typeof value} has no hash`)
  else if (typeof value === 'number') add(`n${Object.is(value, -0) ? '-0' : value};`, feed)
  else add(`${typeof value}${String(value)};`, feed)
}

/** UTF-8 has one byte sequence for all halves of characters: their escapes differ. */
const wellFormed = (text: string): string =>
  // Few texts have characters of two halves at all, and the first question takes a quarter of the time of the second.
  /[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text) ? JSON.stringify(text) : text

/** The largest values in an edition, and the same in all editions of a project: each is hashed once. */
const isLanguage = (value: object): boolean => 'autonym' in value && 'numbers' in value

const languageHashes = new WeakMap<object, string>()

function languageHash(language: object): string {
  const known = languageHashes.get(language)
  if (known !== undefined) return known
  const feed: Feed = {hash: createHash('sha256'), pending: '', seen: new Map([[language, 0]])}
  writeFields(language, feed)
  const hash = feed.hash.update(feed.pending).digest('hex')
  languageHashes.set(language, hash)
  return hash
}

function writeObject(value: object, feed: Feed): void {
  const known = feed.seen.get(value)
  if (known !== undefined) {
    add(`#${known};`, feed)
    return
  }
  feed.seen.set(value, feed.seen.size)
  if (Array.isArray(value)) writeItems('a', value, feed)
  else if (value instanceof Map) writeItems('m', entriesOf(value), feed)
  else if (value instanceof Set) writeItems('e', [...value], feed)
  else if (value instanceof Uint8Array) add(`b${value.length}:${hashOfBytes(value)}`, feed)
  else if (value instanceof RegExp) add(`r${String(value).length}:${String(value)}`, feed)
  else if (isLanguage(value)) add(`l${languageHash(value)};`, feed)
  else writeFields(value, feed)
}

/** Keys and values one after the other. */
function entriesOf(map: ReadonlyMap<unknown, unknown>): readonly unknown[] {
  const items: unknown[] = []
  for (const [key, value] of map) items.push(key, value)
  return items
}

function writeItems(kind: string, items: readonly unknown[], feed: Feed): void {
  add(`${kind}${items.length};`, feed)
  for (const item of items) write(item, feed)
}

function writeFields(value: object, feed: Feed): void {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw new InternalError('An object of a class has no hash')
  const entries = Object.entries(value)
  add(`o${entries.length};`, feed)
  for (const [name, field] of entries) {
    add(`k${name.length}:${name}`, feed)
    write(field, feed)
  }
}

function add(text: string, feed: Feed): void {
  feed.pending += text
  if (feed.pending.length < longestPending) return
  feed.hash.update(feed.pending)
  feed.pending = ''
}
