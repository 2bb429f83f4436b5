import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {chromium, type Page} from 'playwright-core'
import {outputFormats} from '../../pipeline/config/formats.ts'
import {itemAt} from '../../pipeline/finding/assert.ts'
import {siteScript} from '../../pipeline/operations/resources/page-script.ts'
import {plainBranding} from '../../pipeline/render/shared/branding.ts'
import {renderSite} from '../../pipeline/render/site/render.ts'
import {searchIndexOf} from '../../pipeline/render/site/search-index.ts'
import type {SiteDocument} from '../../pipeline/render/site/types.ts'
import {startBrowserServer} from '../../test/browser/chromium.ts'
import {largeEdition} from './large.ts'

// How long the index of a site's search takes, and how soon it answers; what a page of ten points weighs.
// Run: npm run build && npx jiti bench/html/site.ts [documents] [points]
const count = Number(process.argv[2] ?? 300)
const points = Number(process.argv[3] ?? 30)
const edition = largeEdition(points)
const documents = Array.from({length: count}, (_, at): SiteDocument => {
  const id = `code-${at + 1}`
  const {languages} = edition
  const page = {
    format: outputFormats.html,
    layout: 'columns' as const,
    languages: languages.map(({language}) => language),
  }
  return {id, edition, editions: [{...page, href: `${id}/${id}.html`}], versions: []}
})
const before = process.cpuUsage()
const {files} = searchIndexOf(documents)
const indexed = process.cpuUsage(before).user / 1000
const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
console.log(
  `${count} documents of ${points} points, ${edition.languages.length} languages: index in ${Math.round(indexed)} ms of CPU, ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`,
)

const folder = mkdtempSync(join(tmpdir(), 'stele-bench-'))
const scripts = {front: await siteScript('site'), versions: ''}
const speech = itemAt(edition.languages, 0)
const site = renderSite(
  {documents, speech, glossary: [], branding: plainBranding, pages: []},
  scripts,
)
for (const [path, content] of site) {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), content)
}
const server = await startBrowserServer()
const browser = await chromium.connect(server.wsEndpoint())
const page = await browser.newPage()
await page.goto(`file://${join(folder, 'index.html')}`)
for (const words of ['terrorist', 'терроризма', 'obligations counter', 'prevent', 'الإرهاب'])
  console.log(`${words}: ${await answerTo(words, page)} ms`)
await browser.close()
await server.close()
rmSync(folder, {recursive: true})

const output = join(import.meta.dirname, '../../output/code-of-conduct')
for (const name of ['en-ru', 'en-ru-kk-tk', 'en-ru-kk-tk-fr-es-ar-zh-Hans']) {
  const html = readFileSync(join(output, `code-of-conduct.${name}.columns.html`))
  console.log(
    `the shipped page ${name}: ${(gzipSync(html, {level: 9}).length / 1000).toFixed(1)} kB compressed`,
  )
}

/** Milliseconds from the last letter to the counts of what was found, the wait for a further letter left out. */
async function answerTo(words: string, at: Page): Promise<number> {
  const measure = `new Promise((done) => {
    const counts = document.getElementById('_counts')
    const field = document.getElementById('_sought')
    counts.replaceChildren()
    const begin = performance.now()
    new MutationObserver((_, observer) => {
      observer.disconnect()
      done(performance.now() - begin - 80)
    }).observe(counts, {childList: true})
    field.value = ${JSON.stringify(words)}
    field.dispatchEvent(new Event('input'))
  })`
  return Math.round(Number(await at.evaluate(measure)))
}
