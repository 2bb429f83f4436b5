import {createHash} from 'node:crypto'
import {promisify} from 'node:util'
import {deflate, deflateSync} from 'node:zlib'
import {itemAt} from '../../../finding/assert.ts'
import {ByteSink} from './byte-sink.ts'
import {crossReferences} from './cross-references.ts'
import {
  dictionarySyntax,
  hexString,
  referenceTo,
  syntaxOf,
  type Entries,
  type ObjectReference,
  type Value,
} from './objects.ts'

/** A PDF file as it grows: what is put is written and let go, so that long ones stay small. */
export type PdfFile = {
  /** a reference to give away before its object is known; put the object before the end */
  readonly next: () => ObjectReference
  readonly put: (ref: ObjectReference | number, object: Value) => void
  readonly add: (object: Value) => ObjectReference
  /** a stream: compressed unless it is so already or `plain`; strings are Latin-1 */
  readonly stream: (
    bytes: Uint8Array | string,
    entries: Entries,
    encoding?: 'plain' | 'encoded',
  ) => ObjectReference
  /** waits until little is left to be compressed, so that many streams do not fill the memory */
  readonly settled: () => Promise<void>
  /** the bytes of the file; nothing may be put after it */
  readonly finish: (trailer: Trailer) => Promise<Uint8Array>
}

/** What the end of the file names. */
export type Trailer = {
  readonly root: ObjectReference
  readonly info: ObjectReference
  /** stays the same from version to version: the first half of the file identifier */
  readonly identity: string
}

// Many to a stream, since they are alike and compress together; few enough to be read on demand.
const objectsInStream = 200

/** Streams that may wait to be compressed and written. */
const mostWaiting = 48

/** More streams than this are compressed by other threads: asking one costs a third of what it saves. */
const mostHere = 120

const compressedElsewhere = promisify<Uint8Array, Uint8Array>(deflate)

type Compress = (data: Uint8Array) => Uint8Array | Promise<Uint8Array>

/** Compresses the streams of one file, the first on this thread, those after them on others. */
function createCompress(): Compress {
  let count = 0
  return (data) => (++count <= mostHere ? deflateSync(data) : compressedElsewhere(data))
}

/** A new file of a version of PDF with objects in streams (ISO 32000-1, 7.5.7). */
export function createFile(version: '1.6' | '1.7'): PdfFile {
  let last = 0
  const next = (): ObjectReference => referenceTo(++last)
  const body = createBody(version)
  const compress = createCompress()
  const held = holdObjects(next, body, compress)
  const file: PdfFile = {
    next,
    put: (ref, object) => held.put(typeof ref === 'number' ? ref : ref.number, syntaxOf(object)),
    add: (object) => {
      const ref = next()
      file.put(ref, object)
      return ref
    },
    stream: (bytes, entries, encoding) => {
      const ref = next()
      const data = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
      if (encoding) body.stream(ref.number, (Length) => ({...entries, Length}), data)
      else body.stream(ref.number, (Length) => ({...entries, ...deflated, Length}), compress(data))
      return ref
    },
    settled: async () => body.written(mostWaiting),
    finish: async (trailer) => {
      held.flush()
      await body.written(0)
      return finish(trailer, next().number, body)
    },
  }
  return file
}

const deflated: Entries = {Filter: '/FlateDecode'}

/** Bytes written so far, and where each object stands in them. */
type Body = {
  readonly sink: ByteSink
  readonly places: number[]
  readonly indexes: number[]
  /** streams are written in the order in which they come, each as soon as it is compressed */
  readonly stream: (
    number: number,
    head: HeadOfLength,
    data: Uint8Array | Promise<Uint8Array>,
  ) => void
  /** waits until no more than some streams are left to be written */
  readonly written: (left: number) => Promise<void>
}

/** The dictionary of a stream, whose length is known once it is compressed. */
type HeadOfLength = (length: number) => Entries

type Waiting = {
  readonly number: number
  readonly head: HeadOfLength
  readonly data: Uint8Array | Promise<Uint8Array>
}

function createBody(version: string): Body {
  const sink = new ByteSink()
  // The comment's bytes above 127 tell transports that the file is binary (7.5.2).
  sink.append(Buffer.from(`%PDF-${version}\n%\xE2\xE3\xCF\xD3\n`, 'latin1'))
  const places: number[] = []
  const indexes: number[] = []
  const waiting: Waiting[] = []
  return {
    sink,
    places,
    indexes,
    stream: (number, head, data) => {
      waiting.push({number, head, data})
    },
    written: async (left) => {
      const due = waiting.splice(0, Math.max(0, waiting.length - left))
      for (const {number, head, data} of due) {
        const bytes = await data
        places[number] = sink.length
        indexes[number] = -1
        const dictionary = dictionarySyntax(head(bytes.length))
        sink.append(Buffer.from(`${number} 0 obj\n${dictionary}\nstream\n`, 'latin1'))
        sink.append(bytes)
        sink.append(Buffer.from('\nendstream\nendobj\n', 'latin1'))
      }
    },
  }
}

/** Objects that wait for their stream to be full. */
type Held = {
  readonly put: (number: number, syntax: string) => void
  readonly flush: () => void
}

function holdObjects(next: () => ObjectReference, body: Body, compress: Compress): Held {
  let bodies: string[] = []
  let numbers: number[] = []
  const flush = (): void => {
    if (bodies.length === 0) return
    const holder = next().number
    let offset = 0
    const index = bodies.map((syntax, at) => {
      const number = itemAt(numbers, at)
      body.places[number] = holder
      body.indexes[number] = at
      const entry = `${number} ${offset}`
      offset += syntax.length + 1
      return entry
    })
    const first = `${index.join(' ')}\n`
    const data = Buffer.from(`${first}${bodies.join('\n')}\n`, 'latin1')
    const counts = {Type: '/ObjStm', N: bodies.length, First: first.length}
    body.stream(holder, (Length) => ({...counts, Length, ...deflated}), compress(data))
    bodies = []
    numbers = []
  }
  return {
    flush,
    put: (number, syntax) => {
      numbers.push(number)
      bodies.push(syntax)
      if (bodies.length === objectsInStream) flush()
    },
  }
}

/** The cross-reference stream, object `number`, and the end of the file. */
async function finish(
  {root, info, identity}: Trailer,
  number: number,
  body: Body,
): Promise<Uint8Array> {
  const {sink} = body
  const ids = [hashOf(identity), sink.hash()].map(hexString)
  const start = sink.length
  body.places[number] = start
  const table = crossReferences(body, number + 1)
  const names = {Root: root, Info: info, ID: ids}
  body.stream(
    number,
    (Length) => ({...table.entries, ...deflated, Length, ...names}),
    deflateSync(table.bytes),
  )
  await body.written(0)
  sink.append(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
  return sink.bytes()
}

/** Sixteen bytes in hexadecimal. */
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32).toUpperCase()
