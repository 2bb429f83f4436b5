import type {Catalog} from '../document/types.ts'
import type {Language} from '../language/types.ts'
import type {Translation} from '../locale/types.ts'
import {fatesOf} from './fates.ts'
import {planLocale} from './locale-plan.ts'
import {masksOf, rewriteReferences} from './references.ts'
import {knownUnits, planSnapshot, uidsOf} from './snapshot.ts'
import type {AtticEntry, SyncPlan} from './types.ts'

/** What a sync is planned from. */
export type SyncInput = {
  readonly catalog: Catalog
  readonly snapshot: Translation | undefined
  readonly translations: ReadonlyMap<string, Translation>
  /** attic entries by locale, the source language's among them */
  readonly attics: ReadonlyMap<string, readonly AtticEntry[]>
  readonly languageOf: (tag: string) => Language
  readonly restampTypography: boolean
}

/**
 * Plan how the locale files follow the source: units inserted, removed, moved, split, merged and
 * reworded are told apart by structure, number and text together; translation, state and history
 * stay with the unit. Unreadable locale files are left out: nothing is planned over them.
 */
export function planSync(input: SyncInput): SyncPlan {
  const {catalog, attics, languageOf} = input
  const known = knownUnits(input.snapshot)
  const source = languageOf(catalog.language)
  const fates = fatesOf(known, catalog.units, (old, fresh, pairs) =>
    masksOf({old, fresh, pairs, language: source}),
  )
  const attic = attics.get(catalog.language) ?? []
  const uids = uidsOf(fates, attic)
  const locales = [planSnapshot({catalog, fates, uids, attic})]
  for (const [locale, translation] of input.translations) {
    if (!translation.readable) continue
    const language = languageOf(locale)
    locales.push(
      planLocale({
        fates,
        uids,
        translation,
        attic: attics.get(locale) ?? [],
        restampTypography: input.restampTypography,
        rewrite: (text, fate) => rewriteReferences(text, fate, {fates, source, language}),
      }),
    )
  }
  return {document: catalog.document, fates, locales}
}

/** Whether a plan changes any file's contents. */
export function changesAnything(plan: SyncPlan): boolean {
  return plan.locales.some(({steps}) => steps.length > 0)
}
