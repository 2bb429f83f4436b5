import {hashOf} from '../document/model/hash.ts'
import type {Catalog} from '../document/model/types.ts'
import {statusOf} from '../locale/status.ts'
import type {Translation} from '../locale/types.ts'
import type {Outgoing, OutgoingUnit} from './types.ts'

/** A document in one language as it goes out: every unit, translated or not, in document order. */
export function outgoingOf(catalog: Catalog, translation: Translation): Outgoing {
  const units = catalog.units.map((unit): OutgoingUnit => {
    const {text, state, origin, stale, record} = statusOf(unit, translation)
    return {
      key: unit.key,
      uid: unit.uid,
      kind: unit.kind,
      ...(unit.number === undefined ? {} : {number: unit.number}),
      reference: `${unit.place.file}:${unit.place.line}`,
      source: unit.text,
      sourceHash: unit.hash,
      target: text,
      targetHash: hashOf(text),
      state,
      origin,
      stale,
      ...(record?.english === undefined || !stale ? {} : {english: record.english}),
      ...(record?.note === undefined ? {} : {note: record.note}),
      joins: record?.joins ?? [],
    }
  })
  const {document, file, language} = catalog
  return {
    document,
    sourceFile: file,
    sourceLanguage: language,
    locale: translation.locale,
    units,
  }
}
