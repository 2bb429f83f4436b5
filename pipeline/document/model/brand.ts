// Only here may a text become one of the branded types.
// oxlint-disable typescript/no-unsafe-type-assertion
import type {Key, PointNumber, SourceHash, Uid} from './types.ts'

/** Mark a text as a unit's key; the caller has made sure that `isKey` holds. */
export const keyOf = (text: string): Key => text as Key

/** Mark a text as a unit's permanent identity: 12 characters of `a-z2-7`. */
export const uidOf = (text: string): Uid => text as Uid

/** Mark a text as a point's normalised address: parts joined by dots. */
export const numberOf = (text: string): PointNumber => text as PointNumber

/** Mark a text as the hash of a unit: 16 hex digits. */
export const sourceHashOf = (text: string): SourceHash => text as SourceHash
