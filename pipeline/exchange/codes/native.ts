import {present} from '../../finding/assert.ts'
import {characterOf, unfitForXml} from '../xml/characters.ts'
import type {ReturnedPiece} from '../model/types.ts'
import {element, text, type Attributes, type Xml} from '../xml/write.ts'
import type {XmlElement} from '../xml/read.ts'
import type {CodeKind, CodePiece} from './markdown.ts'

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
export function nativeXml(
  pieces: readonly CodePiece[],
  {pair, alone, kind}: Dialect,
): readonly Xml[] {
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

/** How a vendor's dialect of XLIFF 1.2 differs from the standard inside a segment. */
export type Vendor = {
  /** codes are written in the text: `{1}`, `{b>` and `<b}`, as Phrase does */
  readonly codesInText?: boolean
}

const sides: Readonly<Record<string, 'open' | 'close' | 'code'>> = {
  bpt: 'open',
  ept: 'close',
  ph: 'code',
  ut: 'code',
  it: 'code',
  x: 'code',
  bx: 'open',
  ex: 'close',
}

/** Elements that annotate the text in them, and are not codes: marks, terms, TMX `hi`. */
const transparent = new Set(['mrk', 'hi', 'sub'])

/**
 * The pieces of a `source`, `seg-source`, `target` or `seg`, in document order.
 *
 * Tracked deletions are left out. `mrk` of type `seg` gives its id to what is in it. An element that
 * is not of the standard is a code without markup, and its text stays.
 */
export function nativePieces(root: XmlElement, vendor: Vendor = {}): readonly ReturnedPiece[] {
  const visit = (parent: XmlElement, segment: string | undefined): readonly ReturnedPiece[] =>
    parent.content.flatMap((child): readonly ReturnedPiece[] => {
      const within = segment === undefined ? {} : {segment}
      if (typeof child === 'string')
        return vendor.codesInText
          ? codesInText(child).map((piece) => ({...piece, ...within}))
          : [{kind: 'text', text: child, ...within}]
      if (isDeletion(child)) return []
      const mid = segmentOf(child)
      if (mid !== undefined) return visit(child, mid)
      if (transparent.has(child.name)) return visit(child, segment)
      const side = sides[child.name]
      if (side !== undefined) return [{...codeOf(child, side), ...within}]
      const ends = pairOf(child)
      return [{...ends.open, ...within}, ...visit(child, segment), {...ends.close, ...within}]
    })
  return visit(root, undefined)
}

/** SDL marks a tracked deletion as `x-sdl-deleted`; others by an element of such a name. */
const isDeletion = ({name, attributes}: XmlElement): boolean =>
  /(?:^|-)(?:del|deleted|deletion)$/iu.test(name === 'mrk' ? typeOf(attributes) : name)

const typeOf = (attributes: XmlElement['attributes']): string =>
  // A mark without a type is none of a deletion.
  attributes.get('mtype') ?? ''

function segmentOf({name, attributes}: XmlElement): string | undefined {
  if (name !== 'mrk' || attributes.get('mtype') !== 'seg') return undefined
  // A segment without an id is one all the same.
  return attributes.get('mid') ?? ''
}

function codeOf(child: XmlElement, side: 'open' | 'close' | 'code'): ReturnedPiece {
  const raw = rawOf(child)
  return {kind: side, id: idOf(child), ...(raw === '' ? {} : {raw}), name: nameOf(child)}
}

/** `g`, and elements that a tool has invented: a pair around its text. */
function pairOf(child: XmlElement): {readonly open: ReturnedPiece; readonly close: ReturnedPiece} {
  const id = idOf(child)
  return {
    open: {kind: 'open', id, name: nameOf(child)},
    close: {kind: 'close', id, name: `</${child.name}>`},
  }
}

/** What a code is known by: `i` and `x` of TMX, `rid` and `id` of XLIFF. */
function idOf({attributes}: XmlElement): string {
  return (
    attributes.get('i') ??
    attributes.get('rid') ??
    attributes.get('x') ??
    attributes.get('id') ??
    // TMX lets the id of a lone code be left out.
    ''
  )
}

function nameOf({name, attributes}: XmlElement): string {
  const id = attributes.get('id') ?? attributes.get('i') ?? attributes.get('x')
  return id === undefined ? `<${name}>` : `<${name} id="${id}">`
}

function rawOf({attributes, content}: XmlElement): string {
  const inner = content.filter((child) => typeof child === 'string').join('')
  const isCharacter = (attributes.get('ctype') ?? attributes.get('type')) === character
  return isCharacter ? characterOf(inner) : inner
}

/** Phrase writes codes into the text: `{1}` alone, `{b>` and `<b}` around. */
function codesInText(value: string): readonly ReturnedPiece[] {
  const pieces: ReturnedPiece[] = []
  let from = 0
  for (const found of value.matchAll(/\{(?<open>\w+)>|<(?<close>\w+)\}|\{(?<alone>\w+)\}/gu)) {
    const {open, close, alone} = present(found.groups, 'the groups of a match')
    const [name] = found
    if (found.index > from) pieces.push({kind: 'text', text: value.slice(from, found.index)})
    if (open !== undefined) pieces.push({kind: 'open', id: open, name})
    else if (close !== undefined) pieces.push({kind: 'close', id: close, name})
    else if (alone !== undefined) pieces.push({kind: 'code', id: alone, name})
    from = found.index + name.length
  }
  if (from < value.length) pieces.push({kind: 'text', text: value.slice(from)})
  return pieces
}
