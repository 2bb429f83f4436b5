import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inProject, type Ended} from './project.ts'

const english =
  '# Rules\n\n1. Members pay "fees" to the fund.\n2. Members report.\n3. Run `git pull`.\n'
const texts = {
  title: 'Правила',
  p1: 'Члены  платят "взносы" в фонд .',
  p2: 'Члены отчитываются..',
  p3: 'Запустите git pull.',
}
const project = {
  'pipeline.config.ts': "export default {locales: ['ru']}\n",
  'source/rules.md': english,
  'locales/ru/rules.json': JSON.stringify(texts, null, 4),
}
const corrected = {
  ...texts,
  p1: 'Члены платят «взносы» в фонд.',
  p3: 'Запустите `git pull`.',
}

type Report = {
  readonly findings: readonly {
    readonly rule: string
    readonly key: string
    readonly fix: object | null
  }[]
  readonly fixed?: readonly object[]
}
const reportOf = ({stdout}: Ended): Report => JSON.parse(stdout) as Report

describe('stele check --fix', () => {
  it('corrects what has one correction, keeps the layout of the file, and reports the rest', async () => {
    await inProject(project, async (stele, folder) => {
      await stele('sync')
      const file = join(folder, 'locales/ru/rules.json')
      const layout = await readFile(file, 'utf8')
      const {stdout, stderr, code} = await stele('check', '--fix')
      expect(stderr).toContain('corrected rules ru 1 (p1): spaces, quotes, punctuation-spacing')
      expect(stdout).toContain('.. is not an ellipsis')
      expect(code).toBe(0)
      const after = await readFile(file, 'utf8')
      expect(JSON.parse(after)).toEqual(corrected)
      expect(after).toBe(
        layout
          .replace(JSON.stringify(texts.p1), JSON.stringify(corrected.p1))
          .replace(JSON.stringify(texts.p3), JSON.stringify(corrected.p3)),
      )
      expect((await stele('check', '--fix')).stderr).toBe(
        'Nothing to correct: the remaining findings need your decision\n',
      )
      expect(await readFile(file, 'utf8')).toBe(after)
    })
  })

  it('keeps what was said of a text: its review, its stamp, its waivers', async () => {
    await inProject(project, async (stele, folder) => {
      await stele('sync')
      await stele('review', '1-3', '--locale', 'ru', '--by', 'Anna')
      await stele('waive', 'ellipsis', '2', '--locale', 'ru', '--reason', 'as in the original')
      await writeFile(
        join(folder, 'pipeline.config.ts'),
        "export default {locales: ['ru'], check: {rules: {spaces: 'error'}}}\n",
      )
      await stele('check', '--fix')
      const states = JSON.parse(await readFile(join(folder, 'locales/ru/rules.state.json'), 'utf8'))
      expect(states.p1).toMatchObject({state: 'reviewed', by: 'Anna'})
      expect(states.p3).toMatchObject({state: 'reviewed'})
      const status = JSON.parse((await stele('status', '--json')).stdout)
      expect(JSON.stringify(status)).toContain('"reviewed":3')
      expect((await stele('sync', '--check')).code).toBe(0)
      const {findings} = reportOf(await stele('check', '--json'))
      expect(findings.filter(({rule}) => rule !== 'draft')).toEqual([])
    })
  })

  it('leaves a stale text stale, and one that was edited since its stamp edited', async () => {
    await inProject(project, async (stele, folder) => {
      await stele('sync')
      await writeFile(
        join(folder, 'source/rules.md'),
        english.replace('to the fund', 'to the treasury'),
      )
      await stele('sync')
      await stele('check', '--fix')
      const {findings} = reportOf(await stele('check', '--rule', 'stale', '--json'))
      expect(findings.map(({key}) => key)).toEqual(['p1'])
      expect(JSON.parse(await readFile(join(folder, 'locales/ru/rules.json'), 'utf8'))).toEqual(
        corrected,
      )
    })
  })

  it('corrects under the keys that a sync gives, where the source has moved on', async () => {
    await inProject(project, async (stele, folder) => {
      await stele('sync')
      await writeFile(
        join(folder, 'source/rules.md'),
        english
          .replace('1. Members', '1. Members meet.\n2. Members')
          .replace('2. Members report', '3. Members report')
          .replace('3. Run', '4. Run'),
      )
      const {stderr} = await stele('check', '--fix')
      expect(stderr).toContain('they are synced first')
      const file = JSON.parse(await readFile(join(folder, 'locales/ru/rules.json'), 'utf8'))
      expect(file).toMatchObject({p1: '', p2: corrected.p1, p3: texts.p2, p4: corrected.p3})
    })
  })

  it('leaves a text alone of which a merge left two versions', async () => {
    const conflicts = JSON.stringify({p1: {ours: texts.p1, theirs: 'Члены платят.'}})
    await inProject(
      {...project, 'locales/ru/rules.conflicts.json': conflicts},
      async (stele, folder) => {
        await stele('check', '--fix')
        const file = JSON.parse(await readFile(join(folder, 'locales/ru/rules.json'), 'utf8'))
        expect(file).toEqual({...texts, p3: corrected.p3})
      },
    )
  })

  it('corrects only the rules, languages and documents that are named', async () => {
    await inProject(project, async (stele, folder) => {
      await stele('check', '--fix', '--rule', 'spaces')
      const file = JSON.parse(await readFile(join(folder, 'locales/ru/rules.json'), 'utf8'))
      expect(file).toEqual({...texts, p1: 'Члены платят "взносы" в фонд .'})
    })
  })

  it('touches nothing of a document of which a file cannot be read', async () => {
    const broken = project['locales/ru/rules.json'].replace('"p2"', '"p1"')
    await inProject({...project, 'locales/ru/rules.json': broken}, async (stele, folder) => {
      expect((await stele('check', '--fix')).code).toBe(2)
      expect(await readFile(join(folder, 'locales/ru/rules.json'), 'utf8')).toBe(broken)
    })
  })
})

describe('stele check --fix-dry-run', () => {
  it('prints what would change, text by text, and writes nothing', async () => {
    await inProject(project, async (stele, folder) => {
      const {stdout, stderr, code} = await stele('check', '--fix-dry-run')
      expect(stdout).toContain(
        'rules ru 1 (p1): spaces, quotes, punctuation-spacing\n- Члены⟦  ⟧платят ⟦"⟧',
      )
      expect(stdout).toContain('\n+ Члены⟦ ⟧платят ⟦«⟧взносы⟦»⟧ в фонд.\n')
      expect(stderr).toBe('2 texts would change; stele check --fix writes them\n')
      expect(code).toBe(1)
      expect(await readFile(join(folder, 'locales/ru/rules.json'), 'utf8')).toBe(
        project['locales/ru/rules.json'],
      )
      const {fixes} = JSON.parse((await stele('check', '--fix-dry-run', '--json')).stdout)
      expect(fixes).toMatchObject([{key: 'p1', before: texts.p1, after: corrected.p1}, {key: 'p3'}])
    })
  })

  it('says which findings are corrected, in JSON and in SARIF', async () => {
    await inProject(project, async (stele, folder) => {
      const {findings} = reportOf(await stele('check', '--json'))
      expect(findings.find(({rule}) => rule === 'code')?.fix).toMatchObject({
        edits: [
          {key: 'p3', start: 10, end: 18, text: '`git pull`', line: 5, column: 22, endColumn: 30},
        ],
      })
      expect(findings.find(({rule}) => rule === 'ellipsis')?.fix).toBeNull()
      await stele('check', '--format', 'sarif=out.sarif,junit=out.xml', '--quiet')
      const sarif = JSON.parse(await readFile(join(folder, 'out.sarif'), 'utf8'))
      const results: readonly {ruleId: string; fixes?: object[]}[] = sarif.runs.flatMap(
        ({results: own}: {results: object[]}) => own,
      )
      expect(results.find(({ruleId}) => ruleId === 'code')?.fixes).toMatchObject([
        {artifactChanges: [{replacements: [{insertedContent: {text: '`git pull`'}}]}]},
      ])
      expect(await readFile(join(folder, 'out.xml'), 'utf8')).toContain('<testsuites name="stele"')
    })
  })
})

describe('stele check --format', () => {
  it('writes several reports in one run and prints at most one', async () => {
    await inProject(project, async (stele, folder) => {
      const {stdout} = await stele('check', '--format', 'gitlab=out/code,quality.json,json')
      expect(reportOf({stdout, stderr: '', code: 0}).findings.length).toBeGreaterThan(3)
      const issues = JSON.parse(await readFile(join(folder, 'out/code,quality.json'), 'utf8'))
      expect(issues).toContainEqual(
        expect.objectContaining({
          check_name: 'code',
          severity: 'minor',
          location: {path: 'locales/ru/rules.json', lines: {begin: 5}},
        }),
      )
      const prints = new Set(issues.map(({fingerprint}: {fingerprint: string}) => fingerprint))
      expect(prints.size).toBe(issues.length)
    })
  })

  it.each([
    [['--format', 'sarf=x'], 'There is no format sarf. Did you mean sarif?'],
    [
      ['--format', 'sarif,junit'],
      'Only one report can be printed: write --format sarif,junit=FILE',
    ],
    [['--format', 'sarif='], '--format NAME=FILE needs the name of a file behind ='],
    [
      ['--json', '--format', 'junit'],
      '--json and --format junit ask for two reports; leave one out',
    ],
    [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run do not go together; leave one out'],
  ])('refuses %j', async (words, message) => {
    await inProject(project, async (stele) => {
      expect(await stele('check', ...words)).toMatchObject({code: 2, stderr: `${message}\n`})
    })
  })
})
