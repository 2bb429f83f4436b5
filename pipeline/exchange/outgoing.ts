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
    units: translation.passages.all.map(outgoingUnit),
  }
}

function outgoingUnit(passage: Passage): OutgoingUnit {
  const {unit, units, text, state, origin, english, source, record} = passage
  const numbers = units.flatMap(({number}) => number ?? []) // units without a number are not named
  const isStale = passage.standing === 'stale'
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
    ...(record?.note === undefined ? {} : {note: record.note}),
  }
}
