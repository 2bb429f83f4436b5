import {isFields, parsedJson, type Fields} from '../../locale/json.ts'
import {translationPaths} from '../../project/translation.ts'
import {filesAtCommit, git} from '../project/git.ts'

/** One version of a text in git. */
export type TextVersion = {
  /** full id of the commit */
  readonly commit: string
  readonly author: string
  /** ISO 8601 date and time */
  readonly date: string
  /** first line of the message */
  readonly subject: string
  /** empty where the commit left none */
  readonly text: string
}

/** A text whose versions are asked for. */
export type VersionedText = {
  readonly document: string
  readonly locale: string
  /** of its unit today */
  readonly key: string
  readonly uid: string
}

/** The versions of a text, the latest first. */
export type TextVersions = {
  readonly versions: readonly TextVersion[]
  /** whether older commits were not looked at */
  readonly hasMore: boolean
}

// Each commit costs the reading of two files.
const mostCommits = 200
const separator = '\0'

/**
 * The commits that changed a text, found by its permanent identity, so that a renumbered one has its history.
 *
 * @param root absolute path of the project folder
 * @returns none outside a git repository, and of a text that was never committed
 */
export async function textVersions(root: string, text: VersionedText): Promise<TextVersions> {
  const {file, stateFile} = translationPaths(text.locale, text.document)
  const format = ['%H', '%an', '%aI', '%s'].join('%x00')
  const words = ['log', `-n${mostCommits + 1}`, `--format=${format}`, '--', file, stateFile]
  const listed = await git({path: root}, words)
  const prefix = await git({path: root}, ['rev-parse', '--show-prefix'])
  if (listed?.code !== 0 || prefix?.code !== 0) return {versions: [], hasMore: false}
  const commits = listed.text.split('\n').filter((line) => line !== '')
  const versions: TextVersion[] = []
  let later: TextVersion | undefined
  for (const line of commits.slice(0, mostCommits)) {
    const [commit = '', author = '', date = '', subject = ''] = line.split(separator)
    const at = {id: commit, prefix: prefix.text.trim()}
    const files = await filesAtCommit(root, at, [file, stateFile])
    const [texts, states] = [file, stateFile].map((path) => fieldsIn(files.contents.get(path)))
    const found = textIn(texts ?? {}, states ?? {}, text) // the file was not there yet
    const version = {commit, author, date, subject, text: found}
    // A commit that left the text as the next one has it did not make it.
    if (later && later.text !== found) versions.push(later)
    later = version
  }
  if (later && later.text !== '') versions.push(later)
  return {versions, hasMore: commits.length > mostCommits}
}

/** The text of a unit in the files of one version. */
function textIn(texts: Fields, states: Fields, {key, uid}: VersionedText): string {
  const owner = Object.entries(states).find(
    ([, record]) => isFields(record) && record['uid'] === uid,
  )
  const record = states[key]
  // The key may have been another unit's then.
  const isOther = isFields(record) && record['uid'] !== uid
  const found = texts[owner ? owner[0] : isOther ? '' : key]
  return typeof found === 'string' ? found : ''
}

function fieldsIn(content: string | Uint8Array | undefined): Fields {
  const value =
    content === undefined ? undefined : parsedJson(Buffer.from(content).toString('utf8'))
  return isFields(value) ? value : {}
}
