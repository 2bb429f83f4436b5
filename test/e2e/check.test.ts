import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, run, stele, steleWith, type Ended} from './command.ts'

const english = ['Members publish within 30 days.', 'Members answer within 5 years.']
const source = `# Rules\n\n${english.map((text, index) => `${index + 1}. ${text}`).join('\n')}\n`
const good = {title: 'Правила', p1: 'Публикуют за 30 дней.', p2: 'Отвечают за 5 лет.'}
const bad = {...good, p1: 'Публикуют за 40 дней.'}
const file = 'locales/ru/rules.json'

/** Write a project of one document in Russian; `folder` may lie inside a repository. */
async function project(folder: string, texts: object, settings = ''): Promise<void> {
  await mkdir(join(folder, 'source'), {recursive: true})
  await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
  await writeFile(join(folder, 'source', 'rules.md'), source)
  await writeFile(
    join(folder, 'pipeline.config.ts'),
    `export default {locales: ['ru']${settings}}\n`,
  )
  await translate(folder, texts)
}

async function translate(folder: string, texts: object): Promise<void> {
  await writeFile(join(folder, file), `${JSON.stringify(texts, null, 2)}\n`)
}

async function git(folder: string, ...words: string[]): Promise<Ended> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  return run('git', [...identity, ...words], folder)
}

async function committed(folder: string): Promise<void> {
  await git(folder, 'add', '.')
  expect(await git(folder, 'commit', '-qm', 'state')).toMatchObject({code: 0})
}

describe('stele check --format', () => {
  it.each([
    ['json', /^\{\n {2}"findings": \[\n/u],
    ['sarif', /"version": "2\.1\.0"/u],
    ['junit', /^<\?xml version="1\.0"/u],
    ['github', /^::error file=locales\/ru\/rules\.json,line=3,/u],
    ['markdown', /^### 1 error, 0 warnings, 0 notes\n/u],
    ['pretty', /^── rules · ru ──\n/u],
  ])('%s goes to stdout alone, or to a file', async (format, begin) => {
    await inFreshFolder(async (folder) => {
      await project(folder, bad)
      const printed = await stele(folder, 'check', '--format', format)
      expect(printed).toMatchObject({code: 1, stderr: ''})
      expect(printed.stdout).toMatch(begin)
      const output = join('out', `report.${format}`)
      const written = await stele(folder, 'check', '--format', format, '--output', output)
      expect(written).toMatchObject({code: 1, stdout: ''})
      expect(await readFile(join(folder, output), 'utf8')).toBe(printed.stdout)
    })
  })

  it('github appends to the summary of the step', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, bad)
      const summary = join(folder, 'summary.md')
      await writeFile(summary, 'Before.\n')
      await steleWith({GITHUB_STEP_SUMMARY: summary}, folder, 'check', '--format', 'github')
      expect(await readFile(summary, 'utf8')).toMatch(/^Before\.\n### 1 error/u)
    })
  })

  it.each([
    ['github', 'GITHUB_WORKSPACE', 'file=legal/acts/locales/ru/rules.json,'],
    ['sarif', 'GITHUB_WORKSPACE', '"uri": "legal/acts/locales/ru/rules.json"'],
    ['junit', 'CI_PROJECT_DIR', 'file="legal/acts/locales/ru/rules.json"'],
    ['json', 'GITHUB_WORKSPACE', '"file": "locales/ru/rules.json"'],
  ])('%s names files from the repository of a CI server', async (format, name, said) => {
    await inFreshFolder(async (repository) => {
      const folder = join(repository, 'legal', 'acts')
      await project(folder, bad)
      const check = async (root: string) =>
        steleWith({[name]: root}, folder, 'check', '--format', format)
      expect((await check(repository)).stdout).toContain(said)
      const elsewhere = await check(join(folder, 'no'))
      expect(elsewhere.stdout).not.toContain('legal/acts')
    })
  })

  it('lists what is missing in the order of the source', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, {})
      const {stdout} = await stele(folder, 'check', '--rule', 'missing', '--json')
      const {findings} = JSON.parse(stdout) as {findings: {key: string}[]}
      expect(findings.map(({key}) => key)).toEqual(['title', 'p1', 'p2'])
    })
  })

  it('says a wrong configuration in the format that was asked for', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, good, ", check: {rules: {nubmers: 'off'}}")
      const ended = await stele(folder, 'check', '--json')
      expect(ended.code).toBe(2)
      const {findings} = JSON.parse(ended.stdout) as {findings: {rule: string; hint: string}[]}
      expect(findings).toMatchObject([{rule: 'configuration', hint: 'Did you mean numbers?'}])
    })
  })
})

describe('stele check --baseline', () => {
  const accept = ['check', '--baseline', 'baseline.json', '--update-baseline'] as const
  const weigh = ['check', '--baseline', 'baseline.json'] as const

  it('accepts the findings of today and fails on new ones', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, bad)
      expect(await stele(folder, ...weigh)).toMatchObject({code: 2})
      expect(await stele(folder, ...accept)).toMatchObject({code: 0, stdout: ''})
      const held = await stele(folder, ...weigh)
      expect(held.code).toBe(0)
      expect(held.stdout).toContain('No findings; 1 accepted by the baseline')
      await translate(folder, {...bad, p2: 'Отвечают за 6 лет.'})
      const fresh = await stele(folder, ...weigh)
      expect(fresh.code).toBe(1)
      expect(fresh.stdout).toContain('Unexpected 6, expected 5')
      expect(fresh.stdout).not.toContain('Unexpected 40')
    })
  })

  it('lets an entry expire when the translation changes or its day is past', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, bad)
      await stele(folder, ...accept, '--until', '2001-01-01')
      expect(await stele(folder, ...weigh)).toMatchObject({code: 1})
      await stele(folder, ...accept)
      expect(await stele(folder, ...weigh)).toMatchObject({code: 0})
      await translate(folder, {...bad, p1: 'Публикуют в течение 40 дней.'})
      const expired = await stele(folder, ...weigh)
      expect(expired.code).toBe(1)
      expect(expired.stdout).toContain("1 of the baseline's entries no longer accept")
    })
  })

  it.each(['{"accepted": [', '{"accepted": [{}]}', '\uFFFD'])(
    'refuses the broken baseline %j and never overwrites it',
    async (text) => {
      await inFreshFolder(async (folder) => {
        await project(folder, bad)
        await writeFile(join(folder, 'baseline.json'), text)
        for (const words of [weigh, accept]) {
          const ended = await stele(folder, ...words)
          expect(ended.code).toBe(2)
          expect(ended.stdout + ended.stderr).toContain('baseline.json:1')
        }
        expect(await readFile(join(folder, 'baseline.json'), 'utf8')).toBe(text)
      })
    },
  )

  it('is not written from what cannot be read', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, bad)
      await writeFile(join(folder, file), '{"p1": ')
      expect(await stele(folder, ...accept)).toMatchObject({code: 2})
      expect(await readFile(join(folder, 'baseline.json'), 'utf8').catch(() => 'none')).toBe('none')
    })
  })
})

describe('stele check --since', () => {
  it('reports only units that changed since a ref, in a folder of a repository too', async () => {
    await inFreshFolder(async (repository) => {
      const folder = join(repository, 'legal', 'acts')
      await project(folder, bad)
      await git(repository, 'init', '-q', '-b', 'main')
      await committed(repository)
      expect(await stele(folder, 'check', '--since', 'HEAD')).toMatchObject({code: 0})
      await translate(folder, {...bad, p2: 'Отвечают за 6 лет.'})
      const ended = await stele(folder, 'check', '--since', 'main', '--json')
      expect(ended.code).toBe(1)
      const {findings} = JSON.parse(ended.stdout) as {findings: {key: string}[]}
      expect(findings.map(({key}) => key)).toEqual(['p2'])
    })
  })

  it('leaves out what only the other branch has changed', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, bad)
      await git(folder, 'init', '-q', '-b', 'main')
      await committed(folder)
      await git(folder, 'checkout', '-qb', 'ours')
      await translate(folder, {...bad, p2: 'Отвечают за 6 лет.'})
      await committed(folder)
      await git(folder, 'checkout', '-q', 'main')
      await translate(folder, good)
      await committed(folder)
      await git(folder, 'checkout', '-q', 'ours')
      const ended = await stele(folder, 'check', '--since', 'main', '--json')
      const {findings} = JSON.parse(ended.stdout) as {findings: {key: string}[]}
      expect(findings.map(({key}) => key)).toEqual(['p2'])
    })
  })

  it('says what is wrong without a repository, with a bad ref, and with an option for a ref', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, bad)
      const outside = await stele(folder, 'check', '--since', 'HEAD')
      expect(outside.code).toBe(2)
      expect(outside.stderr).toContain('git repository')
      await git(folder, 'init', '-q')
      const absent = await stele(folder, 'check', '--since', 'origin/main')
      expect(absent.code).toBe(2)
      expect(absent.stderr).toContain('There is no git ref origin/main here')
      // Before the first commit everything is new.
      expect(await stele(folder, 'check', '--since', 'HEAD')).toMatchObject({code: 1})
      const option = await stele(folder, 'check', '--since=--output=x')
      expect(option.code).toBe(2)
      expect(option.stderr).toContain('is not the name of a git ref')
    })
  })
})

describe('stele check refuses with exit code 2', () => {
  it.each([
    [['--rule', 'nubmers'], 'Did you mean numbers?'],
    [['--locale', 'rus'], 'Languages here: en, ru'],
    [['--max-warnings', '-1'], 'takes a number'],
    [['--max-warnings', 'many'], 'takes a number'],
    [['--max-warnings', ''], 'takes a number'],
    [['--json', '--format', 'sarif'], 'two reports'],
    [['--update-baseline'], '--baseline FILE'],
    [['--baseline', 'b.json', '--update-baseline', '--locale', 'ru'], 'all findings'],
    [['--baseline', 'b.json', '--update-baseline', '--until', 'soon'], 'a date such as'],
    [['--output', 'source'], 'source'],
  ])('%j', async (words, said) => {
    await inFreshFolder(async (folder) => {
      await project(folder, good)
      const ended = await stele(folder, 'check', ...words)
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain(said)
    })
  })

  it('takes warnings up to a number, and shortfalls of a requirement for findings', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, {...good, p3: 'Лишнее.'})
      expect(await stele(folder, 'check', '--max-warnings', '1')).toMatchObject({code: 0})
      expect(await stele(folder, 'check', '--max-warnings', '0')).toMatchObject({code: 1})
      await project(folder, good, ', check: {require: {ru: {reviewed: 80}}}')
      const short = await stele(folder, 'check')
      expect(short.code).toBe(1)
      expect(short.stdout).toContain('0 % of ru is reviewed (0 of 3 units), 80 % is required')
    })
  })
})

describe('stele check in threads', () => {
  it('finds the same in many documents as in each alone', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder, bad)
      for (let index = 0; index < 20; index++) {
        await writeFile(join(folder, 'source', `rules-${index}.md`), source)
        const texts = index % 10 === 7 ? bad : good
        await writeFile(join(folder, 'locales', 'ru', `rules-${index}.json`), JSON.stringify(texts))
      }
      const all = await stele(folder, 'check', '--json', '--jobs', '2')
      const {findings} = JSON.parse(all.stdout) as {findings: {document: string}[]}
      expect(findings.map(({document}) => document)).toHaveLength(3)
      const alone = await stele(folder, 'check', 'rules-17', '--json')
      expect((JSON.parse(alone.stdout) as {findings: unknown[]}).findings).toEqual(
        findings.filter(({document}) => document === 'rules-17'),
      )
      expect(findings.map(({document}) => document)).toEqual(
        findings.map(({document}) => document).toSorted(),
      )
    })
  })
})
