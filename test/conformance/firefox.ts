import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {buildHouse, buildShipped} from '../browser/project.ts'

// Pictures of the pages in Firefox, to be looked at: three widths, dark, from right to left.
// Run: npm run build && npx jiti test/conformance/firefox.ts FOLDER. It needs firefox-esr or firefox.
const [folder = 'pictures'] = process.argv.slice(2)
const program = ['firefox-esr', 'firefox'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)
if (program === undefined)
  throw new Error('Firefox is not installed (Debian: apt-get install firefox-esr)')
const [house, shipped] = ['house', 'shipped'].map((name) =>
  mkdtempSync(join(tmpdir(), `stele-${name}-`)),
) as [string, string]
await buildHouse(house)
await buildShipped(shipped)
mkdirSync(folder, {recursive: true})

const columns = 'rules/rules.en-ru-ar-fr.columns.html'
const pages = [
  ['columns', house, columns],
  ['rtl', house, 'rules/rules.ar-en.columns.html'],
  ['single', house, 'rules/rules.fr.html'],
  ['front', house, 'index.html'],
  ['document', house, 'rules/index.html'],
  ['progress', house, 'progress.html'],
  ['glossary', house, 'glossary.html'],
  ['eight', shipped, 'code-of-conduct/code-of-conduct.en-ru-kk-tk-fr-es-ar-zh-Hans.columns.html'],
] as const
const looks = [
  ['360', 360, false],
  ['800', 800, false],
  ['1440', 1440, false],
  ['1440-dark', 1440, true],
] as const

let made = 0
for (const [name, project, path] of pages)
  for (const [look, width, isDark] of looks) {
    const file = join(resolve(folder), `${name}-${look}.png`)
    picture(file, `file://${project}/output/${path}`, {width, isDark})
    if (statSync(file).size > 5000) made++
  }
console.log(`${made} of ${pages.length * looks.length} pictures in ${folder}`)
for (const project of [house, shipped]) rmSync(project, {recursive: true, force: true})
process.exitCode = made === pages.length * looks.length ? 0 : 1

type Look = {readonly width: number; readonly isDark: boolean}

/** One picture of the first screens of a page, in a fresh profile. */
function picture(file: string, address: string, {width, isDark}: Look): void {
  const profile = mkdtempSync(join(tmpdir(), 'stele-firefox-'))
  // 0 is dark, 1 is light.
  const prefs = [
    `user_pref("layout.css.prefers-color-scheme.content-override", ${isDark ? 0 : 1});`,
    `user_pref("browser.theme.content-theme", ${isDark ? 0 : 1});`,
    `user_pref("ui.systemUsesDarkTheme", ${isDark ? 1 : 0});`,
  ]
  writeFileSync(join(profile, 'user.js'), `${prefs.join('\n')}\n`)
  const words = [
    '--headless',
    '--profile',
    profile,
    `--window-size=${width},1400`,
    '--screenshot',
    file,
    address,
  ]
  spawnSync(program ?? '', words, {timeout: 120_000})
  rmSync(profile, {recursive: true, force: true})
}
