import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {renderEpub} from '../../pipeline/render/epub/render.ts'
import {editions, png} from '../render/epub/books.ts'
import {buildProject} from './editions.ts'
import {projects} from './settings.ts'

// Whether every book passes epubcheck without an error or a warning. Run: npm run conformance:epub.
// It needs Java and epubcheck (EPUBCHECK_JAR, else where Debian puts it).
const jar = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar'
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'node_modules/.cache/conformance-epub')

type Message = {readonly ID: string; readonly severity: string; readonly message: string}
type Report = {readonly messages: readonly Message[]; readonly checker: {readonly nError: number}}

/** What epubcheck says against a book; nothing where it passes. */
function complaints(file: string): readonly string[] {
  const report = `${file}.json`
  rmSync(report, {force: true})
  const {error, stderr} = spawnSync('java', ['-jar', jar, '--quiet', '--json', report, file], {
    encoding: 'utf8',
  })
  if (error) throw error
  const text = readFileSync(report, 'utf8')
  if (text === '') throw new Error(`epubcheck said nothing of ${file}: ${stderr}`)
  const {messages}: Report = JSON.parse(text)
  return messages
    .filter(({severity}) => severity !== 'USAGE' && severity !== 'INFO')
    .map(({ID, severity, message}) => `${severity} ${ID} ${message}`)
}

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
const books: string[] = []
for (const [name, edition] of await editions()) {
  const file = join(folder, `${name.replaceAll(/[^A-Za-z0-9]+/gu, '-')}.epub`)
  writeFileSync(
    file,
    await renderEpub(edition, async (url) => (url === 'seal.png' ? png : undefined)),
  )
  books.push(file)
}
books.push(...builtByCommand(), ...booksOfProjects())

let faults = 0
for (const file of books) {
  const said = complaints(file)
  faults += said.length
  console.log(`${said.length === 0 ? 'pass' : 'FAIL'}  ${file.slice(folder.length + 1)}`)
  for (const line of new Set(said)) console.log(`      ${line}`)
}
const seen = complaints(planted(books[0] ?? '')).length > 0
console.log(`${books.length} books, ${faults} faults; planted fault found: ${seen ? 'yes' : 'no'}`)
process.exitCode = faults === 0 && seen && books.length > 8 ? 0 : 1

/** The project's own document through the real command. */
function builtByCommand(): readonly string[] {
  const command = [join(root, 'dist/cli/main.js'), 'build', '-C', root, '--out', folder]
  const choice = ['--languages', 'en,ru,kk,ar', '--layout', 'stacked', '--format', 'epub', '--json']
  const {stdout, stderr, status} = spawnSync(process.execPath, [...command, ...choice], {
    encoding: 'utf8',
    env: {...process.env, SOURCE_DATE_EPOCH: '1795478400'},
  })
  if (status !== 0) throw new Error(`stele build failed:\n${stderr}`)
  const {files}: {readonly files: readonly {readonly path: string}[]} = JSON.parse(stdout)
  return files.map(({path}) => path)
}

/** Books of several documents, in every layout. */
function booksOfProjects(): readonly string[] {
  const files = projects.flatMap((project) => {
    const books = (project.books ?? []).filter(({formats}) => formats.includes('epub'))
    const alone = books.map((book) => ({...book, formats: ['epub'] as const}))
    return books.length === 0 ? [] : buildProject(folder, {...project, books: alone})
  })
  return files.map(({path}) => path)
}

/** A judge that reads nothing passes everything: a book with a link to nowhere must fail. */
function planted(file: string): string {
  const parts = unzipSync(readFileSync(file))
  const nav = strFromU8(parts['EPUB/nav.xhtml'] ?? new Uint8Array())
  const broken = {...parts, 'EPUB/nav.xhtml': strToU8(nav.replace('#p1"', '#nowhere"'))}
  const path = join(folder, 'planted.epub')
  writeFileSync(path, zipSync(broken, {level: 0}))
  return path
}
