import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {chromium} from 'playwright-core'
import {startBrowserServer} from '../../test/browser/chromium.ts'
import {largeEdition, pageOf, wordsOf} from './large.ts'
import {openingOf} from './opening.ts'

// What a document of 3,000 units in eight languages weighs, and how soon it can be read and scrolled.
// Run: npm run build && npx jiti bench/html/reading.ts
const units = Number(process.argv[2] ?? 3000)
const edition = largeEdition(units)
const start = process.cpuUsage()
const page = await pageOf(edition)
const {user} = process.cpuUsage(start)
const languages = edition.languages.length
const compressed = gzipSync(page, {level: 9}).length
const beyond = compressed - gzipSync(wordsOf(edition), {level: 9}).length
const folder = mkdtempSync(join(tmpdir(), 'stele-bench-'))
const file = join(folder, 'page.html')
writeFileSync(file, page)
const server = await startBrowserServer()
const browser = await chromium.connect(server.wsEndpoint())
const openings = []
for (let times = 0; times < 3; times++) openings.push(await openingOf(browser, `file://${file}`))
await browser.close()
await server.close()
rmSync(folder, {recursive: true})

console.log(
  `${units} units, ${languages} languages, rendered in ${Math.round(user / 1000)} ms of CPU`,
)
console.log(
  `page: ${kilobytes(Buffer.byteLength(page))} kB, ${kilobytes(compressed)} kB compressed`,
)
console.log(
  `beyond the text, per 1,000 units and language: ${kilobytes(beyond / languages / (units / 1000))} kB compressed`,
)
for (const {firstPaint, loaded, medianFrame, slowestFrame, frames, toggle, swap, find} of openings)
  console.log(
    `first paint ${firstPaint} ms, loaded ${loaded} ms; scrolling ${frames} frames, usually ${medianFrame} ms, slowest ${slowestFrame} ms; a language shown in ${toggle} ms; columns swapped in ${swap} ms; a word found in ${find} ms`,
  )

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
