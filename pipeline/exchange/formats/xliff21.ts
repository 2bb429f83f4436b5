import type {Reading} from '../../finding/finding.ts'
import {states} from '../../locale/state.ts'
import type {State} from '../../locale/types.ts'
import {piecesOf} from '../inline-codes.ts'
import {documentNamed, returnedFile, returnedUnit} from '../returned.ts'
import type {ExchangeFormat, Outgoing, OutgoingUnit, Returned, ReturnedUnit} from '../types.ts'
import {childOf, childrenOf, descendantsOf, textOf, type XmlElement} from '../xml/read.ts'
import {readXmlAs} from '../read-as.ts'
import {block, element, text, xmlFile, type Xml} from '../xml/write.ts'
import {contentMarkdown, contentXml, originalDataOf, OriginalData} from './xliff21-codes.ts'

const staleness = 'stele:stale'

/**
 * XLIFF 2.1 (OASIS, 2018): core with the metadata module. A unit's id is its key; uid and hashes stand
 * in the metadata, native markup in `originalData`, a stale translation has the sub-state `stele:stale`.
 */
export const xliff21: ExchangeFormat = {
  name: 'XLIFF 2.1',
  extension: '.xlf',
  write: (outgoing) => xmlFile(documentXml(outgoing)),
  read: (text, path) => readXmlAs({text, path, kind: 'XLIFF 2'}, isXliff2, unitsIn),
}

const isXliff2 = ({name, attributes}: XmlElement): boolean =>
  name === 'xliff' && (attributes.get('version') ?? '').startsWith('2.')

function unitsIn(root: XmlElement): Reading<Returned> {
  const [first] = childrenOf(root, 'file')
  const document = documentNamed(first?.attributes.get('original'))
  const locale = root.attributes.get('trgLang')
  return returnedFile({document, locale}, [...descendantsOf(root, 'unit')].map(returned))
}

function documentXml({sourceFile, sourceLanguage, locale, units}: Outgoing): Xml {
  return block(
    'xliff',
    {
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
      version: '2.1',
      srcLang: sourceLanguage,
      trgLang: locale,
    },
    block('file', {id: 'f1', original: sourceFile}, ...units.map(unitXml)),
  )
}

function unitXml(unit: OutgoingUnit): Xml {
  const {key, number, source, target, state, stale, note} = unit
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

function metadataXml(unit: OutgoingUnit): Xml {
  const {uid, sourceHash, targetHash, origin, reference} = unit
  const values = {
    uid,
    source: sourceHash,
    target: targetHash,
    written: writtenOf(unit),
    origin,
    reference,
  }
  const items = Object.entries(values).map(([type, value]) =>
    element('mda:meta', {type}, text(value)),
  )
  return element('mda:metadata', {}, element('mda:metaGroup', {category: 'stele'}, ...items))
}

function returned(unit: XmlElement): ReturnedUnit {
  const data = originalDataOf(unit)
  const segments = childrenOf(unit).filter(({name}) => name === 'segment' || name === 'ignorable')
  const part = (name: string): readonly XmlElement[] =>
    segments.flatMap((segment) => childOf(segment, name) ?? [])
  const joined = (elements: readonly XmlElement[]): string =>
    elements.map((one) => contentMarkdown(one, data)).join('')
  const meta = metadataOf(unit)
  const targets = part('target')
  // Where a tool split the unit, what it left without target is shown as its source.
  const target = segments.map((segment) => childOf(segment, 'target') ?? childOf(segment, 'source'))
  const notes = childOf(unit, 'notes')
  return returnedUnit(
    {
      key: unit.attributes.get('id'),
      uid: meta.get('uid'),
      source: joined(part('source')),
      sourceHash: meta.get('source'),
      target: targets.length === 0 ? undefined : joined(target.filter((one) => one !== undefined)),
      targetHash: meta.get('target'),
      state: stateOf(segments, meta),
      note: notes && childrenOf(notes, 'note').map(textOf).join('\n'),
    },
    targets[0]?.place ?? unit.place,
  )
}

/** State and staleness as they go out, so that a change of either shows. */
const writtenOf = ({target, state, stale}: OutgoingUnit): string =>
  `${target === '' ? 'initial' : state}${stale ? ' stale' : ''}`

/** The least state of all segments, where it or the staleness is not what went out. */
function stateOf(
  segments: readonly XmlElement[],
  meta: ReadonlyMap<string, string>,
): State | undefined {
  const own = segments.filter(({name}) => name === 'segment')
  const ranks = own.map(({attributes}) =>
    states.findIndex((state) => state === attributes.get('state')),
  )
  const least = states[Math.max(0, Math.min(...ranks))]
  const isStale = own.some(({attributes}) => attributes.get('subState') === staleness)
  if (own.length === 0 || least === undefined) return undefined
  return `${least}${isStale ? ' stale' : ''}` === meta.get('written') ? undefined : least
}

function metadataOf(unit: XmlElement): ReadonlyMap<string, string> {
  const found = [...descendantsOf(unit, 'meta')]
  return new Map(found.map((meta) => [meta.attributes.get('type') ?? '', textOf(meta)]))
}
