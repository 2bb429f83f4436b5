import {printResource, printState} from '../locale/print.ts'
import {defaultStyle} from '../locale/style.ts'
import type {Translation} from '../locale/types.ts'
import {atticPath, printAttic} from './attic.ts'
import type {SyncPlan} from './types.ts'

/**
 * The files as a plan leaves them, by path: locale file, state file and attic of each language.
 * Layout, escapes and the order of members stay as each file had them.
 *
 * @param before the snapshot and the translations as they were read, by locale
 */
export function applySync(
  plan: SyncPlan,
  before: ReadonlyMap<string, Translation>,
): ReadonlyMap<string, string> {
  const changes = new Map<string, string>()
  for (const [at, {locale, entries, states, attic}] of plan.locales.entries()) {
    // The order of the snapshot is that of the English at the last sync.
    const order = at === 0 ? 'given' : 'file'
    const translation = before.get(locale)
    const stem = `locales/${locale}/${plan.document}`
    changes.set(
      `${stem}.json`,
      printResource(entries, translation?.resource.style ?? defaultStyle, order),
    )
    changes.set(
      `${stem}.state.json`,
      printState(states, translation?.states.style ?? defaultStyle, order),
    )
    if (attic.length > 0) changes.set(atticPath(locale, plan.document), printAttic(attic))
  }
  return changes
}

/** The attic files that a plan has emptied; they are to be removed. */
export function emptiedAttics(
  plan: SyncPlan,
  before: ReadonlyMap<string, readonly unknown[]>,
): readonly string[] {
  return plan.locales
    .filter(({locale, attic}) => attic.length === 0 && (before.get(locale)?.length ?? 0) > 0) // a language without an attic
    .map(({locale}) => atticPath(locale, plan.document))
}
