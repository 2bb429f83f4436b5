import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {isDeep} from '../runs.ts'
import {inFreshFolder, stele} from './command.ts'
import {copied, stateOf} from './folder-state.ts'
import {killed} from './killed.ts'

const points = Array.from({length: 60}, (_, at) => `Party ${at * 7} keeps register ${at * 13}.`)
const markdown = (texts: readonly string[]): string =>
  `# Rules\n\n${texts.map((text, at) => `${at + 1}. ${text}`).join('\n')}\n`
const six = ['ru', 'kk', 'tk', 'fr', 'es', 'ar']

async function project(folder: string, locales: readonly string[] = six): Promise<void> {
  await mkdir(join(folder, 'source'))
  await writeFile(join(folder, 'source', 'rules.md'), markdown(points))
  await writeFile(
    join(folder, 'pipeline.config.ts'),
    `export default ${JSON.stringify({locales})}\n`,
  )
  await stele(folder, 'sync')
  for (const locale of locales) {
    const file = join(folder, 'locales', locale, 'rules.json')
    const text = (await readFile(file, 'utf8')).replaceAll(/"(p\d+)": ""/gu, `"$1": "${locale} $1"`)
    await writeFile(file, text)
  }
  await stele(folder, 'sync')
  // The first ten points go, five come, the others move.
  const fresh = Array.from({length: 5}, (_, at) => `A new duty ${at} of the host.`)
  await writeFile(join(folder, 'source', 'rules.md'), markdown([...fresh, ...points.slice(10)]))
}

describe('stele sync', () => {
  it('killed at any step leaves all files old or, once anything opens the project, all new', async () => {
    await inFreshFolder(async (folder) => {
      const [first, done] = [join(folder, 'first'), join(folder, 'done')]
      await mkdir(first)
      await project(first, ['ru'])
      await copied(first, done)
      const steps = await killed(done, 'sync', 100_000)
      const [before, after] = [await stateOf(first), await stateOf(done)]
      expect(before).not.toBe(after)
      expect(steps).toBeGreaterThan(25)
      const seen = {old: 0, new: 0}
      const every = isDeep ? 1 : Math.ceil(steps / 4)
      for (let step = 2; step <= steps; step += every) {
        const trial = join(folder, `trial-${step}`)
        await copied(first, trial)
        expect(await killed(trial, 'sync', step)).toBe(0)
        await stele(trial, 'status')
        const found = await stateOf(trial)
        expect([step, [before, after].includes(found)]).toEqual([step, true])
        seen[found === before ? 'old' : 'new']++
        if (found === before) await stele(trial, 'sync')
        expect(await stateOf(trial)).toBe(after)
        const broken = join(folder, `broken-${step}`)
        await copied(first, broken)
        await killed(broken, 'sync', step, 'fails')
        expect([step, [before, after].includes(await stateOf(broken, false))]).toEqual([step, true])
      }
      process.stdout.write(
        `killed at ${seen.old + seen.new} of ${steps} steps: ${JSON.stringify(seen)}\n`,
      )
      expect(Math.min(seen.old, seen.new)).toBeGreaterThan(1)
    })
  })

  it('prints a plan that a person can read, writes nothing, and says so by its exit code', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      const before = await stateOf(folder)
      const dry = await stele(folder, 'sync', '--dry-run')
      expect(dry.code).toBe(0)
      expect(dry.stdout).toContain('+ p1  new')
      expect(dry.stdout).toContain('→ p11 → p6  moved')
      expect(dry.stdout).toContain('- p1  removed; translations are kept in the attic')
      expect(dry.stdout).toMatch(/ru\n +5 to translate: p1, p2, p3, p4, p5\n/u)
      const check = await stele(folder, 'sync', '--check', '--json')
      expect(check.code).toBe(1)
      const {documents} = JSON.parse(check.stdout) as {documents: {changes: {kind: string}[]}[]}
      expect(documents[0]?.changes.filter(({kind}) => kind === 'renumbered')).toHaveLength(50)
      expect(await stateOf(folder)).toBe(before)
      await stele(folder, 'sync')
      expect((await stele(folder, 'sync', '--check')).code).toBe(0)
      const texts = JSON.parse(
        await readFile(join(folder, 'locales', 'kk', 'rules.json'), 'utf8'),
      ) as Record<string, string>
      expect(texts['p6']).toBe('kk p11')
      expect(texts['p55']).toBe('kk p60')
    })
  })

  it('leaves every file where a language cannot be read, and names it', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      await writeFile(join(folder, 'locales', 'tk', 'rules.json'), '{"p1": ')
      const before = await stateOf(folder)
      const ended = await stele(folder, 'sync')
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain('locales/tk/rules.json')
      expect(await stateOf(folder)).toBe(before)
    })
  })
})
