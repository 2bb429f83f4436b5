import {itemAt} from '../../../finding/assert.ts'
import {createHash} from 'node:crypto'
import {deflateSync} from 'node:zlib'
import {ByteSink} from './byte-sink.ts'
import {crossReferences} from './cross-references.ts'
import {dictionary, objectOf, type Entries, type Value} from './objects.ts'
import {Objects, type PDFContext, type PDFRef} from './pdf-lib.ts'

/** A PDF file as it grows: what is put is written at once and let go, so that long ones stay small. */
export type PdfFile = {
  /** makes objects; keeps none of them */
  readonly context: PDFContext
  /** a reference to give away before its object is known; put the object before the end */
  readonly next: () => PDFRef
  /** a reference from its object number alone */
  readonly reference: (number: number) => PDFRef
  readonly put: (ref: PDFRef | number, object: Value | Written) => void
  readonly add: (object: Value | Written) => PDFRef
  /** a stream: compressed unless it is so already or `plain`; strings are Latin-1 */
  readonly stream: (
    bytes: Uint8Array | string,
    entries: Entries,
    encoding?: 'plain' | 'encoded',
  ) => PDFRef
  /** the bytes of the file; nothing may be put after it */
  readonly finish: (trailer: Trailer) => Uint8Array
}

/** An object in PDF syntax already: for the many small ones, which need no object of ours. */
export type Written = {readonly syntax: string}

/** What the end of the file names. */
export type Trailer = {
  readonly root: PDFRef
  readonly info: PDFRef
  /** stays the same from version to version: the first half of the file identifier */
  readonly identity: string
}

// Many to a stream, since they are alike and compress together; few enough to be read on demand.
const objectsInStream = 200

/** A new file of a version of PDF with objects in streams (ISO 32000-1, 7.5.7). */
export function createFile(version: '1.6' | '1.7'): PdfFile {
  const context = Objects.PDFContext.create()
  const body = createBody(version)
  const held = holdObjects(context, body)
  const file: PdfFile = {
    context,
    next: () => context.nextRef(),
    reference: (number) => Objects.PDFRef.of(number),
    put: (ref, object) => {
      const syntax = isWritten(object) ? object.syntax : objectOf(object, context).toString()
      held.put(typeof ref === 'number' ? ref : ref.objectNumber, syntax)
    },
    add: (object) => {
      const ref = context.nextRef()
      file.put(ref, object)
      return ref
    },
    stream: (bytes, entries, encoding) => {
      const ref = context.nextRef()
      const data = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
      const [stored, filter] = encoding ? [data, {}] : [deflateSync(data), deflated]
      const head = dictionary({...entries, ...filter, Length: stored.length}, context).toString()
      body.stream(ref.objectNumber, head, stored)
      return ref
    },
    finish: (trailer) => {
      held.flush()
      return finish(trailer, context, body)
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
  readonly stream: (number: number, head: string, data: Uint8Array) => void
}

function createBody(version: string): Body {
  const sink = new ByteSink()
  // The comment's bytes above 127 tell transports that the file is binary (7.5.2).
  sink.append(Buffer.from(`%PDF-${version}\n%\xE2\xE3\xCF\xD3\n`, 'latin1'))
  const places: number[] = []
  const indexes: number[] = []
  return {
    sink,
    places,
    indexes,
    stream: (number, head, data) => {
      places[number] = sink.length
      indexes[number] = -1
      sink.append(Buffer.from(`${number} 0 obj\n${head}\nstream\n`, 'latin1'))
      sink.append(data)
      sink.append(Buffer.from('\nendstream\nendobj\n', 'latin1'))
    },
  }
}

/** Objects that wait for their stream to be full. */
type Held = {
  readonly put: (number: number, syntax: string) => void
  readonly flush: () => void
}

function holdObjects(context: PDFContext, body: Body): Held {
  let bodies: string[] = []
  let numbers: number[] = []
  const flush = (): void => {
    if (bodies.length === 0) return
    const holder = context.nextRef().objectNumber
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
    const data = deflateSync(Buffer.from(`${first}${bodies.join('\n')}\n`, 'latin1'))
    const counts = {Type: '/ObjStm', N: bodies.length, First: first.length, Length: data.length}
    body.stream(holder, dictionary({...counts, ...deflated}, context).toString(), data)
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

function finish({root, info, identity}: Trailer, context: PDFContext, body: Body): Uint8Array {
  const {sink} = body
  const ids = [hashOf(identity), sink.hash()].map((id) => Objects.PDFHexString.of(id))
  const number = context.nextRef().objectNumber
  const start = sink.length
  body.places[number] = start
  const table = crossReferences(body, number + 1)
  const data = deflateSync(table.bytes)
  const entries = {...table.entries, ...deflated, Length: data.length}
  const head = dictionary({...entries, Root: root, Info: info, ID: ids}, context).toString()
  body.stream(number, head, data)
  sink.append(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'))
  return sink.bytes()
}

/** Sixteen bytes in hexadecimal. */
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32).toUpperCase()

function isWritten(object: Value | Written): object is Written {
  return typeof object === 'object' && 'syntax' in object && typeof object.syntax === 'string'
}
