import {hashOf} from '../document/model/hash.ts'
import type {Unit} from '../document/model/types.ts'
import {valueOf} from '../finding/assert.ts'
import {textStampOf} from '../locale/stamp.ts'
import type {Translation} from '../locale/types.ts'
import {changeIndexOf} from './change-index.ts'
import {
  bindingOfEdit,
  homeBinding,
  type EditBinding,
  type EditInput,
  type FoundBinding,
} from './edit-binding.ts'
import {writtenTogether} from './edit-evidence.ts'
import {handMoves, isEditedText, type WrittenText} from './hand-moves.ts'
import type {PlannedPassage} from './passage-record.ts'

/** Edited texts, each bound to an English. */
export type BoundEdits = {
  /** the translation without the texts of `ahead` */
  readonly translation: Translation
  /** texts that were written for a unit of today, or that stay at its key because that is doubtful */
  readonly ahead: ReadonlyMap<Unit, PlannedPassage>
  /** keys of texts of which more than one English is possible: evidence may decide */
  readonly asked: readonly string[]
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
  for (const written of hands.displaced) {
    const unit = index.byNewKey.get(written.key)
    if (unit) ahead.set(unit, plannedAhead(written, {kind: 'today', unit}, input))
  }
  const edits = Array.from(hands.entries, ([key, entry]): WrittenText => {
    return {key, entry, record: states.units.get(key)}
  }).filter(
    ({key, entry, record}) =>
      !hands.moved.has(key) && !record?.joins && isEditedText(entry, record),
  )
  const found = edits.map((written) => ({written, ...bindingOfEdit(written, input)}))
  const together = decidedTogether(found, hands.displaced.length)
  const decided = found.map(({written, binding}) => ({
    written,
    binding: together.get(written) ?? binding, // decided by itself
  }))
  for (const {written, binding} of withoutCollisions(decided, input)) {
    if (binding.kind === 'before') {
      if (binding.record) units.set(written.key, binding.record)
    } else {
      ahead.set(binding.unit, plannedAhead(written, binding, input))
      entries.delete(written.key)
    }
  }
  const asked = found.flatMap(({written, isOpen}) => (isOpen ? [written.key] : []))
  const bound = {...translation, resource: {...resource, entries}, states: {...states, units}}
  return {translation: bound, ahead, asked}
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

type DecidedText = Pick<FoundBinding, 'written' | 'binding'>

/**
 * Texts so that no two of them are for one unit. Where one was written under the number of today and another one is the
 * unit's own, the first stays with the unit that it was under, doubtful: both texts are there, and a finding asks.
 */
function withoutCollisions(
  texts: readonly DecidedText[],
  input: EditInput,
): readonly DecidedText[] {
  let decided = texts
  for (;;) {
    const atHome = new Set(
      decided.flatMap((one) => {
        const home = isAhead(one, input) ? undefined : homeOf(one, input)
        return home ? [home] : []
      }),
    )
    const next = decided.map((one) =>
      isAhead(one, input) && one.binding.kind !== 'before' && atHome.has(one.binding.unit)
        ? {written: one.written, binding: homeBinding(one.written, input)}
        : one,
    )
    if (next.every((one, index) => one === decided[index])) return decided
    decided = next
  }
}

/** Whether a text is for another unit than the one that had its key at the last sync. */
function isAhead(text: DecidedText, input: EditInput): boolean {
  const {binding} = text
  return binding.kind !== 'before' && binding.unit !== homeOf(text, input)
}

/** The unit of today that had the key of a text at the last sync. */
function homeOf({written: {key}}: DecidedText, {index}: EditInput): Unit | undefined {
  const change = index.byOldKey.get(key)
  return change && change.kind !== 'removed' ? change.to : undefined
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
