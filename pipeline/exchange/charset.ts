/** The text of a file, or why there is none. */
export type DecodedFile =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'undecodable'; readonly reason: string; readonly hint: string}
  /** neither a mark nor a declaration names a charset, and it is not UTF-8 */
  | {readonly kind: 'undeclared'}

/**
 * Decode a file as its byte order mark says, else as it declares (XML 1.0, 4.3.3 and appendix F; the
 * header of PO), else as UTF-8. Bytes that are not of the charset are never replaced.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const packed = containers.find(({signature}) => startsWith(bytes, signature))
  if (packed) return {kind: 'undecodable', reason: packed.reason, hint: packed.hint}
  const known = markedCharset(bytes) ?? wideCharset(bytes)
  const charset = known ?? declaredCharset(bytes)
  try {
    const text = new TextDecoder(charset ?? 'utf-8', {fatal: true}).decode(bytes)
    return {kind: 'text', text}
  } catch (error) {
    if (charset === undefined) return {kind: 'undeclared'}
    const isUnknown = error instanceof RangeError
    return {
      kind: 'undecodable',
      reason: isUnknown
        ? `The file declares the charset ${charset}, which is not known`
        : `The file is not valid in its charset, ${charset}`,
      hint: 'Save the file as UTF-8 in the tool that wrote it',
    }
  }
}

const containers: readonly {
  readonly signature: readonly number[]
  readonly reason: string
  readonly hint: string
}[] = [
  {
    signature: [0x50, 0x4b, 0x03, 0x04],
    reason: 'The file is a package (zip): a spreadsheet, or a project of a CAT tool',
    hint: 'Save the table as CSV UTF-8, or unpack the project and import the bilingual file in it',
  },
  {
    signature: [0x1f, 0x8b],
    reason: 'The file is compressed (gzip)',
    hint: 'Unpack it, then import it',
  },
  {
    signature: [0xd0, 0xcf, 0x11, 0xe0],
    reason: 'The file is an Office document of the old binary format',
    hint: 'Save the table as CSV UTF-8',
  },
  {
    signature: [0xff, 0xfe, 0x00, 0x00],
    reason: 'The file is UTF-32',
    hint: 'Save the file as UTF-8 in the tool that wrote it',
  },
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)

function markedCharset(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: the first letter, which is ASCII in every format, has an empty half. */
function wideCharset([first, second]: Uint8Array): string | undefined {
  if (first === 0 && second !== 0) return 'utf-16be'
  return first !== 0 && second === 0 ? 'utf-16le' : undefined
}

/** The charset that an XML declaration or a header of PO names; it is written in ASCII. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const xml = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["'](?<name>[A-Za-z][\w.-]*)["']/u.exec(start)
  const po = /^"Content-Type:[^"\n]*charset=(?<name>[\w.-]+)/mu.exec(start)
  const name = (xml ?? po)?.groups?.['name']?.toLowerCase()
  // A template of PO has CHARSET; bytes that can be read so far are not UTF-16.
  return name === undefined || name === 'charset' || name.startsWith('utf-16') ? undefined : name
}
