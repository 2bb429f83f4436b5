import {execFile} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {appendFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {mergeFiles} from '../../pipeline/operations/translation/merge.ts'
import {run, stele, type Ended} from './command.ts'

/** The texts of a locale file by key. */
export type Texts = Readonly<Record<string, string>>

/** A git repository with a project of one document `rules` in Russian. */
export class Repository {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** Run git; a failure is a value. */
  async git(...words: readonly string[]): Promise<Ended> {
    return run('git', words, this.folder)
  }

  async stele(...words: readonly string[]): Promise<Ended> {
    return stele(this.folder, ...words)
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), {recursive: true})
    await writeFile(join(this.folder, path), text)
  }

  async read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8')
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path))
  }

  async json(path: string): Promise<Readonly<Record<string, unknown>>> {
    return JSON.parse(await this.read(path)) as Readonly<Record<string, unknown>>
  }

  async texts(): Promise<Texts> {
    return (await this.json('locales/ru/rules.json')) as Texts
  }

  /** Write some texts into the locale file, as a translator would with an editor. */
  async writeTexts(texts: Texts): Promise<void> {
    const all = {...(await this.texts()), ...texts}
    await this.write('locales/ru/rules.json', `${JSON.stringify(all, null, 2)}\n`)
  }

  async commit(subject: string): Promise<void> {
    await this.git('add', '-A')
    await this.git('commit', '-qm', subject)
  }

  /** Change the source or texts, sync unless told otherwise, and commit. */
  async change({source, texts, sync = true}: Change): Promise<void> {
    if (source !== undefined) await this.write('source/rules.md', source)
    if (source !== undefined && sync) await this.stele('sync')
    if (texts !== undefined) await this.writeTexts(texts)
    if (texts !== undefined && sync) await this.stele('sync')
    await this.commit('Change')
  }

  /** The findings of a check as it prints them for programs. */
  async findings(...words: readonly string[]): Promise<readonly Told[]> {
    const {stdout} = await this.stele('check', '--json', ...words)
    return (JSON.parse(stdout) as {findings: readonly Told[]}).findings
  }
}

export type Change = {readonly source?: string; readonly texts?: Texts; readonly sync?: boolean}
export type Told = {
  readonly rule: string
  readonly key?: string
  readonly number?: string
  readonly message: string
}

/** Who merges locale files: Stele in this process, or git by lines. */
export type Merger = 'driver' | 'lines'

/** A repository with a synced project, removed when `use` has ended. */
export async function inRepository(
  merger: Merger,
  source: string,
  use: (repository: Repository) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stele-merge-'))
  const exchange = await mkdtemp(join(tmpdir(), 'stele-driver-'))
  const server = serveDriver(exchange)
  try {
    const repository = new Repository(folder)
    await repository.git('init', '-q', '-b', 'main')
    const settings = [
      '[user]\nname = Translator\nemail = translator@example.org\n[commit]\ngpgsign = false\n[gc]\nauto = 0\n',
      merger === 'driver'
        ? `[merge "stele"]\nrecursive = binary\ndriver = sh '${exchange}/driver' %O %A %B %P\n`
        : '',
    ]
    await appendFile(join(folder, '.git', 'config'), settings.join(''))
    await repository.write('.gitattributes', 'locales/*/*.json merge=stele\n')
    await repository.write('pipeline.config.mjs', "export default {locales: ['ru']}\n")
    await repository.change({source})
    await use(repository)
  } finally {
    clearInterval(server)
    await rm(folder, {recursive: true, force: true})
    await rm(exchange, {recursive: true, force: true})
  }
}

// It waits at a named pipe for the answer: a loop would take more time, the busier the machine is.
const driver = `n="$(dirname "$0")/$$"
{ pwd; printf '%s\\n' "$@"; env | grep '^GITHEAD_'; } > "$n.part"
mkfifo "$n.answer"
mv "$n.part" "$n.asked"
read -r code < "$n.answer"
rm "$n.answer"
exit "$code"
`

/** Answer a merge driver that is a short shell script: git starts no further Node.js. */
function serveDriver(exchange: string): NodeJS.Timeout {
  writeFileSync(join(exchange, 'driver'), driver)
  return setInterval(() => {
    if (!existsSync(exchange)) return
    for (const name of readdirSync(exchange).filter((one) => one.endsWith('.asked'))) {
      const asked = join(exchange, name)
      const [root = '', base = '', ours = '', theirs = '', path = '', ...variables] = readFileSync(
        asked,
        'utf8',
      )
        .trim()
        .split('\n')
      rmSync(asked)
      const environment = Object.fromEntries(
        variables.map((line) => [
          line.slice(0, line.indexOf('=')),
          line.slice(line.indexOf('=') + 1),
        ]),
      )
      void answer(asked, {root, base, ours, theirs, path}, environment)
    }
  }, 5)
}

async function answer(
  asked: string,
  input: Parameters<typeof mergeFiles>[0],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const {root, base, ours, theirs} = input
  const result = await mergeFiles(input, environment)
  const code =
    result.kind === 'merged'
      ? Number(result.conflicts.length > 0)
      : await byLines(root, [ours, base, theirs])
  await writeFile(asked.replace('.asked', '.answer'), `${code}\n`)
}

async function byLines(root: string, files: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    execFile('git', ['merge-file', ...files], {cwd: root}, (error) =>
      resolve(typeof error?.code === 'number' ? error.code : 0),
    )
  })
}
