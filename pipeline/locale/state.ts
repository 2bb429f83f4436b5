import {keyOf, sourceHashOf, uidOf} from '../document/model/brand.ts'
import type {Finding, Reading} from '../finding/finding.ts'
import {problem, type Attempt} from '../finding/result.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, placeOf, type Place, type Span} from '../finding/place.ts'
import {isFields, isTexts, type Fields} from './json.ts'
import {jsonMembers, type Member} from './json-members.ts'
import {fileStyle} from './style.ts'
import type {Origin, PassageRecord, TextQuestion, State, StateFile, Waiver} from './types.ts'

/** The states of a passage, from the first draft on. */
export const states: readonly State[] = ['initial', 'translated', 'reviewed', 'final']
/** Who can have made a translation. */
export const origins: readonly Origin[] = ['human', 'machine', 'import', 'memory']

/**
 * Read a state file: an object from key to record. A record that cannot be read is a finding; its
 * unit then counts as one that nobody has confirmed. Fields that Stele does not know are kept.
 */
export function readState(text: string, file: string): Reading<StateFile> {
  const style = fileStyle(text)
  const units = new Map<string, PassageRecord>()
  const places = new Map<string, Place>()
  const found = jsonMembers(text, file)
  if (!found.ok)
    return {
      value: {file, units, places, style},
      findings: found.findings,
      unread: [{start: 0, end: text.length}],
    }
  const starts = lineStarts(text)
  const findings: Finding[] = []
  const unread: Span[] = []
  for (const member of found.value) {
    const place = placeOf(file, starts, member.keySpan)
    const first = places.get(member.key)
    const record = readRecord(member.value)
    if (first) findings.push(duplicate(member, place, first))
    else if (record.ok) units.set(member.key, record.value)
    else findings.push(unreadable(member, place, record.problem))
    if (first || !record.ok) unread.push({start: member.keySpan.start, end: member.valueSpan.end})
    if (!first) places.set(member.key, place)
  }
  return {value: {file, units, places, style}, findings, unread}
}

/** The record that a JSON value describes, or what is wrong with it. Fields that Stele does not know are kept. */
export function readRecord(value: unknown): Attempt<PassageRecord> {
  if (!isFields(value)) return problem('it is not an object')
  const {uid, source, state, origin, joins, former, waivers, target, doubtful, questions} = value
  const known = states.find((name) => name === state)
  const maker = origins.find((name) => name === origin)
  if (typeof uid !== 'string' || uid === '') return problem('it has no uid')
  if (!isHash(source)) return problem('its source is not a hash of 16 hex digits')
  if (!known) return problem(`its state is not one of ${states.join(', ')}`)
  if (!maker) return problem(`its origin is not one of ${origins.join(', ')}`)
  if (target !== undefined && !isHash(target))
    return problem('its target is not a hash of 16 hex digits')
  const wrong = notText(value, ['by', 'at', 'note', 'label', 'english'])
  if (wrong !== undefined) return problem(wrong)
  if (doubtful !== undefined && typeof doubtful !== 'boolean')
    return problem('its doubtful is neither true nor false')
  if (joins !== undefined && !isTexts(joins)) return problem('its joins are not a list of keys')
  if (former !== undefined && !isTexts(former)) return problem('its former is not a list of keys')
  if (questions !== undefined && !areQuestions(questions))
    return problem('its questions are not a list of records with a text')
  const waived = waivers === undefined ? undefined : waiversOf(waivers)
  if (waived?.ok === false) return waived
  // The fields that are texts stand in `value` as they are, and so do those that Stele does not know.
  const record: PassageRecord = {
    ...value,
    uid: uidOf(uid),
    source: sourceHashOf(source),
    state: known,
    origin: maker,
    ...(joins === undefined ? {} : {joins: joins.map(keyOf)}),
    ...(former === undefined ? {} : {former: former.map(keyOf)}),
    ...(waived === undefined ? {} : {waivers: waived.value}),
  }
  return {ok: true, value: record}
}

/** Whether a value is a list of questions; fields that Stele does not know are kept. */
function areQuestions(value: unknown): value is readonly TextQuestion[] {
  return areSaid(value, (item) => {
    const {open, answers} = item
    return (
      (open === undefined || typeof open === 'boolean') &&
      (answers === undefined || areSaid(answers, () => true))
    )
  })
}

/** Whether a value is a list of records that say who said what, and when. */
function areSaid(value: unknown, isRest: (item: Fields) => boolean): boolean {
  if (!Array.isArray(value)) return false
  const items: readonly unknown[] = value
  return items.every(
    (item) =>
      isFields(item) &&
      typeof item['text'] === 'string' &&
      notText(item, ['by', 'at']) === undefined &&
      isRest(item),
  )
}

/** Waivers as written, fields that Stele does not know included, or what is wrong with them. */
function waiversOf(value: unknown): Attempt<readonly Waiver[]> {
  const wrong = problem(
    'its waivers are not a list of records with rule, reason, source and target',
  )
  if (!Array.isArray(value)) return wrong
  const items: readonly unknown[] = value
  const waivers: Waiver[] = []
  for (const item of items) {
    if (!isFields(item)) return wrong
    const {rule, reason, source, target} = item
    if (typeof rule !== 'string' || typeof reason !== 'string') return wrong
    if (!isHash(source) || !isHash(target)) return wrong
    if (notText(item, ['by', 'at']) !== undefined) return wrong
    waivers.push({
      ...item,
      rule,
      reason,
      source: sourceHashOf(source),
      target: sourceHashOf(target),
    })
  }
  return {ok: true, value: waivers}
}

/** What is wrong where an optional field is there and no text. */
function notText(value: Fields, names: readonly string[]): string | undefined {
  const name = names.find((name) => value[name] !== undefined && typeof value[name] !== 'string')
  return name === undefined ? undefined : `its ${name} is not a text`
}

const isHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{16}$/u.test(value)

function duplicate({key}: Member, place: Place, first: Place): Finding {
  return withFingerprint({
    rule: 'duplicate-key',
    severity: 'error',
    key,
    message: `The key ${key} is used twice; the first counts`,
    hint: 'Keep one of the two records and remove the other',
    place,
    related: [{message: 'The first one is here', place: first}],
  })
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
