import type {Reading} from '../../finding/finding.ts'
import type {State} from '../../locale/types.ts'
import {piecesOf} from '../inline-codes.ts'
import {codesIn, nativeMarkdown, nativeXml, type Dialect} from '../native-codes.ts'
import {documentNamed, returnedFile, returnedUnit} from '../returned.ts'
import type {ExchangeFormat, Outgoing, OutgoingUnit, Returned, ReturnedUnit} from '../types.ts'
import {childOf, childrenOf, descendantsOf, textOf, type XmlElement} from '../xml/read.ts'
import {readXmlAs} from '../read-as.ts'
import {block, element, text, xmlFile, type Xml} from '../xml/write.ts'

const dialect: Dialect = {
  pair: (id) => ({id, rid: id}),
  alone: (id) => ({id}),
  kind: 'ctype',
}

/** What the states of XLIFF 1.2 are among ours. */
const known: Readonly<Record<string, State>> = {
  new: 'initial',
  'needs-translation': 'initial',
  'needs-adaptation': 'initial',
  'needs-l10n': 'initial',
  'needs-review-translation': 'translated',
  'needs-review-adaptation': 'translated',
  'needs-review-l10n': 'translated',
  translated: 'translated',
  'signed-off': 'reviewed',
  final: 'final',
}
const written: Readonly<Record<State, string>> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
}

/**
 * XLIFF 1.2 (OASIS, 2008), for the tools that know nothing newer. A unit's id is its key; uid and
 * hashes stand in a context group, a stale translation has the state `needs-review-translation`.
 */
export const xliff12: ExchangeFormat = {
  name: 'XLIFF 1.2',
  extension: '.xlf',
  write: (outgoing) => xmlFile(documentXml(outgoing)),
  read: (text, path) => readXmlAs({text, path, kind: 'XLIFF 1.2'}, isXliff1, unitsIn),
}

const isXliff1 = ({name, attributes}: XmlElement): boolean =>
  name === 'xliff' && (attributes.get('version') ?? '').startsWith('1.')

function unitsIn(root: XmlElement): Reading<Returned> {
  const [first] = childrenOf(root, 'file')
  const document = documentNamed(first?.attributes.get('original'))
  const locale = first?.attributes.get('target-language')
  return returnedFile({document, locale}, [...descendantsOf(root, 'trans-unit')].map(returned))
}

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
  const {key, number, source, target, state, note} = unit
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
  )
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

function returned(unit: XmlElement): ReturnedUnit {
  const source = childOf(unit, 'source')
  const target = childOf(unit, 'target')
  const codes = codesIn(source)
  const contexts = new Map(
    [...descendantsOf(unit, 'context')].map((context) => [
      (context.attributes.get('context-type') ?? '').replace('x-stele-', ''),
      textOf(context),
    ]),
  )
  const notes = childrenOf(unit, 'note')
  return returnedUnit(
    {
      key: unit.attributes.get('id'),
      uid: contexts.get('uid'),
      source: source && nativeMarkdown(source, codes),
      sourceHash: contexts.get('source'),
      target: target && nativeMarkdown(target, new Map([...codes, ...codesIn(target)])),
      targetHash: contexts.get('target'),
      state: stateOf(unit, target, contexts.get('written')),
      note: notes.length === 0 ? undefined : notes.map(textOf).join('\n'),
    },
    target?.place ?? unit.place,
  )
}

/** The state, where it is not the one that went out. */
function stateOf(
  unit: XmlElement,
  target: XmlElement | undefined,
  before: string | undefined,
): State | undefined {
  const now = target?.attributes.get('state')
  if (now !== undefined) return now === before ? undefined : known[now]
  return target && unit.attributes.get('approved') === 'yes' ? 'reviewed' : undefined
}
