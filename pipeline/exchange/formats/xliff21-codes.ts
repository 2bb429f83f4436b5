import {characterOf, unfitForXml} from '../xml/characters.ts'
import type {CodeKind, Piece} from '../inline-codes.ts'
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

/** Pieces as the content of a `source` or `target`: `pc` for pairs, `ph` for what stands alone. */
export function contentXml(pieces: readonly Piece[], data: OriginalData): readonly Xml[] {
  const levels: {readonly open?: Extract<Piece, {kind: 'open'}>; readonly content: Xml[]}[] = [
    {content: []},
  ]
  for (const piece of pieces) {
    const inner = levels.at(-1)?.content ?? []
    if (piece.kind === 'text') inner.push(text(piece.text))
    else if (piece.kind === 'code')
      inner.push(element('ph', {id: piece.id, ...types[piece.of], dataRef: data.idOf(piece.raw)}))
    else if (piece.kind === 'open') levels.push({open: piece, content: []})
    else {
      const {open, content} = levels.pop() ?? {content: []}
      const attributes = {
        id: piece.id,
        ...types[piece.of],
        dataRefStart: data.idOf(open?.raw ?? ''),
        dataRefEnd: data.idOf(piece.raw),
      }
      levels.at(-1)?.content.push(element('pc', attributes, ...content))
    }
  }
  return levels[0]?.content ?? []
}

/** The markup that a unit's codes refer to, by id. */
export function originalDataOf(unit: XmlElement): ReadonlyMap<string, string> {
  const data = childOf(unit, 'originalData')
  return new Map(
    data
      ? childrenOf(data, 'data').map((item) => [item.attributes.get('id') ?? '', plainOf(item)])
      : [],
  )
}

/** Text with the characters that XML can only name. */
function plainOf({content}: XmlElement): string {
  return content
    .map((child) => {
      if (typeof child === 'string') return child
      return child.name === 'cp' ? characterOf(child.attributes.get('hex') ?? '') : plainOf(child)
    })
    .join('')
}

/** The Markdown of a `source` or `target`. */
export function contentMarkdown({content}: XmlElement, data: ReadonlyMap<string, string>): string {
  return content
    .map((child) => {
      if (typeof child === 'string') return child
      const raw = (name: string): string => data.get(child.attributes.get(name) ?? '') ?? ''
      switch (child.name) {
        case 'cp':
          return characterOf(child.attributes.get('hex') ?? '')
        case 'pc':
          return `${raw('dataRefStart')}${contentMarkdown(child, data)}${raw('dataRefEnd')}`
        case 'ph':
        case 'sc':
        case 'ec':
          return raw('dataRef')
        default:
          return contentMarkdown(child, data)
      }
    })
    .join('')
}
