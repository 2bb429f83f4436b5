import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {parseDocument} from '../../document/parse/parse.ts'
import {unitsOf} from '../../document/units.ts'
import {readResource} from '../../locale/resource.ts'
import {readState} from '../../locale/state.ts'
import type {LoadedDocument} from '../../project/load.ts'
import {git} from '../project/git.ts'
import type {TextHistory, Texts} from './text-author.ts'

/** What of a git repository has the history of a document. */
export type HistoryPlace = {
  /** absolute path of the project folder */
  readonly root: string
  /** the project's folder in the repository: empty, or with `/` at its end */
  readonly prefix: string
  readonly document: Pick<LoadedDocument['document'], 'id' | 'file' | 'language'>
  /** paths of the locale file and its state file in the project */
  readonly file: string
  readonly stateFile: string
}

/** The history of a translation in git, which a clone may have cut off (`git clone --depth`). */
export type GitHistory = TextHistory & {readonly isShallow: boolean}

/**
 * The history of a translation in git; each version of a file is read once, and blamed once.
 *
 * @param of the commit that the history led to
 * @returns undefined where the commit does not exist
 */
export async function gitHistory(
  place: HistoryPlace,
  of = 'HEAD',
): Promise<GitHistory | undefined> {
  const call = callsIn(place.root)
  const [head, shallow] = await Promise.all([
    call(['rev-parse', '--verify', '--quiet', of]),
    call(['rev-parse', '--is-shallow-repository']),
  ])
  if (head === undefined) return undefined
  const isShallow = shallow?.trim() === 'true'
  // A clone that is completed later knows more of the same commit.
  const callOfCommit = isShallow ? call : keepingAnswers(call)
  const show = async (commit: string, file: string): Promise<string | undefined> =>
    callOfCommit(['show', `${commit}:${place.prefix}${file}`])
  const textsAt = remembered(async (commit: string) =>
    textsIn(await show(commit, place.file), place),
  )
  const englishAt = remembered(async (commit: string) =>
    englishIn(await show(commit, place.document.file), place),
  )
  const joinsAt = remembered(async (commit: string) =>
    joinsIn(await show(commit, place.stateFile), place),
  )
  const facts = remembered(async (commit: string) =>
    factsOf(await callOfCommit(factsWords(commit))),
  )
  const blame = remembered(async (commit: string) =>
    blamedKeys(
      await show(commit, place.file),
      await call(['blame', '--porcelain', commit, '--', place.file]),
      {file: place.file, isShallow},
    ),
  )
  return {
    isShallow,
    head: head.trim(),
    textsAt,
    englishAt,
    joinsAt,
    parentsOf: async (commit) => (await facts(commit)).parents,
    writerOf: async (commit, key) => (await blame(commit)).get(key),
    isRewritten: async (commit) => (await facts(commit)).isRewritten,
    isSquash: async (commit) => (await facts(commit)).isSquash,
    sourceChanges: async (where, since) => {
      const all = where === 'anywhere' ? ['--all', '--reflog'] : []
      const from = since === undefined ? [] : [`^${since}`]
      const words = ['log', '--format=%H', ...all, of, ...from, '--', place.document.file]
      return linesIn(await call(words))
    },
    earlierElsewhere: remembered(async (commit: string) =>
      writtenEarlier(call, (await facts(commit)).committed, {commit, file: place.file}),
    ),
    headAtWriting: async () =>
      (await headAtStash(call)) ?? (await headAtWriting(call, join(place.root, place.file))), // no stash: what was written is there
  }
}

/** The commits of other histories that wrote a file before a commit was made, the oldest first. */
async function writtenEarlier(
  call: Call,
  committed: string,
  {commit, file}: {readonly commit: string; readonly file: string},
): Promise<readonly string[]> {
  const others = ['--all', '--reflog', `^${commit}`]
  const until = [`--before=${committed}`, ...others, '--', file]
  const found = linesIn(await call(['log', '--reverse', '--format=%H', ...until]))
  if (found.length === 0) return []
  // Clocks differ, and many commits are made within a second: what came of the commit is not earlier.
  const after = new Set(linesIn(await call(['rev-list', '--ancestry-path', ...others])))
  return found.filter((other) => !after.has(other))
}

type Call = (words: readonly string[]) => Promise<string | undefined>

/** Git in a folder: what it printed, or undefined where it failed. */
function callsIn(root: string): Call {
  return async (words) => {
    const ended = await git({path: root}, words)
    return ended?.code === 0 ? ended.text : undefined
  }
}

/** What git has said of commits by their ids, which say what they hold, in a process that asks at every save (`build --watch`). */
const kept = new Map<string, string>()
const mostKept = 64
const ofCommit = /^[0-9a-f]{40,64}(?::|$)/u

function keepingAnswers(call: Call): Call {
  return async (words) => {
    if (!words.some((word) => ofCommit.test(word))) return call(words)
    const name = JSON.stringify(words)
    const known = kept.get(name)
    if (known !== undefined) return known
    const answer = await call(words)
    if (answer === undefined) return undefined
    if (kept.size >= mostKept) kept.clear()
    kept.set(name, answer)
    return answer
  }
}

/** The lines that git has printed; none where it failed: nothing is known. */
const linesIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').filter((line) => line !== '') // no git: nothing is known

/** A question that is asked once for each commit. */
function remembered<Value>(
  ask: (commit: string) => Promise<Value>,
): (commit: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>()
  return async (commit) => {
    const answer = answers.get(commit) ?? ask(commit) // asked for the first time
    answers.set(commit, answer)
    return answer
  }
}

function textsIn(json: string | undefined, {file}: HistoryPlace): Texts | undefined {
  if (json === undefined) return undefined
  const {value} = readResource(json, file)
  return new Map(Array.from(value.entries, ([key, {text}]) => [key, text]))
}

function joinsIn(
  json: string | undefined,
  {stateFile}: HistoryPlace,
): ReadonlyMap<string, readonly string[]> {
  if (json === undefined) return new Map()
  const {value} = readState(json, stateFile)
  return new Map(
    [...value.units].flatMap(([key, {joins}]) => (joins ? [[key, joins] as const] : [])),
  )
}

function englishIn(markdown: string | undefined, {document}: HistoryPlace): Texts | undefined {
  if (markdown === undefined) return undefined
  const {id, file, language} = document
  const {value} = parseDocument(markdown, {id, file, language})
  return new Map(unitsOf(value).units.map(({key, text}) => [key, text]))
}

/** The commit that wrote the line of each key. In a shallow clone nothing is known of the oldest commit's lines. */
function blamedKeys(
  json: string | undefined,
  blame: string | undefined,
  {file, isShallow}: {readonly file: string; readonly isShallow: boolean},
): ReadonlyMap<string, string> {
  if (json === undefined || blame === undefined) return new Map()
  const writers: string[] = []
  const boundaries = new Set<string>()
  let commit = ''
  for (const line of blame.split('\n')) {
    const found = /^(?<id>[0-9a-f]{40,64}) \d+ (?<line>\d+)/u.exec(line)?.groups
    if (found?.['id'] !== undefined) {
      commit = found['id']
      writers[Number(found['line'])] = commit
    } else if (line === 'boundary') boundaries.add(commit)
  }
  const keys = new Map<string, string>()
  for (const [key, {place}] of readResource(json, file).value.entries) {
    const writer = writers[place.line]
    if (writer !== undefined && !(isShallow && boundaries.has(writer))) keys.set(key, writer)
  }
  return keys
}

type CommitFacts = {
  readonly parents: readonly string[]
  readonly isRewritten: boolean
  readonly isSquash: boolean
  /** when it was made, in seconds since 1970; empty where that is not known */
  readonly committed: string
}

const factsWords = (commit: string): readonly string[] => [
  'show',
  '-s',
  '--no-show-signature',
  '--format=%P%n%at %ct%n%ae%n%ce%n%s',
  commit,
]

/**
 * A rebase, a cherry-pick and an amended commit keep the time of the first; a squash by a hosting service has another
 * committer, one by hand the subject that `git merge --squash` proposes. What somebody writes in the pages of a hosting
 * service has that service for its committer, and does not squash.
 */
function factsOf(shown: string | undefined): CommitFacts {
  const [parents = '', times = '', author, committer, subject = ''] = shown?.split('\n') ?? [] // no git: not known
  const [written, committed = ''] = times.split(' ')
  const isService = committer === 'noreply@github.com' && !/\(#\d+\)$/u.test(subject)
  return {
    parents: parents.split(' ').filter((id) => id !== ''),
    isRewritten: written !== committed || (author !== committer && !isService),
    isSquash: subject === 'Squashed commit of the following:',
    committed,
  }
}

/**
 * The commit at which the work tree was when a file in it was written, by the reflog. A time in seconds: of a commit
 * within the same second it is not known whether the file is younger, and then it is not.
 */
async function headAtWriting(call: Call, path: string): Promise<string | undefined> {
  const {mtimeMs} = await stat(path)
  const before = new Date(Math.floor(mtimeMs / 1000 - 1) * 1000).toISOString()
  return (await call(['rev-parse', '--verify', '--quiet', `HEAD@{${before}}`]))?.trim()
}

// What is older than 100 steps of HEAD has been committed, or is given up.
const mostSteps = '100'

/**
 * The commit at which the work tree was when changes were put into a stash, where HEAD has moved since and nothing was
 * committed: what is in the work tree now may have come out of that stash. Nobody records when it does.
 */
async function headAtStash(call: Call): Promise<string | undefined> {
  const format = ['--walk-reflogs', '-n', mostSteps, '--format=%H %gs']
  const steps = linesIn(await call(['log', ...format, 'HEAD', '--']))
  for (const [at, step] of steps.entries()) {
    const [, id, subject = ''] = /^(?<id>[0-9a-f]+) (?<subject>.*)$/u.exec(step) ?? [] // a step without words
    if (subject.startsWith('commit')) return undefined
    if (subject === 'reset: moving to HEAD') return id
    if (!(await keepsStash(call, subject))) continue
    return /^[0-9a-f]+/u.exec(steps[at + 1] ?? '')?.[0] // the first step of all: nothing was before it
  }
  return undefined
}

/** Whether a step of HEAD may have put changes of the work tree aside: as it was called, or by the settings. */
async function keepsStash(call: Call, subject: string): Promise<boolean> {
  if (!/^(?:pull|rebase|merge)\b/u.test(subject)) return false
  if (/\((?:pick|finish|continue)\)/u.test(subject)) return false
  if (subject.includes('--autostash')) return true
  const names = '^(rebase|merge)\\.autostash$'
  const settings = linesIn(await call(['config', '--type=bool', '--get-regexp', names]))
  return settings.some((line) => line.endsWith(' true'))
}
