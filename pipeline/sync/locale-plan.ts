import {keyOf, uidOf} from '../document/model/brand.ts'
import {hashOf} from '../document/model/hash.ts'
import type {Unit} from '../document/model/types.ts'
import type {Translation, PassageRecord} from '../locale/types.ts'
import {followedEnglish, type Followed} from './own-english.ts'
import {stepOf} from './step.ts'
import type {AtticEntry, Fate, Fates, Known, LocalePlan, Step} from './types.ts'

/** What the plan of one language is made from. */
export type LocaleInput = {
  readonly fates: Fates
  readonly uids: ReadonlyMap<Unit, Known['uid']>
  readonly translation: Translation
  readonly attic: readonly AtticEntry[]
  /** re-stamp translations where only the typography of the English changed */
  readonly restampTypography: boolean
  /** a translation with its references moved like the English's; undefined where that is not certain */
  readonly rewrite: (text: string, fate: Fate) => string | undefined
}

/** A passage with its record, as one unit of the new file. */
type Carried = {
  readonly text: string
  readonly record?: PassageRecord
  readonly action?: Step['action']
}

/**
 * What the sync does to one language: every translation stays with its unit, goes to the attic with
 * a removed one, and comes back with one that returns. Keys that belong to no unit stay where they are.
 */
export function planLocale(input: LocaleInput): LocalePlan {
  const {fates, translation} = input
  const attic = new Map(input.attic.map((entry) => [entry.uid, entry]))
  const entries: [string, string][] = []
  const states: [string, PassageRecord][] = []
  const steps: Step[] = []
  const keys = newKeys(fates)
  const followed = followedIn(input, attic)
  for (const fate of fates) {
    if (fate.kind === 'removed') {
      if (store(fate.from, translation, attic)) steps.push({key: fate.from.key, action: 'stored'})
      continue
    }
    const {text, record, action} = carry(fate, {...input, followed}, attic)
    entries.push([fate.to.key, text])
    if (record) states.push([fate.to.key, rekeyed(record, keys)])
    if (action) steps.push(stepOf(fate, action))
  }
  for (const entry of keepOrphans(input, entries, states)) attic.set(entry.uid, entry)
  return {locale: translation.locale, entries, states, attic: [...attic.values()], steps}
}

function carry(
  fate: Exclude<Fate, {kind: 'removed'}>,
  input: LocaleInput & {readonly followed: Followed},
  attic: Map<Known['uid'], AtticEntry>,
): Carried {
  const uid = input.uids.get(fate.to) ?? fate.to.uid
  if (fate.kind === 'added') {
    const origin = input.followed.get(fate.to)
    if (origin) return follow(origin, fate.to, uid, input)
    return comeBack(uid, attic) ?? ahead(fate.to, uid, input)
  }
  if ([...input.followed.values()].includes(fate.from)) return {text: '', action: 'added'}
  const text = textOf(fate.from, input)
  const stored = input.translation.states.units.get(fate.from.key)
  if (text === '') return {text, ...(fate.kind === 'renumbered' ? {action: 'renumbered'} : {})}
  const record = recordNow(fate.from, uid, text, input.translation)
  if (fate.kind === 'reworded') return reword(text, record, fate, input)
  if (fate.kind === 'renumbered') return {text, record, action: 'renumbered'}
  const isEdited = stored !== undefined && wasEdited(stored, text)
  return isEdited ? {text, record, action: 'edited'} : {text, record}
}

/** Which translations leave their unit for an added one that nothing else waits for. */
function followedIn(input: LocaleInput, attic: ReadonlyMap<string, AtticEntry>): Followed {
  const {fates, uids, translation} = input
  return followedEnglish(
    fates,
    (from) => {
      const text = textOf(from, input)
      return text === '' ? undefined : recordNow(from, from.uid, text, translation)
    },
    (to) => {
      const uid = uids.get(to) ?? to.uid
      return !attic.has(uid) && ahead(to, uid, input).text === ''
    },
  )
}

function textOf({key}: Known, {translation}: LocaleInput): string {
  return translation.resource.entries.get(key)?.text ?? ''
}

/** A translation under the unit that its own English went to: current where it says just the same. */
function follow(from: Known, to: Unit, uid: Known['uid'], input: LocaleInput): Carried {
  const text = textOf(from, input)
  const {english, ...record} = recordNow(from, uid, text, input.translation)
  if (record.source === to.hash || english === undefined) return {text, record, action: 'followed'}
  return {text, record: {...record, english}, action: 'followed'}
}

/** The record of a passage today: a person's edit since the last sync was made of the English of then. */
function recordNow(
  from: Known,
  uid: Known['uid'],
  text: string,
  {states}: Translation,
): PassageRecord {
  const stored = states.units.get(from.key)
  const isEdited = stored === undefined || wasEdited(stored, text)
  return stamped(text, uid, stored, isEdited ? from.hash : undefined)
}

/** Whether a person has changed a passage since it was last stamped. */
function wasEdited({target}: PassageRecord, text: string): boolean {
  return target !== undefined && target !== hashOf(text)
}

/** The record of a passage; where a person has written it since the last sync, of their work. */
function stamped(
  text: string,
  uid: Known['uid'],
  stored: PassageRecord | undefined,
  seen: Known['hash'] | undefined,
): PassageRecord {
  const target = hashOf(text)
  if (seen === undefined && stored) return {...stored, uid, target}
  const {english: _, state: __, origin: ___, ...rest} = stored ?? {}
  return {...rest, uid, source: seen ?? target, state: 'translated', origin: 'human', target}
}

function reword(
  text: string,
  record: PassageRecord,
  fate: Extract<Fate, {kind: 'reworded'}>,
  input: LocaleInput,
): Carried {
  const wasCurrent = record.source === fate.from.hash
  const source = fate.to.hash
  if (wasCurrent && fate.rewording === 'typography' && input.restampTypography)
    return {text, record: restamped(record, source, text), action: 'restamped'}
  if (wasCurrent && fate.rewording === 'references') {
    const rewritten = input.rewrite(text, fate)
    if (rewritten !== undefined)
      return {
        text: rewritten,
        record: restamped(record, source, rewritten),
        action: 'references-rewritten',
      }
  }
  // Changed back to what the translation was made from: nothing is stale any more.
  if (record.source === fate.to.hash) {
    const {english: _, ...current} = record
    return {text, record: current, action: 'restamped'}
  }
  const isUnclear = wasCurrent && fate.rewording === 'references'
  return {
    text,
    record: {...record, english: record.english ?? fate.from.text},
    action: isUnclear ? 'references-unclear' : 'stale',
  }
}

/** A record whose translation is as right of the new English as of the old; so are its waivers. */
function restamped(record: PassageRecord, source: Unit['hash'], text: string): PassageRecord {
  const target = hashOf(text)
  const waivers = record.waivers?.map((waiver) =>
    waiver.source === record.source && waiver.target === record.target
      ? {...waiver, source, target}
      : waiver,
  )
  return {...record, source, target, ...(waivers ? {waivers} : {})}
}

function comeBack(uid: Known['uid'], attic: Map<Known['uid'], AtticEntry>): Carried | undefined {
  const entry = attic.get(uid)
  if (!entry) return undefined
  attic.delete(uid)
  return {text: entry.text, ...(entry.record ? {record: entry.record} : {}), action: 'restored'}
}

/** A translator who wrote a passage under the new key before the sync has translated what stands there. */
function ahead(unit: Unit, uid: Known['uid'], {translation, fates}: LocaleInput): Carried {
  const belongsToAnother = fates.some((fate) => fate.kind !== 'added' && fate.from.key === unit.key)
  const text = belongsToAnother ? '' : (translation.resource.entries.get(unit.key)?.text ?? '')
  if (text === '') return {text, action: 'added'}
  const stored = translation.states.units.get(unit.key)
  if (stored)
    return {
      text,
      record: stamped(text, uid, stored, wasEdited(stored, text) ? unit.hash : undefined),
    }
  return {text, record: stamped(text, uid, undefined, unit.hash), action: 'edited'}
}

function store(
  from: Known,
  translation: Translation,
  attic: Map<Known['uid'], AtticEntry>,
): boolean {
  const text = translation.resource.entries.get(from.key)?.text ?? ''
  if (text === '') return false
  const record = recordNow(from, from.uid, text, translation)
  attic.set(from.uid, {uid: from.uid, key: from.key, english: from.text, text, record})
  return true
}

/** Where each old key went. */
function newKeys(fates: Fates): ReadonlyMap<string, Unit['key']> {
  const keys = new Map<string, Unit['key']>()
  for (const fate of fates)
    if (fate.kind !== 'added' && fate.kind !== 'removed') keys.set(fate.from.key, fate.to.key)
  return keys
}

/** A passage covers those units still that there still are. */
function rekeyed(
  {joins, ...record}: PassageRecord,
  keys: ReadonlyMap<string, Unit['key']>,
): PassageRecord {
  const now = joins?.flatMap((key) => keys.get(key) ?? []) ?? []
  return now.length === 0 ? record : {...record, joins: now}
}

/**
 * Keys that neither the snapshot nor the source knows are a person's text: `check` names them, sync
 * keeps them; one that a moved unit now needs goes to the attic.
 */
function keepOrphans(
  input: LocaleInput,
  entries: [string, string][],
  states: [string, PassageRecord][],
): readonly AtticEntry[] {
  const {fates, translation} = input
  const carried = new Map<string, string>(entries)
  const known = new Set<string>()
  for (const fate of fates) if (fate.kind !== 'added') known.add(fate.from.key)
  const displaced: AtticEntry[] = []
  for (const [key, {text}] of translation.resource.entries) {
    if (known.has(key) || text === '' || carried.get(key) === text) continue
    if (!carried.has(key)) entries.push([key, text])
    else displaced.push({uid: uidOf(`orphan-${hashOf(text)}`), key: keyOf(key), english: '', text})
  }
  for (const [key, record] of translation.states.units)
    if (!known.has(key) && !carried.has(key)) states.push([key, record])
  return displaced
}
