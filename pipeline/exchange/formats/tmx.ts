import type {Reading} from '../../finding/finding.ts'
import {piecesOf} from '../inline-codes.ts'
import {codesIn, nativeMarkdown, nativeXml, type Dialect} from '../native-codes.ts'
import {returnedFile, returnedUnit, stateNamed} from '../returned.ts'
import type {ExchangeFormat, OutgoingUnit, Returned, ReturnedUnit} from '../types.ts'
import {childOf, childrenOf, descendantsOf, textOf, type XmlElement} from '../xml/read.ts'
import {readXmlAs} from '../read-as.ts'
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

/** A translation memory of one language; units without translation are not in it. */
export const tmx: ExchangeFormat = {
  name: 'TMX 1.4b',
  extension: '.tmx',
  write(outgoing) {
    const {document, sourceLanguage, locale, units} = outgoing
    const tool = {name: 'Stele', version: '1'}
    return memoryText(
      {document, language: sourceLanguage, tool},
      units.filter(({target}) => target !== '').map((unit) => memoryUnit(unit, locale)),
    )
  },
  read: (text, path) => readXmlAs({text, path, kind: 'TMX'}, ({name}) => name === 'tmx', unitsIn),
}

function unitsIn(root: XmlElement): Reading<Returned> {
  const language = childOf(root, 'header')?.attributes.get('srclang') ?? 'en'
  const units = [...descendantsOf(root, 'tu')]
  const [first] = units
  const other = first && variantsOf(first).find(([tag]) => !isSame(tag, language))
  const document = first && propertiesOf(first).get('document')
  return returnedFile(
    {document, locale: other?.[0]},
    units.map((unit) => returned(unit, language)),
  )
}

function memoryUnit(unit: OutgoingUnit, locale: string): MemoryUnit {
  const {key, uid, number, sourceHash, targetHash, state, origin, note, source, target} = unit
  const properties = {uid, number, source: sourceHash, target: targetHash, state, origin}
  return {
    id: key,
    properties,
    ...(note === undefined ? {} : {note}),
    source,
    translations: [[locale, target]],
  }
}

const isSame = (tag: string, language: string): boolean =>
  tag.toLowerCase() === language.toLowerCase()

function variantsOf(unit: XmlElement): readonly (readonly [string, XmlElement])[] {
  return childrenOf(unit, 'tuv').flatMap((variant) => {
    const {attributes} = variant
    const tag = attributes.get('xml:lang') ?? attributes.get('lang') ?? ''
    const segment = childOf(variant, 'seg')
    return segment ? [[tag, segment] as const] : []
  })
}

function propertiesOf(unit: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(unit, 'prop').map((prop) => [
      (prop.attributes.get('type') ?? '').replace('x-stele-', ''),
      textOf(prop),
    ]),
  )
}

function returned(unit: XmlElement, language: string): ReturnedUnit {
  const variants = variantsOf(unit)
  const source = variants.find(([tag]) => isSame(tag, language))?.[1]
  const target = variants.find(([tag]) => !isSame(tag, language))?.[1]
  const codes = codesIn(source)
  const properties = propertiesOf(unit)
  const state = stateNamed(properties.get('state'))
  return returnedUnit(
    {
      key: unit.attributes.get('tuid'),
      uid: properties.get('uid'),
      source: source && nativeMarkdown(source, codes),
      sourceHash: properties.get('source'),
      target: target && nativeMarkdown(target, new Map([...codes, ...codesIn(target)])),
      targetHash: properties.get('target'),
      // No tool changes a property it does not know: it says what it said on the way out.
      state: properties.has('target') ? undefined : state,
      note: childOf(unit, 'note') && textOf(childOf(unit, 'note') ?? unit),
    },
    target?.place ?? unit.place,
  )
}
