import type {Inline, Uid} from '../../document/model/types.ts'
import type {Edition, NoteRow} from '../types.ts'
import {withInline} from '../with-inline.ts'
import {isOwnLink} from './leaves.ts'
import type {UnitPairs} from './row-pairs.ts'

/** Before a name of the earlier version that no unit of today has: keys, anchors and notes hold no dot. */
export const wasName = (name: string): string => `was.${name}`

/**
 * An earlier version as it can be shown in today's: its footnotes have the names that they have today, or others that
 * are free, and its words lead nowhere inside the document: what they led to may be another provision now.
 */
export function asEarlier(
  before: Edition,
  after: Edition,
  pairs: UnitPairs,
): Pick<Edition, 'rows' | 'notes'> {
  const names = noteNames(before.notes, after.notes, pairs)
  const {rows, notes} = withInline(before, (inline) => earlierInline(inline, names))
  return {
    rows,
    notes: notes.map((note) => ({...note, identifier: nameOf(note.identifier, names)})),
  }
}

/** By name then, in lower case: the name today. */
type NoteNames = ReadonlyMap<string, string>

/** A note that no text of today could mean keeps its name. */
const nameOf = (identifier: string, names: NoteNames): string =>
  names.get(identifier.toLowerCase()) ?? identifier

function noteNames(
  old: readonly NoteRow[],
  fresh: readonly NoteRow[],
  pairs: UnitPairs,
): NoteNames {
  const today = new Map<Uid, string>()
  for (const {uid, identifier} of fresh) {
    const then = pairs.get(uid)
    if (then !== undefined) today.set(then, identifier)
  }
  const names = new Map<string, string>()
  for (const {uid, identifier} of old) {
    const name = today.get(uid)
    if (name !== undefined && !names.has(identifier.toLowerCase()))
      names.set(identifier.toLowerCase(), name)
  }
  // A name that another note has today is not that of a note that is no more.
  for (const {identifier} of fresh) {
    const taken = identifier.toLowerCase()
    if (!names.has(taken)) names.set(taken, wasName(identifier))
  }
  return names
}

function earlierInline(inline: Inline, names: NoteNames): Inline {
  return inline.flatMap((node): Inline => {
    if (node.type === 'footnoteReference') {
      const {label: _, ...rest} = node
      return [{...rest, identifier: nameOf(node.identifier, names)}]
    }
    if (!('children' in node)) return [node]
    const children = [...earlierInline(node.children, names)]
    return node.type === 'link' && isOwnLink(node) ? children : [{...node, children}]
  })
}
