/** What stands before the label in the first line of a note. */
const lead = 'Printed label: '

/** The note of a unit as formats without a place for labels carry it: the label is its first line. */
export function noteWithLabel({
  label,
  note,
}: {
  readonly label?: string
  readonly note?: string
}): string | undefined {
  if (label === undefined) return note
  return note === undefined ? lead + label : `${lead}${label}\n${note}`
}

/** A note that came back: its label, and the rest. */
export function labelInNote(note: string | undefined): {
  readonly label: string | undefined
  readonly note: string | undefined
} {
  if (note === undefined) return {label: undefined, note}
  const lines = note.split('\n')
  const at = lines.findIndex((line) => line.startsWith(lead))
  if (at < 0) return {label: undefined, note}
  const label = lines[at]?.slice(lead.length).trim()
  const rest = lines.filter((_, index) => index !== at).join('\n')
  return {label: label === '' ? undefined : label, note: rest === '' ? undefined : rest}
}
