import {Buffer} from 'node:buffer'
import type {Inline} from '../../document/model/types.ts'
import type {Edition} from '../../edition/types.ts'
import {cellsIn} from '../../edition/cells.ts'

/** A picture in the book. */
export type BookPicture = {
  readonly file: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Pictures by the address that the document gives them. */
export type BookPictures = ReadonlyMap<string, BookPicture>

/** Gives the bytes of a picture of the project. */
export type LoadPicture = (url: string) => Promise<Uint8Array | undefined>

/** The kinds of pictures that every reading system shows and that can hold no script, by their first bytes. */
const kinds = [
  {extension: 'png', mediaType: 'image/png', start: '89504e470d0a1a0a', least: 33},
  {extension: 'jpg', mediaType: 'image/jpeg', start: 'ffd8ff', least: 20},
  {extension: 'gif', mediaType: 'image/gif', start: '474946383961', least: 14},
  {extension: 'gif', mediaType: 'image/gif', start: '474946383761', least: 14},
] as const

/** The pictures of an edition, each file read once; what is none is left out and named by its words. */
export async function picturesOf(
  edition: Edition,
  loadPicture: LoadPicture | undefined,
): Promise<BookPictures> {
  const pictures = new Map<string, BookPicture>()
  for (const url of new Set(urlsIn(edition))) {
    const bytes = heldBytes(url) ?? (await loadPicture?.(url))
    const kind = bytes && kindOf(bytes)
    if (!bytes || !kind) continue
    const {extension, mediaType} = kind
    pictures.set(url, {file: `picture-${pictures.size + 1}.${extension}`, mediaType, bytes})
  }
  return pictures
}

function kindOf(bytes: Uint8Array): (typeof kinds)[number] | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return kinds.find((kind) => start.startsWith(kind.start) && bytes.length >= kind.least)
}

function heldBytes(url: string): Uint8Array | undefined {
  const data = /^data:image\/(?:png|jpeg|gif);base64,(?<data>[A-Za-z0-9+/=]+)$/u.exec(url)
  const encoded = data?.groups?.['data']
  return encoded === undefined ? undefined : new Uint8Array(Buffer.from(encoded, 'base64'))
}

function* urlsIn({rows, notes}: Edition): Generator<string> {
  for (const row of [...rows, ...notes]) {
    if (row.kind === 'image') yield row.url
    for (const {inline} of cellsIn(row)) yield* urlsInInline(inline)
  }
}

function* urlsInInline(inline: Inline): Generator<string> {
  for (const node of inline) {
    if (node.type === 'image') yield node.url
    if ('children' in node) yield* urlsInInline(node.children)
  }
}
