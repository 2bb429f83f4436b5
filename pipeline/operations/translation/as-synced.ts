import {isDeepStrictEqual} from 'node:util'
import type {Catalog, Uid} from '../../document/model/types.ts'
import {unitsOf} from '../../document/units.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {withFingerprint} from '../../finding/fingerprint.ts'
import {startOf} from '../../finding/place.ts'
import {unplacedFinding} from '../../locale/conflicts.ts'
import {bindTranslation, type BoundTranslation} from '../../locale/passage.ts'
import type {Entry, PassageRecord, Translation} from '../../locale/types.ts'
import type {LoadedDocument, Project} from '../../project/load.ts'
import {counted} from '../../report/counted.ts'
import {sourceMoves, syncLag, translationAfter, uidsAfter} from '../../sync/preview.ts'
import {unplacedConflict} from '../../sync/conflict-keys.ts'
import type {LocalePlan, SyncPlan} from '../../sync/types.ts'
import {decideSync} from './sync.ts'

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
  const {catalog, snapshot, translations} = loaded
  const lag = syncLag(catalog, snapshot, [...translations.values()])
  if (!snapshot || lag === 'none') return loaded
  const {plan, findings, cutOff} = await decideSync(files, {settings}, loaded)
  const [english] = plan.locales
  if (!english) return {...loaded, findings: [...loaded.findings, ...findings]}
  const after = (locale: string, before: Translation): Translation => {
    const planned = plan.locales.find((one) => one.locale === locale)
    return planned ? translationAfter(planned, before, plan.changes) : before
  }
  const synced = catalogAfter(loaded, uidsAfter(english))
  const snapshotAfter = keptIfSame(snapshot, after(settings.language, snapshot))
  const isSameEnglish = synced === catalog && snapshotAfter === snapshot
  const bound = [...translations].map(([locale, before]): [string, BoundTranslation] => {
    const planned = keptIfSame(before, after(locale, before))
    const isSame = isSameEnglish && planned === before
    return [locale, isSame ? before : bindTranslation(synced, planned, snapshotAfter, before)]
  })
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

/** The units with the identities that they have after a sync; those of before where it changes none. */
function catalogAfter(
  {catalog, document}: LoadedDocument,
  uids: ReadonlyMap<string, Uid>,
): Catalog {
  const isSame = catalog.units.every(({key, uid}) => uids.get(key) === uid)
  return isSame ? catalog : unitsOf(document, uids)
}

/** The value of before, with what has been worked out from it, where a sync would change no text and no record. */
function keptIfSame<Of extends Translation>(before: Of, after: Translation): Of | Translation {
  const isSame =
    areSameTexts(before.resource.entries, after.resource.entries) &&
    areSameRecords(before.states.units, after.states.units)
  return isSame ? before : after
}

type Entries = ReadonlyMap<string, Entry>

function areSameTexts(before: Entries, after: Entries): boolean {
  let texts = 0
  for (const [key, entry] of before)
    if (entry.text !== '') {
      texts++
      if (after.get(key) !== entry) return false
    }
  return texts === after.size
}

type Records = ReadonlyMap<string, PassageRecord>

function areSameRecords(before: Records, after: Records): boolean {
  if (before.size !== after.size) return false
  for (const [key, record] of before) if (!isDeepStrictEqual(record, after.get(key))) return false
  return true
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
