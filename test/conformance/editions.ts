import {execFileSync, spawnSync} from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {cmykProfile, locales, projects, type ConformanceProject} from './settings.ts'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'test/render/pdf/provisions')
const folders = {provisions: fixtures, odd: join(import.meta.dirname, 'odd')}

/** A file that the command built, with what it was asked for. */
export type BuiltFile = {
  readonly path: string
  readonly document: string
  readonly option: string
  readonly format: string
  readonly layout: string
  readonly languages: string
  /** of PDF files */
  readonly pages?: number
  readonly hasAttachments: boolean
  readonly isForPrinters: boolean
  /** a printer folds it: nobody reads it from page to page, and it does not claim PDF/UA */
  readonly isImposed: boolean
}

/**
 * Build every layout, script and option through the real command.
 *
 * @param folder a scratch folder, emptied before
 * @param names of the projects; all where there are none
 */
export function buildAll(folder: string, names: readonly string[]): readonly BuiltFile[] {
  mkdirSync(folder, {recursive: true})
  prepareFonts(folder)
  return projects
    .filter(({name}) => names.length === 0 || names.includes(name))
    .flatMap((wanted) => buildProject(folder, wanted))
}

/** Build one project through the real command, in a folder of its name. */
export function buildProject(folder: string, wanted: ConformanceProject): readonly BuiltFile[] {
  const project = join(folder, wanted.name)
  makeProject(project, wanted)
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'build', '--json', '-C', project],
    {encoding: 'utf8', env: {...process.env, SOURCE_DATE_EPOCH: '1795478400'}},
  )
  if (status !== 0) throw new Error(`stele build failed for ${wanted.name}:\n${stderr}`)
  return filesIn(stdout).map(({path, languages, ...file}) => ({
    ...file,
    path: join(project, path),
    option: wanted.name,
    languages: languages.join(' '),
    hasAttachments: wanted.pdf.attachments === true,
    isForPrinters: wanted.pdf.standard !== undefined,
    isImposed: wanted.pdf.imposition !== undefined,
  }))
}

type Listed = {
  readonly document: string
  readonly path: string
  readonly layout: string
  readonly languages: readonly string[]
  readonly format: string
  /** of PDF files */
  readonly pages?: number
}

function filesIn(json: string): readonly Listed[] {
  const {files}: {readonly files: readonly Listed[]} = JSON.parse(json)
  return files
}

/** Chinese is set from an optional package, which is no dependency of ours: it goes beside the projects. */
function prepareFonts(folder: string): void {
  if (existsSync(join(folder, 'node_modules/@expo-google-fonts/noto-serif-sc'))) return
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  const options = ['--no-audit', '--no-fund', '--no-save']
  execFileSync('npm', ['install', ...options, '@expo-google-fonts/noto-serif-sc@0.4.3'], {
    cwd: folder,
    stdio: 'ignore',
  })
}

function makeProject(project: string, wanted: ConformanceProject): void {
  const {editions, books = [], pdf, languages = {}} = wanted
  rmSync(project, {recursive: true, force: true})
  for (const folder of wanted.sources.map((name) => folders[name])) copyDocuments(folder, project)
  if (wanted.hasNoPictures === true) removePictures(join(project, 'source'))
  copyFileSync(join(fixtures, 'seal.png'), join(project, 'source/seal.png'))
  if (pdf.colour === 'cmyk') copyFileSync(cmykProfile, join(project, 'printer.icc'))
  const config = {
    locales,
    editions,
    books,
    pdf,
    languages,
    publisher: 'The register',
    licence: 'CC BY 4.0',
  }
  writeFileSync(
    join(project, 'pipeline.config.ts'),
    `export default ${JSON.stringify(config, null, 2)}\n`,
  )
}

function copyDocuments(folder: string, project: string): void {
  for (const name of readdirSync(folder)) {
    const locale = /^provisions\.(?<locale>.+)\.json$/u.exec(name)?.groups?.['locale']
    const target = locale === undefined ? 'source' : `locales/${locale}`
    mkdirSync(join(project, target), {recursive: true})
    const file = locale === undefined ? name : 'provisions.json'
    copyFileSync(join(folder, name), join(project, target, file))
  }
}

/** Pictures of documents are RGB, which a file in CMYK cannot hold. */
function removePictures(folder: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const file = join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^!\[.*\n/gmu, ''))
  }
}
