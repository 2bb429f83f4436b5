import {execFileSync, spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {hostileProject} from '../browser/hostile.ts'
import {buildHouse, buildShipped, mustSucceed} from '../browser/project.ts'
import {stele} from '../e2e/command.ts'

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
// What the pages of hostile texts leave out is an error, and they are made all the same.
await stele(hostile, 'build', '--quiet')
const branded = mkdtempSync(join(tmpdir(), 'stele-branded-'))
await buildBranded(branded, house)
const folders = [house, shipped, hostile, branded]
const pages = folders.flatMap((folder) => pagesBelow(join(folder, 'output')))
const all = messagesOf(pages)
const found = all.filter(({message}) => !isWrongAboutData(message) && !isBehindCss(message))
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
  `${pages.length} pages, ${found.length} errors and warnings (${all.length - found.length} wrong ones about data: pictures and container queries left out); planted fault ${seen ? 'found' : 'NOT found'}`,
)
for (const folder of [house, shipped]) rmSync(folder, {recursive: true, force: true})
for (const folder of [hostile, branded]) rmSync(folder, {recursive: true})
process.exitCode = found.length === 0 && seen && pages.length > 5 ? 0 : 1

/** The checker lets no policy allow `data:` pictures; browsers show them (test/browser/reading.test.ts). */
function isWrongAboutData(message: string): boolean {
  return /^Resource violates Content Security Policy .*image “data:image\/.*“img-src” directive/u.test(
    message,
  )
}

/** The house with everything that a publisher may add, an earlier version, and redlines of all layouts. */
async function buildBranded(folder: string, from: string): Promise<void> {
  for (const to of [folder, join(folder, 'then')])
    for (const part of ['source', 'locales'])
      cpSync(join(from, part), join(to, part), {recursive: true})
  mkdirSync(join(folder, 'pages'))
  writeFileSync(
    join(folder, 'pages', 'about.md'),
    '# About *us*\n\n<script>alert(1)</script>\n\n| a | b |\n| --- | ---: |\n| 1 | [2](javascript:x) |\n\n1. One\n   - <b>two</b>\n',
  )
  writeFileSync(join(folder, 'own.css'), '.x { letter-spacing: 0.01em; }\n')
  writeFileSync(
    join(folder, 'logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>\n',
  )
  const editions = ['columns', 'stacked'].map((layout) => ({
    languages: ['en', 'ru', 'ar'],
    layout,
    formats: ['html'],
  }))
  const config = {
    locales: ['ru', 'ar', 'fr'],
    publisher: 'The <House> & "sons"',
    versions: [{name: '2025', ref: './then', date: '2025-01-01'}],
    html: {
      baseUrl: 'https://house.example/rules',
      logo: 'logo.svg',
      icon: 'logo.svg',
      colours: {accent: {light: '#0b5d3b', dark: '#7fd3a8'}},
      css: 'own.css',
      header: [{name: 'About', href: 'about.html'}],
      footer: [{name: 'Contact', href: 'mailto:law@example.org?subject=a&b'}],
      pages: ['pages/about.md'],
      offline: true,
    },
    editions: [...editions, {single: ['fr'], formats: ['html']}],
  }
  writeFileSync(join(folder, 'pipeline.config.ts'), `export default ${JSON.stringify(config)}\n`)
  const rules = join(folder, 'source', 'rules.md')
  writeFileSync(rules, readFileSync(rules, 'utf8').replace('Members keep', 'All members keep'))
  await mustSucceed(folder, 'sync')
  await mustSucceed(folder, 'build', '--quiet')
  await mustSucceed(folder, 'build', '--compare', './then', '--format', 'html', '--quiet')
}

/** The checker does not know container queries (CSS Conditional Rules 5), which browsers have had since 2023. */
function isBehindCss(message: string): boolean {
  return /^CSS: (?:“container-type”: Property “container-type” doesn't exist|Unrecognized at-rule “@container”)/u.test(
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
