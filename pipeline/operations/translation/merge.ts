import {filesOnDisk} from '../../files/disk.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {conflictsPath, printConflicts, type Conflict} from '../../locale/conflicts.ts'
import {membersOf} from '../../locale/json-members.ts'
import {printResource, printState} from '../../locale/print.ts'
import {readResource} from '../../locale/resource.ts'
import {readState} from '../../locale/state.ts'
import {loadConfig} from '../../project/config.ts'
import {mergeJsonObjects, mergeStates, mergeTexts} from '../../sync/merge.ts'

/** The files that git hands to a merge driver: `%O %A %B`, and `%P`, the path they stand for. */
export type MergeInput = {
  /** absolute path of the working tree's top */
  readonly root: string
  readonly base: string
  /** also where the result is written */
  readonly ours: string
  readonly theirs: string
  readonly path: string
}

/** What a person must still choose; findings where a side cannot be read, and then nothing is written. */
export type MergeResult = {
  readonly conflicts: readonly Conflict[]
  readonly findings: readonly Finding[]
}

/** Merge a locale or state file key by key, as git's merge driver. */
export async function mergeFiles(input: MergeInput): Promise<MergeResult> {
  const {root, ours, path} = input
  const files = filesOnDisk(root)
  const texts = await readSides(files, input)
  if ('findings' in texts) return {conflicts: [], findings: texts.findings}
  const kind = kindOf(path)
  const {text, conflicts, findings} = mergers[kind](texts, path)
  if (findings.length > 0) return {conflicts: [], findings}
  const asked = (await isSnapshot(input)) ? [] : conflicts
  const changes = new Map([[ours, text]])
  if (asked.length > 0 && kind === 'texts') changes.set(conflictsPath(path), printConflicts(asked))
  return {conflicts: asked, findings: await files.apply(changes)}
}

type SideTexts = {readonly base: string; readonly ours: string; readonly theirs: string}
type MergedText = MergeResult & {readonly text: string}

async function readSides(
  files: Files,
  {base, ours, theirs}: MergeInput,
): Promise<SideTexts | {readonly findings: readonly Finding[]}> {
  const texts: string[] = []
  for (const side of [base, ours, theirs]) {
    const read = await files.read(side)
    if (read.kind === 'unreadable') return {findings: [read.finding]}
    // What both sides added has no base: git hands over an empty file.
    texts.push(read.kind === 'text' && read.text.trim() !== '' ? read.text : '{}')
  }
  const [first = '{}', second = '{}', third = '{}'] = texts
  return {base: first, ours: second, theirs: third}
}

type Kind = 'texts' | 'states' | 'records'

const mergers: Readonly<Record<Kind, (texts: SideTexts, path: string) => MergedText>> = {
  texts: mergedTexts,
  states: mergedStates,
  records: mergedRecords,
}

function kindOf(path: string): Kind {
  if (path.endsWith('.state.json')) return 'states'
  return /\.(?:attic|conflicts)\.json$/u.test(path) ? 'records' : 'texts'
}

function mergedRecords({base, ours, theirs}: SideTexts, path: string): MergedText {
  const read = [base, ours, theirs].map((text) => membersOf(text, path))
  const findings = read.flatMap((side) => (side.kind === 'broken' ? [side.finding] : []))
  const [first, second, third] = read.map(
    (side) =>
      new Map(side.kind === 'broken' ? [] : side.members.map(({key, value}) => [key, value])),
  )
  const nothing = new Map<string, unknown>()
  const {entries, conflicts} = mergeJsonObjects({
    base: first ?? nothing,
    ours: second ?? nothing,
    theirs: third ?? nothing,
  })
  return {text: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`, conflicts, findings}
}

function mergedTexts({base, ours, theirs}: SideTexts, path: string): MergedText {
  const read = {
    base: readResource(base, path),
    ours: readResource(ours, path),
    theirs: readResource(theirs, path),
  }
  const textsOf = (side: keyof SideTexts): ReadonlyMap<string, string> =>
    new Map(Array.from(read[side].value.entries, ([key, {text}]) => [key, text]))
  const {entries, conflicts} = mergeTexts({
    base: textsOf('base'),
    ours: textsOf('ours'),
    theirs: textsOf('theirs'),
  })
  const findings = [...read.ours.findings, ...read.theirs.findings]
  return {text: printResource(entries, read.ours.value.style), conflicts, findings}
}

function mergedStates({base, ours, theirs}: SideTexts, path: string): MergedText {
  const read = {
    base: readState(base, path),
    ours: readState(ours, path),
    theirs: readState(theirs, path),
  }
  const {entries} = mergeStates({
    base: read.base.value.units,
    ours: read.ours.value.units,
    theirs: read.theirs.value.units,
  })
  const findings = [...read.ours.findings, ...read.theirs.findings]
  return {text: printState(entries, read.ours.value.style), conflicts: [], findings}
}

/** Nobody chooses between two versions of the snapshot: the next sync writes it again from the source. */
async function isSnapshot({root, path}: MergeInput): Promise<boolean> {
  const [folder = '', locale = ''] = /^(?<project>.*?)(?:^|\/)?locales\/(?<locale>[^/]+)\//u
    .exec(path)
    ?.slice(1) ?? ['', '']
  const settings = await loadConfig(`${root}/${folder}`)
  return locale === (settings.ok ? settings.value.language : 'en')
}
