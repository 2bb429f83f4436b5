import {printLabel} from '../document/label/print.ts'
import {isSameNumber} from '../document/label/same-number.ts'
import type {Key} from '../document/model/types.ts'
import {itemAt} from '../finding/assert.ts'
import type {Language} from '../language/model/types.ts'
import type {Bead} from './align.ts'
import type {AlignmentInput} from './alignment-input.ts'
import type {Alignment, LabelPair, Match} from './types.ts'

/** The provisions of the English, each with the label that the translation prints before it. */
export function labelPairs(
  matches: readonly Match[],
  beads: readonly Bead[],
  {english, translated}: AlignmentInput,
): readonly LabelPair[] {
  const ofUnits = matches.flatMap(({unit: {key, label, number}, passages, joinedInto}) => {
    const {label: own, place} = itemAt(passages, 0)
    if (!label || own === undefined || joinedInto !== undefined) return []
    const named = {key, label, ...(number === undefined ? {} : {number})}
    return [{...named, own, isBare: false, line: place.line}]
  })
  const ofBare = beads.flatMap(({units, passages}) => {
    const [unit] = units.map((index) => itemAt(english, index))
    const [passage] = passages.map((index) => itemAt(translated, index))
    if (!unit?.provision || unit.unit || passage?.label === undefined) return []
    return [{...unit.provision, own: passage.label, isBare: true, line: passage.place.line}]
  })
  return [...ofUnits, ...ofBare]
}

/** What an import does with the labels of the file. */
export type LabelPlan = {
  /** to keep, by the key of their record: those that say the number of the English in another form than an edition would */
  readonly kept: ReadonlyMap<Key, string>
  /** keys of headings without words, whose records hold nothing but the label */
  readonly bare: ReadonlySet<Key>
  /** those that do not say the number of the English */
  readonly other: readonly {readonly key: Key; readonly label: string; readonly line: number}[]
}

/** Which labels of a translation are kept: editions print them in place of their own. */
export function planLabels(pairs: readonly LabelPair[], language: Language): LabelPlan {
  const kept = new Map<Key, string>()
  const bare = new Set<Key>()
  const other: {readonly key: Key; readonly label: string; readonly line: number}[] = []
  for (const {key, label, number, own, isBare, line} of pairs) {
    const asOwn = {text: own, ...(number === undefined ? {} : {number})}
    if (printLabel(label, language).text === own) continue
    if (!isSameNumber(asOwn, label, language)) other.push({key, label: own, line})
    else {
      kept.set(key, own)
      if (isBare) bare.add(key)
    }
  }
  return {kept, bare, other}
}

/** Labels of the file that no provision of the English has, and that stay in no text. */
export function strayLabels({
  labels,
  matches,
  passages,
}: Alignment): readonly {readonly label: string; readonly line: number}[] {
  const placed = new Set(labels.map(({own, line}) => `${line} ${own}`))
  const inTexts = new Set(
    matches.flatMap(({unit, passages: own}) =>
      unit.label === undefined ? own.map(({place}) => place.line) : [],
    ),
  )
  return passages.flatMap(({label, learned, place: {line}}) => {
    if (label === undefined || placed.has(`${line} ${label}`)) return []
    return !learned && inTexts.has(line) ? [] : [{label, line}]
  })
}
