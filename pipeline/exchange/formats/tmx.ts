import type {Result} from '../../finding/result.ts'
import {languageOf} from '../../language/index.ts'
import {piecesOf} from '../codes/markdown.ts'
import {nativePieces, nativeXml, type Dialect} from '../codes/native.ts'
import type {
  ExchangeFormat,
  OutgoingUnit,
  Returned,
  ReturnedFile,
  ReturnedUnit,
} from '../model/types.ts'
import {claimFrom, xliff2Claims} from '../returned/claims.ts'
import {readXmlAs} from '../returned/read-xml-as.ts'
import {returnedFile, returnedUnit, textsOf} from '../returned/unit.ts'
import {childOf, childrenOf, descendantsOf, textOf, type XmlElement} from '../xml/read.ts'
import {block, element, text, xmlFile, type Xml} from '../xml/write.ts'

const dialect: Dialect = {
  pair: (id) => ({i: id, x: id}),
  alone: (id) => ({x: id}),
  kind: 'type',
}

/** One text in several languages, as a translation memory has it. */
export type MemoryUnit = {
  readonly id: string
  readonly properties: Readonly<Record<string, string | undefined>>
  readonly note?: string
  readonly source: string
  readonly translations: readonly (readonly [language: string, text: string])[]
}

/** TMX 1.4b (LISA, 2005), level 2: codes as `bpt`, `ept` and `ph` with their markup. */
export function memoryText(
  {
    document,
    language,
    tool,
  }: {
    readonly document: string
    readonly language: string
    readonly tool: {readonly name: string; readonly version: string}
  },
  units: readonly MemoryUnit[],
): string {
  const header = element('header', {
    creationtool: tool.name,
    creationtoolversion: tool.version,
    segtype: 'block',
    'o-tmf': 'i18next',
    adminlang: 'en',
    srclang: language,
    datatype: 'x-markdown',
  })
  const named = {document}
  const body = units.map((unit) => memoryUnitXml(unit, language, named))
  return xmlFile(block('tmx', {version: '1.4'}, header, block('body', {}, ...body)))
}

function memoryUnitXml(
  {id, properties, note, source, translations}: MemoryUnit,
  language: string,
  named: Readonly<Record<string, string | undefined>>,
): Xml {
  const pieces = piecesOf(source)
  const variant = (tag: string, value: string): Xml => {
    const content = nativeXml(piecesOf(value, tag === language ? [] : pieces), dialect)
    return element('tuv', {'xml:lang': tag}, element('seg', {}, ...content))
  }
  const props = Object.entries({...named, ...properties}).flatMap(([type, value]) =>
    value === undefined ? [] : [element('prop', {type: `x-stele-${type}`}, text(value))],
  )
  return block(
    'tu',
    {tuid: id},
    ...(note === undefined ? [] : [element('note', {}, text(note))]),
    ...props,
    variant(language, source),
    ...translations.map(([tag, value]) => variant(tag, value)),
  )
}

/**
 * A translation memory of one language. Drafts are not in it, for a tool would offer them as exact
 * matches. A stale translation is paired with the English that it was made from, and is left out where
 * that is not known.
 */
export const tmx: ExchangeFormat = {
  name: 'TMX 1.4b',
  extension: '.tmx',
  endings: ['.tmx'],
  recognises: ({root}) => root?.name === 'tmx',
  write(outgoing) {
    const {document, sourceLanguage, locale, units} = outgoing
    const tool = {name: 'Stele', version: '1'}
    return memoryText(
      {document, language: sourceLanguage, tool},
      units.flatMap((unit) => memoryUnit(unit, locale)),
    )
  },
  read: (file) =>
    readXmlAs(
      {...file, kind: 'TMX'},
      ({name}) => name === 'tmx',
      (root) => unitsIn(root, file),
    ),
}

/** A passage as a memory has it: what may be paired with what. */
export type MemoryText = Pick<OutgoingUnit, 'source' | 'target' | 'state' | 'stale' | 'english'>

/**
 * The English that a translation may be offered for.
 *
 * @returns undefined for drafts, and for stale texts whose English is not known
 */
export function memorySource({
  source,
  target,
  state,
  stale,
  english,
}: MemoryText): string | undefined {
  if (target === '' || state === 'initial') return undefined
  return stale ? english : source
}

function memoryUnit(unit: OutgoingUnit, locale: string): readonly MemoryUnit[] {
  const {key, uid, number, sourceHash, targetHash, state, origin, note, target} = unit
  const source = memorySource(unit)
  if (source === undefined) return []
  const properties = {
    uid,
    number,
    // Of a stale text: the hash of the English that it is paired with, not of today's.
    source: unit.stale ? undefined : sourceHash,
    target: targetHash,
    state,
    origin,
  }
  return [
    {
      id: key,
      properties,
      ...(note === undefined ? {} : {note}),
      source,
      translations: [[locale, target]],
    },
  ]
}

function unitsIn(root: XmlElement, {language = 'en', locale}: ReturnedFile): Result<Returned> {
  const header = childOf(root, 'header')?.attributes.get('srclang')
  const english = header === undefined || header === '*all*' ? language : header
  const units = [...descendantsOf(root, 'tu')]
  const [first] = units
  const other = first && sidesOf(first, english, locale).target?.language
  const document = first && propertiesOf(first).get('document')
  return returnedFile(
    {document, locale: other},
    units.map((unit) => returned(unit, english, locale)),
  )
}

type Variant = {readonly language: string; readonly segment: XmlElement}

/**
 * The two languages of a unit, in any order. The source is the variant in the language of the document;
 * the target the one asked for, or the only other one.
 */
function sidesOf(
  unit: XmlElement,
  english: string,
  locale: string | undefined,
): {readonly source: Variant | undefined; readonly target: Variant | undefined} {
  const variants = variantsOf(unit)
  const source =
    variants.find(({language}) => language.toLowerCase() === english.toLowerCase()) ??
    variants.find(({language}) => isSameBase(language, english))
  const others = variants.filter((variant) => variant !== source)
  const wanted =
    locale === undefined
      ? others
      : [
          ...others.filter(({language}) => language.toLowerCase() === locale.toLowerCase()),
          ...others.filter(({language}) => isSameBase(language, locale)),
        ]
  return {source, target: wanted[0] ?? (others.length === 1 ? others[0] : undefined)}
}

const isSameBase = (one: string, other: string): boolean => baseOf(one) === baseOf(other)

const baseOf = (tag: string): string => tag.toLowerCase().replace(/[-_].*$/u, '')

function variantsOf(unit: XmlElement): readonly Variant[] {
  return childrenOf(unit, 'tuv').flatMap((variant) => {
    const {attributes} = variant
    const language = attributes.get('xml:lang') ?? attributes.get('lang')
    const segment = childOf(variant, 'seg')
    return segment && language !== undefined ? [{language, segment}] : []
  })
}

const prefix = 'x-stele-'

/** The properties that Stele wrote; those of other tools are none of its business. */
function propertiesOf(unit: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(unit, 'prop').flatMap((prop) => {
      const type = prop.attributes.get('type')
      return type?.startsWith(prefix) ? [[type.slice(prefix.length), textOf(prop)] as const] : []
    }),
  )
}

function returned(unit: XmlElement, english: string, locale: string | undefined): ReturnedUnit {
  const {source, target} = sidesOf(unit, english, locale)
  const properties = propertiesOf(unit)
  const state = properties.get('state')
  const claim = state === undefined ? undefined : claimFrom(xliff2Claims, state)
  const notes = childrenOf(unit, 'note').map(textOf)
  const tag = target?.language ?? locale
  return returnedUnit(
    {
      key: unit.attributes.get('tuid'),
      uid: properties.get('uid'),
      ...textsOf({
        source: source && nativePieces(source.segment),
        target: target && nativePieces(target.segment),
        isSpaced: tag === undefined || languageOf(tag).typography.spacesBetweenWords,
      }),
      sourceHash: properties.get('source'),
      targetHash: properties.get('target'),
      claim,
      // No tool changes a property that it does not know: it says what it said on the way out.
      sentWord: properties.has('target') ? state : undefined,
      // A memory has translations only.
      copyCounts: true,
      note: notes.length === 0 ? undefined : notes.join('\n'),
    },
    target?.segment.place ?? unit.place,
  )
}
