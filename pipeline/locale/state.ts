import {keyOf, sourceHashOf, uidOf} from '../document/brand.ts'
import type {Finding, Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, placeOf, type Place, type Span} from '../finding/place.ts'
import {membersOf, type Member} from './json-members.ts'
import {styleOf} from './style.ts'
import type {Origin, State, StateFile, UnitState, Waiver} from './types.ts'

export const states: readonly State[] = ['initial', 'translated', 'reviewed', 'final']
export const origins: readonly Origin[] = ['human', 'machine', 'import', 'memory']

type Fields = Readonly<Record<string, unknown>>

/**
 * Read a state file: an object from key to record. A record that cannot be read is a finding; its
 * unit then counts as one that nobody has vouched for. Fields that Stele does not know are kept.
 */
export function readState(text: string, file: string): Reading<StateFile> {
  const style = styleOf(text)
  const units = new Map<string, UnitState>()
  const places = new Map<string, Place>()
  const found = membersOf(text, file)
  if (found.kind === 'broken')
    return {
      value: {file, units, places, style},
      findings: [found.finding],
      unread: [{start: 0, end: text.length}],
    }
  const starts = lineStarts(text)
  const findings: Finding[] = []
  const unread: Span[] = []
  for (const member of found.members) {
    const place = placeOf(file, starts, member.keySpan)
    const record = recordOf(JSON.parse(text.slice(member.valueSpan.start, member.valueSpan.end)))
    places.set(member.key, place)
    if (typeof record === 'string') {
      findings.push(unreadable(member, place, record))
      unread.push({start: member.keySpan.start, end: member.valueSpan.end})
    } else units.set(member.key, record)
  }
  return {value: {file, units, places, style}, findings, unread}
}

/** The record that a JSON value describes, or what is wrong with it. */
function recordOf(value: unknown): UnitState | string {
  if (!isFields(value)) return 'it is not an object'
  const {uid, source, joins, waivers, ...others} = value
  const state = states.find((known) => known === value['state'])
  const origin = origins.find((known) => known === value['origin'])
  if (typeof uid !== 'string' || uid === '') return 'it has no uid'
  if (typeof source !== 'string' || !/^[0-9a-f]{16}$/u.test(source))
    return 'its source is not a hash of 16 hex digits'
  if (!state) return `its state is not one of ${states.join(', ')}`
  if (!origin) return `its origin is not one of ${origins.join(', ')}`
  return {
    ...others,
    uid: uidOf(uid),
    source: sourceHashOf(source),
    state,
    origin,
    ...optionalTexts(value),
    ...(Array.isArray(joins)
      ? {joins: joins.filter((key) => typeof key === 'string').map(keyOf)}
      : {}),
    ...(Array.isArray(waivers) ? {waivers: waivers.flatMap(waiverOf)} : {}),
  }
}

function optionalTexts(
  value: Fields,
): Pick<UnitState, 'by' | 'at' | 'note' | 'english' | 'target'> {
  const {by, at, note, english, target} = value
  return {
    ...(typeof by === 'string' ? {by} : {}),
    ...(typeof at === 'string' ? {at} : {}),
    ...(typeof note === 'string' ? {note} : {}),
    ...(typeof english === 'string' ? {english} : {}),
    ...(typeof target === 'string' ? {target: sourceHashOf(target)} : {}),
  }
}

function waiverOf(value: unknown): readonly Waiver[] {
  if (!isFields(value)) return []
  const {rule, reason, source, target, by, at} = value
  if (typeof rule !== 'string' || typeof reason !== 'string') return []
  if (typeof source !== 'string' || typeof target !== 'string') return []
  return [
    {
      rule,
      reason,
      source: sourceHashOf(source),
      target: sourceHashOf(target),
      ...(typeof by === 'string' ? {by} : {}),
      ...(typeof at === 'string' ? {at} : {}),
    },
  ]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable({key}: Member, place: Place, why: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    key,
    message: `The record of ${key} cannot be read: ${why}`,
    hint: 'Restore it from version control, or remove it and run stele sync',
    place,
  })
}
