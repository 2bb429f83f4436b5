import type {CheckOrder, DocumentReport} from '../../operations/check/document.ts'
import type {Files, FileText} from '../../files/files.ts'
import {byCodeUnits} from '../../finding/order.ts'
import {filesRead} from '../../project/load.ts'
import type {DocumentName} from '../../project/survey.ts'
import type {Cache} from '../cache.ts'
import {toolIdentity} from '../identity.ts'
import {textReading, type Trace} from '../trace.ts'
import {hashOfBytes, hashOfValue} from '../value-hash.ts'
import {clockOf, fileStamp} from '../file-stamp.ts'

/** What was found in documents before, in the cache. */
export type Ledger = {
  /** what was found in a document; undefined where it or a file that it cites has changed since */
  readonly recall: (name: DocumentName) => Promise<DocumentReport | undefined>
  /** keep what was found */
  readonly note: (name: DocumentName, report: DocumentReport, trace: Trace | undefined) => void
  /** put into the cache what is new */
  readonly save: () => Promise<void>
}

/** A ledger that knows nothing. */
export const emptyLedger: Ledger = {
  recall: async () => Promise.resolve(undefined),
  note: () => undefined,
  save: async () => Promise.resolve(),
}

type Entry = {
  /** of the texts that were read */
  readonly digest: string
  /** of what the file system says of them; absent where that proves nothing */
  readonly stamp?: string
  /** where more was read than the files of the document: their paths */
  readonly paths?: readonly string[]
  readonly report: DocumentReport
}

/** Documents are kept in this many files, so that one change writes little and one reading reads much. */
const pageCount = 16
type Page = {readonly kind: 'checked'; readonly entries: Map<string, Entry>}
type OpenPage = {readonly key: string; readonly page: Page; isChanged: boolean}

// The key holds the identity of Stele, and the cache has compared the hash of what it gives.
const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'checked'

/**
 * The ledger of an order.
 *
 * @param order what is asked, with all that belongs to no document: settings, glossary, titles
 */
export async function openLedger(order: CheckOrder, cache: Cache, files: Files): Promise<Ledger> {
  const {root, ...asked} = order
  const base = hashOfValue(['checked', toolIdentity(), asked])
  const place = {root, begin: await clockOf(root)}
  const pages = new Map<number, Promise<OpenPage>>()
  const found = new Map<string, OpenPage>()
  const pageOf = async ({id}: DocumentName): Promise<OpenPage> => {
    const number = Number.parseInt(hashOfBytes(id).slice(0, 4), 16) % pageCount
    const opened = pages.get(number) ?? openPage(hashOfValue([base, number]), cache)
    pages.set(number, opened)
    return opened
  }
  const pathsOf = (name: DocumentName): readonly string[] =>
    filesRead(order.settings, name).toSorted(byCodeUnits)
  return {
    recall: async (name) => {
      const opened = await pageOf(name)
      found.set(name.id, opened)
      const entry = opened.page.entries.get(name.id)
      if (!entry) return undefined
      const paths = entry.paths ?? pathsOf(name) // nothing else was read
      const stamp = fileStamp(place, paths)
      if (stamp !== undefined && stamp === entry.stamp) return entry.report
      if ((await digestNow(paths, files)) !== entry.digest) return undefined
      if (stamp !== undefined && stamp === fileStamp(place, paths)) {
        opened.page.entries.set(name.id, {...entry, stamp})
        opened.isChanged = true
      }
      return entry.report
    },
    note: (name, report, trace) => {
      const opened = found.get(name.id)
      const texts = trace?.filter(({door}) => door === 'text')
      if (!opened || !texts || texts.length !== trace?.length) return
      const usual = pathsOf(name)
      const readings = new Map(texts.map(({names: [path = ''], hash}) => [path, hash])) // a text has one name
      const paths = [...readings.keys()].sort(byCodeUnits)
      const isUsual = paths.length === usual.length && paths.every((path, at) => path === usual[at])
      const stamp = fileStamp(place, paths, (path) => readings.get(path) !== absentHash)
      opened.page.entries.set(name.id, {
        digest: digestOf(paths.map((path) => [path, readings.get(path)])),
        ...(stamp === undefined ? {} : {stamp}),
        ...(isUsual ? {} : {paths}),
        report,
      })
      opened.isChanged = true
    },
    save: async () => {
      for (const opened of pages.values()) {
        const {key, page, isChanged} = await opened
        if (isChanged) await cache.setNote(key, page)
      }
      await cache.tidy()
    },
  }
}

async function openPage(key: string, cache: Cache): Promise<OpenPage> {
  const known = await cache.note(key)
  const page: Page = isPage(known) ? known : {kind: 'checked', entries: new Map()}
  return {key, page, isChanged: false}
}

/** Of a file that was not there when it was read. */
const absentHash = hashOfValue({kind: 'absent'} satisfies FileText)

const digestOf = (readings: readonly (readonly [string, string | undefined])[]): string =>
  hashOfValue(readings).slice(0, 32)

async function digestNow(paths: readonly string[], files: Files): Promise<string> {
  const readings: (readonly [string, string])[] = []
  for (const path of paths) readings.push([path, (await textReading(files, path)).hash])
  return digestOf(readings)
}
