import {hashOf} from '../document/model/hash.ts'
import type {BareProvision, Catalog, Key, Unit} from '../document/model/types.ts'
import {passageOfUnit, type BoundTranslation} from '../locale/passage.ts'
import {bareRecord} from '../locale/bare-record.ts'
import type {PassageRecord} from '../locale/types.ts'
import {
  decide,
  decideCovered,
  type Arrival,
  type Collision,
  type Decision,
  type RefusedText,
} from './returned/decide.ts'
import {matchReturned} from './returned/match.ts'
import {fromMemory} from './returned/memory.ts'
import type {SettledUnit} from './returned/settle.ts'
import type {Returned, ReturnedUnit} from './model/types.ts'

/** What a file that came back is compared with. */
export type ReturnInput = {
  readonly catalog: Catalog
  readonly translation: BoundTranslation
  readonly returned: Returned
  /** let the file win over translations that were changed since it went out */
  readonly overwrite: boolean
}

/** A text of the file that has no unit in the document. */
export type StrayText = {readonly line: number; readonly text: string; readonly name: string}

/** A unit of the document with what came back for it. */
export type MatchedUnit = {readonly unit: Unit; readonly item: SettledUnit}

/** What a file that came back makes of the locale files. */
export type ReturnPlan = {
  readonly arrivals: readonly Arrival[]
  readonly collisions: readonly Collision[]
  readonly refusals: readonly RefusedText[]
  readonly strays: readonly StrayText[]
  /** every unit that the file has, in document order */
  readonly matched: readonly MatchedUnit[]
  /** units of the document that the file says nothing of */
  readonly missing: readonly Unit[]
  readonly entries: readonly (readonly [string, string])[]
  readonly states: readonly (readonly [string, PassageRecord])[]
}

/**
 * Put what came back into the locale files; `decide` says what is taken. Units that the file does not
 * have whole are put together from its sentences, as a translation memory has them.
 */
export function planReturn(input: ReturnInput): ReturnPlan {
  const {catalog, translation, returned} = input
  const bare = new Map<string, BareProvision>(catalog.bare.map((one) => [one.key, one]))
  const isBare = ({key}: ReturnedUnit): boolean => key !== undefined && bare.has(key)
  const ofUnits = returned.units.filter((item) => !isBare(item))
  const {matched, strays} = matchReturned(ofUnits, catalog, translation)
  const composed = fromMemory(
    translation.passages.all.filter(({unit}) => !matched.has(unit.key)),
    strays,
    {language: catalog.language, locale: translation.locale},
  )
  const items = new Map<Key, SettledUnit>([...matched, ...composed.items])
  const decisions = catalog.units.flatMap((unit) => {
    const item = items.get(unit.key)
    return item ? [{unit, item, decision: decisionFor(unit, item, input)}] : []
  })
  const taken = decisions.flatMap(({decision}) => (decision.kind === 'taken' ? [decision] : []))
  const texts = new Map([...translation.resource.entries].map(([key, {text}]) => [key, text]))
  const records = new Map(translation.states.units)
  for (const {arrival, text, record} of taken) {
    texts.set(arrival.key, text)
    records.set(arrival.key, record)
  }
  for (const {key, target, targetHash} of returned.units) {
    const provision = key === undefined ? undefined : bare.get(key)
    if (!provision || target === undefined) continue
    const before = records.get(provision.key)
    // What the tool has not changed gives way to what is here now.
    if (before?.label !== undefined && hashOf(target) === targetHash) continue
    const record = before ?? bareRecord(catalog.document, provision.key, target)
    records.set(provision.key, {...record, label: target})
  }
  return {
    arrivals: taken.map(({arrival}) => arrival),
    collisions: decisions.flatMap(({decision}) =>
      'collision' in decision ? [decision.collision] : [],
    ),
    refusals: decisions.flatMap(({decision}) =>
      decision.kind === 'refused' ? [decision.refusal] : [],
    ),
    strays: composed.strays.flatMap(strayOf),
    matched: decisions.map(({unit, item}) => ({unit, item})),
    missing: catalog.units.filter((unit) => {
      const {key} = passageOfUnit(translation.passages, unit).unit
      return !items.has(unit.key) && !items.has(key)
    }),
    entries: inOrder(catalog, texts),
    states: inOrder(catalog, records),
  }
}

function decisionFor(
  unit: Unit,
  item: SettledUnit,
  {translation, overwrite}: ReturnInput,
): Decision {
  const passage = passageOfUnit(translation.passages, unit)
  return passage.unit === unit
    ? decide(passage, item, overwrite)
    : decideCovered(unit, passage, item, overwrite)
}

/** A text without a unit; nothing where the file has no translation for it. */
function strayOf({key, uid, target, place}: ReturnedUnit): readonly StrayText[] {
  if (target === undefined) return []
  return [{line: place.line, text: target, name: key ?? uid ?? 'without a name'}]
}

/** Units first, in document order; what belongs to none behind them. */
function inOrder<Value>(
  {units, byKey}: Catalog,
  values: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] {
  const own = units.flatMap(({key}) => {
    const value = values.get(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  return [...own, ...[...values].filter(([key]) => !byKey.has(key))]
}
