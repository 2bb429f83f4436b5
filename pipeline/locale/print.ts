import type {FileStyle, PassageRecord} from './types.ts'

/**
 * The text of a locale file: one entry a line, in the given order. Keys are written as they are;
 * `__proto__` is a key like any other.
 */
export function printResource(
  entries: Iterable<readonly [string, string]>,
  style: FileStyle,
): string {
  return printObject(
    Array.from(entries, ([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(text)}`),
    style,
  )
}

/** The text of a state file: one record a line, fields in a fixed order. */
export function printState(
  units: Iterable<readonly [string, PassageRecord]>,
  style: FileStyle,
): string {
  return printObject(
    Array.from(units, ([key, state]) => `${JSON.stringify(key)}: ${printRecord(state)}`),
    style,
  )
}

const order = [
  'uid',
  'source',
  'state',
  'origin',
  'by',
  'at',
  'note',
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
