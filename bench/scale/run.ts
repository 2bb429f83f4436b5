import {readdirSync} from 'node:fs'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Redis} from 'ioredis'
import {redisServer} from '../../test/engine/redis-server.ts'
import {start, type Measured} from './measured.ts'
import {documentId, writeProject} from './project.ts'

/**
 * How a project of many documents is built and checked: on one machine, and by workers. After `npm run build`:
 * `npx jiti bench/scale/run.ts [documents] [languages]`. The full size is 3,000 documents in 40 languages.
 */
const documents = Number(process.argv[2] ?? 3000)
const count = Number(process.argv[3] ?? 40)
const units = 40
const tags = readdirSync(join(import.meta.dirname, '..', '..', 'locales')).filter(
  (tag) => /^[a-z]{2}$/u.test(tag) && tag !== 'en',
)
const languages = ['ru', ...tags.filter((tag) => tag !== 'ru')].slice(0, count)

function say(name: string, {seconds, cpuSeconds, peakMiB}: Measured, rest = ''): void {
  const cells = [name, seconds.toFixed(1), cpuSeconds.toFixed(1), peakMiB.toFixed(0), rest]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

async function once(name: string, root: string, ...words: readonly string[]): Promise<void> {
  const running = start(root, words)
  const code = await running.ended
  say(name, running.measured(), code === 0 || code === 1 ? '' : `ended with ${code}`)
}

/** Change one text in some of the documents. */
async function change(root: string, share: number): Promise<void> {
  for (let index = 0; index < documents; index += Math.round(1 / share)) {
    const file = join(root, 'locales', languages[0] ?? '', `${documentId(index)}.json`)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('within', 'just within'))
  }
}

async function byWorkers(root: string, workers: number, words: readonly string[]): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'stele-redis-'))
  const server = await redisServer(data)
  await rm(join(root, '.stele', 'cache'), {recursive: true, force: true})
  await rm(join(root, 'output'), {recursive: true, force: true})
  const hands = Array.from({length: workers}, () =>
    start(root, ['worker', '--quiet', '--engine', server.address]),
  )
  const command = start(root, [...words, '--quiet', '--engine', server.address])
  await command.ended
  const client = new Redis(server.address)
  const memory = /used_memory_peak_human:(?<peak>\S+)/u.exec(await client.info('memory'))
  client.disconnect()
  for (const hand of hands) hand.stop()
  await Promise.all(hands.map(async ({ended}) => ended))
  const name = `${words[0]}, ${workers} workers`
  say(name, command.measured(), `Redis at most ${memory?.groups?.['peak']}`)
  for (const hand of hands) say('– a worker', hand.measured())
  await server.kill()
  await rm(data, {recursive: true, force: true})
}

const root = await mkdtemp(join(tmpdir(), 'stele-scale-'))
try {
  await writeProject(root, {documents, units, languages})
  process.stdout.write(`${documents} documents, ${units} units, ${languages.length} languages\n\n`)
  process.stdout.write('| | s | CPU s | MiB | |\n| --- | ---: | ---: | ---: | --- |\n')
  await once('sync', root, 'sync', '--quiet')
  await once('check', root, 'check', '--quiet')
  await once('check, nothing changed, times not yet known', root, 'check', '--quiet')
  await once('check, nothing changed', root, 'check', '--quiet')
  await once('build', root, 'build', '--quiet')
  await once('build, nothing changed', root, 'build', '--quiet')
  await change(root, 1 / documents)
  await once('check, one file changed', root, 'check', '--quiet')
  await change(root, 0.01)
  await once('build, 1 % changed', root, 'build', '--quiet')
  await once('sync', root, 'sync', '--quiet')
  for (const workers of [1, 2, 4]) await byWorkers(root, workers, ['build'])
  await byWorkers(root, 2, ['check'])
} finally {
  await rm(root, {recursive: true, force: true})
}
