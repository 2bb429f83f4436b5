import {
  access,
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {deepIt, isDeep} from '../runs.ts'
import {root, run, type Ended} from './command.ts'

const english = '# Rules\n\n1. Members publish within 30 days.\n'
const good = '{\n  "title": "Правила",\n  "p1": "Публикуют за 30 дней."\n}\n'
const bad = good.replace('30', '40')
const locale = join('locales', 'ru', 'rules.json')

/** A repository with a project in which the packed command is installed. */
let folder = ''

async function git(...words: string[]): Promise<Ended> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  return run('git', [...identity, ...words], folder, {PATH: withOwnCommands()})
}

const withOwnCommands = (): string =>
  [join(folder, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stele-ci-'))
  const packed = await run('npm', ['pack', '--ignore-scripts', '--silent', root], folder)
  await writeFile(join(folder, 'package.json'), '{"name": "acts", "private": true}\n')
  const offline = ['--prefer-offline', '--no-audit', '--no-fund']
  const tarball = `./${packed.stdout.trim()}`
  expect(await run('npm', ['install', ...offline, tarball], folder)).toMatchObject({code: 0})
  await mkdir(join(folder, 'source'))
  await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
  await writeFile(join(folder, 'source', 'rules.md'), english)
  await writeFile(join(folder, locale), good)
  await writeFile(
    join(folder, 'pipeline.config.ts'),
    "import {defineConfig} from 'stele'\n\nexport default defineConfig({locales: ['ru']})\n",
  )
  await writeFile(join(folder, '.gitignore'), 'node_modules/\n')
  await git('init', '-q', '-b', 'main')
})

afterAll(async () => rm(folder, {recursive: true, force: true}))

/** The fenced blocks of docs/ci.md in a language. */
async function blocks(language: string): Promise<readonly string[]> {
  const text = await readFile(join(root, 'docs', 'ci.md'), 'utf8')
  const fence = new RegExp(`^\`\`\`${language}\\n(?<body>[\\s\\S]*?)^\`\`\`$`, 'gmu')
  return [...text.matchAll(fence)].map(({groups}) => groups?.['body'] ?? '')
}

async function bash(script: string, environment: Record<string, string> = {}): Promise<Ended> {
  const options = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script]
  return run('bash', options, folder, {PATH: withOwnCommands(), ...environment})
}

describe('the pre-commit hook', () => {
  it('lets the first commit through, refuses a wrong change, lets it through once mended', async () => {
    const [hook] = parse(await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [
      {entry: string; files: string; pass_filenames: boolean},
    ]
    const script = join(folder, '.git', 'hooks', 'pre-commit')
    await writeFile(script, `#!/bin/sh\n${hook.entry}\n`)
    await chmod(script, 0o755)
    expect(hook.pass_filenames).toBe(false)
    const isWatched = (path: string): boolean => new RegExp(hook.files, 'u').test(path)
    expect([locale, 'source/rules.md', 'legal/source/a.md', 'README.md'].map(isWatched)).toEqual([
      true,
      true,
      true,
      false,
    ])
    await git('add', '.')
    expect(await git('commit', '-qm', 'first')).toMatchObject({code: 0})
    await writeFile(join(folder, locale), bad)
    const refused = await git('commit', '-qam', 'wrong')
    expect(refused.code).not.toBe(0)
    expect(refused.stdout + refused.stderr).toContain('Unexpected 40, expected 30')
    await writeFile(join(folder, locale), good.replace('за', 'в течение'))
    expect(await git('commit', '-qam', 'mended')).toMatchObject({code: 0})
  })
})

describe('the GitHub action', () => {
  /** Run the action's step as a runner does, with its inputs in the variables that it names. */
  async function step(inputs: Record<string, string>, action = join(folder, 'no-such')) {
    const {runs, inputs: declared} = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
      inputs: Record<string, {default: string}>
      runs: {steps: [{run: string; env: Record<string, string>}]}
    }
    const [{run: script, env}] = runs.steps
    expect(script).not.toContain('${{')
    const environment = Object.fromEntries(
      Object.entries(env).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.(?<name>\w+) \}\}$/u.exec(expression)?.groups?.['name']
        return [name, input === undefined ? action : (inputs[input] ?? declared[input]!.default)]
      }),
    )
    const files = {
      GITHUB_OUTPUT: join(folder, 'output.txt'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    }
    for (const file of Object.values(files)) await writeFile(file, '')
    const ended = await bash(script, {...environment, ...files})
    return {
      ...ended,
      output: await readFile(files.GITHUB_OUTPUT, 'utf8'),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    }
  }

  it('annotates, writes summary, SARIF and comment, and ends as the check does', async () => {
    await writeFile(join(folder, locale), bad)
    const ended = await step({sarif: 'out/stele.sarif', comment: 'out/stele.md'})
    expect(ended.code).toBe(1)
    expect(ended.stdout).toMatch(/^::error file=locales\/ru\/rules\.json,line=3,/u)
    expect(ended.output).toBe('outcome=findings\n')
    expect(ended.summary).toContain('### 1 error')
    const sarif = JSON.parse(await readFile(join(folder, 'out', 'stele.sarif'), 'utf8'))
    expect(sarif.runs.map(({results}: {results: unknown[]}) => results.length)).toEqual([0, 1])
    expect(await readFile(join(folder, 'out', 'stele.md'), 'utf8')).toContain('### 1 error')
  })

  it('passes arguments on and lets none of them give a command', async () => {
    await writeFile(join(folder, locale), bad)
    const clean = await step({arguments: '--rule missing,empty'})
    expect(clean).toMatchObject({code: 0, output: 'outcome=clean\n'})
    const wrong = await step({arguments: '; touch pwned $(touch pwned)'})
    expect(wrong).toMatchObject({code: 2, output: 'outcome=unusable\n'})
    await expect(access(join(folder, 'pwned'))).rejects.toThrow('ENOENT')
  })

  deepIt('writes redlines into a folder, and those in Markdown into the summary', async () => {
    await writeFile(join(folder, locale), good)
    await run('npx', ['--no-install', 'stele', 'sync'], folder)
    await git('add', '-A')
    await git('commit', '-qm', 'Base', '--no-verify')
    await git('tag', 'base')
    await writeFile(join(folder, 'source', 'rules.md'), english.replace('within', 'after'))
    const ended = await step({compare: 'base', redlines: 'out/redlines'})
    expect(ended.summary).toContain('<del>within</del><ins>after</ins>')
    const names = await readdir(join(folder, 'out', 'redlines', 'rules'))
    expect(names.filter((name) => name.includes('.since-base.')).length).toBeGreaterThanOrEqual(3)
    const wrong = await step({compare: '--force $(touch pwned)', redlines: 'out/none'})
    expect(wrong).toMatchObject({code: 2, output: 'outcome=unusable\n'})
    await expect(access(join(folder, 'pwned'))).rejects.toThrow('ENOENT')
    await writeFile(join(folder, 'source', 'rules.md'), english)
  })

  deepIt('runs its own Stele where the project has installed none', async () => {
    await writeFile(join(folder, locale), good)
    await run('mv', ['node_modules', 'elsewhere'], folder)
    const ended = await step({}, root)
    await run('mv', ['elsewhere', 'node_modules'], folder)
    expect(ended).toMatchObject({code: 0, output: 'outcome=clean\n'})
  })
})

describe('docs/ci.md', () => {
  it('has a GitHub workflow whose action takes the inputs it is given', async () => {
    const workflows = (await blocks('yaml')).map((text): unknown => parse(text)).slice(0, 2)
    const {inputs} = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {inputs: object}
    for (const workflow of workflows) {
      const {jobs} = workflow as {
        jobs: Record<string, {steps: {uses?: string; with?: object}[]}>
      }
      const steps = Object.values(jobs).flatMap((job) => job.steps)
      const used = steps.find(({uses}) => uses?.includes('/stele@'))
      expect(Object.keys(used?.with ?? {}).length).toBeGreaterThan(0)
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(used?.with ?? {})))
    }
  })

  it.runIf(isDeep)('has a GitLab job that leaves a JUnit report', async () => {
    await writeFile(join(folder, locale), bad)
    const [, , job] = (await blocks('yaml')).map((text): unknown => parse(text))
    const {translations} = job as {
      translations: {script: string[]; artifacts: {reports: {junit: string}}}
    }
    // What is fetched once need not be fetched again.
    const environment = {npm_config_prefer_offline: 'true'}
    const ended = await bash(translations.script.join('\n'), environment)
    expect(ended.code).toBe(1)
    const report = await readFile(join(folder, translations.artifacts.reports.junit), 'utf8')
    expect(report).toContain('<testsuites name="stele" tests="1" failures="1"')
  })

  it('starts with the findings that are there already', async () => {
    await writeFile(join(folder, locale), bad)
    const [commands = ''] = await blocks('sh')
    const ended = await bash(commands, {SOURCE_DATE_EPOCH: '1790000000'})
    expect(ended).toMatchObject({code: 0})
    expect(ended.stdout).toContain('No findings; 1 accepted by the baseline')
    await appendFile(join(folder, 'source', 'rules.md'), '\n2. Members answer.\n')
    expect((await bash(commands.split('\n').at(-2) ?? '')).code).toBe(1)
  })
})
