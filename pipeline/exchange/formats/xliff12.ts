import type {Result} from '../../finding/result.ts'
import {languageOf} from '../../language/index.ts'
import type {State} from '../../locale/types.ts'
import {piecesOf} from '../codes/markdown.ts'
import {nativePieces, nativeXml, type Dialect} from '../codes/native.ts'
import type {
  ExchangeFormat,
  Outgoing,
  OutgoingUnit,
  Returned,
  ReturnedUnit,
} from '../model/types.ts'
import {noteWithLabel} from '../model/note-label.ts'
import {hasTextToTake} from '../returned/kept-units.ts'
import {mergedStamps, stampsFrom, stampsIn, type Stamps} from '../returned/stamps.ts'
import {documentNamed, returnedFile, returnedUnit, textsOf} from '../returned/unit.ts'
import {childOf, childrenOf, descendantsOf, textOf, type XmlElement} from '../xml/read.ts'
import {readXmlAs} from '../returned/read-xml-as.ts'
import {block, element, text, xmlFile, type Xml} from '../xml/write.ts'
import {claimOf12, vendorOf} from './xliff12-claims.ts'

const dialect: Dialect = {
  pair: (id) => ({id, rid: id}),
  alone: (id) => ({id}),
  kind: 'ctype',
}

const written: Readonly<Record<State, string>> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
}

const isVersion2 = /\sversion\s*=\s*["']2\./u

/**
 * XLIFF 1.2 (OASIS, 2008), for the tools that know nothing newer, and the dialects of Trados, memoQ and
 * Phrase. A unit's id is its key; uid and hashes stand in a context group. A stale translation has the
 * state `needs-review-translation`, and an `alt-trans` of type `previous-version` shows its English.
 */
export const xliff12: ExchangeFormat = {
  name: 'XLIFF 1.2',
  extension: '.xlf',
  endings: ['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff'],
  // A file that names no version is read as the oldest.
  recognises: ({root}) => root?.name === 'xliff' && !isVersion2.test(root.attributes),
  write: (outgoing) => xmlFile(documentXml(outgoing)),
  read: (file) => readXmlAs({...file, kind: 'XLIFF 1.2'}, isXliff1, unitsIn),
}

const isXliff1 = ({name, attributes}: XmlElement): boolean =>
  name === 'xliff' && attributes.get('version')?.startsWith('1.') === true

function unitsIn(root: XmlElement): Result<Returned> {
  const files = childrenOf(root, 'file')
  const vendor = vendorOf(root)
  const units = files.flatMap((file) => {
    const document = documentNamed(file.attributes.get('original'))
    const locale = file.attributes.get('target-language')
    const isSpaced = locale === undefined || languageOf(locale).typography.spacesBetweenWords
    return [...descendantsOf(file, 'trans-unit')]
      .filter(hasText)
      .map((unit) => returned(unit, {document, isSpaced, vendor}))
  })
  const [first] = files
  return returnedFile(
    {
      document: documentNamed(first?.attributes.get('original')),
      locale: first?.attributes.get('target-language'),
    },
    units,
  )
}

/** Not what a tool keeps from being translated, nor the header that a converter made of a PO file. */
const hasText = (unit: XmlElement): boolean =>
  hasTextToTake(unit) && unit.attributes.get('restype') !== 'x-gettext-domain-header'

function documentXml({sourceFile, sourceLanguage, locale, units}: Outgoing): Xml {
  const attributes = {
    original: sourceFile,
    'source-language': sourceLanguage,
    'target-language': locale,
    datatype: 'x-markdown',
  }
  const body = block('body', {}, ...units.map(unitXml))
  return block(
    'xliff',
    {xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2'},
    block('file', attributes, body),
  )
}

function unitXml(unit: OutgoingUnit): Xml {
  const {key, number, source, target, state} = unit
  const note = noteWithLabel(unit)
  const pieces = piecesOf(source)
  const isApproved = target !== '' && !unit.stale && (state === 'reviewed' || state === 'final')
  const targetXml = element(
    'target',
    {state: stateWritten(unit)},
    ...nativeXml(piecesOf(target, pieces), dialect),
  )
  return block(
    'trans-unit',
    {id: key, resname: number, approved: isApproved ? 'yes' : 'no', 'xml:space': 'preserve'},
    element('source', {}, ...nativeXml(pieces, dialect)),
    ...(target === '' ? [] : [targetXml]),
    contextXml(unit),
    ...(note === undefined ? [] : [element('note', {}, text(note))]),
    ...formerXml(unit),
  )
}

/** The English that a stale translation was made from, as tools show an earlier version. */
function formerXml({english, target}: OutgoingUnit): readonly Xml[] {
  if (english === undefined || target === '') return []
  const pieces = piecesOf(english)
  return [
    block(
      'alt-trans',
      {alttranstype: 'previous-version', origin: 'stele'},
      element('source', {}, ...nativeXml(pieces, dialect)),
      element('target', {}, ...nativeXml(piecesOf(target, pieces), dialect)),
    ),
  ]
}

function stateWritten({target, state, stale}: OutgoingUnit): string {
  if (target === '') return 'new'
  return stale && state !== 'initial' ? 'needs-review-translation' : written[state]
}

function contextXml(unit: OutgoingUnit): Xml {
  const {uid, sourceHash, targetHash, origin, reference} = unit
  const values = {
    uid,
    source: sourceHash,
    target: targetHash,
    written: stateWritten(unit),
    origin,
    reference,
  }
  const contexts = Object.entries(values).map(([name, value]) =>
    element('context', {'context-type': `x-stele-${name}`}, text(value)),
  )
  return element('context-group', {name: 'stele', purpose: 'information'}, ...contexts)
}

type Part = {
  readonly document: string | undefined
  readonly isSpaced: boolean
  readonly vendor: ReturnType<typeof vendorOf>
}

function returned(unit: XmlElement, {document, isSpaced, vendor}: Part): ReturnedUnit {
  const piecesIn = (name: string): ReturnType<typeof nativePieces> | undefined => {
    const found = childOf(unit, name)
    return found && nativePieces(found, vendor)
  }
  const {stamps, note} = saidBeside(unit)
  const target = childOf(unit, 'target')
  const texts = textsOf({
    source: piecesIn('source'),
    segmented: piecesIn('seg-source'),
    target: piecesIn('target'),
    isSpaced,
  })
  return returnedUnit(
    {
      key: unit.attributes.get('id'),
      name: unit.attributes.get('resname'),
      uid: stamps.uid,
      document,
      ...texts,
      sourceHash: stamps.source,
      targetHash: stamps.target,
      ...claimOf12(unit, vendor),
      sentWord: stamps.written,
      note,
    },
    target?.place ?? unit.place,
  )
}

/** What stands beside the texts: the stamps of Stele, also in a note that a converter made of them. */
function saidBeside(unit: XmlElement): {
  readonly stamps: Stamps
  readonly note: string | undefined
} {
  const prefix = 'x-stele-'
  const contexts = new Map(
    [...descendantsOf(unit, 'context')].flatMap((context) => {
      const type = context.attributes.get('context-type')
      return type?.startsWith(prefix) ? [[type.slice(prefix.length), textOf(context)] as const] : []
    }),
  )
  const comments = childrenOf(unit, 'note').map((note) => stampsIn(textOf(note)))
  const notes = comments.flatMap(({rest}) => (rest === undefined ? [] : [rest]))
  return {
    stamps: mergedStamps([...comments.map(({stamps}) => stamps), stampsFrom(contexts)]),
    note: notes.length === 0 ? undefined : notes.join('\n'),
  }
}
