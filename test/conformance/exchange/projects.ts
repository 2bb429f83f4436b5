import {cpSync, mkdirSync, rmSync, writeFileSync, readFileSync} from 'node:fs'
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../../..')
const main = join(root, 'dist/cli/main.js')

/** A project whose translation into Russian goes out and comes back. */
export type Project = {
  readonly name: string
  readonly folder: string
  readonly document: string
  /** a stretch that stands in one translation alone, and what a tool makes of it */
  readonly change: readonly [before: string, after: string]
}

/** What an import says. */
export type ImportSaid = {
  readonly matched: readonly {readonly key: string; readonly reason: string}[]
  readonly extra: readonly unknown[]
  readonly conflicts: readonly unknown[]
}

/** Run the command in a project. @throws where it does not end well */
export function stele({folder}: Project, ...words: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`stele ${words.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

/** The translation in a format; its path. */
export function exported(project: Project, format: string): string {
  const output = join('out', format)
  const said = stele(
    project,
    'export',
    '--locale',
    'ru',
    '--format',
    format,
    '--output',
    output,
    '--json',
  )
  const {files} = JSON.parse(said) as {files: readonly {path: string}[]}
  return join(project.folder, files[0]?.path ?? '')
}

/** What importing a file would change: the keys of units. @throws where anything is left over */
export function changedBy(project: Project, path: string): readonly string[] {
  const said = stele(project, 'import', path, '--locale', 'ru', '--dry-run', '--json')
  const {matched, extra, conflicts} = JSON.parse(said) as ImportSaid
  if (extra.length + conflicts.length > 0) throw new Error(`left over from ${path}: ${said}`)
  return matched.filter(({reason}) => reason !== 'unchanged').map(({key}) => key)
}

/** The shipped document, and a small one with every kind of markup and gaps. */
export function layOut(folder: string): readonly Project[] {
  rmSync(folder, {recursive: true, force: true})
  const seed = {
    name: 'seed',
    folder: join(folder, 'seed'),
    document: 'code-of-conduct',
    change: ['выполнять ГКТС', 'исполнять ГКТС'],
  } as const
  for (const part of ['source', 'locales'])
    cpSync(join(root, part), join(seed.folder, part), {recursive: true})
  const markup = {
    name: 'markup',
    folder: join(folder, 'markup'),
    document: 'rules',
    change: ['не должны', 'не могут'],
  } as const
  for (const part of ['source', 'locales/ru'])
    mkdirSync(join(markup.folder, part), {recursive: true})
  writeFileSync(join(markup.folder, 'source/rules.md'), english)
  const projects = [seed, markup]
  for (const project of projects)
    writeFileSync(join(project.folder, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
  stele(markup, 'sync')
  const file = join(markup.folder, 'locales/ru/rules.json')
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  writeFileSync(file, `${JSON.stringify({...texts, ...russian}, null, 2)}\n`)
  stele(markup, 'sync')
  // A stale text, which goes out with the English that it was made from.
  writeFileSync(join(markup.folder, 'source/rules.md'), english.replace('Keep', 'Always keep'))
  stele(markup, 'sync')
  return projects
}

const english = `# Rules & *more*

Members **shall not** act, see [point 2](#p2 "Two").[^1]

1. Keep \`a | b\` and <b>x</b> ]]> "quoted".
2. Members {{name}} keep:
   - in print;
   - on line \\*not\\* bold.

| a | b |
| - | - |
| one | two |

[^1]: A note.
`

const russian = {
  title: 'Правила и *прочее*',
  'preamble-1': 'Члены **не должны** действовать, см. [пункт 2](#p2 "Два").[^1]',
  p1: 'Хранить `a | b` и <b>x</b> ]]> «в кавычках».',
  p2: 'Члены {{name}} хранят:',
}
