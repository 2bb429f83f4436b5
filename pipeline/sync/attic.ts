import {keyOf, uidOf} from '../document/model/brand.ts'
import {hashOf} from '../document/model/hash.ts'
import type {Uid} from '../document/model/types.ts'
import type {Finding} from '../finding/finding.ts'
import {failure, success, type Result} from '../finding/result.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'
import {isFields, isTexts, parsedJson, printedJson, type Fields} from '../locale/json.ts'
import {readRecord} from '../locale/state.ts'
import type {AtticEntry} from './types.ts'

/** Where the translations of removed units of a document are kept, relative to the project. */
export function atticPath(locale: string, document: string): string {
  return `locales/${locale}/${document}.attic.json`
}

/**
 * Read an attic file: an object from uid to `{key, english, text}` and the fields of
 * its record; `madeFrom` is the English that a stale one was made from, `joined` the uids of further units.
 *
 * @returns the entries; a finding where the file is not of that form, and then it must not be overwritten
 */
export function readAttic(text: string, file: string): Result<readonly AtticEntry[]> {
  const value = parsedJson(text)
  if (!isFields(value)) return failure([invalid(file)])
  const entries: AtticEntry[] = []
  for (const [uid, entry] of Object.entries(value)) {
    const read = isFields(entry) ? entryOf(uid, entry) : undefined
    if (!read) return failure([invalid(file)])
    entries.push(read)
  }
  return success(entries)
}

/** Put an entry into an attic. An entry that is there already stays: of two texts of one unit both are kept. */
export function addToAttic(attic: Map<Uid, AtticEntry>, entry: AtticEntry): void {
  const there = attic.get(entry.uid)
  const isOther = there !== undefined && there.text !== '' && there.text !== entry.text
  const uid = isOther ? uidOf(`${entry.uid}-${hashOf(entry.text)}`) : entry.uid
  attic.set(uid, {...entry, uid})
}

/** The text of an attic file: entries in the order in which they were stored, two spaces, LF. */
export function printAttic(entries: readonly AtticEntry[]): string {
  const value = entries.map(({uid, key, english, text, record, joined}): readonly [Uid, Fields] => {
    const {uid: _, english: madeFrom, ...fields} = record ?? {} // a text that nobody stamped
    const others = joined === undefined ? {} : {joined}
    const was = madeFrom === undefined ? {} : {madeFrom}
    return [uid, {key, english, text, ...fields, ...others, ...was}]
  })
  return printedJson(Object.fromEntries(value))
}

function entryOf(uid: string, entry: Fields): AtticEntry | undefined {
  const {key, english, text, madeFrom, joined, ...fields} = entry
  if (typeof key !== 'string' || typeof english !== 'string' || typeof text !== 'string')
    return undefined
  const was = typeof madeFrom === 'string' ? {english: madeFrom} : {}
  const record = readRecord({...fields, ...was, uid})
  return {
    uid: uidOf(uid),
    key: keyOf(key),
    english,
    text,
    ...(record.ok ? {record: record.value} : {}),
    ...(isTexts(joined) ? {joined: joined.map(uidOf)} : {}),
  }
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
