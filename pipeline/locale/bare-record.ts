import {hashOf} from '../document/model/hash.ts'
import type {Key} from '../document/model/types.ts'
import {deriveUid} from '../document/units.ts'
import type {PassageRecord} from './types.ts'

/** The record of a provision that is nothing but a label: it stands under the key that its text would have. */
export function bareRecord(document: string, key: Key, label: string): PassageRecord {
  return {
    uid: deriveUid(document, key, ''),
    source: hashOf(''),
    state: 'translated',
    origin: 'import',
    label,
  }
}
