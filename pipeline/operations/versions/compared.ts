import {compareEditions} from '../../edition/comparison/compare.ts'
import type {Edition} from '../../edition/types.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import {versionPairs} from '../../sync/version-pairs.ts'
import type {EditionPlan} from '../project/edition-plan.ts'
import {editionOf} from '../project/edition.ts'
import type {BundledWords} from '../resources/interface-words.ts'
import type {EarlierVersion} from './earlier-project.ts'

/** Shows what changed in an edition of a plan. */
export type Comparer = (plan: EditionPlan, edition: Edition) => Edition

/** What documents an earlier version has that today's has not, and the other way round, by their ids. */
export type DocumentChanges = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Which documents came and went since an earlier version. */
export function documentChanges(
  {documents}: EarlierVersion,
  all: readonly LoadedDocument[],
): DocumentChanges {
  const ids = all.map(({document}) => document.id)
  return {
    added: ids.filter((id) => !documents.has(id)),
    removed: [...documents.keys()].filter((id) => !ids.includes(id)),
  }
}

/** Compares the editions of a project with an earlier version; the units of a document are paired once. */
export function comparerWith(
  version: EarlierVersion,
  project: Pick<Project, 'settings' | 'glossary'>,
  words: BundledWords,
): Comparer {
  const {name, date, documents} = version
  const pairs = new Map<string, ReturnType<typeof versionPairs>>()
  return (plan, after) => {
    const {id} = plan.loaded.document
    const then = documents.get(id)
    const since = {since: name, ...(date === undefined ? {} : {date})}
    if (!then) return compareEditions({after, pairs: new Map(), version: since})
    const known = pairs.get(id) ?? versionPairs(then.catalog.units, plan.loaded.catalog.units) // paired for the first time
    pairs.set(id, known)
    const before = editionOf({...plan, loaded: then}, project, words, undefined)
    return compareEditions({before, after, pairs: known, version: since})
  }
}
