import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {filesOnDisk} from '../../pipeline/files/disk.ts'
import {loadConfig} from '../../pipeline/project/config.ts'
import {surveyProject} from '../../pipeline/project/survey.ts'
import type {Api} from '../../pipeline/workbench/protocol.ts'
import {keptIndex} from '../../pipeline/workbench/server/memory/kept-index.ts'
import {indexedWords} from '../../pipeline/workbench/server/memory/word-index.ts'
import {clientOf, serverIn} from '../../test/workbench/api.ts'
import {alignedTexts} from '../check/corpus.ts'

// How long the server of the workbench takes for what a translator waits for.
// Run: npx jiti bench/workbench/figures.ts
const rounds = 7

type Timed = {readonly name: string; readonly milliseconds: number; readonly processor: number}

/** The middle of several runs; the first is left out, for it warms up. */
async function timed(
  name: string,
  run: (round: number) => Promise<unknown>,
  times = rounds,
): Promise<Timed> {
  const walls: number[] = []
  const cpus: number[] = []
  for (let round = 0; round <= times; round++) {
    const begin = performance.now()
    const cpu = process.cpuUsage()
    await run(round)
    const used = process.cpuUsage(cpu)
    if (round === 0 && times > 1) continue
    walls.push(performance.now() - begin)
    cpus.push((used.user + used.system) / 1000)
  }
  const middle = (list: number[]): number =>
    list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
  const milliseconds = middle(walls)
  const processor = middle(cpus)
  process.stdout.write(`| ${name} | ${milliseconds.toFixed(0)} | ${processor.toFixed(0)} |\n`)
  return {name, milliseconds, processor}
}

/** A project of one document with a translation that is complete but for every tenth text. */
async function writeProject(root: string, units: number, documents = 1): Promise<void> {
  const texts = await alignedTexts()
  const [en = [], ru = []] = [texts.get('en'), texts.get('ru')]
  await mkdir(join(root, 'source'), {recursive: true})
  for (const locale of ['en', 'ru']) await mkdir(join(root, 'locales', locale), {recursive: true})
  await writeFile(
    join(root, 'pipeline.config.ts'),
    `export default {locales: ['ru', 'kk', 'ar', 'fr']}\n`,
  )
  for (let document = 0; document < documents; document++) {
    // A title of its own: else each document would cite all others.
    const lines = [`# Long rules, part ${document}`]
    const english: Record<string, string> = {title: `Long rules, part ${document}`}
    const russian: Record<string, string> = {title: `Длинные правила, часть ${document}`}
    for (let unit = 1; unit < units; unit++) {
      const at = unit % en.length
      const number = document * units + unit
      english[`p${unit}`] = `${en[at]} Rule ${number}.`
      lines.push(`${unit}. ${english[`p${unit}`]}`)
      russian[`p${unit}`] = unit % 10 === 0 && documents === 1 ? '' : `${ru[at]} Правило ${number}.`
    }
    await writeFile(join(root, `source/rules-${document}.md`), `${lines.join('\n\n')}\n`)
    await writeFile(
      join(root, `locales/ru/rules-${document}.json`),
      `${JSON.stringify(russian, null, 2)}\n`,
    )
    if (documents > 1)
      await writeFile(
        join(root, `locales/en/rules-${document}.json`),
        `${JSON.stringify(english, null, 2)}\n`,
      )
  }
}

/** Calls that are answered. */
type Calls = <Name extends keyof Api>(
  name: Name,
  input: Api[Name]['input'],
) => Promise<Api[Name]['answer']>

function callsIn(root: string): Calls {
  const client = clientOf(serverIn(root).request)
  return async (name, input) => {
    const {status, value, problem} = await client(name, input)
    if (status !== 200) throw new Error(`${name}: ${status} ${problem.message}`)
    return value
  }
}

async function rowsOf(root: string, units: number): Promise<readonly Timed[]> {
  await writeProject(root, units)
  const call = callsIn(root)
  const ru = {document: 'rules-0', locale: 'ru'}
  const label = `${units} units`
  await call('POST /api/sync', {})
  const cold = await timed(
    `${label}: all rows, first time`,
    async () => call('GET /api/rows', ru),
    1,
  )
  const {rows} = await call('GET /api/rows', ru)
  const texts = new Map(rows.map(({key, text}) => [key, text]))
  const hashes = new Map(rows.map(({key, englishHash}) => [key, englishHash]))
  const save = async (round: number): Promise<unknown> => {
    const key = `p${round + 1}`
    const text = `Новый текст ${round}.`
    const wish = {...ru, key, text, base: texts.get(key) ?? '', englishHash: hashes.get(key) ?? ''}
    texts.set(key, text)
    return call('POST /api/save', wish)
  }
  return [
    cold,
    await timed(`${label}: all rows again`, async () => call('GET /api/rows', ru)),
    await timed(`${label}: findings of all rows`, async () => call('GET /api/findings', ru), 5),
    await timed(`${label}: check of a text as it is typed`, async (round) =>
      call('POST /api/check', {...ru, key: 'p7', text: `Набранный текст ${round} и 5.`}),
    ),
    await timed(`${label}: save`, save),
    ...(units > 1000 ? [] : await pdfOf(call, ru, save)),
  ]
}

/** The page of a row in the PDF: the first, with all that is read for it, and again after each save. */
async function pdfOf(
  call: Calls,
  ru: {readonly document: string; readonly locale: string},
  save: (round: number) => Promise<unknown>,
): Promise<readonly Timed[]> {
  const page = async (): Promise<unknown> => call('GET /api/pdf-page', {...ru, key: 'p7'})
  const first = await timed('500 units: page of the PDF, first time', page, 1)
  const again = await timed('500 units: a save and the page of the PDF', async (round) => {
    await save(round + 40)
    await page()
  })
  return [first, again]
}

async function memory(root: string): Promise<readonly Timed[]> {
  await writeProject(root, 500, 400)
  const call = callsIn(root)
  const ru = {document: 'rules-0', locale: 'ru'}
  const config = await loadConfig(root)
  if (!config.ok) throw new Error('The configuration of the bench cannot be read')
  const which = {survey: await surveyProject(filesOnDisk(root), config.value), locale: 'ru'}
  const ask = async (round: number): Promise<unknown> =>
    call('GET /api/suggestions', {...ru, key: `p${round + 20}`})
  const english = Array.from(
    {length: 200_000},
    (_, at) => `Everyone has right ${at} to the ${at % 997} protection of number ${at % 31}`,
  )
  return [
    await timed(
      '200,000 segments: the index alone',
      async () => Promise.resolve(indexedWords(english)),
      3,
    ),
    await timed(
      '200,000 segments: the document that is opened',
      async () => call('GET /api/row', {...ru, key: 'p7'}),
      1,
    ),
    await timed('200,000 segments: first suggestions, files read and indexed', ask, 1),
    await timed(
      '200,000 segments: the kept index read by a new server',
      async () => keptIndex(root, filesOnDisk(root), which),
      3,
    ),
    await timed('200,000 segments: suggestions', ask),
    await timed('200,000 segments: concordance', async () =>
      call('GET /api/concordance', {locale: 'ru', query: 'предоставлен'}),
    ),
  ]
}

const folder = await mkdtemp(join(tmpdir(), 'stele-bench-'))
try {
  await rowsOf(join(folder, 'small'), 500)
  await rowsOf(join(folder, 'large'), 5000)
  await memory(join(folder, 'memory'))
} finally {
  await rm(folder, {recursive: true, force: true})
}
