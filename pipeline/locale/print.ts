import {editedObject, type MemberOrder, type WantedMember} from './edited-object.ts'
import type {FileStyle, PassageRecord} from './types.ts'

/**
 * The text of a locale file. A file that is there keeps its layout, and each text that stays its bytes; a
 * new one has one entry a line, in the given order. `__proto__` is a key like any other.
 *
 * @param order `given` where the order of the entries says something, as in the snapshot
 */
export function printResource(
  entries: Iterable<readonly [string, string]>,
  style: FileStyle,
  order: MemberOrder = 'file',
): string {
  const members = Array.from(entries, ([key, text]) => ({
    key,
    value: text,
    print: () => JSON.stringify(text),
  }))
  return printMembers(members, style, order)
}

/** The text of a state file, as `printResource`; a new record has its fields in a fixed order. */
export function printState(
  units: Iterable<readonly [string, PassageRecord]>,
  style: FileStyle,
  order: MemberOrder = 'file',
): string {
  const members = Array.from(units, ([key, state]) => ({
    key,
    value: state,
    print: () => printRecord(state),
  }))
  return printMembers(members, style, order)
}

function printMembers(
  members: readonly WantedMember[],
  style: FileStyle,
  order: MemberOrder,
): string {
  const edited = editedObject(members, style, order)
  if (edited !== undefined) return edited
  const lines = members.map(({key, print}) => `${JSON.stringify(key)}: ${print()}`)
  return printObject(lines, style)
}

const order = [
  'uid',
  'source',
  'state',
  'origin',
  'by',
  'at',
  'note',
  'questions',
  'label',
  'joins',
  'former',
  'target',
  'english',
  'doubtful',
  'waivers',
]

function printRecord(state: PassageRecord): string {
  const fields = Object.entries(state)
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{${fields.join(', ')}}`
}

/** Fields that Stele does not know stand behind those it does, in the order in which they were read. */
function rank(field: string): number {
  const index = order.indexOf(field)
  return index < 0 ? order.length : index
}

function printObject(
  lines: readonly string[],
  {indent, eol, finalNewline, bom}: FileStyle,
): string {
  const body =
    lines.length === 0
      ? '{}'
      : `{${eol}${lines.map((line) => indent + line).join(`,${eol}`)}${eol}}`
  return `${bom ? '\uFEFF' : ''}${body}${finalNewline ? eol : ''}`
}
