import type {Result} from '../../finding/result.ts'
import {languageOf} from '../../language/index.ts'
import {piecesOf} from '../codes/markdown.ts'
import type {
  Claim,
  ExchangeFormat,
  Outgoing,
  OutgoingUnit,
  Returned,
  ReturnedPiece,
  ReturnedUnit,
} from '../model/types.ts'
import {noteWithLabel} from '../model/note-label.ts'
import {asStale, claimFrom, weakest, xliff2Claims} from '../returned/claims.ts'
import {hasTextToTake} from '../returned/kept-units.ts'
import {readXmlAs} from '../returned/read-xml-as.ts'
import {mergedStamps, stampsFrom, stampsIn, type Stamps} from '../returned/stamps.ts'
import {documentNamed, returnedFile, returnedUnit, textsOf} from '../returned/unit.ts'
import {childOf, childrenOf, descendantsOf, textOf, type XmlElement} from '../xml/read.ts'
import {block, element, text, xmlFile, type Xml} from '../xml/write.ts'
import {
  contentPieces,
  contentXml,
  originalDataOf,
  OriginalData,
  type MarkupTable,
} from './xliff21-codes.ts'

const staleness = 'stele:stale'

/**
 * XLIFF 2.1 (OASIS, 2018): core with the metadata and translation candidates modules. A unit's id is its
 * key; uid and hashes stand in the metadata, native markup in `originalData`. A stale translation has the
 * sub-state `stele:stale`, and a match shows the English that it was made from.
 */
export const xliff21: ExchangeFormat = {
  name: 'XLIFF 2.1',
  extension: '.xlf',
  endings: ['.xlf', '.xliff'],
  recognises: ({root}) =>
    root?.name === 'xliff' && /\sversion\s*=\s*["']2\./u.test(root.attributes),
  write: (outgoing) => xmlFile(documentXml(outgoing)),
  read: (file) => readXmlAs({...file, kind: 'XLIFF 2'}, isXliff2, unitsIn),
}

const isXliff2 = ({name, attributes}: XmlElement): boolean =>
  name === 'xliff' && attributes.get('version')?.startsWith('2.') === true

function unitsIn(root: XmlElement): Result<Returned> {
  const files = childrenOf(root, 'file')
  const locale = root.attributes.get('trgLang')
  const isSpaced = locale === undefined || languageOf(locale).typography.spacesBetweenWords
  const units = files.flatMap((file) => {
    const document = documentNamed(file.attributes.get('original'))
    return [...descendantsOf(file, 'unit')]
      .filter(hasTextToTake)
      .map((unit) => returned(unit, document, isSpaced))
  })
  const document = documentNamed(files[0]?.attributes.get('original'))
  return returnedFile({document, locale}, units)
}

function documentXml({sourceFile, sourceLanguage, locale, units}: Outgoing): Xml {
  const hasFormer = units.some(({english}) => english !== undefined)
  return block(
    'xliff',
    {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
      'xmlns:mtc': hasFormer ? 'urn:oasis:names:tc:xliff:matches:2.0' : undefined,
      version: '2.1',
      srcLang: sourceLanguage,
      trgLang: locale,
    },
    block('file', {id: 'f1', original: sourceFile}, ...units.map(unitXml)),
  )
}

function unitXml(unit: OutgoingUnit): Xml {
  const {key, number, source, target, state, stale} = unit
  const note = noteWithLabel(unit)
  const data = new OriginalData()
  const sourcePieces = piecesOf(source)
  const sourceXml = element('source', preserved, ...contentXml(sourcePieces, data))
  const targetXml =
    target === ''
      ? []
      : [element('target', preserved, ...contentXml(piecesOf(target, sourcePieces), data))]
  const status = target === '' ? 'initial' : state
  return block(
    'unit',
    {id: key, name: number},
    metadataXml(unit),
    ...formerXml(unit),
    ...(note === undefined ? [] : [element('notes', {}, element('note', {}, text(note)))]),
    ...data.xml(),
    block(
      'segment',
      {id: 's1', state: status, subState: stale ? staleness : undefined},
      sourceXml,
      ...targetXml,
    ),
  )
}

const preserved = {'xml:space': 'preserve'}

/** The English that a stale translation was made from, as a match with what it became. */
function formerXml({english, target}: OutgoingUnit): readonly Xml[] {
  if (english === undefined || target === '') return []
  const data = new OriginalData()
  const pieces = piecesOf(english)
  const source = element('source', preserved, ...contentXml(pieces, data))
  const translated = element('target', preserved, ...contentXml(piecesOf(target, pieces), data))
  const attributes = {ref: '#s1', origin: 'stele', type: 'other', subType: staleness}
  const match = block('mtc:match', attributes, ...data.xml(), source, translated)
  return [block('mtc:matches', {}, match)]
}

function metadataXml(unit: OutgoingUnit): Xml {
  const {uid, sourceHash, targetHash, origin, reference} = unit
  const values = {
    uid,
    source: sourceHash,
    target: targetHash,
    written: wordOf(unit),
    origin,
    reference,
  }
  const items = Object.entries(values).map(([type, value]) =>
    element('mda:meta', {type}, text(value)),
  )
  return element('mda:metadata', {}, element('mda:metaGroup', {category: 'stele'}, ...items))
}

/** A segment, or what is between segments, which has no id of a segment. */
type UnitPart = {readonly element: XmlElement; readonly segment?: string}

function returned(unit: XmlElement, document: string | undefined, isSpaced: boolean): ReturnedUnit {
  const parts = partsOf(unit)
  const data = originalDataOf(unit)
  const {stamps, note} = saidBeside(unit)
  const [target] = parts.flatMap(({element: part}) => childrenOf(part, 'target'))
  const source = parts.flatMap((part) => piecesIn(part, childOf(part.element, 'source'), data))
  const translated = inTargetOrder(parts).flatMap((part) => {
    const own = childOf(part.element, 'target')
    // A tool may leave out of the translation what stands between segments.
    const between = part.segment === undefined ? childOf(part.element, 'source') : undefined
    return piecesIn(part, own ?? between, data)
  })
  return returnedUnit(
    {
      key: unit.attributes.get('id'),
      uid: stamps.uid,
      document,
      ...textsOf({source, target: translated, isSpaced}),
      sourceHash: stamps.source,
      targetHash: stamps.target,
      ...claimOf(parts),
      sentWord: stamps.written,
      note,
    },
    target?.place ?? unit.place,
  )
}

function partsOf(unit: XmlElement): readonly UnitPart[] {
  return childrenOf(unit).flatMap((child, index): readonly UnitPart[] => {
    if (child.name === 'ignorable') return [{element: child}]
    if (child.name !== 'segment') return []
    return [{element: child, segment: child.attributes.get('id') ?? `at ${index}`}]
  })
}

const piecesIn = (
  {segment}: UnitPart,
  found: XmlElement | undefined,
  data: MarkupTable,
): readonly ReturnedPiece[] => (found ? contentPieces(found, data, segment) : [])

/** Parts in the order of the translation: `order` of a target counts from 1, over all parts. */
function inTargetOrder(parts: readonly UnitPart[]): readonly UnitPart[] {
  const orderOf = (part: XmlElement, index: number): number => {
    const order = Number(childOf(part, 'target')?.attributes.get('order'))
    return Number.isInteger(order) && order > 0 ? order : index + 1
  }
  return parts
    .map((part, index) => ({part, order: orderOf(part.element, index)}))
    .toSorted((a, b) => a.order - b.order)
    .map(({part}) => part)
}

/** State and staleness as they go out, so that a change of either shows. */
const wordOf = ({target, state, stale}: OutgoingUnit): string =>
  `${target === '' ? 'initial' : state}${stale ? ' stale' : ''}`

/** The weakest state of all segments; nothing where a tool has written none. */
function claimOf(
  parts: readonly UnitPart[],
): Pick<ReturnedUnit, 'claim' | 'unknownState' | 'unknownSubState'> {
  const own = parts.flatMap((part) => (part.segment === undefined ? [] : [part.element]))
  const words = own
    .map(({attributes}) => attributes.get('state'))
    .filter((word) => word !== undefined)
  const unknownState = words.find((word) => !claimFrom(xliff2Claims, word))
  const subStates = own.flatMap(({attributes}) => attributes.get('subState') ?? []) // most have none
  const isStale = subStates.includes(staleness)
  const unknownSubState = subStates.find((word) => word !== staleness)
  const all = own.map(({attributes}): Claim => {
    // XLIFF 2.1: a segment without state is initial.
    const claim = claimFrom(xliff2Claims, attributes.get('state') ?? 'initial')
    return claim ?? {state: 'initial', confirms: false, word: 'initial'}
  })
  const claim = words.length > 0 || isStale ? weakest(all) : undefined
  const other = unknownSubState === undefined ? {} : {unknownSubState}
  if (!claim) return other
  const said = isStale ? asStale({...claim, word: `${claim.word} stale`}) : claim
  return {claim: said, ...(unknownState === undefined ? {} : {unknownState}), ...other}
}

/** What stands beside the texts: the stamps of Stele, and the notes of people. */
function saidBeside(unit: XmlElement): {
  readonly stamps: Stamps
  readonly note: string | undefined
} {
  const groups = [...descendantsOf(unit, 'metaGroup')].filter(
    ({attributes}) => attributes.get('category') === 'stele',
  )
  const values = groups.flatMap((group) =>
    childrenOf(group, 'meta').flatMap((meta) => {
      const type = meta.attributes.get('type')
      return type === undefined ? [] : [[type, textOf(meta)] as const]
    }),
  )
  const notes = childOf(unit, 'notes')
  const comments = notes ? childrenOf(notes, 'note').map((note) => stampsIn(textOf(note))) : []
  const said = comments.flatMap(({rest}) => (rest === undefined ? [] : [rest]))
  return {
    stamps: mergedStamps([...comments.map(({stamps}) => stamps), stampsFrom(new Map(values))]),
    note: said.length === 0 ? undefined : said.join('\n'),
  }
}
