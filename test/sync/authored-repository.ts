import {execFileSync} from 'node:child_process'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {stele} from '../e2e/command.ts'

/** A document of these points. */
export const source = (...points: readonly string[]): string =>
  `# Rules\n\n${points.map((point, at) => `${at + 1}. ${point}`).join('\n')}\n`

/** The English of the first point. */
export const leave = 'A member who breaks a rule must leave.'
/** The same, reworded. */
export const mayLeave = 'A member who breaks a rule may leave.'
/** The English of the second point. */
export const fee = 'Members pay a fee.'
/** A translation of both. */
export const translated = {
  title: 'Правила',
  p1: 'Член, нарушивший правило, должен уйти.',
  p2: 'Члены платят взнос.',
}

/** A git repository with two translated and stamped points, committed on the branch `main`. */
export class Repository {
  readonly folder: string
  /** what git takes for the time of each commit; the clock where it is not set */
  time: string | undefined

  constructor(folder: string) {
    this.folder = folder
  }

  static async begun(
    folder: string,
    texts: Readonly<Record<string, string>> = translated,
  ): Promise<Repository> {
    const repository = new Repository(folder)
    repository.git('init', '-q', '-b', 'main')
    await mkdir(join(folder, 'source'))
    await writeFile(join(folder, 'pipeline.config.ts'), `export default {locales: ['ru']}\n`)
    await repository.write('source/r.md', source(leave, fee))
    await stele(folder, 'sync')
    await repository.translate(texts)
    await stele(folder, 'sync')
    repository.commit('begin')
    return repository
  }

  git(...words: readonly string[]): string {
    const named = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...words]
    const {time} = this
    const times = time === undefined ? {} : {GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time}
    const env = {...process.env, ...times}
    return execFileSync('git', named, {cwd: this.folder, encoding: 'utf8', stdio: 'pipe', env})
  }

  commit(message: string): void {
    this.git('add', '-A')
    this.git('commit', '-q', '-m', message)
  }

  async write(path: string, text: string): Promise<void> {
    await writeFile(join(this.folder, path), text)
  }

  async translate(texts: Readonly<Record<string, string>>): Promise<void> {
    await this.write('locales/ru/r.json', `${JSON.stringify(texts, null, 2)}\n`)
  }

  async json(path: string): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
    const value: unknown = JSON.parse(await readFile(join(this.folder, path), 'utf8'))
    return value as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }

  async rules(): Promise<readonly string[]> {
    const {stdout} = await stele(this.folder, 'check', '--json')
    const {findings}: {findings: {rule: string; key: string | null}[]} = JSON.parse(stdout)
    return findings.map(({rule, key}) => `${rule} ${key ?? ''}`)
  }
}
