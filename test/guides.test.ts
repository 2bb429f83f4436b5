import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {globSync} from 'tinyglobby'
import {beforeAll, describe, expect, it} from 'vitest'
import {commands} from '../pipeline/cli/commands/index.ts'
import type {Command} from '../pipeline/cli/session/command.ts'
import {isBuiltInRule} from '../pipeline/finding/rules.ts'

const root = join(import.meta.dirname, '..')
const guides = globSync(['*.md', 'docs/**/*.md', 'locales/*.md', 'bench/*.md'], {cwd: root}).sort()
const sources = globSync(['pipeline/**/*.ts', 'action.yml'], {cwd: root}).sort()
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

let known: readonly (Command & {readonly name: string})[] = []
beforeAll(async () => {
  known = await Promise.all(commands.map(async ({name, load}) => ({name, ...(await load())})))
})

/** Options of every command, and those of npm, git and code that the texts name. */
const everywhere = ['--help', '--version', '--json', '--quiet']
const ofOthers =
  /^--(?:no-install|global|ignore-scripts|edit-last|create-if-none|body-file|save-exact|mode|batch|show-prefix|verify|abort|depth|unshallow|rebase|autostash|squash|install-extension)$/u

const optionsOf = ({options}: Command): readonly string[] =>
  options.map(({flags}) => /--[a-z-]+/u.exec(flags)?.[0] ?? flags)

/** What is wrong with the calls of `stele` in a text: no such command, or no such option of it. */
function wrongCallsIn(text: string): readonly string[] {
  return Array.from(
    text.matchAll(
      /(?<![\w./@-])(?<=[`$>'"( ]|^|npx )stele (?<name>[a-z][a-z-]+)(?<rest>[^\n`'";|#]*)/gmu,
    ),
  ).flatMap(({0: call, groups}) => {
    const command = known.find(({name}) => name === groups?.['name'])
    if (!command) return [`${call}: no such command`]
    const own = [...everywhere, ...optionsOf(command)]
    const asked = groups?.['rest']?.match(/--[a-z-]+/gu) ?? []
    return asked.filter((option) => !own.includes(option)).map((option) => `${call}: no ${option}`)
  })
}

/** Options that a text names and that no command has. */
function wrongOptionsIn(text: string): readonly string[] {
  const all = new Set([...everywhere, ...known.flatMap(optionsOf)])
  return Array.from(text.matchAll(/(?<=[`'" (])--[a-z][a-z-]+/gu), ([option]) => option).filter(
    (option) => !all.has(option) && !ofOthers.test(option),
  )
}

/** Strings that are sentences: they begin with a capital and have several words. */
const sentencesIn = (text: string): readonly string[] =>
  text.match(/(?<=['`"])(?:\p{Lu}|\$\{|--)[^'`"\n]* [^'`"\n]* [^'`"\n]*(?=['`"])/gu) ?? []

/** Words behind `stele` in prose: “what stele does”. */
const isProse = (call: string): boolean => /^stele (?:is|does|has|reads|itself)\b/u.test(call)

describe('guides and messages', () => {
  it('were read', () => {
    expect(guides).toContain('docs/ci.md')
    expect(guides.length).toBeGreaterThan(60)
    expect(wrongCallsIn('run `stele chekc`')).toHaveLength(1)
    expect(wrongCallsIn('run `stele check --lcoale ru`')).toHaveLength(1)
    expect(wrongOptionsIn('with `--lcoale`')).toHaveLength(1)
  })

  it.each(guides)('%s names commands and options that there are', (path) => {
    const text = textOf(path)
    expect(wrongCallsIn(text).filter((call) => !isProse(call))).toEqual([])
    expect(wrongOptionsIn(text)).toEqual([])
  })

  it('messages name commands and options that there are', () => {
    const wrong = sources.flatMap((path) => {
      const text = textOf(path).replaceAll(/^\s*(?:\*|\/\/).*$/gmu, '')
      return [...wrongCallsIn(text), ...sentencesIn(text).flatMap(wrongOptionsIn)]
        .filter((call) => !isProse(call))
        .map((call) => `${path}: ${call}`)
    })
    expect(wrong).toEqual([])
    expect(sources.flatMap((path) => sentencesIn(textOf(path))).length).toBeGreaterThan(500)
  })

  it.each(guides)('%s names scripts of npm that there are', (path) => {
    const {scripts} = JSON.parse(textOf('package.json')) as {scripts: Record<string, string>}
    const named = Array.from(
      textOf(path).matchAll(/npm run (?:-s )?(?<name>[\w:-]+)/gu),
      ({groups}) => String(groups?.['name']),
    )
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  it.each(guides)('%s sets rules that there are', (path) => {
    const blocks = textOf(path).matchAll(/\brules: \{(?<rules>[^}]*)\}/gu)
    const named = Array.from(blocks, ({groups}) =>
      Array.from(
        String(groups?.['rules']).matchAll(/'?(?<id>[a-z][a-z/-]+)'?:/gu),
        ({groups: one}) => String(one?.['id']),
      ),
    ).flat()
    expect(
      named.filter(
        (id) => !isBuiltInRule(id) && !id.includes('/') && !['most', 'factor'].includes(id),
      ),
    ).toEqual([])
  })
})

/** Folders that a path of a guide may start from. */
const bases = ['', 'pipeline', 'pipeline/render', 'pipeline/render/pdf', 'test']
const top = /^(?:pipeline|test|docs|scripts|bench|locales|source|\.ci|editors)\//u

/** Files and folders that the guides of the code name. */
function pathsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/`(?<path>[\w./-]+)`/gu), ({groups}) => String(groups?.['path']))
    .filter((path) => /^[\w.-]+\/|\.(?:ts|js|json|md)$/u.test(path) && !/^(?:\.|stele)/u.test(path))
    .filter((path) => !/^(?:my-rule|PDF|PDF\/)/u.test(path) && !path.includes('my-rule'))
}

describe('guides to the code', () => {
  it.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names files that there are', (path) => {
    const named = pathsIn(textOf(path))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((one) => !bases.some((base) => existsSync(join(root, base, one))))).toEqual(
      [],
    )
  })

  it.each(guides)('%s names files of the repository that there are', (path) => {
    const named = pathsIn(textOf(path)).filter(
      (one) => top.test(one) && !/^(?:locales|source)\//u.test(one),
    )
    expect(named.filter((one) => !existsSync(join(root, one)))).toEqual([])
  })

  it('ARCHITECTURE.md names every room', () => {
    const rooms = globSync('pipeline/*/', {cwd: root, onlyDirectories: true})
      .map((path) => path.split('/')[1])
      .filter((room, index, all) => all.indexOf(room) === index)
    const text = textOf('ARCHITECTURE.md')
    expect(rooms.length).toBeGreaterThan(12)
    expect(rooms.filter((room) => !text.includes(`\`${room}/\``))).toEqual([])
  })
})
