import type {Finding, Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'
import {states} from '../locale/state.ts'
import type {State} from '../locale/types.ts'
import type {Returned, ReturnedUnit} from './types.ts'

type Found = {
  readonly [Name in Exclude<keyof ReturnedUnit, 'place'>]-?: ReturnedUnit[Name] | undefined
}

/** A unit of a file that came back, without what the file does not say. */
export function returnedUnit(
  {key, uid, source, sourceHash, target, targetHash, state, note}: Found,
  place: ReturnedUnit['place'],
): ReturnedUnit {
  return {
    ...(key === undefined ? {} : {key}),
    ...(uid === undefined ? {} : {uid}),
    ...(source === undefined ? {} : {source}),
    ...(sourceHash === undefined ? {} : {sourceHash}),
    ...(target === undefined ? {} : {target}),
    ...(targetHash === undefined ? {} : {targetHash}),
    ...(state === undefined ? {} : {state}),
    ...(note === undefined ? {} : {note}),
    place,
  }
}

/** A file that came back, with the document and language it names. */
export function returnedFile(
  names: {readonly document: string | undefined; readonly locale: string | undefined},
  units: readonly ReturnedUnit[],
  findings: readonly Finding[] = [],
): Reading<Returned> {
  const {document, locale} = names
  const value = {
    ...(document === undefined ? {} : {document}),
    ...(locale === undefined ? {} : {locale}),
    units,
  }
  return {value, findings, unread: []}
}

/** The reading of a file of another kind than its name says. */
export function notOfKind(file: string, kind: string, length: number): Reading<Returned> {
  const finding = withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The file is not ${kind}`,
    hint: 'Export it anew, or name its format with --format',
    place: startOf(file),
  })
  return {value: {units: []}, findings: [finding], unread: [{start: 0, end: length}]}
}

/** A document's id from the path of its source: `source/rules.md` is `rules`. */
export function documentNamed(path: string | undefined): string | undefined {
  return path?.replace(/^.*[/\\]/u, '').replace(/\.[^.]+$/u, '')
}

/** A state by its name; undefined for what is none. */
export function stateNamed(name: string | undefined): State | undefined {
  return states.find((state) => state === name)
}
