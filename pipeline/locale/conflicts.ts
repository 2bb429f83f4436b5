import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, placeOf, type Place} from '../finding/place.ts'
import {isFields, membersOf} from './json-members.ts'
import type {Resource} from './types.ts'

/** Two texts of which a person must choose; absent where a side had none. */
export type Conflict = {
  readonly key: string
  readonly base?: string
  readonly ours?: string
  readonly theirs?: string
}

/** Where the conflicts of a merge wait, beside the locale file. */
export function conflictsPath(localeFile: string): string {
  return localeFile.replace(/\.json$/u, '.conflicts.json')
}

/** The text of a conflicts file: an object from key to `{base, ours, theirs}`. */
export function printConflicts(conflicts: readonly Conflict[]): string {
  const value = conflicts.map(({key, base, ours, theirs}) => [key, {base, ours, theirs}])
  return `${JSON.stringify(Object.fromEntries(value), null, 2)}\n`
}

/**
 * What a conflicts file still asks: one finding for each point whose text is the one that the merge
 * left there. Where somebody has written another since, it is decided.
 */
export function conflictFindings(
  text: string,
  file: string,
  {entries, file: localeFile}: Resource,
): readonly Finding[] {
  const found = membersOf(text, file)
  if (found.kind === 'broken') return [found.finding]
  const starts = lineStarts(text)
  return found.members.flatMap(({key, keySpan, value}) => {
    if (!isFields(value)) return []
    const {ours, theirs} = value
    const entry = entries.get(key)
    // A side without the text, and a file without the key, have an empty text.
    if (typeof theirs !== 'string' || (ours ?? '') !== (entry?.text ?? '')) return []
    const place = placeOf(file, starts, keySpan)
    return [conflictFinding({key, theirs, localeFile, place: entry?.place ?? place, noted: place})]
  })
}

type Open = {
  readonly key: string
  readonly theirs: string
  readonly localeFile: string
  readonly place: Place
  readonly noted: Place
}

const conflictFinding = ({key, theirs, localeFile, place, noted}: Open): Finding =>
  withFingerprint(
    {
      rule: 'merge-conflict',
      severity: 'error',
      key,
      message: `Two people changed this text; the other one wrote: ${theirs}`,
      hint: `Write the right text into ${localeFile}, then remove ${key} from ${noted.file}`,
      place,
      related: [{message: 'Both texts stand here', place: noted}],
    },
    theirs,
  )
