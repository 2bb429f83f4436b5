import type {Edition} from '../../edition/types.ts'
import type {Project} from '../../project/load.ts'
import type {EditionPlan} from './edition-plan.ts'
import {editionOf} from './edition.ts'
import type {BundledWords} from '../resources/interface-words.ts'

/** What an edition is aligned from. */
export type AlignedFrom = {
  readonly plan: Pick<EditionPlan, 'loaded' | 'languages' | 'layout'>
  readonly project: Pick<Project, 'settings' | 'glossary'>
  /** of the interface, by locale */
  readonly words: BundledWords
  /** ISO 8601, for documents that have none of their own */
  readonly date: string | undefined
}

/** Aligns editions. One that remembers gives the value of before where all that an edition is made from is the same value. */
export type Aligner = (from: AlignedFrom) => Edition

/** Aligns each time. */
export const alignedNow: Aligner = ({plan, project, words, date}) =>
  editionOf(plan, project, words, date)

/** An aligner that keeps the last edition of each choice of languages and layout of one document. */
export function rememberingAligner(): Aligner {
  const known = new Map<string, {readonly from: readonly unknown[]; readonly edition: Edition}>()
  return (given) => {
    const {languages, layout} = given.plan
    const name = JSON.stringify([layout, languages])
    const from = identityOf(given)
    const before = known.get(name)
    if (before?.from.length === from.length && from.every((value, at) => value === before.from[at]))
      return before.edition
    const edition = alignedNow(given)
    known.set(name, {from, edition})
    return edition
  }
}

/** All that an edition is made from, as values to be compared by identity; of the other languages only which there are. */
function identityOf({plan, project, words, date}: AlignedFrom): readonly unknown[] {
  const {document, catalog, links, snapshot, translations} = plan.loaded
  return [
    document,
    catalog,
    links,
    snapshot,
    project.settings,
    project.glossary,
    words,
    date,
    [...translations.keys()].join(' '),
    ...plan.languages.map((tag) => translations.get(tag)),
  ]
}
