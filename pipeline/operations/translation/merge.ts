import {join} from 'node:path'
import {filesAsRead} from '../../files/disk.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {present, valueOf} from '../../finding/assert.ts'
import {conflictsPath, withConflicts, type MergeConflict} from '../../locale/conflicts.ts'
import {printedJson} from '../../locale/json.ts'
import {jsonMembers} from '../../locale/json-members.ts'
import {printResource, printState} from '../../locale/print.ts'
import type {PassageRecord} from '../../locale/types.ts'
import {loadConfig} from '../../project/config.ts'
import {mergeJsonObjects} from '../../sync/merge-objects.ts'
import {mergeTranslations} from '../../sync/merge-translations.ts'
import type {MergeSides} from '../../sync/merge-version.ts'
import {filesAtCommit} from '../project/git.ts'
import {gitHistory, type HistoryPlace} from './git-history.ts'
import {commitsOfMerge, type Environment, type MergeInput} from './merge-commits.ts'
import {
  filesOfMerge,
  localePathOf,
  readMergeVersions,
  type LocalePath,
  type MergedProject,
  type MergeVersions,
} from './merge-versions.ts'

/** What came of the merge of one file. */
export type MergeResult =
  /** written; the conflicts are noted beside the locale file */
  | {readonly kind: 'merged'; readonly conflicts: readonly MergeConflict[]}
  /** nothing is written: git's own merge of lines is to be used */
  | {readonly kind: 'undecided'; readonly why: string; readonly findings: readonly Finding[]}

/**
 * Merge a file of a locale, as git's merge driver: texts and states by the identity of their units, from the three
 * commits that git merges; other files member by member. All files of one translation are merged by the same
 * function of the same versions, so that each call writes its part of one result.
 */
export async function mergeFiles(
  input: MergeInput,
  environment: Environment,
): Promise<MergeResult> {
  const path = localePathOf(input.path)
  if (!path) return undecided('it is not a locale file')
  const files = filesAsRead(input.root)
  if (path.kind === 'records') return mergeRecordFiles(files, input)
  const commits = await commitsOfMerge(input, environment)
  if (!commits) return undecided('the commits that are merged are not known')
  const language = await sourceLanguage(`${input.root}/${path.prefix}`)
  const paths = filesOfMerge(path, language)
  const at = async (id: string, head?: string): Promise<MergedProject> => ({
    files: await filesAtCommit(input.root, {id, prefix: path.prefix}, paths),
    history:
      head === undefined
        ? undefined
        : await gitHistory(historyPlace(input.root, path, language), head),
  })
  const {base, ours, theirs} = commits
  const projects = {
    base: await at(base),
    ours: await at(ours, ours),
    theirs: await at(theirs, theirs),
  }
  const versions = await readMergeVersions(projects, path, language)
  if (!versions) return undecided('a version of the files cannot be read, or was never synced')
  const {text, conflicts} = mergedFile(versions, path, language)
  const changes = new Map([[input.ours, text]])
  if (conflicts.length > 0) {
    const noted = conflictsPath(input.path)
    const open = await files.read(noted)
    const all =
      open.kind === 'unreadable'
        ? undefined
        : withConflicts(open.kind === 'text' ? open.text : undefined, conflicts, noted)
    if (all === undefined) return undecided(`${noted} cannot be read`)
    changes.set(noted, all)
  }
  const findings = await files.apply(changes)
  if (findings.length > 0) return undecided('the result cannot be written', findings)
  return {kind: 'merged', conflicts}
}

const undecided = (why: string, findings: readonly Finding[] = []): MergeResult => ({
  kind: 'undecided',
  why,
  findings,
})

type MergedFile = {readonly text: string; readonly conflicts: readonly MergeConflict[]}

/** The history of a translation in the repository whose top folder is given. */
function historyPlace(root: string, path: LocalePath, language: string): HistoryPlace {
  const {prefix, document: id} = path
  const [source, , , file, stateFile] = filesOfMerge(path, language)
  return {
    root: join(root, prefix),
    prefix,
    document: {id, file: present(source, 'the source'), language},
    file: present(file, 'the locale file'),
    stateFile: present(stateFile, 'the state file'),
  }
}

async function sourceLanguage(project: string): Promise<string> {
  const settings = await loadConfig(project)
  return settings.ok ? settings.value.language : 'en' // the language of a project that says nothing else
}

/** One file of a merged translation, or of the merged snapshot, with what a person must decide. */
export function mergedFile(
  merge: MergeVersions,
  {locale, kind}: LocalePath,
  language: string,
): MergedFile {
  const {versions, snapshot} = merge
  const {resource, states} = versions.ours.translation
  const isSnapshot = locale === language
  if (kind === 'states') {
    const records = isSnapshot ? snapshotRecords(merge) : mergeTranslations(versions, merge).states
    return {text: printState(records, states.style), conflicts: []}
  }
  if (isSnapshot)
    return {
      text: printResource(
        snapshot.map(({key, text}) => [key, text]),
        resource.style,
      ),
      conflicts: [],
    }
  const {entries, conflicts} = mergeTranslations(versions, merge)
  return {text: printResource(entries, resource.style), conflicts}
}

/** The records of the merged snapshot. */
function snapshotRecords({
  snapshot,
  records,
}: MergeVersions): readonly (readonly [string, PassageRecord])[] {
  return snapshot.map(({key, uid, hash, former}) => {
    const {former: _, ...record} = valueOf(records, uid)
    return [key, {...record, uid, source: hash, ...(former === undefined ? {} : {former})}]
  })
}

async function mergeRecordFiles(files: Files, input: MergeInput): Promise<MergeResult> {
  const textOf = async (file: string): Promise<string | undefined> => {
    const read = await files.read(file)
    if (read.kind === 'unreadable') return undefined
    // What both sides added has no base: git gives an empty file.
    return read.kind === 'text' && read.text.trim() !== '' ? read.text : '{}'
  }
  const [base, ours, theirs] = [
    await textOf(input.base),
    await textOf(input.ours),
    await textOf(input.theirs),
  ]
  const isRead = base !== undefined && ours !== undefined && theirs !== undefined
  const text = isRead ? mergedRecords({base, ours, theirs}, input.path) : undefined
  if (text === undefined) return undecided('a version of the file cannot be read')
  const findings = await files.apply(new Map([[input.ours, text]]))
  return findings.length > 0
    ? undecided('the result cannot be written', findings)
    : {kind: 'merged', conflicts: []}
}

/** The merged text of an attic or of a file of conflicts; undefined where a version is not a JSON object. */
export function mergedRecords(sides: MergeSides<string>, path: string): string | undefined {
  const members = (text: string): ReadonlyMap<string, unknown> | undefined => {
    const found = jsonMembers(text, path)
    if (!found.ok) return undefined
    return new Map(found.value.map(({key, value}) => [key, value]))
  }
  const [base, ours, theirs] = [members(sides.base), members(sides.ours), members(sides.theirs)]
  if (!base || !ours || !theirs) return undefined
  const merged = mergeJsonObjects({base, ours, theirs})
  return printedJson(Object.fromEntries(merged))
}
