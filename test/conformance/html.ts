import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {hostileProject} from '../browser/hostile.ts'
import {buildHouse, buildShipped, mustSucceed} from '../browser/project.ts'

// Whether every page is valid HTML and CSS by the Nu checker: no error and no warning. Run:
// npm run conformance:html. It needs Java, and fetches the checker from npm the first time.
const checker = 'vnu-jar@26.9.27'
const cache = join(import.meta.dirname, '../../node_modules/.cache/vnu')
const jar = join(cache, 'node_modules/vnu-jar/build/dist/vnu.jar')

type Message = {
  readonly type: string
  readonly url: string
  readonly message: string
  readonly lastLine?: number
  readonly extract?: string
}

if (!existsSync(jar)) {
  mkdirSync(cache, {recursive: true})
  writeFileSync(join(cache, 'package.json'), '{"private": true}\n')
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', checker]
  execFileSync('npm', words, {cwd: cache, stdio: 'inherit'})
}

// Pages of everything a document may hold, of the shipped document, and of other people's markup.
const [house, shipped] = ['house', 'shipped'].map((name) =>
  mkdtempSync(join(tmpdir(), `stele-${name}-`)),
) as [string, string]
await buildHouse(house)
await buildShipped(shipped)
const hostile = mkdtempSync(join(tmpdir(), 'stele-hostile-'))
await hostileProject(hostile)
await mustSucceed(hostile, 'build', '--quiet')
const folders = [house, shipped, hostile]
const pages = folders.flatMap((folder) => pagesBelow(join(folder, 'output')))
const all = messagesOf(pages)
const found = all.filter(({message}) => !isWrongAboutData(message))
for (const {type, url, lastLine, message, extract} of found)
  console.log(`${url}:${lastLine ?? 0} ${type}: ${message}\n    ${(extract ?? '').trim()}`)

// A checker that reads nothing finds nothing: a page with a fault must be seen.
const planted = join(cache, 'planted.html')
writeFileSync(
  planted,
  '<!doctype html><html lang="en"><title>x</title><p><div id=a></div><i id=a></i>',
)
const seen = messagesOf([planted]).length > 0
console.log(
  `${pages.length} pages, ${found.length} errors and warnings (${all.length - found.length} wrong ones about data: pictures left out); planted fault ${seen ? 'found' : 'NOT found'}`,
)
for (const folder of [house, shipped]) rmSync(folder, {recursive: true, force: true})
rmSync(hostile, {recursive: true})
process.exitCode = found.length === 0 && seen && pages.length > 5 ? 0 : 1

/** The checker lets no policy allow `data:` pictures; browsers show them (test/browser/reading.test.ts). */
function isWrongAboutData(message: string): boolean {
  return /^Resource violates Content Security Policy .*image “data:image\/.*“img-src” directive/u.test(
    message,
  )
}

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name))
}

function messagesOf(files: readonly string[]): readonly Message[] {
  const words = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files]
  const {stdout, stderr} = spawnSync('java', words, {encoding: 'utf8', maxBuffer: 1 << 28})
  if (stdout === '') throw new Error(`The Nu checker said nothing: ${stderr}`)
  const {messages} = JSON.parse(stdout) as {messages: readonly Message[]}
  return messages
}
