import {SaxesParser, type SaxesTagNS} from 'saxes'
import type {Finding} from '../../finding/finding.ts'
import {failure, success, type Result} from '../../finding/result.ts'
import {present} from '../../finding/assert.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import type {Place} from '../../finding/place.ts'

/** An element with its content in order; names are local, namespaces beside them. */
export type XmlElement = {
  readonly name: string
  readonly namespace: string
  readonly attributes: ReadonlyMap<string, string>
  readonly content: readonly (XmlElement | string)[]
  readonly place: Place
}

/** A translation is never nested deeper; a file that is may be an attack. */
const deepest = 64
/** Elements of one file: ten times those of a document of 1000 pages with all its codes. */
const most = 500_000
/** Attributes of one element. */
const mostAttributes = 1000

/** Prefixes under which attributes of other namespaces are found, whatever the file calls them. */
const prefixes: Readonly<Record<string, string>> = {
  'http://sdl.com/FileTypes/SdlXliff/1.0': 'sdl',
  MQXliff: 'mq',
  'http://www.memsource.com/mxlf/2.0': 'm',
}

type OpenElement = {
  readonly name: string
  readonly namespace: string
  readonly attributes: ReadonlyMap<string, string>
  readonly content: (XmlElement | string)[]
  readonly line: number
  readonly column: number
}

class Refused extends Error {}

/**
 * Read XML strictly: a document type is skipped, one that declares entities is refused, so there are no
 * entities but the five of XML; bounded depth and size.
 *
 * @returns the root element, or a finding that says where reading stopped and why
 */
export function readXml(text: string, file: string): Result<XmlElement> {
  const parser = new SaxesParser({xmlns: true, position: true})
  const stack: OpenElement[] = []
  let root: XmlElement | undefined
  let count = 0
  const refuse = (why: string): never => {
    throw new Refused(why)
  }
  parser.on('doctype', (declarations) => {
    if (/<!ENTITY|%/u.test(declarations)) refuse('its document type declares entities')
  })
  let attributes = 0
  parser.on('attribute', () => {
    if (++attributes > mostAttributes)
      refuse(`an element has more than ${mostAttributes} attributes`)
  })
  parser.on('opentag', (tag) => {
    attributes = 0
    if (stack.length >= deepest) refuse(`elements are nested more than ${deepest} deep`)
    if (++count > most) refuse(`it has more than ${most} elements`)
    stack.push(opened(tag, parser))
  })
  const append = (piece: string): void => void stack.at(-1)?.content.push(piece)
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('closetag', () => {
    const element = closed(stack.pop(), parser, file)
    const parent = stack.at(-1)
    if (parent) parent.content.push(element)
    else root = element
  })
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(text.replace(/^\uFEFF/u, '')).close()
    return success(present(root, 'the root of XML that the parser took for well-formed'))
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^[\d:\s]+/u, '') : String(error)
    return failure([broken(why, {file, ...pointOf(parser)})])
  }
}

type Position = {readonly line: number; readonly column: number}

const pointOf = (parser: Position): Omit<Place, 'file'> => {
  const column = parser.column + 1
  return {line: parser.line, column, endLine: parser.line, endColumn: column}
}

function opened(tag: SaxesTagNS, parser: Position): OpenElement {
  const attributes = new Map(
    Object.values(tag.attributes).map(({name, local, uri, value}) => {
      const prefix = Object.hasOwn(prefixes, uri) ? prefixes[uri] : undefined
      return [prefix === undefined ? name : `${prefix}:${local}`, value]
    }),
  )
  const {line, column} = parser
  return {name: tag.local, namespace: tag.uri, attributes, content: [], line, column}
}

function closed(open: OpenElement | undefined, parser: Position, file: string): XmlElement {
  if (!open) throw new Refused('an end tag has no start tag')
  const {name, namespace, attributes, content, line, column} = open
  const place = {file, line, column: column + 1, endLine: parser.line, endColumn: parser.column + 1}
  return {name, namespace, attributes, content, place}
}

function broken(why: string, place: Place): Finding {
  return withFingerprint({
    rule: 'invalid-file',
    severity: 'error',
    message: `The file cannot be read as XML: ${why}`,
    hint: 'Export it again from the tool, or correct it at this place',
    place,
  })
}

/** The child elements of an element, of one name or all. */
export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.content.flatMap((child) =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? [child] : [],
  )
}

/** The first child element of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0]
}

/** All text in an element, its descendants' included. */
export function textOf({content}: XmlElement): string {
  return content.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Elements of a name anywhere below an element, in document order. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child
    else yield* descendantsOf(child, name)
  }
}
