import type {Catalog} from '../document/model/types.ts'
import {valueOf} from '../finding/assert.ts'
import type {Language} from '../language/model/types.ts'
import type {Translation} from '../locale/types.ts'
import type {EditEvidence} from './edit-evidence.ts'
import {boundEdits} from './edited-texts.ts'
import {byIdentity} from './by-identity.ts'
import {unitChangesOf} from './unit-changes.ts'
import {planLocale} from './locale-plan.ts'
import {matchUnits} from './match.ts'
import {masksOf, movedNumbers, rewriteReferences} from './references.ts'
import {snapshotUnits, planSnapshot, uidsOf} from './snapshot.ts'
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
  /** what version control knows of an edited text */
  readonly evidence?: (locale: string, key: string) => EditEvidence | undefined
}

/**
 * Plan how the locale files follow the source: units inserted, removed, moved, split, merged and
 * reworded are distinguished by structure, number and text together; translation, state and history
 * stay with the unit.
 *
 * @param input all files of the document, read without fault: over others nothing may be planned
 */
export function planSync(input: SyncInput): SyncPlan {
  const {catalog, attics, languageOf} = input
  const known = snapshotUnits(input.snapshot)
  const source = languageOf(catalog.language)
  const attic = attics.get(catalog.language) ?? [] // no attic file: nothing was removed
  const pairs = matchUnits(known, catalog.units, new Set(attic.map(({english}) => english)))
  const moved = movedNumbers(known, catalog.units, pairs)
  const changes = unitChangesOf(known, catalog.units, pairs, masksOf(moved, source))
  const uids = uidsOf(changes, attic)
  const removedBefore = new Set(attic.map(({uid}) => uid))
  const returning = new Set(
    changes.flatMap((change) =>
      change.kind === 'added' && removedBefore.has(valueOf(uids, change.to)) ? [change.to] : [],
    ),
  )
  const locales = [planSnapshot({catalog, changes, uids, attic})]
  for (const [locale, found] of input.translations) {
    const {translation, displaced, foreign} = byIdentity(found, known)
    const language = languageOf(locale)
    const evidence = (key: string): EditEvidence | undefined => input.evidence?.(locale, key)
    const edits = boundEdits({
      translation,
      foreign,
      known,
      changes,
      uids,
      source,
      language,
      evidence,
    })
    locales.push({
      asked: edits.asked,
      ...planLocale({
        snapshotUnits: known,
        changes,
        uids,
        returning,
        translation: edits.translation,
        ahead: edits.ahead,
        // no attic file: nothing was removed
        attic: attics.get(locale) ?? [],
        edited: edits.edited,
        displaced: [...displaced, ...edits.stored],
        restampTypography: input.restampTypography,
        rewrite: (text, before) => rewriteReferences(text, before, {moved, source, language}),
      }),
    })
  }
  return {document: catalog.document, changes, locales}
}
