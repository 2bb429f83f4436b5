import {present} from '../finding/assert.ts'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, placeOf, type Place} from '../finding/place.ts'
import {freeKey, wantedKey} from './free-key.ts'
import {isFields, printedJson, type Fields} from './json.ts'
import {jsonMembers, type Member} from './json-members.ts'
import type {Resource} from './types.ts'

/** A text that a merge or a sync could not put into the locale file: a person must choose. */
export type MergeConflict = {
  /** the key of the unit in the locale file; where its unit was removed the last one, with `-removed` behind it */
  readonly key: string
  /** the text that both sides began with, where there was one */
  readonly base?: string
  /** the text that the merge left in the locale file; absent where none is there for this unit */
  readonly ours?: string
  /** the text that is not in the locale file */
  readonly theirs: string
  /** the English that it was written for, where that is not the English beside which it would stand */
  readonly english?: string
  /** whether its unit was removed on the other side */
  readonly removed?: true
  /** whether a sync found no place for the text, which somebody had written since the last sync */
  readonly unplaced?: true
}

/** Where the conflicts of a merge wait, beside the locale file. */
export function conflictsPath(localeFile: string): string {
  return localeFile.replace(/\.json$/u, '.conflicts.json')
}

/**
 * The text of a conflicts file: an object from key to what a conflict has. Conflicts that are open already stay; where
 * one of them has the key of another text, the new one gets a key that is free.
 *
 * @param open what the file has; undefined where it is absent
 * @returns undefined where the file is there and cannot be read: then nothing may be added to it
 */
export function withConflicts(
  open: string | undefined,
  conflicts: readonly MergeConflict[],
  file: string,
): string | undefined {
  const found = jsonMembers(open ?? '{}', file) // no file: no conflict is open
  if (!found.ok) return undefined
  const entries = new Map(found.value.map(({key, value}) => [key, value]))
  for (const {key, ...conflict} of conflicts) {
    const same = JSON.stringify(conflict)
    const isThere = [...entries].some(
      ([name, noted]) =>
        (name === key || wantedKey(name) === key) && JSON.stringify(noted) === same,
    )
    if (!isThere) entries.set(freeKey(key, entries), conflict)
  }
  return printedJson(Object.fromEntries(entries))
}

/**
 * The text of a conflicts file without the conflicts of some units.
 *
 * @param keys of units, as in the locale file
 * @returns undefined where none of them has an open conflict, or where the file cannot be read; empty where none is left
 */
export function withoutConflicts(
  text: string,
  keys: ReadonlySet<string>,
  file: string,
): string | undefined {
  return withoutEntries(text, file, ({key}) => keys.has(key) || keys.has(wantedKey(key)))
}

/**
 * The text of a conflicts file without the unplaced texts that have a place again.
 *
 * @param placed the texts
 * @returns undefined where none of them waits, or where the file cannot be read; empty where no conflict is left
 */
export function withoutPlaced(
  text: string,
  placed: ReadonlySet<string>,
  file: string,
): string | undefined {
  return withoutEntries(
    text,
    file,
    ({value}) =>
      isFields(value) &&
      value['unplaced'] === true &&
      typeof value['theirs'] === 'string' &&
      placed.has(value['theirs']),
  )
}

function withoutEntries(
  text: string,
  file: string,
  isGone: (entry: Member) => boolean,
): string | undefined {
  const found = jsonMembers(text, file)
  if (!found.ok) return undefined
  const left = found.value.filter((entry) => !isGone(entry))
  if (left.length === found.value.length) return undefined
  if (left.length === 0) return ''
  return printedJson(Object.fromEntries(left.map(({key, value}) => [key, value])))
}

/**
 * The conflicts of a file that are still open, by the key of the unit that they are about.
 *
 * @returns none where the file cannot be read: a finding of its translation says so
 */
export function openConflicts(
  text: string,
  file: string,
  {entries}: Resource,
): ReadonlyMap<string, readonly MergeConflict[]> {
  const found = jsonMembers(text, file)
  const byUnit = new Map<string, readonly MergeConflict[]>()
  for (const {key, value} of found.ok ? found.value : []) {
    if (!isFields(value) || typeof value['theirs'] !== 'string') continue
    const unitKey = entries.has(key) ? key : wantedKey(key)
    const {theirs} = value
    if (entries.get(unitKey)?.text === theirs) continue
    const known = byUnit.get(unitKey) ?? [] // the first of the unit
    byUnit.set(unitKey, [...known, {key: unitKey, theirs, ...textsBeside(value)}])
  }
  return byUnit
}

/** The other texts of a conflict, as far as it has them. */
function textsBeside({
  base,
  ours,
  english,
}: Fields): Pick<MergeConflict, 'base' | 'ours' | 'english'> {
  return {
    ...(typeof base === 'string' ? {base} : {}),
    ...(typeof ours === 'string' ? {ours} : {}),
    ...(typeof english === 'string' ? {english} : {}),
  }
}

/**
 * What a conflicts file still asks: one finding for each text that waits. It is decided where the waiting text is in the
 * locale file, and where its entry is removed: that another text is there says nothing, a later merge may have brought it.
 */
export function conflictFindings(
  text: string,
  file: string,
  {entries, file: localeFile}: Resource,
): readonly Finding[] {
  const found = jsonMembers(text, file)
  if (!found.ok) return found.findings
  const starts = lineStarts(text)
  const texts = new Set(Array.from(entries.values(), (entry) => entry.text))
  return found.value.flatMap(({key, keySpan, value}) => {
    if (!isFields(value)) return []
    const {theirs, english, removed, unplaced} = value
    const unitKey = entries.has(key) ? key : wantedKey(key)
    const entry = entries.get(unitKey)
    if (typeof theirs !== 'string' || entry?.text === theirs) return []
    if (unplaced === true && texts.has(theirs)) return []
    const noted = placeOf(file, starts, keySpan)
    const open = {key: unitKey, theirs, localeFile, place: entry?.place ?? noted, noted}
    const was = typeof english === 'string' ? {english} : {}
    if (unplaced === true) return [unplacedFinding({...open, key, ...was})]
    return [conflictFinding({...open, ...was, isRemoved: removed === true})]
  })
}

/**
 * A text that somebody wrote and that no point shows: its point was removed, or has another text.
 *
 * @returns a finding that stays until the text is in the locale file, or somebody says that it is not needed
 */
export function unplacedFinding(text: Omit<OpenConflict, 'isRemoved' | 'noted'>): Finding {
  const {key, theirs, english, localeFile, place} = text
  const madeFrom = english === undefined || english === '' ? '' : `, for the English: ${english}`
  return withFingerprint(
    {
      rule: 'unplaced-text',
      severity: 'error',
      key,
      message: `No point shows this text, which somebody wrote since the last sync: ${theirs}${madeFrom}`,
      hint: `If it is still needed, write it under the key of its point in ${localeFile}; if not, run ${acceptCommand(key, localeFile)}. The attic keeps it`,
      place,
    },
    theirs,
  )
}

type OpenConflict = {
  readonly key: string
  readonly theirs: string
  readonly english?: string
  readonly isRemoved: boolean
  readonly localeFile: string
  readonly place: Place
  readonly noted: Place
}

/** The command that ends the wait of a text, of a file `locales/<language>/<document>.json`. */
function acceptCommand(key: string, localeFile: string): string {
  const [locale, name] = localeFile.split('/').slice(-2)
  const document = present(name, 'the file of a language').replace(/\.json$/u, '')
  return `stele accept ${key} --document ${document} --locale ${present(locale, 'the folder of a language')}`
}

function conflictFinding(open: OpenConflict): Finding {
  const {key, theirs, english, isRemoved, localeFile, place, noted} = open
  const madeFrom = english === undefined ? '' : `, for the English: ${english}`
  const message = isRemoved
    ? `One side of a merge removed this point, the other one wrote: ${theirs}${madeFrom}`
    : `Two people changed this text; the other one wrote: ${theirs}${madeFrom}`
  const hint = isRemoved
    ? `If the text is still needed, write it where it belongs in ${localeFile}; then run ${acceptCommand(key, localeFile)}`
    : `Write the right text into ${localeFile}, then run ${acceptCommand(key, localeFile)}`
  return withFingerprint(
    {
      rule: 'merge-conflict',
      severity: 'error',
      key,
      message,
      hint,
      place,
      related: [{message: 'Both texts are here', place: noted}],
    },
    theirs,
  )
}
