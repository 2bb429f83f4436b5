import {keyOf, uidOf} from '../document/brand.ts'
import {type Finding, type Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'
import type {UnitState} from '../locale/types.ts'
import type {AtticEntry} from './types.ts'

/** Where the translations of removed units of a document are kept. */
export function atticPath(locale: string, document: string): string {
  return `locales/${locale}/${document}.attic.json`
}
