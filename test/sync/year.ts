import {withDefaults} from '../../pipeline/config/defaults.ts'
import {filesInMemory, type MemoryFiles} from '../../pipeline/files/memory.ts'
import {languageOf} from '../../pipeline/language/index.ts'
import type {Passage} from '../../pipeline/locale/passage.ts'
import {conflictsPath, withConflicts} from '../../pipeline/locale/conflicts.ts'
import {mergedFile, mergedRecords} from '../../pipeline/operations/translation/merge.ts'
import {
  localePathOf,
  readMergeVersions,
} from '../../pipeline/operations/translation/merge-versions.ts'
import {authorOfText, type TextHistory} from '../../pipeline/operations/translation/text-author.ts'
import {loadProject, type LoadedDocument, type Project} from '../../pipeline/project/load.ts'
import {applySync, emptiedAttics} from '../../pipeline/sync/apply.ts'
import {atticPath, readAttic} from '../../pipeline/sync/attic.ts'
import {conflictsAfter} from '../../pipeline/sync/conflict-keys.ts'
import type {EditEvidence} from '../../pipeline/sync/edit-evidence.ts'
import type {MergeSides} from '../../pipeline/sync/merge-version.ts'
import {planSync, type SyncInput} from '../../pipeline/sync/plan.ts'
import {valueIn} from '../value-in.ts'
import {mergedLines, sourceFile, textsFile, textsOf, type Commit, type Tree} from './year-git.ts'

const atticFile = atticPath('ru', 'rules')
export const conflictsFile = conflictsPath(textsFile)
const conflictWords = /(?:wrote|last sync): /u

export const settings = withDefaults({locales: ['ru']})
export const filesOf = (tree: Tree): MemoryFiles => filesInMemory(new Map(tree))

type LoadedTree = {readonly project: Project; readonly document: LoadedDocument}

const loadedTrees = new WeakMap<Tree, Promise<LoadedTree>>()

/** The project of a tree with its one document; a tree never changes, and is loaded once. */
export async function loadedTree(tree: Tree): Promise<LoadedTree> {
  const known = loadedTrees.get(tree) ?? load(tree)
  loadedTrees.set(tree, known)
  return known
}

async function load(tree: Tree): Promise<LoadedTree> {
  const project = await loadProject(filesOf(tree), settings)
  const [document] = project.documents
  if (!document) throw new Error('the project has no document')
  return {project, document}
}

/** A tree after `stele sync`, and its document then. */
export type SyncedTree = {readonly tree: Tree; readonly document: LoadedDocument}

/** Sync a tree, whose history is that of a commit; edits of the tree since that commit are not committed. */
export async function synced(tree: Tree, history: TextHistory | undefined): Promise<SyncedTree> {
  const {catalog, snapshot, translations} = (await loadedTree(tree)).document
  const attics = new Map(
    ['en', 'ru'].map((locale) => {
      const path = atticPath(locale, 'rules')
      return [locale, valueIn(readAttic(tree.get(path) ?? '{}', path))]
    }),
  )
  const input: SyncInput = {
    catalog,
    snapshot,
    translations,
    attics,
    languageOf,
    restampTypography: false,
  }
  let plan = planSync(input)
  const asked = plan.locales.flatMap(({asked: keys}) => keys)
  if (history && asked.length > 0) {
    const known = new Map<string, EditEvidence>()
    for (const key of asked) {
      const text = textsOf(tree).get(key) ?? ''
      const english = catalog.byKey.get(key)?.text
      known.set(key, await authorOfText(history, {key, text, english}))
    }
    plan = planSync({...input, evidence: (_, key) => known.get(key)})
  }
  const after = new Map(tree)
  const before = new Map([...translations, ...(snapshot ? [['en', snapshot] as const] : [])])
  for (const [path, text] of applySync(plan, before)) after.set(path, text)
  for (const path of emptiedAttics(plan, attics)) after.delete(path)
  for (const one of plan.locales.filter(({locale}) => locale === 'ru')) {
    const {changes} = plan
    const open = conflictsAfter(tree.get(conflictsFile), {changes, plan: one}, conflictsFile)
    if (open === '') after.delete(conflictsFile)
    else if (open !== undefined) after.set(conflictsFile, open)
  }
  return {tree: after, document: (await loadedTree(after)).document}
}

/** The passages of a document's translation. */
export function passagesIn({translations}: LoadedDocument): readonly Passage[] {
  const ru = translations.get('ru')
  if (!ru) throw new Error('the project has no translation')
  return ru.passages.all
}

type JsonRecords = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** A JSON file of a tree. */
export const jsonOf = (tree: Tree, path: string): JsonRecords =>
  JSON.parse(tree.get(path) ?? '{}') as JsonRecords

/** Every text of a tree that a person can still find: in the locale file, the attic, or a conflict that a check shows. */
export async function foundTexts(tree: Tree): Promise<ReadonlySet<string>> {
  const found = new Set(textsOf(tree).values())
  for (const {text} of Object.values(jsonOf(tree, atticFile))) found.add(String(text))
  if (tree.has(conflictsFile)) {
    const {findings} = (await loadedTree(tree)).document
    const shown = findings.flatMap(({rule, message}) =>
      rule === 'merge-conflict' || rule === 'unplaced-text'
        ? [message.split(conflictWords)[1]?.split(', for the')[0] ?? '']
        : [],
    )
    for (const text of shown) found.add(text)
  }
  found.delete('')
  return found
}

/** Texts of the sides of a merge that are nowhere in its tree, though no side replaced them. */
export async function lostTexts(sides: MergeSides<Tree>, tree: Tree): Promise<readonly string[]> {
  const [before, here, there, now] = [
    await foundTexts(sides.base),
    await foundTexts(sides.ours),
    await foundTexts(sides.theirs),
    await foundTexts(tree),
  ]
  return [...new Set([...here, ...there])].filter((text) => {
    const isReplaced = before.has(text) && !(here.has(text) && there.has(text))
    return !now.has(text) && !isReplaced
  })
}

/** How a merge ends: with a tree, or with files that git could not merge. */
export type Merged =
  | {readonly kind: 'merged'; readonly tree: Tree}
  | {readonly kind: 'conflict'; readonly path: string}

/**
 * Merge three commits as git does.
 *
 * @param historyOf what the merge driver asks; undefined where git has no driver and merges lines
 */
export async function mergedTree(
  commits: MergeSides<Commit>,
  historyOf: ((commit: Commit) => TextHistory) | undefined,
): Promise<Merged> {
  const [base, ours, theirs] = [commits.base.tree, commits.ours.tree, commits.theirs.tree]
  const merged = new Map(ours)
  const projects = {
    base: {files: filesOf(base), history: undefined},
    ours: {files: filesOf(ours), history: historyOf?.(commits.ours)},
    theirs: {files: filesOf(theirs), history: historyOf?.(commits.theirs)},
  }
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
    const sides = {base: before ?? '', ours: own, theirs: other}
    const locale = historyOf && path !== sourceFile ? localePathOf(path) : undefined
    if (!locale) {
      const text = mergedLines(sides)
      if (text === undefined || !isReadable(path, text)) return {kind: 'conflict', path}
      merged.set(path, text)
      continue
    }
    if (locale.kind === 'records') {
      const text = mergedRecords({...sides, base: before ?? '{}'}, path)
      if (text === undefined) return {kind: 'conflict', path}
      merged.set(path, text)
      continue
    }
    const versions = await readMergeVersions(projects, locale, 'en')
    if (!versions) {
      // The driver leaves the file to git.
      const lines = mergedLines(sides)
      if (lines === undefined || !isReadable(path, lines)) return {kind: 'conflict', path}
      merged.set(path, lines)
      continue
    }
    const {text, conflicts} = mergedFile(versions, locale, 'en')
    merged.set(path, text)
    if (conflicts.length === 0) continue
    const noted = conflictsPath(path)
    const all = withConflicts(merged.get(noted), conflicts, noted)
    if (all === undefined) return {kind: 'conflict', path: noted}
    merged.set(noted, all)
  }
  return {kind: 'merged', tree: merged}
}

/** Whether a command of Stele reads a merged file: it refuses broken JSON and keys that are there twice. */
function isReadable(path: string, text: string): boolean {
  if (!path.endsWith('.json')) return true
  try {
    const keys = [...text.matchAll(/^ {2}"(?<key>[^"]+)":/gmu)].map(([whole]) => whole)
    JSON.parse(text)
    return new Set(keys).size === keys.length
  } catch {
    return false
  }
}
