import {createHash} from 'node:crypto'
import {keyOf, uidOf} from '../document/model/brand.ts'
import type {Inline, Key} from '../document/model/types.ts'
import {countsOf, interfaceWords} from '../locale/interface-words.ts'
import type {Progress} from '../locale/progress.ts'
import {itemAt} from '../finding/assert.ts'
import type {Address, Cell, Edition, EditionLanguage, NoteRow, Row, TableUnit} from './types.ts'

/** What a book is made from. */
export type BookInput = {
  /** name of its files */
  readonly id: string
  /** by language; the first where a language has none */
  readonly title: Readonly<Record<string, string>>
  /** at least one; all of the same languages in the same layout */
  readonly editions: readonly Edition[]
  /** interface words by locale */
  readonly words: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** the address of a document's picture in the book; as it is where absent */
  readonly pictureOf?: (document: string, url: string) => string
}

/**
 * Editions of several documents as one: each is a part under its title, its headings one level deeper. Keys, anchors
 * and names of notes begin with the document's id, so that links lead where they led; notes are numbered through.
 */
export function bookEdition(input: BookInput): Edition {
  const {id, editions, pictureOf = (_, url) => url} = input
  const first = itemAt(editions, 0)
  const documents = new Set(editions.map(({document}) => document))
  const parts = editions.map((edition) => partOf(edition, documents, pictureOf))
  const languages = first.languages.map((_, column) => languageOf(column, input))
  let notes = 0
  const numbered = parts.flatMap((part) => {
    const before = notes
    notes += Math.max(0, ...part.notes.map(({index}) => index))
    return part.notes.map((note) => ({...note, index: note.index + before}))
  })
  return {
    ...first,
    document: id,
    languages,
    rows: [titleRow(id, languages), ...parts.flatMap(({rows}) => rows)],
    notes: numbered,
    sourceHash: createHash('sha256')
      .update(editions.map(({sourceHash}) => sourceHash).join('\n'))
      .digest('hex')
      .slice(0, 16),
    formerKeys: new Map(parts.flatMap(({formerKeys}) => [...formerKeys])),
    citedFromOutside: new Set(),
    glossary: editions.flatMap(({glossary}) => glossary),
    isBook: true,
  }
}

function languageOf(column: number, {title, editions, words}: BookInput): EditionLanguage {
  const own = itemAt(itemAt(editions, 0).languages, column)
  const {shortTitle: _, ...rest} = own
  const progress = editions.map(({languages}) => itemAt(languages, column).progress).reduce(summed)
  const {tag, language} = own
  return {
    ...rest,
    title: title[tag] ?? Object.values(title)[0] ?? own.title,
    progress,
    words: interfaceWords(tag, words, {
      counts: countsOf(progress),
      digits: language.numbers.digits,
    }),
  }
}

const summed = (a: Progress, b: Progress): Progress => ({
  units: a.units + b.units,
  words: a.words + b.words,
  translated: a.translated + b.translated,
  reviewed: a.reviewed + b.reviewed,
  stale: a.stale + b.stale,
  missing: a.missing + b.missing,
  machine: a.machine + b.machine,
  translatedWords: a.translatedWords + b.translatedWords,
})

function titleRow(id: string, languages: readonly EditionLanguage[]): Row {
  return {
    kind: 'title',
    key: keyOf('title'),
    uid: uidOf(id),
    names: languages.map(({title}) => title),
    anchors: [],
    depth: 0,
    quoted: false,
    cells: languages.map((own) => wordsCell(own.title, own)),
  }
}

function wordsCell(value: string, {language}: EditionLanguage): Cell {
  const inline: Inline = [{type: 'text', value}]
  return {language, inline, status: 'source', state: 'final', origin: 'human'}
}

type Part = Pick<Edition, 'rows' | 'notes' | 'formerKeys'>
type PictureOf = (document: string, url: string) => string

/** A document as a part: its title is a heading. */
function partOf(edition: Edition, documents: ReadonlySet<string>, pictureOf: PictureOf): Part {
  const {document, rows, notes, languages, formerKeys} = edition
  const named = nameIn(document, documents)
  const shifted = rows.map((row) => shiftedRow(row, named, (url) => pictureOf(document, url)))
  const hasTitle = rows.some(({kind}) => kind === 'title')
  return {
    rows: hasTitle ? shifted : [headOf(document, languages), ...shifted],
    notes: notes.map((note): NoteRow => ({
      ...note,
      ...named.address(note),
      identifier: named.text(note.identifier),
      cells: note.cells.map(named.cell),
    })),
    formerKeys: new Map([...formerKeys].map(([old, key]) => [named.text(old), named.key(key)])),
  }
}

/** The heading of a part whose document has no title. */
function headOf(document: string, languages: readonly EditionLanguage[]): Row {
  const key = keyOf(`${document}-title`)
  return {
    kind: 'heading',
    key,
    section: key,
    uid: uidOf(document),
    names: languages.map(() => document),
    anchors: [],
    level: 2,
    depth: 0,
    quoted: false,
    cells: languages.map((own) => wordsCell(document, own)),
  }
}

function shiftedRow(row: Row, named: Names, pictureAt: (url: string) => string): Row {
  switch (row.kind) {
    case 'rule':
      return row
    case 'table': {
      const unitOf = (unit: TableUnit): TableUnit => ({
        ...unit,
        ...named.address(unit),
        cells: unit.cells.map(named.cell),
      })
      const table = named.key(row.table)
      return {...row, ...named.address(row), table, units: row.units.map(unitOf)}
    }
    case 'title': {
      const address = named.address(row)
      const cells = row.cells.map(named.cell)
      return {...address, kind: 'heading', section: address.key, level: 2, cells}
    }
    case 'heading':
      return {
        ...row,
        ...named.address(row),
        section: named.key(row.section),
        level: Math.min(6, row.level + 1),
        cells: row.cells.map(named.cell),
      }
    case 'image':
      return {
        ...row,
        ...named.address(row),
        url: pictureAt(row.url),
        cells: row.cells.map(named.cell),
      }
    case 'paragraph':
    case 'point':
    case 'code':
      return {...row, ...named.address(row), cells: row.cells.map(named.cell)}
  }
}

/** How what has a name in a document is called in a book. */
type Names = {
  readonly text: (name: string) => string
  readonly key: (key: Key) => Key
  readonly address: <Place extends Address>(place: Place) => Place
  readonly cell: (cell: Cell) => Cell
}

/** @param documents those of the book, which references may lead to */
function nameIn(document: string, documents: ReadonlySet<string>): Names {
  const text = (name: string): string => `${document}-${name}`
  const key = (own: Key): Key => keyOf(text(own))
  const address = <Place extends Address>(place: Place): Place => ({
    ...place,
    key: key(place.key),
    anchors: place.anchors.map(text),
  })
  const inlineOf = (inline: Inline): Inline =>
    inline.map((node) => {
      if (node.type === 'footnoteReference')
        return {...node, identifier: text(node.identifier), label: node.label ?? node.identifier}
      const inner = 'children' in node ? {...node, children: [...inlineOf(node.children)]} : node
      if (inner.type !== 'link') return inner
      const place = inner.data?.place
      if (place && documents.has(place.document))
        return {...inner, url: `#${place.document}-${place.key}`, data: {isReference: true}}
      return inner.url.startsWith('#') ? {...inner, url: `#${text(inner.url.slice(1))}`} : inner
    })
  const cell = (own: Cell): Cell => ({
    ...own,
    inline: inlineOf(own.inline),
    ...(own.joinedInto ? {joinedInto: address(own.joinedInto)} : {}),
    ...(own.covers ? {covers: own.covers.map(address)} : {}),
  })
  return {text, key, address, cell}
}
