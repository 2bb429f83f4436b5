import {spawn} from 'node:child_process'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {isDeep} from '../runs.ts'
import {inFreshFolder, main, run, stele} from './command.ts'
import {copied, stateOf} from './folder-state.ts'
import {killed, mortal} from './killed.ts'

const source = (first: string): string =>
  `# Rules\n\n1. ${first}\n2. Members publish it.\n3. Members meet in spring.\n`
const texts = {
  title: 'Правила',
  p1: 'Члены ведут реестр.',
  p2: 'Члены публикуют его.',
  p3: 'Члены собираются весной.',
}
const localeFile = 'locales/ru/rules.json'
const recordsFile = 'locales/ru/rules.state.json'

/** A project whose first text is stale, with a table of other translations. */
async function project(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'), {recursive: true})
  await writeFile(join(folder, 'source', 'rules.md'), source('Members keep a register.'))
  await writeFile(join(folder, 'pipeline.config.ts'), `export default {locales: ['ru']}\n`)
  await stele(folder, 'sync')
  await writeFile(join(folder, localeFile), JSON.stringify(texts))
  await stele(folder, 'sync')
  await writeFile(join(folder, 'source', 'rules.md'), source('Members keep two registers.'))
  await stele(folder, 'sync')
  await writeFile(join(folder, 'a.csv'), 'key,target\np2,Его публикуют.\np3,Собираются весной.\n')
}

const commands: readonly (readonly string[])[] = [
  ['import', 'a.csv', '--document', 'rules', '--locale', 'ru', '--overwrite'],
  ['accept', 'p1', '--locale', 'ru'],
  ['review', '--all', '--locale', 'ru', '--by', 'Reviser'],
]

/** A command that is killed from outside after some time. */
async function killedAfter(folder: string, words: readonly string[], wait: number): Promise<void> {
  const child = spawn(process.execPath, [main, ...words], {cwd: folder, stdio: 'ignore'})
  const end = new Promise((resolve) => child.once('exit', resolve))
  await sleep(wait)
  child.kill('SIGKILL')
  await end
}

// Each trial starts a process or two.
describe.runIf(isDeep)('kill -9 leaves all files old or all new', () => {
  it.each(commands.map((words) => [words[0] ?? '', words] as const))(
    'of stele %s: at each change to the disk, and at any moment',
    async (_, words) => {
      await inFreshFolder(async (folder) => {
        const [first, done] = [join(folder, 'first'), join(folder, 'done')]
        await project(first)
        await copied(first, done)
        const steps = await killed(done, words, 100_000)
        expect(steps).toBeGreaterThan(5)
        const started = performance.now()
        await run(process.execPath, [main, ...words, '--dry-run'], first)
        const time = performance.now() - started
        const [before, after] = [await stateOf(first), await stateOf(done)]
        expect(before).not.toBe(after)
        const trials = [
          ...Array.from({length: steps}, (__, at) => ({step: at + 1})),
          ...Array.from({length: 40}, (__, at) => ({wait: (time * (at + 1)) / 32})),
        ]
        const seen = {old: 0, new: 0}
        for (const trial of trials) {
          const place = join(folder, 'trial')
          await copied(first, place)
          if ('step' in trial) await killed(place, words, trial.step)
          else await killedAfter(place, words, trial.wait)
          await stele(place, 'status')
          const found = await stateOf(place)
          expect([trial, [before, after].includes(found)]).toEqual([trial, true])
          seen[found === before ? 'old' : 'new']++
          await rm(place, {recursive: true})
        }
        process.stdout.write(`stele ${words[0]} was killed: ${JSON.stringify(seen)}\n`)
        expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0)
      })
    },
    900_000,
  )

  it('of the merge driver: no text of a side is lost, and the merge can be done again', async () => {
    await inFreshFolder(async (folder) => {
      const first = join(folder, 'first')
      await branched(first)
      const done = join(folder, 'done')
      await copied(first, done)
      const steps = await mergedAndKilled(done, folder, 100_000)
      const after = await stateOf(done)
      expect(steps).toBeGreaterThan(3)
      for (let step = 1; step <= steps; step++) {
        const place = join(folder, 'trial')
        await copied(first, place)
        await mergedAndKilled(place, folder, step)
        for (const path of [localeFile, recordsFile]) await shown(place, path)
        await git(place, 'merge', '--abort')
        await git(place, 'clean', '-qfd', 'locales')
        await mergedAndKilled(place, folder, 100_000)
        expect([step, (await stateOf(place)) === after]).toEqual([step, true])
        await rm(place, {recursive: true})
      }
      process.stdout.write(`the merge driver was killed at ${steps} steps\n`)
    })
  }, 1_800_000)
})

async function git(folder: string, ...words: readonly string[]): Promise<number> {
  return (await run('git', words, folder)).code
}

/** Two branches that change the same text, and each another one. */
async function branched(folder: string): Promise<void> {
  await mkdir(folder)
  await project(folder)
  await git(folder, 'init', '-q', '-b', 'main')
  await git(folder, 'config', 'user.name', 'Translator')
  await git(folder, 'config', 'user.email', 'translator@example.org')
  await stele(folder, 'init')
  const commit = async (own: Readonly<Record<string, string>>): Promise<void> => {
    await writeFile(join(folder, localeFile), JSON.stringify({...texts, ...own}))
    await stele(folder, 'sync')
    await git(folder, 'add', '-A')
    await git(folder, 'commit', '-qm', 'Translate')
  }
  await commit({})
  await git(folder, 'checkout', '-qb', 'branch')
  await commit({p2: 'Публикуют ветви.', p1: 'Реестр ветви.'})
  await git(folder, 'checkout', '-q', 'main')
  await commit({p3: 'Весна ствола.', p1: 'Реестр ствола.'})
}

/** Merge by a driver that dies at its n-th change; what the shell does after it stays. */
async function mergedAndKilled(folder: string, home: string, at: number): Promise<number> {
  const {words, environment, counts} = await mortal(home, at)
  const driver = (await run('git', ['config', 'merge.stele.driver'], folder)).stdout.trim()
  const [, ...rest] = driver.split('; ')
  const call = [process.execPath, ...words].map((word) => `'${word}'`).join(' ')
  const own = [`${call} merge-driver %O %A %B %P`, ...rest].join('; ')
  await run(
    'git',
    ['-c', `merge.stele.driver=${own}`, 'merge', '-q', 'branch'],
    folder,
    environment,
  )
  return Number(await readFile(counts, 'utf8'))
}

/** Both texts of the point that both sides have changed are there, in the file or beside it, or the merge was not begun. */
async function shown(folder: string, path: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8')
  if (text.includes('<<<<<<< ')) return
  JSON.parse(text)
  if (path !== localeFile) return
  const beside = join(folder, 'locales/ru/rules.conflicts.json')
  const all = text + (await readFile(beside, 'utf8').catch(() => ''))
  for (const side of ['Реестр ветви.', 'Реестр ствола.']) expect(all).toContain(side)
}
