import {unitsOf} from '../../document/units.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import {unplacedFinding} from '../../locale/conflicts.ts'
import {bindTranslation} from '../../locale/passage.ts'
import type {Translation} from '../../locale/types.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import {counted} from '../../report/counted.ts'
import {sourceMoves, syncLag, translationAfter, uidsAfter} from '../../sync/preview.ts'
import {unplacedConflict} from '../../sync/conflict-keys.ts'
import type {LocalePlan, SyncPlan} from '../../sync/types.ts'
import {syncDocument} from './sync.ts'

/**
 * A document as a sync would leave it: where the source has moved on since the locale files were last
 * synced, each text is bound to the unit it was made for, under that unit's key of today; and a text that no sync has
 * seen is bound to the English that its author had. Nothing is written. A finding of the rule `unsynced` says how far
 * the locale files are behind the source.
 *
 * @returns the document as loaded where nothing has moved, or where files that cannot be read
 *   keep a sync from being planned
 */
export async function asSynced(
  files: Files,
  settings: Project['settings'],
  loaded: LoadedDocument,
): Promise<LoadedDocument> {
  const {catalog, snapshot, translations, document} = loaded
  const lag = syncLag(catalog, snapshot, translations.values())
  if (!snapshot || lag === 'none') return loaded
  const {plan, findings, cutOff} = await syncDocument(files, {settings}, loaded)
  const [english] = plan.locales
  if (!english) return {...loaded, findings: [...loaded.findings, ...findings]}
  const after = (locale: string, before: Translation): Translation => {
    const planned = plan.locales.find((one) => one.locale === locale)
    return planned ? translationAfter(planned, before, plan.changes) : before
  }
  const synced = unitsOf(document, uidsAfter(english))
  const snapshotAfter = after(settings.language, snapshot)
  const bound = [...translations].map(
    ([locale, before]) =>
      [locale, bindTranslation(synced, after(locale, before), snapshotAfter)] as const,
  )
  return {
    ...loaded,
    catalog: synced,
    snapshot: snapshotAfter,
    translations: new Map(bound),
    findings: [
      ...(lag === 'source' ? [unsynced(loaded, plan)] : []),
      ...(cutOff > 0 ? [cutOffHistory(loaded, cutOff)] : []),
      ...loaded.findings.map((one) => underNewKey(one, plan)),
      ...plan.locales.flatMap((locale) => unplacedIn(locale, loaded)),
    ],
  }
}

/** All documents of a project as a sync would leave them; see `asSynced`. */
export async function projectAsSynced(files: Files, project: Project): Promise<Project> {
  const documents: LoadedDocument[] = []
  for (const loaded of project.documents)
    documents.push(await asSynced(files, project.settings, loaded))
  return {...project, documents}
}

/** Texts for which the sync would have no place, each where it is in the file today. */
function unplacedIn(
  {locale, unplaced}: LocalePlan,
  {document, translations}: LoadedDocument,
): readonly Finding[] {
  const resource = translations.get(locale)?.resource
  if (!resource) return []
  const {entries, file: localeFile} = resource
  return unplaced.map((text) => {
    const {key, theirs, english} = unplacedConflict(text)
    const place = entries.get(text.key)?.place ?? startOf(localeFile) // it was under another key
    const shown = english === undefined ? {} : {english}
    const finding = unplacedFinding({key, theirs, ...shown, localeFile, place})
    return {...finding, document: document.id, locale}
  })
}

/** An open conflict is about the unit that had its key at the last sync. */
function underNewKey(finding: Finding, {changes}: SyncPlan): Finding {
  if (finding.rule !== 'merge-conflict') return finding
  for (const change of changes)
    if (change.kind !== 'added' && change.from.key === finding.key && change.kind !== 'removed')
      return {...finding, key: change.to.key}
  return finding
}

function cutOffHistory({document}: LoadedDocument, count: number): Finding {
  return {
    ...withFingerprint({
      rule: 'history',
      severity: 'warning',
      message: `No sync has seen ${counted(count, 'text')}, and this clone lacks the history that shows which English they translate: the present one is assumed`,
      hint: 'Run git fetch --unshallow (actions/checkout: fetch-depth: 0), or run stele sync in the clone where they were written, and commit what it writes',
      place: startOf(document.file),
    }),
    document: document.id,
  }
}

function unsynced({document}: LoadedDocument, {changes}: SyncPlan): Finding {
  const {renumbered, reworded, added, removed} = sourceMoves(changes)
  const counts = [
    [renumbered, 'moved'],
    [reworded, 'reworded'],
    [added, 'new'],
    [removed, 'removed'],
  ] as const
  const parts = counts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]))
  return {
    ...withFingerprint({
      rule: 'unsynced',
      severity: 'error',
      message:
        parts.length === 0
          ? 'Translations are under the keys of other points'
          : `The locale files are behind the source: ${parts.join(', ')}`,
      hint: 'Run stele sync. The other findings of this document are those after that sync',
      place: startOf(document.file),
    }),
    document: document.id,
  }
}
