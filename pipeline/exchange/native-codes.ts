import {characterOf, unfitForXml} from './xml/characters.ts'
import type {CodeKind, Piece} from './inline-codes.ts'
import {element, text, type Attributes, type Xml} from './xml/write.ts'
import type {XmlElement} from './xml/read.ts'

/** How a format names the attributes of codes that hold their native markup: XLIFF 1.2, TMX. */
export type Dialect = {
  readonly pair: (id: number) => Attributes
  readonly alone: (id: number) => Attributes
  /** the attribute that says what a code is */
  readonly kind: string
}

const kinds: Readonly<Record<CodeKind, string>> = {
  bold: 'bold',
  italic: 'italic',
  struck: 'x-strikethrough',
  link: 'link',
  code: 'x-code',
  image: 'image',
  note: 'x-note',
  html: 'x-html',
  break: 'lb',
  other: 'x-other',
}
const character = 'x-character'

/** Pieces as mixed content with `bpt`, `ept` and `ph`, whose content is the native markup. */
export function nativeXml(pieces: readonly Piece[], {pair, alone, kind}: Dialect): readonly Xml[] {
  return pieces.map((piece): Xml => {
    if (piece.kind === 'text') return text(piece.text)
    const {id, raw, of} = piece
    const code = unfitForXml(raw)
    if (code !== undefined) return element('ph', {...alone(id), [kind]: character}, text(code))
    if (piece.kind === 'close') return element('ept', pair(id), text(raw))
    const name = piece.kind === 'open' ? 'bpt' : 'ph'
    const attributes = piece.kind === 'open' ? pair(id) : alone(id)
    return element(name, {...attributes, [kind]: kinds[of]}, text(raw))
  })
}

/** The markup of each code by what refers to it: `bpt 1`, `ept 1`, `ph 2`. */
export type CodeTable = ReadonlyMap<string, string>

/** The codes of a segment, for tools that replace them by empty elements with the same id. */
export function codesIn(segment: XmlElement | undefined): CodeTable {
  const table = new Map<string, string>()
  const visit = (parent: XmlElement): void => {
    for (const child of parent.content) {
      if (typeof child === 'string') continue
      if (native.has(child.name)) table.set(`${child.name} ${idOf(child)}`, rawOf(child))
      else visit(child)
    }
  }
  if (segment) visit(segment)
  return table
}

const native = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])

/**
 * The Markdown of a segment's mixed content. Codes give back their native markup; `g`, `x`, `bx` and
 * `ex`, which some tools write in their place, that of the code of the source with the same id.
 */
export function nativeMarkdown(segment: XmlElement, codes: CodeTable): string {
  return segment.content
    .map((child) => {
      if (typeof child === 'string') return child
      const id = idOf(child)
      const of = (name: string): string => codes.get(`${name} ${id}`) ?? ''
      if (native.has(child.name)) return rawOf(child) || of(child.name)
      if (child.name === 'x') return of('ph') || of('bpt') || of('ept')
      if (child.name === 'bx') return of('bpt')
      if (child.name === 'ex') return of('ept')
      const inner = nativeMarkdown(child, codes)
      return child.name === 'g' ? `${of('bpt')}${inner}${of('ept')}` : inner
    })
    .join('')
}

function idOf({attributes}: XmlElement): string {
  return (
    attributes.get('i') ??
    attributes.get('rid') ??
    attributes.get('x') ??
    attributes.get('id') ??
    ''
  )
}

function rawOf({attributes, content}: XmlElement): string {
  const inner = content.filter((child) => typeof child === 'string').join('')
  const isCharacter = (attributes.get('ctype') ?? attributes.get('type')) === character
  return isCharacter ? characterOf(inner) : inner
}
