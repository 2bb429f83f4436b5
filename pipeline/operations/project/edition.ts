import {keyOf} from '../../document/model/brand.ts'
import type {Key} from '../../document/model/types.ts'
import {alignEdition, type Imprint} from '../../edition/align.ts'
import type {Edition} from '../../edition/types.ts'
import type {Translation} from '../../locale/types.ts'
import type {Project} from '../../project/load.ts'
import type {BundledWords} from '../resources/interface-words.ts'
import type {EditionPlan} from './edition-plan.ts'

/**
 * The edition of a plan.
 *
 * @param words of the interface, by locale
 * @param date ISO 8601, for documents that have none of their own
 */
export function editionOf(
  {loaded, languages, layout}: Pick<EditionPlan, 'loaded' | 'languages' | 'layout'>,
  {settings, glossary}: Pick<Project, 'settings' | 'glossary'>,
  words: BundledWords,
  date: string | undefined,
): Edition {
  const {publisher, version, licence, place, isbn, identifier} = settings
  const imprint: Imprint = {
    ...(place === undefined ? {} : {place}),
    ...(isbn === undefined ? {} : {isbn}),
    ...(identifier === undefined ? {} : {identifier}),
    ...(publisher === undefined ? {} : {publisher}),
    ...(version === undefined ? {} : {version}),
    ...(licence === undefined ? {} : {licence}),
    ...(date === undefined ? {} : {date}),
  }
  const {document, catalog, links, translations, snapshot} = loaded
  return alignEdition({
    document,
    catalog,
    links,
    translations,
    languages,
    layout,
    words,
    glossary,
    imprint,
    formerKeys: formerKeys(snapshot),
    languageSettings: settings.languages,
  })
}

/** Older keys of renumbered units by the snapshot; where two units had one, the later bearer counts. */
function formerKeys(snapshot: Translation | undefined): ReadonlyMap<string, Key> {
  const former = new Map<string, Key>()
  if (!snapshot) return former
  for (const [key, record] of snapshot.states.units)
    // No list: the unit was never renumbered.
    for (const old of record.former ?? []) former.set(old, keyOf(key))
  return former
}
