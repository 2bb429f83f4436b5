import {hashOf} from '../document/model/hash.ts'
import {valueOf} from '../finding/assert.ts'
import {passagesOf} from '../locale/passage.ts'
import type {PassageRecord} from '../locale/types.ts'
import {editedFields, editOfStamped, isStampOf, type EditInput} from './edit-binding.ts'
import {firstWriting} from './edit-evidence.ts'
import type {WrittenText} from './hand-moves.ts'
import type {SnapshotPassage} from './passage-moves.ts'

/**
 * What the records of edited texts of several units say after it is asked which English their authors had. Such a text
 * stays with its units. It is for the English of the snapshot, unless its author had another one.
 *
 * @param edits texts whose records have `joins`
 * @returns new records by key; a text that is for the English of the snapshot has none
 */
export function joinedRecords(
  edits: readonly WrittenText[],
  input: EditInput,
): ReadonlyMap<string, PassageRecord> {
  if (edits.length === 0) return new Map()
  const {byKey} = passagesOf(input.known, input.translation, ({hash}) => hash)
  return new Map(
    edits.flatMap(({key}) => {
      const passage = byKey.get(key)
      const record = passage && joinedRecord(passage, input)
      return record ? [[key, record] as const] : []
    }),
  )
}

function joinedRecord(passage: SnapshotPassage, input: EditInput): PassageRecord | undefined {
  const {unit, text, record, english, source} = passage
  if (!record || record.doubtful) return undefined
  const known = input.evidence(unit.key)
  if (!known || known.isLatest || known.saw === english) return undefined
  const hasChanged = passage.units.some(({key}) => {
    const {kind} = valueOf(input.index.byOldKey, key)
    return kind !== 'kept' && kind !== 'renumbered'
  })
  const edited = {...record, ...editedFields(text)}
  if (hasChanged && firstWriting(text, known, isStampOf(record)) === 'stamped')
    return editOfStamped({text, record, source})
  if (known.saw !== undefined) return {...edited, source: hashOf(known.saw), english: known.saw}
  if (record.english !== undefined) return edited
  const other = known.others?.find((one) => one !== english)
  // Where its English has changed since the last sync, the text becomes stale: that shows both wordings too.
  if (other === undefined || hasChanged) return undefined
  return {...edited, source, english: other, doubtful: true, state: 'initial'}
}
