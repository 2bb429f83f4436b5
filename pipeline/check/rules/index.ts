import type {Check} from '../rule.ts'
import {draft} from './draft.ts'
import {duplicateKey} from './duplicate-key.ts'
import {empty} from './empty.ts'
import {expiredWaiver} from './expired-waiver.ts'
import {invalidFile} from './invalid-file.ts'
import {markup} from './markup.ts'
import {mergeConflict} from './merge-conflict.ts'
import {missing} from './missing.ts'
import {numbering} from './numbering.ts'
import {numbers} from './numbers.ts'
import {orphan} from './orphan.ts'
import {partial} from './partial.ts'
import {requirement} from './requirement.ts'
import {stale} from './stale.ts'
import {untranslated} from './untranslated.ts'

/** Every rule, in the order in which findings of one place are listed. */
export const checks: readonly Check[] = [
  invalidFile,
  duplicateKey,
  mergeConflict,
  numbering,
  missing,
  empty,
  orphan,
  partial,
  requirement,
  stale,
  draft,
  expiredWaiver,
  untranslated,
  numbers,
  markup,
]
