import {itemAt} from '../finding/assert.ts'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, placeOf, startOf, type Place} from '../finding/place.ts'

/** A finding about a file that cannot be read or written. */
export function fileFinding(
  rule: 'invalid-file' | 'unwritable' | 'overtaken',
  place: Place,
  message: string,
  hint: string,
): Finding {
  return withFingerprint({rule, severity: 'error', message, hint, place})
}

/** The largest file that is read, in bytes. Documents are far smaller. */
export const sizeLimit: number = 16 * 1024 * 1024

/** The finding for a file above the size limit. */
export function tooLarge(path: string, bytes: number): Finding {
  const size = Math.ceil(bytes / 1024 / 1024)
  return fileFinding(
    'invalid-file',
    startOf(path),
    `The file has ${size} MB; the limit is ${sizeLimit / 1024 / 1024} MB`,
    'Split the document, or take out what does not belong to it',
  )
}

/** The finding for bytes that are not UTF-8, placed at the first of them. */
export function notUtf8(path: string, bytes: Uint8Array): Finding {
  const at = firstInvalid(bytes)
  const before = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, at))
  const span = {start: before.length, end: before.length}
  const value = itemAt(bytes, at).toString(16).toUpperCase().padStart(2, '0')
  return fileFinding(
    'invalid-file',
    placeOf(path, lineStarts(before), span),
    `The file is not valid UTF-8: unexpected byte 0x${value} at offset ${at}`,
    'Save the file as UTF-8 (it was probably saved as Windows-1251, Windows-1252 or UTF-16)',
  )
}

/** Offset of the first byte that belongs to no valid UTF-8 sequence, by bisection. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodes(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether bytes are valid as far as they go; a sequence cut at the end counts as valid. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
    return true
  } catch {
    return false
  }
}

/**
 * The finding for a file that a call names and that does not exist.
 *
 * @param file as the user named it
 */
export function noFile(file: string): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The file ${file} does not exist`,
    hint: 'Name an existing file; a relative path starts from the project folder',
    place: startOf(file),
  })
}

/** The system's code of an error, e.g. `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown'
}
