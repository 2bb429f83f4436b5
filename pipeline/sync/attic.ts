import {keyOf, sourceHashOf, uidOf} from '../document/brand.ts'
import type {Finding, Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'
import type {Origin, State, UnitState} from '../locale/types.ts'
import type {AtticEntry} from './types.ts'

/** Where the translations of removed units of a document are kept, relative to the project. */
export function atticPath(locale: string, document: string): string {
  return `locales/${locale}/${document}.attic.json`
}

/**
 * Read an attic file: an object from uid to `{key, english, text, source?, state?, origin?}`.
 *
 * @returns the entries; a finding where the file is not of that form, and then it must not be overwritten
 */
export function readAttic(text: string, file: string): Reading<readonly AtticEntry[]> {
  const value = parsed(text)
  if (!isRecord(value))
    return {value: [], findings: [invalid(file)], unread: [{start: 0, end: text.length}]}
  const entries: AtticEntry[] = []
  for (const [uid, entry] of Object.entries(value)) {
    const read = isRecord(entry) ? entryOf(uid, entry) : undefined
    if (!read) return {value: [], findings: [invalid(file)], unread: [{start: 0, end: text.length}]}
    entries.push(read)
  }
  return {value: entries, findings: [], unread: []}
}

/** The text of an attic file: entries in the order in which they were stored, two spaces, LF. */
export function printAttic(entries: readonly AtticEntry[]): string {
  const value = entries.map(({uid, key, english, text, record}) => [
    uid,
    {key, english, text, ...printable(record)},
  ])
  return `${JSON.stringify(Object.fromEntries(value), null, 2)}\n`
}

function printable(record: UnitState | undefined): Readonly<Record<string, unknown>> {
  if (!record) return {}
  const {source, state, origin, by, at, note, target} = record
  return {source, state, origin, by, at, note, target}
}

function entryOf(uid: string, entry: Readonly<Record<string, unknown>>): AtticEntry | undefined {
  const {key, english, text} = entry
  if (typeof key !== 'string' || typeof english !== 'string' || typeof text !== 'string')
    return undefined
  const record = recordOf(uid, entry)
  return {uid: uidOf(uid), key: keyOf(key), english, text, ...(record ? {record} : {})}
}

const states: readonly State[] = ['initial', 'translated', 'reviewed', 'final']
const origins: readonly Origin[] = ['human', 'machine', 'import', 'memory']

function recordOf(uid: string, entry: Readonly<Record<string, unknown>>): UnitState | undefined {
  const {source, by, at, note, target} = entry
  const state = states.find((known) => known === entry['state'])
  const origin = origins.find((known) => known === entry['origin'])
  if (typeof source !== 'string' || !state || !origin) return undefined
  return {
    uid: uidOf(uid),
    source: sourceHashOf(source),
    state,
    origin,
    ...(typeof by === 'string' ? {by} : {}),
    ...(typeof at === 'string' ? {at} : {}),
    ...(typeof note === 'string' ? {note} : {}),
    ...(typeof target === 'string' ? {target: sourceHashOf(target)} : {}),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(file: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: 'The attic of removed translations cannot be read',
    hint: 'Restore the file from version control, or delete it if its translations are not needed',
    place: startOf(file),
  })
}
