import {cp, mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {buildProject, type ProjectBuild} from '../../pipeline/engine/build.ts'
import {openCache} from '../../pipeline/engine/cache.ts'
import {diskOutput} from '../../pipeline/engine/disk-output.ts'
import {inlineEngine} from '../../pipeline/engine/inline.ts'
import {surveyFolder} from '../../pipeline/operations/project/open.ts'
import {versionSources} from '../../pipeline/operations/versions/published.ts'
import {inFreshFolder, stele} from '../e2e/command.ts'

const text = (guests: string): string =>
  `# Rules\n\n1. Members meet in May.\n2. Guests pay ${guests}.\n\n![The seal](seal.png)\n`
const config = (versions: string): string =>
  `export default {locales: ['ru'], versions: [${versions}], editions: [{languages: ['en', 'ru'], formats: ['md', 'html']}]}\n`
const seal =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'

/** A project, and a copy of it in the folder `then` as it was. */
async function inProject(use: (root: string) => Promise<void>): Promise<void> {
  await inFreshFolder(async (folder) => {
    const root = join(folder, 'now')
    for (const part of ['source', 'locales/ru']) await mkdir(join(root, part), {recursive: true})
    await writeFile(join(root, 'pipeline.config.ts'), config("{name: '2025', ref: '../then'}"))
    await writeFile(join(root, 'source/rules.md'), text('ten'))
    await writeFile(join(root, 'source/seal.png'), Buffer.from(seal, 'base64'))
    await stele(root, 'sync')
    await cp(root, join(folder, 'then'), {recursive: true})
    await writeFile(join(root, 'source/rules.md'), text('twenty'))
    await stele(root, 'sync')
    await use(root)
  })
}

type Built = {readonly build: ProjectBuild; readonly reads: number}

/** Build with a cache that stays between builds, and count how often a version is read. */
async function built(root: string): Promise<Built> {
  const surveyed = await surveyFolder(root)
  if (!surveyed.ok) throw new Error(JSON.stringify(surveyed.findings))
  const {files, survey} = surveyed.value
  const found = await versionSources(survey.settings, {root, environment: {}})
  if (!found.ok) throw new Error(JSON.stringify(found.findings))
  let reads = 0
  const versions = found.value.map((source) => ({
    ...source,
    load: async () => {
      reads++
      return source.load()
    },
  }))
  const cache = openCache(join(root, '.stele/cache'))
  const build = await buildProject({
    surveyed: surveyed.value,
    versions,
    asked: survey.names.map(({id}) => id),
    choice: {languages: [], layout: undefined, formats: []},
    output: 'output',
    disk: diskOutput(files, cache),
    date: undefined,
    isForced: false,
    cache,
    engineWith: (tools) => inlineEngine(tools),
  })
  return {build, reads}
}

const named = ({build}: Built): ReadonlyMap<string, string> =>
  new Map(build.files.map(({path, made}) => [path, made.hash]))

const page = 'output/rules/rules.en-ru.columns.since-2025.html'
const earlier = 'output/rules/v/2025/rules.en-ru.columns.html'

describe('published versions in a build', () => {
  it('are read once, and not again while they and the text of today are what they were', async () => {
    await inProject(async (root) => {
      const first = await built(root)
      expect(first.reads).toBe(1)
      expect([...named(first).keys()]).toEqual(
        expect.arrayContaining([page, earlier, 'output/rules/v/2025/index.html']),
      )
      const second = await built(root)
      expect(second.reads).toBe(0)
      expect(second.build.files.map(({path, made, from}) => [path, made.hash, from])).toEqual(
        first.build.files.map(({path, made, from}) => [path, made.hash, from]),
      )
      expect(second.build.files.every(({from}) => /^[0-9a-f]{16}$/u.test(from))).toBe(true)
    })
  })

  it('are made again where today’s text, a text or a picture of the version changes', async () => {
    await inProject(async (root) => {
      const first = named(await built(root))
      await writeFile(join(root, 'source/rules.md'), text('thirty'))
      const changed = await built(root)
      expect(changed.reads).toBe(1)
      expect(named(changed).get(page)).not.toBe(first.get(page))
      expect(named(changed).get(earlier)).toBe(first.get(earlier))
      await writeFile(join(root, '../then/source/rules.md'), text('five'))
      const other = await built(root)
      expect(other.reads).toBe(1)
      expect(named(other).get(earlier)).not.toBe(first.get(earlier))
      const picture = Buffer.from(seal, 'base64')
      picture[picture.length - 1] = 0
      await writeFile(join(root, '../then/source/seal.png'), picture)
      expect(named(await built(root)).get(earlier)).not.toBe(named(other).get(earlier))
    })
  })

  it('that cannot be read keep the build from being used, and are named', async () => {
    await inProject(async (root) => {
      await writeFile(join(root, '../then/source/rules.md'), Buffer.from([0x23, 0x20, 0xff]))
      const {build} = await built(root)
      expect([build.isUsable, build.files]).toEqual([false, []])
      expect(build.unread.map(({message}) => message)).toEqual([
        expect.stringMatching(/^In the version 2025: /u),
      ])
    })
  })
})

describe('the site of a build', () => {
  it('tells of versions as they are, whether it is known already or not', async () => {
    await inProject(async (root) => {
      const list = 'output/rules/index.html'
      const first = await built(root)
      const second = await built(root)
      expect(named(second).get(list)).toBe(named(first).get(list))
      await writeFile(join(root, 'pipeline.config.ts'), config(''))
      const without = named(await built(root))
      expect(without.get(list)).not.toBe(named(first).get(list))
      expect([...without.keys()].filter((path) => path.includes('/v/'))).toEqual([])
      await writeFile(
        join(root, 'pipeline.config.ts'),
        config("{name: '2024', ref: '../then', date: '2024-05-01'}"),
      )
      const dated = await built(root)
      const made = dated.build.files.find(({path}) => path === list)?.made
      const cache = openCache(join(root, '.stele/cache'))
      const html = made && Buffer.from((await cache.content(made.hash)) ?? []).toString('utf8')
      expect(html).toContain('<li data-from="2024-05-01">')
      expect(html).toContain('../rules/v/2024/index.html')
    })
  })

  it('lists pages of versions in the manifest, also where some documents are built', async () => {
    await inProject(async (root) => {
      await stele(root, 'build', 'rules', '--quiet')
      const manifest = await readFile(join(root, 'output/.stele-manifest.json'), 'utf8')
      for (const path of ['rules/v/2025/rules.en-ru.columns.md', page.slice('output/'.length)])
        expect(manifest).toContain(`"${path}": {`)
      await writeFile(join(root, 'pipeline.config.ts'), config(''))
      const {stderr} = await stele(root, 'build')
      expect(stderr).toContain('output/rules/v/2025/rules.en-ru.columns.html')
      await expect(readFile(join(root, earlier))).rejects.toThrow('ENOENT')
    })
  })
})
