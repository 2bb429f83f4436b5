import {itemAt} from '../finding/assert.ts'
import type {Finding, Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, placeOf, type Place, type Span} from '../finding/place.ts'
import {jsonMembers, type Member} from './json-members.ts'
import {fileStyle} from './style.ts'
import type {Entry, Resource} from './types.ts'

/** A file's text with the line starts that places are made from. */
type Source = {readonly file: string; readonly text: string; readonly starts: readonly number[]}

/**
 * Read a locale file: flat i18next JSON v4. Of a key that is used twice the first counts, the other is
 * a finding; a value that is not text is a finding and stays unread.
 *
 * @returns an empty resource and a finding where the file is not a JSON object
 */
export function readResource(text: string, file: string): Reading<Resource> {
  const style = fileStyle(text)
  const found = jsonMembers(text, file)
  if (!found.ok)
    return {
      value: {file, entries: new Map(), style},
      findings: found.findings,
      unread: [{start: 0, end: text.length}],
    }
  const source: Source = {file, text, starts: lineStarts(text)}
  const entries = new Map<string, Entry>()
  const findings: Finding[] = []
  const unread: Span[] = []
  for (const member of found.value) {
    // Platforms write null for a text that nobody has translated.
    const value = member.value === null ? '' : member.value
    const first = entries.get(member.key)
    if (typeof value !== 'string') {
      findings.push(notText(source, member))
      unread.push({start: member.keySpan.start, end: member.valueSpan.end})
    } else if (first) {
      findings.push(duplicate(source, member, first))
      unread.push({start: member.keySpan.start, end: member.valueSpan.end})
    } else {
      entries.set(member.key, new FileEntry(source, member, value))
      const half = /[\uD800-\uDFFF]/u.exec(member.key + value)?.[0]
      if (half === undefined) continue
      findings.push(halfCharacter(source, member, half))
      unread.push({start: member.keySpan.start, end: member.valueSpan.end})
    }
  }
  return {value: {file, entries, style}, findings, unread}
}

/** In UTF-16 units: the offsets of shorter texts are worked out each time. */
const longText = 2000

/** An entry whose places are worked out only when a finding needs them. */
class FileEntry implements Entry {
  readonly key: string
  readonly text: string
  readonly #source: Source
  readonly #member: Member
  /** of a long text, which may have thousands of findings */
  #offsets: readonly number[] | undefined

  constructor(source: Source, member: Member, text: string) {
    this.key = member.key
    this.text = text
    this.#source = source
    this.#member = member
  }

  get keyPlace(): Place {
    return placeOf(this.#source.file, this.#source.starts, this.#member.keySpan)
  }

  get place(): Place {
    return placeOf(this.#source.file, this.#source.starts, this.#member.valueSpan)
  }

  /** The place in the file of a range of the decoded text (UTF-16 offsets), escapes counted. */
  at(start: number, end: number): Place {
    const {text, file, starts} = this.#source
    const {valueSpan} = this.#member
    const offsets = this.#offsets ?? writtenOffsets(text.slice(valueSpan.start, valueSpan.end)) // the first time
    if (offsets.length > longText) this.#offsets = offsets
    const offsetAt = (index: number): number =>
      valueSpan.start + itemAt(offsets, Math.min(index, offsets.length - 1))
    return placeOf(file, starts, {start: offsetAt(start), end: offsetAt(end)})
  }
}

/** For each place in the decoded text, and for its end, where it is in the string as written, quotation marks included. */
function writtenOffsets(written: string): readonly number[] {
  const offsets = [1]
  let at = 1
  while (at < written.length - 1) {
    if (written[at] === '\\') at += written[at + 1] === 'u' ? 6 : 2
    else at++
    offsets.push(at)
  }
  return offsets
}

function duplicate(source: Source, member: Member, first: Entry): Finding {
  return withFingerprint({
    rule: 'duplicate-key',
    severity: 'error',
    key: member.key,
    message: `The key ${member.key} is used twice; the first counts`,
    hint: 'Keep one of the two and remove the other',
    place: placeOf(source.file, source.starts, member.keySpan),
    related: [{message: 'The first one is here', place: first.keyPlace}],
  })
}

function halfCharacter(source: Source, member: Member, half: string): Finding {
  const code = half.charCodeAt(0).toString(16).toUpperCase()
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    key: member.key,
    message: `The text of ${member.key} has half a character (U+${code}), which no edition can show`,
    hint: 'A tool has cut the text inside a character: write the character again, or remove the half',
    place: placeOf(source.file, source.starts, member.valueSpan),
  })
}

function notText(source: Source, member: Member): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    key: member.key,
    message: `The value of ${member.key} is not a text`,
    hint: 'Write the translation between quotation marks; Stele keeps locale files flat',
    place: placeOf(source.file, source.starts, member.valueSpan),
  })
}
