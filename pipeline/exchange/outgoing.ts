import {hashOf} from '../document/model/hash.ts'
import type {Catalog} from '../document/model/types.ts'
import type {BoundTranslation, Passage} from '../locale/passage.ts'
import type {Outgoing, OutgoingUnit} from './model/types.ts'

/**
 * A document in one language as it goes out, in document order: one segment for each passage, translated or
 * not, with the English of all units that it covers.
 */
export function outgoingOf(catalog: Catalog, translation: BoundTranslation): Outgoing {
  const {document, file, language} = catalog
  return {
    document,
    sourceFile: file,
    sourceLanguage: language,
    locale: translation.locale,
    units: [...translation.passages.all.map(outgoingUnit), ...bareUnits(catalog, translation)],
  }
}

/** Labels of the translation before provisions that have no text: the label itself is what is translated. */
function bareUnits({bare}: Catalog, {states}: BoundTranslation): readonly OutgoingUnit[] {
  return bare.flatMap(({key, label, number, place}) => {
    const record = states.units.get(key)
    if (record?.label === undefined) return []
    return [
      {
        key,
        uid: record.uid,
        kind: 'heading' as const,
        ...(number === undefined ? {} : {number}),
        reference: `${place.file}:${place.line}`,
        source: label.text,
        sourceHash: hashOf(label.text),
        target: record.label,
        targetHash: hashOf(record.label),
        state: record.state,
        origin: record.origin,
        stale: false,
      },
    ]
  })
}

function outgoingUnit(passage: Passage): OutgoingUnit {
  const {unit, units, text, state, origin, english, source, record} = passage
  const numbers = units.flatMap(({number}) => number ?? []) // units without a number are not named
  // A doubtful text need not translate today's English either.
  const isStale = passage.standing === 'stale' || passage.standing === 'doubtful'
  return {
    key: unit.key,
    uid: unit.uid,
    kind: unit.kind,
    ...(numbers.length === 0 ? {} : {number: numbers.join(', ')}),
    reference: `${unit.place.file}:${unit.place.line}`,
    source: english,
    sourceHash: source,
    target: text,
    targetHash: hashOf(text),
    state,
    origin,
    stale: isStale,
    ...(record?.english === undefined || !isStale ? {} : {english: record.english}),
    ...(record?.label === undefined ? {} : {label: record.label}),
    ...(record?.note === undefined ? {} : {note: record.note}),
    ...(record?.questions === undefined ? {} : {questions: record.questions}),
  }
}
