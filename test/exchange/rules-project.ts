import {keyOf, uidOf} from '../../pipeline/document/model/brand.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {parseInline} from '../../pipeline/document/inline/inline.ts'
import type {Catalog, Unit} from '../../pipeline/document/model/types.ts'
import {printResource, printState} from '../../pipeline/locale/print.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {readState} from '../../pipeline/locale/state.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import {bindTranslation, type BoundTranslation} from '../../pipeline/locale/passage.ts'
import type {Origin, State, Translation, PassageRecord} from '../../pipeline/locale/types.ts'

/** A unit's English with its translation. */
export type Pair = {
  readonly source: string
  readonly target: string
  readonly state?: State
  readonly origin?: Origin
  readonly note?: string
  /** the English that the translation was made from */
  readonly was?: string
}

/** A document of points p1, p2 … */
export function catalogOf(pairs: readonly Pair[]): Catalog {
  const units = pairs.map(({source}, index): Unit => {
    const key = keyOf(`p${index + 1}`)
    return {
      key,
      uid: uidOf(`uid-${index + 1}`),
      kind: 'point',
      text: source,
      inline: parseInline(source),
      hash: hashOf(source),
      place: {
        file: 'source/rules.md',
        line: index + 3,
        column: 1,
        endLine: index + 3,
        endColumn: 1,
      },
      depth: 1,
    }
  })
  return {
    document: 'rules',
    file: 'source/rules.md',
    language: 'en',
    units,
    byKey: new Map(units.map((unit) => [unit.key, unit])),
    bare: [],
  }
}

/** Its translation into Russian. */
export function translationOf(catalog: Catalog, pairs: readonly Pair[]): BoundTranslation {
  const entries = pairs.map(({target}, index) => [`p${index + 1}`, target] as const)
  const states = pairs.flatMap(({target, state, origin, note, was}, index) => {
    const unit = catalog.units[index]
    if (!unit || target === '') return []
    const record: PassageRecord = {
      uid: unit.uid,
      source: was === undefined ? unit.hash : hashOf(was),
      state: state ?? 'translated',
      origin: origin ?? 'human',
      ...(note === undefined ? {} : {note}),
      ...(was === undefined ? {} : {english: was}),
      target: hashOf(target),
    }
    return [[unit.key, record] as const]
  })
  return read(catalog, printResource(entries, defaultStyle), printState(states, defaultStyle))
}

/** A translation from the texts of its two files. */
export function read(catalog: Catalog, resource: string, states: string): BoundTranslation {
  const translation: Translation = {
    document: 'rules',
    locale: 'ru',
    resource: readResource(resource, 'locales/ru/rules.json').value,
    states: readState(states, 'locales/ru/rules.state.json').value,
    readable: true,
  }
  return bindTranslation(catalog, translation, undefined)
}

/** The texts of the two files. */
export const filesOf = ({resource, states}: Translation): readonly string[] => [
  printResource(
    Array.from(resource.entries, ([key, {text}]) => [key, text]),
    defaultStyle,
  ),
  printState(states.units, defaultStyle),
]
