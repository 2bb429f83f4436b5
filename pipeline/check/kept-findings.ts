import {isDeepStrictEqual} from 'node:util'
import type {Catalog, Unit} from '../document/model/types.ts'
import {itemAt} from '../finding/assert.ts'
import type {Finding} from '../finding/finding.ts'
import type {Place} from '../finding/place.ts'
import type {BoundTranslation} from '../locale/passage.ts'
import type {PassageRecord} from '../locale/types.ts'
import type {Pair} from './rule/rule.ts'

/**
 * What the rules of one text have found, kept for a check that follows a change of a few texts. It holds for one
 * translation, with the catalog, the glossary, the settings and the labels that it was filled with.
 */
export type KeptFindings = {
  /** what was found in a text; undefined where it, the text before it, or its place has changed */
  readonly of: (pair: Pair) => readonly Finding[] | undefined
  readonly keep: (pair: Pair, findings: readonly Finding[]) => void
}

type Kept = {
  readonly unit: Unit
  readonly text: string
  readonly source: string
  readonly standing: Pair['passage']['standing']
  readonly record: PassageRecord | undefined
  /** of the unit before: a rule looks whether its sentence runs on */
  readonly before: string | undefined
  readonly place: Place
  readonly findings: readonly Finding[]
}

/** What findings of a text depend on besides the text. */
type KeptBase = {
  /** the project with its settings and its glossary */
  readonly survey: object
  readonly catalog: Catalog
  /** where the source and its references lead */
  readonly links: object
  readonly translation: BoundTranslation
}

/** What was found in the translations of a project. */
export type KeptStore = {
  /** what was found in a translation; nothing where something has changed on which all of it depends */
  readonly of: (base: KeptBase) => KeptFindings
}

/** A store of nothing. */
export function keptStore(): KeptStore {
  type Known = Omit<KeptBase, 'translation'> & {
    readonly labels: string
    readonly kept: KeptFindings
  }
  const byName = new Map<string, Known>()
  return {
    of: ({survey, catalog, links, translation}) => {
      const name = JSON.stringify([catalog.document, translation.locale])
      const known = byName.get(name)
      const labels = labelsIn(translation)
      const isSame =
        known?.survey === survey &&
        known.catalog === catalog &&
        known.links === links &&
        known.labels === labels
      if (isSame) return known.kept
      const kept = keptFindings()
      byName.set(name, {survey, catalog, links, labels, kept})
      return kept
    },
  }
}

/** The labels that a translation prints itself: a reference is compared with them. */
const labelsIn = ({states}: BoundTranslation): string =>
  JSON.stringify(Array.from(states.units).flatMap(([key, {label}]) => (label ? [key, label] : [])))

/** The findings of one translation, none yet. */
function keptFindings(): KeptFindings {
  const byKey = new Map<string, Kept>()
  return {
    of: (pair) => {
      const known = byKey.get(pair.unit.key)
      return known && isSame(known, pair) ? known.findings : undefined
    },
    keep: (pair, findings) => {
      const {unit, passage} = pair
      const place = plainPlace(pair)
      if (!place) return void byKey.delete(unit.key)
      const {text, source, standing, record} = passage
      const before = textBefore(pair)
      byKey.set(unit.key, {unit, text, source, standing, record, before, place, findings})
    },
  }
}

function isSame(known: Kept, pair: Pair): boolean {
  const {unit, passage} = pair
  const place = plainPlace(pair)
  return (
    known.unit === unit &&
    known.text === passage.text &&
    known.source === passage.source &&
    known.standing === passage.standing &&
    isDeepStrictEqual(known.record, passage.record) &&
    known.before === textBefore(pair) &&
    place?.line === known.place.line &&
    place.column === known.place.column
  )
}

const quotationMarks = 2

/** Where a text is in its file, if it is written without escapes: then the places of its words follow from it. */
function plainPlace({passage: {entry, text}}: Pair): Place | undefined {
  const place = entry?.place
  if (!place || place.line !== place.endLine) return undefined
  return place.endColumn - place.column === text.length + quotationMarks ? place : undefined
}

function textBefore({unit, within: {catalog, passageOf}}: Pair): string | undefined {
  const at = indexOf(catalog, unit)
  return at === 0 ? undefined : passageOf(itemAt(catalog.units, at - 1)).text
}

const indices = new WeakMap<Catalog, ReadonlyMap<Unit, number>>()

/** The place of a unit in its document, from 0. */
function indexOf(catalog: Catalog, unit: Unit): number {
  const known = indices.get(catalog) ?? new Map(catalog.units.map((one, at) => [one, at]))
  indices.set(catalog, known)
  return known.get(unit) ?? 0 // a pair of another catalog has no text before it
}
