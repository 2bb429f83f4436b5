import {parseDocument} from '../../document/parse/parse.ts'
import {unitsOf} from '../../document/units.ts'
import type {Unit} from '../../document/model/types.ts'
import type {Files} from '../../files/files.ts'
import type {PassageRecord, Translation} from '../../locale/types.ts'
import {loadTranslation, translationPaths} from '../../project/translation.ts'
import {byIdentity} from '../../sync/by-identity.ts'
import type {EditEvidence} from '../../sync/edit-evidence.ts'
import {isEditedText} from '../../sync/hand-moves.ts'
import {mergeSnapshots, withOwnIdentities} from '../../sync/merge-snapshot.ts'
import type {MergeSides, TranslationVersion} from '../../sync/merge-version.ts'
import {snapshotUnits} from '../../sync/snapshot.ts'
import type {SnapshotUnit} from '../../sync/types.ts'
import {authorOfText, coveredEnglish, type TextHistory} from './text-author.ts'

/** One locale file of a project in a repository. */
export type LocalePath = {
  /** the project's folder in the repository: empty, or with `/` at its end */
  readonly prefix: string
  readonly locale: string
  readonly document: string
  readonly kind: 'texts' | 'states' | 'records'
}

/** What a path in a repository says; undefined where it is not a file in the folder of a locale. */
export function localePathOf(path: string): LocalePath | undefined {
  const found = /^(?<prefix>(?:.*\/)?)locales\/(?<locale>[^/]+)\/(?<name>[^/]+)\.json$/u.exec(path)
  if (!found?.groups) return undefined
  const {prefix, locale, name} = found.groups
  if (prefix === undefined || locale === undefined || name === undefined) return undefined
  const document = name.replace(/\.(?:state|attic|conflicts)$/u, '')
  const kind = name === document ? 'texts' : name === `${document}.state` ? 'states' : 'records'
  return {prefix, locale, document, kind}
}

/** A version of a project that is merged, with the history that led to it. */
export type MergedProject = {
  readonly files: Files
  /** undefined for the common ancestor, and where there is none */
  readonly history: TextHistory | undefined
}

/** All that the merge of one translation needs. */
export type MergeVersions = {
  readonly versions: MergeSides<TranslationVersion>
  /** the merged snapshot */
  readonly snapshot: readonly SnapshotUnit[]
  /** the side whose state file git takes as it is; undefined where the file is merged */
  readonly statesOf: 'ours' | 'theirs' | undefined
  /** the keys of the records in that state file, by uid; empty where it is merged */
  readonly recordKeys: ReadonlyMap<string, string>
  /** the records of the merged snapshot's units, by uid */
  readonly records: ReadonlyMap<string, PassageRecord>
}

type ReadVersion = TranslationVersion & {
  readonly english: Translation
  /** the keys of the records as they are in the state file, by uid */
  readonly recordKeys: ReadonlyMap<string, string>
  /** the files as they are written, by path */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Read what a merge needs from the three versions of a project.
 *
 * @param language the language of the source
 * @returns undefined where a version cannot be read whole, or has no snapshot: then nothing is known of its units
 */
export async function readMergeVersions(
  projects: MergeSides<MergedProject>,
  path: LocalePath,
  language: string,
): Promise<MergeVersions | undefined> {
  const [base, ours, found] = await Promise.all(
    [projects.base, projects.ours, projects.theirs].map(async (project) =>
      versionIn(project, path, language),
    ),
  )
  if (!base || !ours || !found) return undefined
  const theirs = {
    ...found,
    snapshot: withOwnIdentities({
      base: base.snapshot,
      ours: ours.snapshot,
      theirs: found.snapshot,
    }),
  }
  const versions = {base, ours, theirs}
  const snapshot = snapshotOf(versions, translationPaths(language, path.document))
  if (!snapshot) return undefined
  const states = takenFrom(versions, translationPaths(path.locale, path.document).stateFile)
  const statesOf = states === 'same' ? 'ours' : states
  return {
    versions,
    snapshot,
    statesOf,
    recordKeys: statesOf ? versions[statesOf].recordKeys : new Map(),
    records: new Map(
      [theirs, ours].flatMap(({snapshot: units, english}) =>
        units.flatMap(({uid, key}) => {
          const record = english.states.units.get(key)
          return record ? [[uid, record] as const] : []
        }),
      ),
    ),
  }
}

/**
 * The merged snapshot. Where git takes one of its two files from a side as it is, the other one must fit it: then it is
 * the snapshot of that side; undefined where git takes one file from each side.
 */
function snapshotOf(
  versions: MergeSides<ReadVersion>,
  {file, stateFile}: {readonly file: string; readonly stateFile: string},
): readonly SnapshotUnit[] | undefined {
  const taken = [takenFrom(versions, file), takenFrom(versions, stateFile)]
  const {base, ours, theirs} = versions
  const sides = new Set(
    taken.flatMap((side) => (side === undefined || side === 'same' ? [] : [side])),
  )
  if (sides.size > 1) return undefined
  if (sides.has('theirs')) return theirs.snapshot
  if (sides.has('ours') || taken.includes('same')) return ours.snapshot
  return mergeSnapshots({base: base.snapshot, ours: ours.snapshot, theirs: theirs.snapshot})
}

/** The side whose version of a file git takes without asking a driver; undefined where it asks. */
function takenFrom(
  {base, ours, theirs}: MergeSides<ReadVersion>,
  file: string,
): 'ours' | 'theirs' | 'same' | undefined {
  const textOf = ({texts}: ReadVersion): string | undefined => texts.get(file)
  if (textOf(ours) === textOf(theirs)) return 'same'
  if (textOf(theirs) === textOf(base)) return 'ours'
  return textOf(ours) === textOf(base) ? 'theirs' : undefined
}

async function versionIn(
  {files, history}: MergedProject,
  {locale, document}: LocalePath,
  language: string,
): Promise<ReadVersion | undefined> {
  const english = await loadTranslation(files, language, document)
  const found = await loadTranslation(files, locale, document)
  const snapshot = snapshotUnits(english.value)
  const isWhole = english.unread.length === 0 && found.unread.length === 0
  if (!isWhole || snapshot.length === 0) return undefined
  const {translation, displaced, foreign} = byIdentity(found.value, snapshot)
  if (displaced.length > 0) return undefined
  const texts = new Map<string, string>()
  for (const one of [language, locale]) {
    const {file, stateFile} = translationPaths(one, document)
    for (const path of [file, stateFile]) {
      const read = await files.read(path)
      if (read.kind === 'text') texts.set(path, read.text)
    }
  }
  const source = await sourceUnits(files, document, language)
  const records = found.value.states.units
  const recordKeys = new Map(Array.from(records, ([key, {uid}]) => [String(uid), key]))
  const evidence = history && (await evidenceOfEdits(history, {...translation, foreign}, source))
  const known = {snapshot, translation, foreign, source, ...(evidence ? {evidence} : {})}
  return {...known, english: english.value, recordKeys, texts}
}

/** What the history of a version knows of the texts that were written since their stamp. */
async function evidenceOfEdits(
  history: TextHistory,
  {resource, states, foreign}: Translation & Pick<TranslationVersion, 'foreign'>,
  source: readonly Pick<Unit, 'key' | 'text'>[],
): Promise<ReadonlyMap<string, EditEvidence>> {
  const known = new Map<string, EditEvidence>()
  const edited = [...resource.entries].filter(([key, entry]) =>
    isEditedText(entry, states.units.get(key)),
  )
  const others = foreign.map(({key, entry}) => [key, entry] as const)
  const wordings = new Map(source.map((unit) => [unit.key, unit.text]))
  for (const [key, {text}] of [...edited, ...others]) {
    // A text of one unit has no joins.
    const english = coveredEnglish(wordings, [key, ...(states.units.get(key)?.joins ?? [])])
    known.set(key, await authorOfText(history, {key, text, english}))
  }
  return known
}

async function sourceUnits(files: Files, id: string, language: string): Promise<readonly Unit[]> {
  const file = sourcePath(id)
  const read = await files.read(file)
  if (read.kind !== 'text') return []
  return unitsOf(parseDocument(read.text, {id, file, language}).value).units
}

const sourcePath = (document: string): string => `source/${document}.md`

/** The files of a project that the merge of one translation reads. */
export function filesOfMerge({locale, document}: LocalePath, language: string): readonly string[] {
  const translations = [language, locale].map((one) => translationPaths(one, document))
  return [sourcePath(document), ...translations.flatMap(({file, stateFile}) => [file, stateFile])]
}
