import type {Key} from '../../document/model/types.ts'
import {byCodeUnits} from '../../finding/order.ts'
import type {LoadedDocument} from '../../project/load.ts'

/** A row of a document to which another one refers. */
export type CitedRow = {readonly document: string; readonly key: Key}

/** The rows of other documents to which a document refers. */
export function citedRows({document: {id}, links}: LoadedDocument): readonly CitedRow[] {
  return [...links.citations.values()]
    .flat()
    .flatMap(({document, provision}) =>
      document !== undefined && document !== id && provision
        ? [{document, key: provision.key}]
        : [],
    )
}

/** Of rows that are referred to those of one document, by their keys: sorted, each once. */
export function rowsCitedIn(document: string, cited: readonly CitedRow[]): readonly Key[] {
  const keys = cited.flatMap((row) => (row.document === document ? [row.key] : []))
  return [...new Set(keys)].sort(byCodeUnits)
}
