import type {LinkFrame} from '../layout/model/frame.ts'

/** Schemes that a document may send its readers to. */
const schemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'ftp',
  'tel',
  'urn',
  'doi',
])

/**
 * Whether a link can be followed: its target is a place in the file or an address that only opens
 * something to read.
 */
export function isUsable(
  {target}: Pick<LinkFrame, 'target'>,
  destinations: ReadonlySet<string>,
): boolean {
  if (target.kind === 'destination') return destinations.has(target.name)
  const scheme = /^(?<scheme>[a-z][a-z0-9+.-]*):/iu.exec(target.url)?.groups?.['scheme']
  return scheme === undefined ? target.url !== '' : schemes.has(scheme.toLowerCase())
}

/** An address in ASCII (ISO 32000-1, 12.6.4.7); what is escaped already stays as it is. */
export function asciiAddress(url: string): string {
  return url.replaceAll(/[^!-~]|[\\()]/gu, (character) => {
    let escaped = ''
    for (const byte of Buffer.from(character, 'utf8'))
      escaped += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    return escaped
  })
}
