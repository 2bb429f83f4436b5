import {present} from '../../finding/assert.ts'
import type {ReturnedPiece} from '../model/types.ts'
import {characterOf, unfitForXml} from '../xml/characters.ts'
import type {CodeKind, CodePiece} from '../codes/markdown.ts'
import {childOf, childrenOf, type XmlElement} from '../xml/read.ts'
import {element, text, type Attributes, type Xml} from '../xml/write.ts'

const types: Readonly<Record<CodeKind, Attributes>> = {
  bold: {type: 'fmt', subType: 'xlf:b'},
  italic: {type: 'fmt', subType: 'xlf:i'},
  struck: {type: 'fmt', subType: 'stele:struck'},
  link: {type: 'link'},
  code: {type: 'other', subType: 'stele:code'},
  image: {type: 'image'},
  note: {type: 'other', subType: 'stele:note'},
  html: {type: 'other', subType: 'stele:html'},
  break: {type: 'fmt', subType: 'xlf:lb'},
  other: {type: 'other'},
}

/** Native markup of a unit, each stretch once; XLIFF 2.1 refers to it from the codes. */
export class OriginalData {
  readonly #ids = new Map<string, string>()

  /** The id of a stretch of markup. */
  idOf(raw: string): string {
    const known = this.#ids.get(raw)
    if (known !== undefined) return known
    const id = `d${this.#ids.size + 1}`
    this.#ids.set(raw, id)
    return id
  }

  /** The `originalData` element; none where nothing is referred to. */
  xml(): readonly Xml[] {
    if (this.#ids.size === 0) return []
    const data = Array.from(this.#ids, ([raw, id]) => {
      const code = unfitForXml(raw)
      return element('data', {id}, code === undefined ? text(raw) : element('cp', {hex: code}))
    })
    return [element('originalData', {}, ...data)]
  }
}

type OpenPair = {
  readonly open?: Extract<CodePiece, {readonly kind: 'open'}>
  readonly content: Xml[]
}

/** Pieces as the content of a `source` or `target`: `pc` for pairs, `ph` for what stands alone. */
export function contentXml(pieces: readonly CodePiece[], data: OriginalData): readonly Xml[] {
  const root: OpenPair = {content: []}
  const pairs: OpenPair[] = []
  const inner = (): Xml[] => (pairs.at(-1) ?? root).content
  for (const piece of pieces) {
    if (piece.kind === 'text') inner().push(text(piece.text))
    else if (piece.kind === 'code')
      inner().push(element('ph', {id: piece.id, ...types[piece.of], dataRef: data.idOf(piece.raw)}))
    else if (piece.kind === 'open') pairs.push({open: piece, content: []})
    else {
      const {open, content} = present(pairs.pop(), 'the pair that a code closes')
      const attributes = {
        id: piece.id,
        ...types[piece.of],
        dataRefStart: data.idOf(present(open, 'the code that begins a pair').raw),
        dataRefEnd: data.idOf(piece.raw),
      }
      inner().push(element('pc', attributes, ...content))
    }
  }
  return root.content
}

/** The markup that a unit's codes refer to, by id. */
export type MarkupTable = ReadonlyMap<string, string>

/** Read the `originalData` of a unit. */
export function originalDataOf(unit: XmlElement): MarkupTable {
  const data = childOf(unit, 'originalData')
  if (!data) return new Map()
  return new Map(
    childrenOf(data, 'data').flatMap((item) => {
      const id = item.attributes.get('id')
      return id === undefined ? [] : [[id, plainOf(item)] as const]
    }),
  )
}

/** Text with the characters that XML can only name. */
function plainOf({content}: XmlElement): string {
  return content
    .map((child) => {
      if (typeof child === 'string') return child
      return child.name === 'cp' ? characterIn(child) : plainOf(child)
    })
    .join('')
}

const characterIn = ({attributes}: XmlElement): string => {
  const hex = attributes.get('hex')
  return hex === undefined ? '\uFFFD' : characterOf(hex)
}

/** Elements that annotate the text in them, and are not codes. */
const transparent = new Set(['mrk', 'sm', 'em'])

/**
 * The pieces of a `source` or `target` of XLIFF 2.1.
 *
 * @param segment the id of the segment; absent for what is between segments
 */
export function contentPieces(
  {content}: XmlElement,
  data: MarkupTable,
  segment: string | undefined,
): readonly ReturnedPiece[] {
  const within = segment === undefined ? {} : {segment}
  return content.flatMap((child): readonly ReturnedPiece[] => {
    if (typeof child === 'string') return [{kind: 'text', text: child, ...within}]
    if (child.name === 'cp') return [{kind: 'text', text: characterIn(child), ...within}]
    const inner = contentPieces(child, data, segment)
    if (transparent.has(child.name)) return inner
    const code = (kind: 'open' | 'close' | 'code', ref: string): ReturnedPiece => {
      const raw = data.get(String(child.attributes.get(ref)))
      return {
        kind,
        id: idOf(child),
        ...(raw === undefined ? {} : {raw}),
        name: nameOf(child),
        ...within,
      }
    }
    switch (child.name) {
      case 'ph':
        return [code('code', 'dataRef')]
      case 'sc':
        return [code('open', 'dataRef')]
      case 'ec':
        return [code('close', 'dataRef')]
      default:
        return [code('open', 'dataRefStart'), ...inner, code('close', 'dataRefEnd')]
    }
  })
}

/** What a code is known by: a copy by what it copies, an end by its start. */
function idOf({attributes}: XmlElement): string {
  return (
    attributes.get('copyOf') ??
    attributes.get('startRef') ??
    attributes.get('id') ??
    // Only an annotation has no id, and an element that is not of XLIFF.
    ''
  )
}

function nameOf({name, attributes}: XmlElement): string {
  const id = attributes.get('id') ?? attributes.get('startRef')
  return id === undefined ? `<${name}>` : `<${name} id="${id}">`
}
