import {unitsOf} from '../../pipeline/document/units.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import type {Catalog} from '../../pipeline/document/model/types.ts'
import {withDefaults} from '../../pipeline/config/defaults.ts'
import {filesInMemory, type MemoryFiles} from '../../pipeline/files/memory.ts'
import {languageOf} from '../../pipeline/language/index.ts'
import {bindTranslation, type Passage} from '../../pipeline/locale/passage.ts'
import {conflictsPath, withConflicts} from '../../pipeline/locale/conflicts.ts'
import {mergedFile, mergedRecords} from '../../pipeline/operations/translation/merge.ts'
import {
  localePathOf,
  readMergeVersions,
} from '../../pipeline/operations/translation/merge-versions.ts'
import {loadProject} from '../../pipeline/project/load.ts'
import {applySync, emptiedAttics} from '../../pipeline/sync/apply.ts'
import {atticPath, readAttic} from '../../pipeline/sync/attic.ts'
import {rekeyedConflicts} from '../../pipeline/sync/conflict-keys.ts'
import type {EditEvidence} from '../../pipeline/sync/edit-evidence.ts'
import type {MergeSides} from '../../pipeline/sync/merge-version.ts'
import {planSync} from '../../pipeline/sync/plan.ts'
import {valueIn} from '../value-in.ts'

/** The files of a project by path. */
export type Tree = ReadonlyMap<string, string>

/** A commit of a repository in memory. */
export type Commit = {readonly parents: readonly Commit[]; readonly tree: Tree; readonly at: number}

export const sourceFile = 'source/rules.md'
export const textsFile = 'locales/ru/rules.json'
const atticFile = atticPath('ru', 'rules')
const conflictsFile = conflictsPath(textsFile)

/** What git would say of the text under a key. */
export type Evidence = (key: string) => EditEvidence | undefined

const settings = withDefaults({locales: ['ru']})
const filesOf = (tree: Tree): MemoryFiles => filesInMemory(new Map(tree))

/** The units of a tree's source. */
export function catalogOf(tree: Tree): Catalog {
  const text = tree.get(sourceFile) ?? ''
  return unitsOf(parseDocument(text, {id: 'rules', file: sourceFile, language: 'en'}).value)
}

/** The translation file of a tree. */
export const textsOf = (tree: Tree): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(tree.get(textsFile) ?? '{}') as Record<string, string>))

/** A tree after `stele sync`, and its passages then. */
export async function synced(
  tree: Tree,
  evidence: Evidence,
): Promise<{readonly tree: Tree; readonly passages: readonly Passage[]}> {
  const files = filesOf(tree)
  const {documents} = await loadProject(files, settings)
  const [loaded] = documents
  if (!loaded) throw new Error('the project has no document')
  const {catalog, snapshot, translations} = loaded
  const attics = new Map(
    ['en', 'ru'].map((locale) => {
      const path = atticPath(locale, 'rules')
      return [locale, valueIn(readAttic(tree.get(path) ?? '{}', path))]
    }),
  )
  const plan = planSync({
    catalog,
    snapshot,
    translations,
    attics,
    languageOf,
    restampTypography: false,
    evidence: (_locale, key) => evidence(key),
  })
  const after = new Map(tree)
  const before = new Map([...translations, ...(snapshot ? [['en', snapshot] as const] : [])])
  for (const [path, text] of applySync(plan, before)) after.set(path, text)
  for (const path of emptiedAttics(plan, attics)) after.delete(path)
  const moved = rekeyedConflicts(tree.get(conflictsFile) ?? '{}', plan.changes)
  if (moved !== undefined) after.set(conflictsFile, moved)
  const again = await loadProject(filesOf(after), settings)
  const [now] = again.documents
  const ru = now?.translations.get('ru')
  if (!now || !ru) throw new Error('the project has no translation')
  return {tree: after, passages: bindTranslation(now.catalog, ru, now.snapshot).passages.all}
}

/** Every text of a tree that a person can still find: in the locale file, the attic, or a conflict. */
export function foundTexts(tree: Tree): ReadonlySet<string> {
  const found = new Set(textsOf(tree).values())
  const records = (path: string): readonly Readonly<Record<string, unknown>>[] =>
    Object.values(JSON.parse(tree.get(path) ?? '{}') as Record<string, Record<string, unknown>>)
  for (const {text} of records(atticFile)) found.add(String(text))
  for (const {theirs} of records(conflictsFile)) found.add(String(theirs))
  found.delete('')
  return found
}

/** Merge three trees as git does with the merge driver; undefined where the driver leaves a file to git. */
export async function mergedTree(trees: MergeSides<Tree>): Promise<Tree | undefined> {
  const {base, ours, theirs} = trees
  const merged = new Map(ours)
  const projects = {base: filesOf(base), ours: filesOf(ours), theirs: filesOf(theirs)}
  for (const path of [...new Set([...ours.keys(), ...theirs.keys()])].sort()) {
    const [before, own, other] = [base.get(path), ours.get(path), theirs.get(path)]
    if (own === other || other === before) continue
    if (own === before) {
      if (other === undefined) merged.delete(path)
      else merged.set(path, other)
      continue
    }
    // One side removed an emptied file of records: the other side's is kept.
    if (own === undefined || other === undefined) {
      merged.set(path, own ?? other ?? '{}')
      continue
    }
    const locale = localePathOf(path)
    if (!locale) return undefined
    if (locale.kind === 'records') {
      const text = mergedRecords({base: before ?? '{}', ours: own, theirs: other}, path)
      if (text === undefined) return undefined
      merged.set(path, text)
      continue
    }
    const versions = await readMergeVersions(projects, locale, 'en')
    if (!versions) return undefined
    const {text, conflicts} = mergedFile(versions, locale, 'en')
    merged.set(path, text)
    if (conflicts.length === 0) continue
    const noted = conflictsPath(path)
    const all = withConflicts(merged.get(noted), conflicts, noted)
    if (all === undefined) return undefined
    merged.set(noted, all)
  }
  return merged
}

/** The latest commit that two commits have in common. */
export function mergeBase(one: Commit, other: Commit): Commit {
  const ancestors = (commit: Commit): ReadonlySet<Commit> => {
    const found = new Set([commit])
    for (const each of found) for (const parent of each.parents) found.add(parent)
    return found
  }
  const mine = ancestors(one)
  const common = [...ancestors(other)].filter((commit) => mine.has(commit))
  const [latest] = common.toSorted((a, b) => b.at - a.at)
  if (!latest) throw new Error('two histories without a common commit')
  return latest
}
