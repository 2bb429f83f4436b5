import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {parseDocument} from '../../document/parse/parse.ts'
import {unitsOf} from '../../document/units.ts'
import {readResource} from '../../locale/resource.ts'
import type {LoadedDocument} from '../../project/load.ts'
import type {EditEvidence} from '../../sync/edit-evidence.ts'
import {git} from '../project/git.ts'

/** Edited texts of one language of which version control is asked. */
export type AskedTexts = {readonly locale: string; readonly keys: readonly string[]}

/** What version control knows of texts, by language and key; undefined where there is none. */
export type Authorship = (locale: string, key: string) => EditEvidence | undefined

// Only the first lines of a blame are read, one call a text: more than this many texts are not asked for.
const mostAsked = 200

/**
 * Ask git which English the authors of edited texts had before them.
 *
 * A committed text was written by the commit that git blame names, with that commit's source. Of a text that is not
 * committed the former text is known, and whether it is younger than what git last did to the work tree.
 *
 * @param root absolute path of the project folder
 */
export async function authorshipOf(
  root: string,
  loaded: LoadedDocument,
  asked: readonly AskedTexts[],
): Promise<Authorship> {
  const prefix = await git({path: root}, ['rev-parse', '--show-prefix'])
  if (prefix?.code !== 0) return () => undefined
  const history = new History(root, prefix.text.trim(), loaded.document)
  const known = new Map<string, EditEvidence>()
  for (const {locale, keys} of asked)
    for (const key of keys.slice(0, mostAsked))
      known.set(`${locale}/${key}`, await evidenceOf(history, loaded, {locale, key}))
  return (locale, key) => known.get(`${locale}/${key}`) ?? {} // not asked: nothing is known
}

type AskedText = {readonly locale: string; readonly key: string}

async function evidenceOf(
  history: History,
  {translations}: LoadedDocument,
  {locale, key}: AskedText,
): Promise<EditEvidence> {
  const entry = translations.get(locale)?.resource.entries.get(key)
  if (!entry) return {}
  const {file} = entry.place
  const committed = await history.textsAt('HEAD', file)
  if (committed?.get(key) !== entry.text) {
    const former = committed?.get(key)
    const isLatest = await history.isYoungerThanHead(file)
    return {isLatest, ...(former === undefined ? {} : {former})}
  }
  const commit = await history.authorOf(file, entry.text, key)
  if (commit === undefined) return {}
  const saw = (await history.isRewritten(commit)) ? undefined : await history.englishAt(commit, key)
  const former = (await history.textsAt(`${commit}^`, file))?.get(key)
  return {...(former === undefined ? {} : {former}), ...(saw === undefined ? {} : {saw})}
}

/** The project's files in its git history; each is read once. */
class History {
  readonly #root: string
  readonly #prefix: string
  readonly #document: LoadedDocument['document']
  readonly #files = new Map<string, Promise<string | undefined>>()

  constructor(root: string, prefix: string, document: LoadedDocument['document']) {
    this.#root = root
    this.#prefix = prefix
    this.#document = document
  }

  /** Texts of a locale file at a commit, by key. */
  async textsAt(commit: string, file: string): Promise<ReadonlyMap<string, string> | undefined> {
    const json = await this.#fileAt(commit, file)
    if (json === undefined) return undefined
    const {value} = readResource(json, file)
    return new Map(Array.from(value.entries, ([key, {text}]) => [key, text]))
  }

  async sourceAt(commit: string): Promise<string | undefined> {
    return this.#fileAt(commit, this.#document.file)
  }

  /** The English under a key in the source of a commit. */
  async englishAt(commit: string, key: string): Promise<string | undefined> {
    const source = await this.sourceAt(commit)
    if (source === undefined) return undefined
    const {id, file, language} = this.#document
    const {value} = parseDocument(source, {id, file, language})
    return unitsOf(value).byKey.get(key)?.text
  }

  /** The commit that wrote the line of a key as it is in HEAD. */
  async authorOf(file: string, text: string, key: string): Promise<string | undefined> {
    const json = await this.#fileAt('HEAD', file)
    if (json === undefined) return undefined
    const entry = readResource(json, file).value.entries.get(key)
    if (entry?.text !== text) return undefined
    const {line} = entry.place
    const words = ['blame', '--porcelain', '-L', `${line},${line}`, 'HEAD', '--', file]
    const blame = await git({path: this.#root}, words)
    return blame?.code === 0 ? /^[0-9a-f]{40}/u.exec(blame.text)?.[0] : undefined
  }

  /** Whether a rebase or a cherry-pick made a commit again: its source need not be the one that its author had. */
  async isRewritten(commit: string): Promise<boolean> {
    const words = ['show', '-s', '--no-show-signature', '--format=%at %ct', commit]
    const shown = await git({path: this.#root}, words)
    const [written, committed] = shown?.text.trim().split(' ') ?? [] // no git: not known
    return written !== committed
  }

  /**
   * Whether a file was written after the last commit, merge, checkout or pull. Within one second it is not known:
   * then it counts as older.
   */
  async isYoungerThanHead(file: string): Promise<boolean> {
    const log = await git({path: this.#root}, [
      'log',
      '-g',
      '-1',
      '--format=%gd',
      '--date=unix',
      'HEAD',
    ])
    const moved = Number(/@\{(?<time>\d+)\}/u.exec(log?.text ?? '')?.groups?.['time'] ?? Number.NaN) // no reflog: not known
    const {mtimeMs} = await stat(join(this.#root, file))
    return Math.floor(mtimeMs / 1000) > moved
  }

  async #fileAt(commit: string, file: string): Promise<string | undefined> {
    const name = `${commit}:${this.#prefix}${file}`
    const known = this.#files.get(name) ?? this.#show(name) // asked for the first time
    this.#files.set(name, known)
    return known
  }

  async #show(name: string): Promise<string | undefined> {
    const shown = await git({path: this.#root}, ['show', name])
    return shown?.code === 0 ? shown.text : undefined
  }
}
