import {isBlankText} from '../../locale/joins.ts'
import {englishOf as englishOfUnits} from '../../locale/passage.ts'
import {isEditOf, type EditEvidence} from '../../sync/edit-evidence.ts'

/** Texts by key. */
export type Texts = ReadonlyMap<string, string>

/** The history of one translation in version control, with the source beside it. */
export type TextHistory = {
  /** the commit that the work tree began with */
  readonly head: string
  /** texts of the locale file at a commit; undefined where it was not there or cannot be read */
  readonly textsAt: (commit: string) => Promise<Texts | undefined>
  /** English of the source at a commit; undefined where there was no source */
  readonly englishAt: (commit: string) => Promise<Texts | undefined>
  /** keys whose text covers further units at a commit, with the keys of these, as the state file says */
  readonly joinsAt: (commit: string) => Promise<ReadonlyMap<string, readonly string[]>>
  readonly parentsOf: (commit: string) => Promise<readonly string[]>
  /** the commit that wrote the line of a key, as it is at a commit; undefined where that is not known */
  readonly writerOf: (commit: string, key: string) => Promise<string | undefined>
  /** whether a commit was made again, by a rebase or by somebody else: its source need not be what its author had */
  readonly isRewritten: (commit: string) => Promise<boolean>
  /** whether a commit says that it was made of several others */
  readonly isSquash: (commit: string) => Promise<boolean>
  /**
   * The commits that changed the source, the latest first; with `since` only those after that commit.
   *
   * @param where in the history of the work tree, or also on all other branches that are known
   */
  readonly sourceChanges: (
    where: 'history' | 'anywhere',
    since: string | undefined,
  ) => Promise<readonly string[]>
  /**
   * The commits outside the history of a commit that changed the locale file before that commit was made, the first
   * first. A squash by hand makes a new commit of what others were, and these may still be known.
   */
  readonly earlierElsewhere: (commit: string) => Promise<readonly string[]>
  /**
   * The commit at which the work tree was when its locale file was written last, or, where what was written may have
   * waited in a stash since, when it was put there; undefined where that is not known.
   */
  readonly headAtWriting: () => Promise<string | undefined>
}

/** A text in the work tree of which version control is asked. */
export type AskedText = {
  readonly key: string
  readonly text: string
  /** the English of its units in the source of the work tree; undefined where the key is not there */
  readonly english: string | undefined
}

/**
 * Which English the author of a text had before him.
 *
 * A committed text was written by the commit that first had it, with that commit's source. Where the commit was made
 * again, or the text is not committed and may be older than what git did last, its author had one of the wordings
 * that the history has: it is known where there is only one.
 */
export async function authorOfText(history: TextHistory, asked: AskedText): Promise<EditEvidence> {
  const {key, text, english} = asked
  const committed = await history.textsAt(history.head)
  if (committed?.get(key) === text) return evidenceAt(history, {commit: history.head, key, text})
  const before = committed?.get(key)
  const edit = {commit: history.head, key, text, parent: history.head, former: before}
  const since = await history.headAtWriting()
  return {
    ...(await formerOf(history, edit)),
    isLatest: since === history.head,
    ...(await oneOf(history, {key, since, also: english, where: 'history'})),
  }
}

/** Which English the author of a committed text had. */
async function evidenceAt(history: TextHistory, place: TextPlace): Promise<EditEvidence> {
  const writing = await writingOf(history, place)
  if (!writing) return {}
  const {commit, key} = writing
  const former = await formerOf(history, writing)
  const saw = await englishOf(history, commit, key)
  if (!(await history.isRewritten(commit))) {
    const first = await firstElsewhere(history, writing)
    if (first !== undefined) return {...former, saw: first}
    if (!(await history.isSquash(commit))) return {...former, ...(saw === undefined ? {} : {saw})}
  }
  const since = await sinceFormer(history, writing)
  return {...former, ...(await oneOf(history, {key, since, also: saw, where: 'anywhere'}))}
}

// Of a text that is in more commits than these the first ones are enough.
const mostElsewhere = 200

/**
 * The English that a text had where another commit, outside the history of its writing, had it before: under its key,
 * or under the only other one, for a merge brings a text to the number of today.
 */
async function firstElsewhere(history: TextHistory, writing: Writing): Promise<string | undefined> {
  const {commit, key, text} = writing
  for (const other of (await history.earlierElsewhere(commit)).slice(0, mostElsewhere)) {
    const texts = [...((await history.textsAt(other)) ?? [])] // no file: no texts
    const keys = texts.flatMap(([one, said]) => (said === text ? [one] : []))
    const [only] = keys
    if (keys.includes(key)) return englishOf(history, other, key)
    if (only !== undefined && keys.length === 1) return englishOf(history, other, only)
  }
  return undefined
}

/** The text that was under a key before, with its own evidence where the later one is an edit of it. */
async function formerOf(
  history: TextHistory,
  {parent, key, text, former}: Writing,
): Promise<Pick<EditEvidence, 'former'>> {
  if (former === undefined || parent === undefined) return {}
  if (isBlankText(former) || !isEditOf(text, former)) return {former: {text: former}}
  const evidence = await evidenceAt(history, {commit: parent, key, text: former})
  return {former: {text: former, evidence}}
}

/** The English that is under a key at a commit, with that of the further units that the text of the key covers there. */
async function englishOf(
  history: TextHistory,
  commit: string,
  key: string,
): Promise<string | undefined> {
  const english = await history.englishAt(commit)
  const joins = (await history.joinsAt(commit)).get(key)
  if (!english || !joins) return english?.get(key)
  const texts = await history.textsAt(commit)
  const covered = joins.filter((one) => isBlankText(texts?.get(one)))
  return coveredEnglish(english, [key, ...covered])
}

/**
 * The English of the units of one text, as a passage has it.
 *
 * @param english all English by key, in document order
 */
export function coveredEnglish(english: Texts, keys: readonly string[]): string | undefined {
  const units = [...english].flatMap(([key, text]) => (keys.includes(key) ? [{text}] : []))
  return units.length === 0 ? undefined : englishOfUnits(units)
}

/** Where a text is, and what it says. */
type TextPlace = {readonly commit: string; readonly key: string; readonly text: string}

/** The commit that wrote a text, the key that the text had there, and what was under it before. */
type Writing = TextPlace & {
  readonly parent: string | undefined
  readonly former: string | undefined
}

// So often a text can have moved with its point, or got another line of JSON.
const mostMoves = 100

/** The writing of a text, followed through commits that only moved it to another key or line. */
async function writingOf(history: TextHistory, place: TextPlace): Promise<Writing | undefined> {
  let {commit, key} = place
  for (let moves = 0; moves < mostMoves; moves++) {
    const written = await history.writerOf(commit, key)
    if (written === undefined) return undefined
    const before = await placeBefore(history, {commit: written, key, text: place.text})
    if (before.kind === 'written')
      return {commit: written, key, text: place.text, parent: before.parent, former: before.former}
    commit = before.commit
    key = before.key
  }
  return undefined
}

type PlaceBefore =
  | {readonly kind: 'moved'; readonly commit: string; readonly key: string}
  | {
      readonly kind: 'written'
      readonly parent: string | undefined
      readonly former: string | undefined
    }

/** Where a parent of a commit has a text, if any has it: under its key, or under one that it has left. */
async function placeBefore(history: TextHistory, place: TextPlace): Promise<PlaceBefore> {
  const {commit, key, text} = place
  const now = await history.textsAt(commit)
  const parents = await history.parentsOf(commit)
  const before = await Promise.all(parents.map(async (id) => history.textsAt(id)))
  for (const [at, id] of parents.entries())
    if (before[at]?.get(key) === text) return {kind: 'moved', commit: id, key}
  for (const [at, id] of parents.entries()) {
    const texts = before[at]
    if (!texts) continue
    for (const [other, there] of texts)
      if (there === text && now?.get(other) !== text) return {kind: 'moved', commit: id, key: other}
  }
  return {kind: 'written', parent: parents[0], former: before[0]?.get(key)}
}

/**
 * The commit after which a text was edited: its author had the former text, and the source beside it or a later one.
 * A commit that was made again may be over another text than its author had: only an edit of a text shows that he had it.
 */
async function sinceFormer(
  history: TextHistory,
  {parent, key, text, former}: Writing,
): Promise<string | undefined> {
  if (parent === undefined || former === undefined || isBlankText(former)) return undefined
  if (!isEditOf(text, former)) return undefined
  const writing = await writingOf(history, {commit: parent, key, text: former})
  if (!writing || writing.key !== key || (await history.isRewritten(writing.commit)))
    return undefined
  return writing.commit
}

// More versions of a source are not read.
const mostVersions = 50

/** What an author saw, where all versions of the source that he may have had say the same; else what they say. */
async function oneOf(
  history: TextHistory,
  asked: {
    readonly key: string
    readonly since: string | undefined
    readonly also: string | undefined
    readonly where: 'history' | 'anywhere'
  },
): Promise<Pick<EditEvidence, 'saw' | 'others'>> {
  const {key, since, also, where} = asked
  const commits = await history.sourceChanges(where, since)
  const wordings = new Set<string>()
  const versions = [...commits.slice(0, mostVersions), ...(since === undefined ? [] : [since])]
  for (const commit of versions) {
    const english = await englishOf(history, commit, key)
    if (english !== undefined) wordings.add(english)
  }
  if (also !== undefined) wordings.add(also)
  const [only, ...others] = wordings
  if (only === undefined) return {}
  if (others.length === 0 && commits.length <= mostVersions) return {saw: only}
  return {others: [...wordings]}
}
