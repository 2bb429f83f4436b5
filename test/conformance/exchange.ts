import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {changedBy, exported, layOut, type Project} from './exchange/projects.ts'

// Whether the tools of translators open what Stele writes, and Stele takes back what they write:
// gettext, pofilter, Okapi (XLIFF against the schemas of OASIS) and OmegaT. Run:
// npm run conformance:exchange. It needs Java, Maven, gettext, translate-toolkit and OmegaT.
const cache = join(import.meta.dirname, '../../node_modules/.cache')
const jars = join(cache, 'okapi')
const folder = join(cache, 'exchange')
const own = join(import.meta.dirname, 'exchange')

/** What a check found wrong; nothing where all is well. */
type Check = readonly [name: string, run: () => string | undefined]

if (!existsSync(jars) || readdirSync(jars).length === 0)
  execFileSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      join(own, 'pom.xml'),
      'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
      `-DoutputDirectory=${jars}`,
    ],
    {stdio: 'inherit'},
  )

const projects = layOut(folder)
const checks: readonly Check[] = [
  ...projects.flatMap((project): readonly Check[] =>
    [
      [
        'msgfmt --check',
        () => failure('msgfmt', ['--check', '-o', '/dev/null', exported(project, 'po')]),
      ],
      [
        'pofilter reads PO',
        () => failure('pofilter', [exported(project, 'po'), join(project.folder, 'filtered.po')]),
      ],
      ['Okapi, OASIS schemas: XLIFF 2.1', () => throughOkapi(project, 'xliff', 'xliff2')],
      ['Okapi: XLIFF 1.2', () => throughOkapi(project, 'xliff12', 'xliff')],
      ['Okapi: TMX', () => throughOkapi(project, 'tmx', 'tmx')],
      ['Okapi: PO', () => throughOkapi(project, 'po', 'po')],
      ['OmegaT: PO', () => throughOmegaT(project, 'po')],
    ].map(([name, run]) => [`${project.name}  ${String(name)}`, run] as Check),
  ),
  ['seed  OmegaT fills PO from our TMX', () => filledFromMemory(projects[0])],
  ['seed  OmegaT, XLIFF 1.2', () => throughOmegaT(projects[0], 'xliff12')],
  ['planted  Okapi refuses a wrong state', () => refusesFaults(projects[0])],
]

let failed = 0
for (const [name, run] of checks) {
  const wrong = run()
  if (wrong !== undefined) failed++
  console.log(
    `${wrong === undefined ? 'pass' : 'FAIL'}  ${name}${wrong === undefined ? '' : `: ${wrong}`}`,
  )
}
console.log(`${checks.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function failure(program: string, words: readonly string[]): string | undefined {
  const {status, stdout, stderr, error} = spawnSync(program, words, {encoding: 'utf8'})
  if (error) return error.message
  return status === 0 ? undefined : `${stdout}${stderr}`.trim()
}

/** Written back by Okapi nothing has changed; with one text changed, exactly that. */
function throughOkapi(project: Project, format: string, filter: string): string | undefined {
  const path = exported(project, format)
  const back = join(project.folder, `okapi-${format}-${basename(path)}`)
  const wrong = okapi(filter, path, back)
  return wrong ?? sameButFor(project, back)
}

function okapi(filter: string, path: string, back: string): string | undefined {
  const words = ['-cp', join(jars, '*'), join(own, 'Okapi.java'), filter, 'en', 'ru', path, back]
  return failure('java', words)
}

function sameButFor(project: Project, back: string): string | undefined {
  const untouched = changedBy(project, back)
  if (untouched.length > 0) return `changed without a change: ${untouched.join(', ')}`
  const [before, after] = project.change
  const text = readFileSync(back, 'utf8')
  if (!text.includes(before)) return `lost: ${before}`
  writeFileSync(back, text.replace(before, after))
  const changed = changedBy(project, back)
  return changed.length === 1 ? undefined : `one text changed, taken: ${changed.join(', ')}`
}

function omegaT(name: string, file: string, memory?: string): string | undefined {
  const home = join(folder, name)
  for (const part of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
    mkdirSync(join(home, part), {recursive: true})
  cpSync(join(own, 'omegat.project'), join(home, 'omegat.project'))
  cpSync(file, join(home, 'source', basename(file)))
  if (memory !== undefined) cpSync(memory, join(home, 'tm/auto', basename(memory)))
  const settings = ['-Djava.awt.headless=true', `-Duser.home=${join(folder, 'home')}`]
  const program = ['-jar', '/usr/share/omegat/OmegaT.jar', home, '--mode=console-translate']
  return failure('java', [...settings, ...program])
}

function throughOmegaT(project: Project | undefined, format: string): string | undefined {
  if (!project) return 'there is no project'
  const path = exported(project, format)
  const name = `omegat-${format}-${project.name}`
  return omegaT(name, path) ?? sameButFor(project, join(folder, name, 'target', basename(path)))
}

/** A PO without translations, filled by OmegaT from our memory, says what is here already. */
function filledFromMemory(project: Project | undefined): string | undefined {
  if (!project) return 'there is no project'
  const path = exported(project, 'po')
  const emptied = readFileSync(path, 'utf8').replaceAll(
    /^(?<id>msgid "(?!"$).*)\nmsgstr ".*"$/gmu,
    '$<id>\nmsgstr ""',
  )
  const empty = join(folder, 'empty.po')
  writeFileSync(empty, emptied)
  const wrong = omegaT('omegat-memory', empty, exported(project, 'tmx'))
  if (wrong !== undefined) return wrong
  const back = join(folder, 'omegat-memory/target/empty.po')
  const gaps = readFileSync(back, 'utf8').match(/^msgid "(?!"$).*\nmsgstr ""$/gmu) ?? []
  return gaps.length > 0 ? `not filled: ${gaps.length}` : sameButFor(project, back)
}

/** A judge that reads nothing passes everything. */
function refusesFaults(project: Project | undefined): string | undefined {
  if (!project) return 'there is no project'
  const planted = join(folder, 'planted.xlf')
  const text = readFileSync(exported(project, 'xliff'), 'utf8')
  writeFileSync(planted, text.replace('state="translated"', 'state="splendid"'))
  return okapi('xliff2', planted, join(folder, 'planted-back.xlf')) === undefined
    ? 'it does not'
    : undefined
}
