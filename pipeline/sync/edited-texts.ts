import {hashOf} from '../document/model/hash.ts'
import type {Unit} from '../document/model/types.ts'
import {valueOf} from '../finding/assert.ts'
import {foreignText} from './foreign-texts.ts'
import {textStampOf} from '../locale/stamp.ts'
import type {Translation} from '../locale/types.ts'
import {changeIndexOf} from './change-index.ts'
import {bindingOfEdit, type EditBinding, type EditInput, type FoundBinding} from './edit-binding.ts'
import {withOwnEnglish, withoutCollisions} from './edit-homes.ts'
import {writtenTogether} from './edit-evidence.ts'
import {joinedRecords} from './joined-edits.ts'
import {handMoves, isEditedText, type WrittenText} from './hand-moves.ts'
import type {PlannedPassage} from './passage-record.ts'
import type {AtticEntry} from './types.ts'

/** Edited texts, each bound to an English. */
export type BoundEdits = {
  /** the translation without the texts of `ahead` */
  readonly translation: Translation
  /** texts that were written for a unit of today, or that stay at its key because that is doubtful */
  readonly ahead: ReadonlyMap<Unit, PlannedPassage>
  /** keys of texts of which more than one English is possible: evidence may decide */
  readonly asked: readonly string[]
  /** keys of all texts that were edited since their stamp */
  readonly edited: ReadonlySet<string>
  /** texts for which no unit has a place: they go to the attic */
  readonly stored: readonly AtticEntry[]
}

/**
 * Bind the texts that were edited since their stamp. Where the unit and its key have not changed since, only the
 * snapshot's English is possible. A text that bears the stamp of another record was moved by hand and keeps that
 * record. Else evidence decides; without it the text stays under its key, doubtful, with both wordings.
 */
export function boundEdits(given: Omit<EditInput, 'index'>): BoundEdits {
  const {translation, changes} = given
  const index = changeIndexOf(changes)
  const input = {...given, index}
  const {resource, states} = translation
  const hands = handMoves(translation, changes, index)
  const entries = new Map(hands.entries)
  const units = new Map(states.units)
  const ahead = new Map<Unit, PlannedPassage>()
  for (const one of hands.displaced) {
    const unit = index.byNewKey.get(one.key)
    if (unit) ahead.set(unit, plannedAhead(one, {kind: 'today', unit}, input))
  }
  const written = Array.from(hands.entries, ([key, entry]): WrittenText => {
    return {key, entry, record: states.units.get(key)}
  }).filter(({key, entry, record}) => !hands.moved.has(key) && isEditedText(entry, record))
  const edits = written.filter(({record}) => !record?.joins)
  const joined = written.filter(({record}) => record?.joins)
  for (const [key, record] of joinedRecords(joined, input)) units.set(key, record)
  const found = edits.map((written) => ({written, ...bindingOfEdit(written, input)}))
  const together = decidedTogether(found, hands.displaced.length)
  const decided = found.map(({written, binding}) => ({
    written,
    binding: together.get(written) ?? binding, // decided by itself
  }))
  for (const one of withOwnEnglish(withoutCollisions(decided, input), input)) {
    const {binding} = one
    if (binding.kind === 'before') {
      if (binding.record) units.set(one.written.key, binding.record)
    } else {
      ahead.set(binding.unit, plannedAhead(one.written, binding, input))
      entries.delete(one.written.key)
    }
  }
  const left = {...translation, resource: {...resource, entries}, states: {...states, units}}
  const {asked, ...bound} = withForeign({...input, translation: left}, ahead)
  const open = found.flatMap((one) => (one.isOpen ? [one.written.key] : []))
  const edited = new Set(written.map(({key}) => key))
  return {...bound, edited, asked: [...open, ...joined.map(({key}) => key), ...asked]}
}

/** The texts beside the record of another unit, each where it belongs; of all others it is known. */
function withForeign(
  input: EditInput,
  others: ReadonlyMap<Unit, PlannedPassage>,
): Omit<BoundEdits, 'edited'> {
  const ahead = new Map(others)
  const stored: AtticEntry[] = []
  let {translation} = input
  for (const foreign of input.foreign) {
    const placed = foreignText(foreign, {...input, translation}, new Set(ahead.keys()))
    if (placed.kind === 'stored') stored.push(placed.stored)
    else if (placed.kind === 'ahead')
      ahead.set(placed.binding.unit, plannedAhead(foreign, placed.binding, input))
    else {
      const {resource, states} = translation
      const entries = new Map(resource.entries).set(placed.key, placed.entry)
      const units = new Map(states.units)
      if (placed.record) units.set(placed.key, placed.record)
      translation = {
        ...translation,
        resource: {...resource, entries},
        states: {...states, units},
      }
    }
  }
  return {translation, ahead, stored, asked: input.foreign.map(({key}) => key)}
}

/** The bindings of doubtful texts, where all of them together tell for which numbers they were written. */
function decidedTogether(
  found: readonly FoundBinding[],
  displaced: number,
): ReadonlyMap<WrittenText, EditBinding> {
  const doubtful = found.flatMap(({written, binding}) =>
    binding.kind === 'doubtful' && binding.isMoved ? [{written, binding}] : [],
  )
  const decidedFor = (kind: EditBinding['kind']): number =>
    found.filter(({binding, hasMoved}) => hasMoved && binding.kind === kind).length
  const texts = doubtful.map(({written, binding}) => ({
    text: written.entry.text,
    before: binding.english,
    today: binding.unit.text,
  }))
  const decided = {before: decidedFor('before'), today: decidedFor('today') + displaced}
  const common = texts.length === 0 ? 'unknown' : writtenTogether(texts, decided)
  if (common === 'unknown') return new Map()
  return new Map(
    doubtful.map(({written, binding: {unit}}) => [
      written,
      common === 'before' ? {kind: 'before'} : {kind: 'today', unit},
    ]),
  )
}

function plannedAhead(
  {entry, record}: WrittenText,
  binding: Exclude<EditBinding, {kind: 'before'}>,
  {uids}: EditInput,
): PlannedPassage {
  const {unit} = binding
  const uid = valueOf(uids, unit)
  const own = record?.uid === uid ? record : undefined // another unit's record says nothing of this one
  const {note, waivers} = own ?? {} // no record of its own: no note and no waivers
  const kept = {...(note === undefined ? {} : {note}), ...(waivers ? {waivers} : {})}
  const stamped = {
    ...kept,
    uid,
    source: unit.hash,
    origin: 'human' as const,
    target: textStampOf(entry.text),
  }
  const {text} = entry
  switch (binding.kind) {
    case 'today':
      return {text, record: {...stamped, state: 'translated'}, action: 'edited'}
    case 'stale': {
      const {english} = binding
      const record = {...stamped, source: hashOf(english), english, state: 'translated' as const}
      return {text, record, action: 'stale'}
    }
    case 'doubtful': {
      const {english} = binding
      const record = {...stamped, state: 'initial' as const, english, doubtful: true as const}
      return {text, record, action: 'doubtful'}
    }
  }
}
