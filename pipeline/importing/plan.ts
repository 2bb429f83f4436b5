import {itemAt} from '../finding/assert.ts'
import type {Catalog, Key, SourceHash, Unit} from '../document/model/types.ts'
import {languageOf} from '../language/index.ts'
import {bindingOf} from '../locale/passage.ts'
import type {Translation, PassageRecord} from '../locale/types.ts'
import type {Alignment, Candidate, Conflict, Filled, ImportPlan, Match, Reason} from './types.ts'
import {bareRecord} from '../locale/bare-record.ts'
import {planLabels, strayLabels, type LabelPlan} from './labels.ts'
import {textStampOf} from '../locale/stamp.ts'

/** What an import is planned from. */
export type ImportInput = {
  readonly catalog: Catalog
  readonly translation: Translation
  readonly alignment: Alignment
  /** as the user named it */
  readonly file: string
  /** put the imported text in place of translations that are there already */
  readonly overwrite: boolean
}

/** Below this a person must compare the passage with the English. */
const sureConfidence = 0.5

/**
 * What an import makes of the locale file: empty units are filled, others left as they are and listed
 * unless they are to be overwritten. Keys that belong to no unit stay where they are.
 */
export function planImport(input: ImportInput): ImportPlan {
  const {catalog, translation, alignment, file} = input
  const labels = planLabels(alignment.labels, languageOf(translation.locale))
  const filler = new Filler(input, labels)
  for (const match of alignment.matches) filler.fill(match)
  const {entries: existing} = translation.resource
  const units = new Set<string>(catalog.units.map(({key}) => key))
  const kept = [...existing].flatMap(([key, {text}]): [string, string][] =>
    units.has(key) ? [] : [[key, text]],
  )
  const unknown = new Map([...translation.states.units].filter(([key]) => !units.has(key)))
  for (const [key, label] of labels.kept) {
    const before = unknown.get(key)
    if (!labels.bare.has(key) || (before?.label !== undefined && !input.overwrite)) continue
    unknown.set(key, before ? {...before, label} : bareRecord(catalog.document, key, label))
  }
  return {
    report: {
      document: catalog.document,
      locale: translation.locale,
      file,
      matched: filler.filled.filter(({confidence}) => confidence >= sureConfidence),
      uncertain: filler.filled.filter(({confidence}) => confidence < sureConfidence),
      missing: missingOf(alignment),
      extra: extraOf(alignment),
      conflicts: filler.conflicts,
      numbers: alignment.numbers,
      otherLabels: labels.other,
      strayLabels: strayLabels(alignment),
    },
    entries: [
      // An untranslated unit is an empty string.
      ...catalog.units.map(({key}) => [key, filler.texts.get(key) ?? ''] as const),
      ...kept,
    ],
    states: [
      ...catalog.units.flatMap(({key}) => {
        const record = filler.records.get(key)
        return record ? [[key, record] as const] : []
      }),
      ...unknown,
    ],
  }
}

/** Texts and records while the matches are put in. */
class Filler {
  readonly texts: Map<string, string>
  readonly records: Map<string, PassageRecord>
  readonly filled: Filled[] = []
  readonly conflicts: Conflict[] = []
  readonly #overwrite: boolean
  readonly #catalog: Catalog

  readonly #labels: LabelPlan

  constructor({catalog, translation, overwrite}: ImportInput, labels: LabelPlan) {
    this.#labels = labels
    this.#catalog = catalog
    this.texts = new Map([...translation.resource.entries].map(([key, {text}]) => [key, text]))
    this.records = new Map(translation.states.units)
    this.#overwrite = overwrite
  }

  fill(match: Match): void {
    const {unit, passages, joinedInto} = match
    const filled = filledOf(match)
    if (joinedInto !== undefined) {
      if (this.#join(unit, joinedInto)) this.filled.push({...filled, joinedInto})
      return
    }
    const text = joined(
      passages.map((passage) => textFor(unit, passage)),
      unit.kind === 'code',
    )
    // No entry is as good as an empty one.
    const existing = this.texts.get(unit.key) ?? ''
    const label = this.#labels.kept.get(unit.key)
    if (existing === text) {
      this.filled.push(filled)
      const record = this.records.get(unit.key)
      if (record && record.label === undefined && label !== undefined)
        this.records.set(unit.key, {...record, label})
      return
    }
    if (existing.trim() !== '') {
      this.conflicts.push({...filled, existing, imported: text, replaced: this.#overwrite})
      if (!this.#overwrite) return
    }
    this.filled.push(filled)
    this.texts.set(unit.key, text)
    const record = recordOf(unit, text, filled)
    this.records.set(unit.key, label === undefined ? record : {...record, label})
  }

  /** Hash of the English of some units, in document order. */
  #binding(keys: readonly Key[]): SourceHash {
    return bindingOf(this.#catalog.units.filter(({key}) => keys.includes(key)))
  }

  /** Note that a unit is covered by the passage of an earlier one, unless it has a text of its own. */
  #join(unit: Unit, into: Key): boolean {
    const record = this.records.get(into)
    // No entry is as good as an empty one.
    const hasOwn = (this.texts.get(unit.key) ?? '').trim() !== ''
    // No entry is as good as an empty one.
    if (!record || hasOwn || (this.texts.get(into) ?? '') === '') return false
    const before = record.joins ?? [] // it covers one unit so far
    const joins = [...new Set([...before, unit.key])]
    const isCurrent = record.source === this.#binding([into, ...before])
    const source = isCurrent ? this.#binding([into, ...joins]) : record.source
    this.records.set(into, {...record, source, joins})
    return true
  }
}

/** A passage's text; a label that the English has not at this place stays text: the day of a date, a number. */
function textFor({label: own}: Unit, {label, text, learned}: Candidate): string {
  return own === undefined && label !== undefined && !learned ? `${label} ${text}` : text
}

function filledOf({unit: {key, number}, passages, confidence, reasons}: Match): Filled {
  return {
    key,
    ...(number === undefined ? {} : {number}),
    confidence,
    reason: reasons.map((reason) => words[reason]).join(', '),
    line: itemAt(passages, 0).place.line,
  }
}

const words: Readonly<Record<Reason, string>> = {
  number: 'same number',
  structure: 'same place in the structure',
  position: 'same position',
  length: 'fitting length',
  anchors: 'shared numbers, names or links',
  'reversed-number': 'number written in reverse',
  joined: 'points taken together or cut in two',
  'other-number': 'another number is printed',
  'covers-sub-points': 'as long as the point with its sub-points, which are missing',
  'other-count': 'one side of the list has more points, so the numbers may be those of others',
  moved: 'moved',
}

function recordOf(unit: Unit, text: string, {confidence, reason}: Filled): PassageRecord {
  const isSure = confidence >= sureConfidence
  const note = `Import is uncertain (${confidence}: ${reason || 'nothing else fits better'}); compare it with the English`
  return {
    uid: unit.uid,
    source: unit.hash,
    state: isSure ? 'translated' : 'initial',
    origin: 'import',
    ...(isSure ? {} : {note}),
    target: textStampOf(text),
  }
}

// Between these no space is written.
const unspacedEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、-〟！-｠]$/u

/** Passages as one text: a space between them where the script has spaces. */
function joined(texts: readonly string[], isCode: boolean): string {
  if (isCode) return texts.join('\n')
  return texts.reduce((whole, text) => whole + (unspacedEnd.test(whole) ? '' : ' ') + text)
}

function missingOf({missing, matches, extra}: Alignment): ImportPlan['report']['missing'] {
  const perhaps = (key: Key): readonly number[] =>
    extra.flatMap(({perhaps: keys, passage}) => (keys.includes(key) ? passage.place.line : []))
  const covered = matches.flatMap(({unit, joinedInto}) =>
    joinedInto === undefined ? [] : [{unit, joinedInto}],
  )
  return [
    ...missing.map(({key, number}) => ({
      key,
      ...(number === undefined ? {} : {number}),
      perhaps: perhaps(key),
    })),
    ...covered.map(({unit: {key, number}, joinedInto}) => ({
      key,
      ...(number === undefined ? {} : {number}),
      joinedInto,
      perhaps: [],
    })),
  ]
}

function extraOf({extra}: Alignment): ImportPlan['report']['extra'] {
  return extra.map(({passage, after, perhaps}) => ({
    line: passage.place.line,
    text: passage.text,
    after: after ?? null,
    ...(passage.number === undefined ? {} : {number: passage.number}),
    perhaps,
  }))
}
