import {appendFile, cp, mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {stele} from './command.ts'
import {Repository} from './repository.ts'

const before = `# Rules

1. Members meet in May of each year.
2. Minutes are burnt after ten years.
3. The chair decides who speaks.[^1]

| Member | Fee |
| --- | --- |
| Guest of the house | 50 |

[^1]: Except at table.
`
const after = before
  .replace('1. Members meet in May', '1. Nobody smokes in the hall.\n2. Members meet in June')
  .replace('2. Minutes are burnt after ten years.\n', '')
  .replace('| 50 |', '| 55 |')

let project: Repository
let copy = ''
beforeAll(async () => {
  project = new Repository(await mkdtemp(join(tmpdir(), 'stele-compare-')))
  await project.git('init', '-q', '-b', 'main')
  await appendFile(
    join(project.folder, '.git', 'config'),
    '[user]\nname = Translator\nemail = translator@example.org\n[commit]\ngpgsign = false\n',
  )
  await project.write('.gitignore', 'output\n')
  await project.write('pipeline.config.mjs', "export default {locales: ['ru']}\n")
  const texts = {
    title: 'Правила',
    p1: 'Члены собираются в мае каждого года.',
    p2: 'Протоколы сжигаются через десять лет.',
    p3: 'Председатель решает, кто говорит.[^1]',
  }
  await project.change({source: before, texts})
  await project.git('tag', 'v1.0')
  copy = await mkdtemp(join(tmpdir(), 'stele-copy-'))
  await cp(project.folder, copy, {recursive: true})
  await project.write('source/rules.md', after)
  await project.stele('sync')
  await project.writeTexts({p2: 'Члены собираются в июне каждого года.'})
  await project.stele('sync')
  await project.commit('v2')
})
afterAll(async () => {
  await rm(project.folder, {recursive: true, force: true})
  await rm(copy, {recursive: true, force: true})
})

const pair = ['--languages', 'en,ru'] as const

describe('stele build --compare', () => {
  it('writes what changed since a tag in every format, and does not touch the work tree', async () => {
    const {code, stdout} = await project.stele(
      'build',
      '--compare',
      'v1.0',
      ...pair,
      '--format',
      'md,html,pdf',
      '--json',
    )
    expect(code).toBe(0)
    const told = JSON.parse(stdout) as {files: readonly object[]; comparison: object}
    const names = ['md', 'html', 'pdf'].map(
      (ending) => `output/rules/rules.en-ru.columns.since-v1.0.${ending}`,
    )
    expect(told.files).toMatchObject(
      names.map((path) => ({path, since: 'v1.0', document: 'rules'})),
    )
    expect(told.comparison).toMatchObject({
      since: 'v1.0',
      added: [],
      removed: [],
      commit: expect.stringMatching(/^[0-9a-f]{40}$/u),
    })
    const {stdout: status} = await project.git('status', '--porcelain', '--untracked-files=no')
    expect(status).toBe('')
    const text = await project.read('output/rules/rules.en-ru.columns.since-v1.0.md')
    expect(text).toContain(
      '2. **\\[formerly 1]** Members meet in <del>May</del><ins>June</ins> of each year.',
    )
    expect(text).toContain(
      '2. **\\[прежде 1]** Члены собираются в <del>мае</del><ins>июне</ins> каждого года.',
    )
    expect(text).toContain(
      '<del>2.</del> **\\[removed]** <del>Minutes are burnt after ten years.</del>',
    )
    expect(text).toContain('Fee: <del>50</del><ins>55</ins>')
    expect(text).toContain('- [2](#p2) — reworded, renumbered, formerly 1')
    expect(text).toContain('*Unchanged: 3*')
    const page = await project.read('output/rules/rules.en-ru.columns.since-v1.0.html')
    expect(page).toContain(
      'Members meet in <del class="v">May</del><ins class="v">June</ins> of each year.',
    )
    expect(page).toContain('<details class="fold"><summary class="ui">')
    expect(page).toContain('id="was.p2"')
  })

  it('gives the same bytes again, and from a copy of the project in a folder', async () => {
    const path = 'output/rules/rules.en-ru.columns.since-v1.0.html'
    const first = await project.read(path)
    await project.stele('build', '--compare', 'v1.0', ...pair, '--format', 'html')
    expect(await project.read(path)).toBe(first)
    const {code} = await project.stele('build', '--compare', copy, ...pair, '--format', 'html')
    expect(code).toBe(0)
    const other = await project.read(
      `output/rules/rules.en-ru.columns.since-${basename(copy)}.html`,
    )
    expect(other).toContain(
      'Members meet in <del class="v">May</del><ins class="v">June</ins> of each year.',
    )
    expect(
      (await project.stele('build', '--compare', 'v1.0', ...pair, '--format', 'html', '--check'))
        .code,
    ).toBe(0)
  })

  it('compares each layout, and one language alone', async () => {
    const {stdout} = await project.stele(
      'build',
      '--compare',
      'HEAD~1',
      '--layout',
      'facing',
      '--format',
      'pdf',
      '--json',
    )
    expect(stdout).toContain('rules.en-ru.facing.since-HEAD-1.pdf')
    await project.stele(
      'build',
      '--compare',
      'v1.0',
      ...pair,
      '--layout',
      'stacked',
      '--format',
      'md',
    )
    expect(await project.read('output/rules/rules.en-ru.stacked.since-v1.0.md')).toContain(
      '**русский** 2. **\\[прежде 1]** Члены собираются в <del>мае</del><ins>июне</ins>',
    )
    await project.stele('build', '--compare', 'v1.0', '--languages', 'ru', '--format', 'md,html')
    expect(await project.read('output/rules/rules.ru.since-v1.0.md')).toContain(
      '<del>мае</del><ins>июне</ins>',
    )
  })

  it('reads a version whose source nobody had synced', async () => {
    await project.write(
      'source/rules.md',
      after.replace('ten years', 'two years').replace('The chair', 'The oldest chair'),
    )
    await project.commit('unsynced')
    await project.write('source/rules.md', after)
    const {code} = await project.stele(
      'build',
      '--compare',
      'HEAD',
      '--languages',
      'en',
      '--format',
      'md',
    )
    expect(code).toBe(0)
    expect(await project.read('output/rules/rules.en.since-HEAD.md')).toContain(
      '3. The <del>oldest </del>chair decides',
    )
    await project.commit('as before')
  })

  it('names documents that came and went, and shows a new one as inserted', async () => {
    await project.write('source/new.md', '# Fresh\n\n1. All of it.\n')
    const {stderr, code} = await project.stele(
      'build',
      '--compare',
      'v1.0',
      '--languages',
      'en',
      '--format',
      'md',
    )
    expect([code, stderr]).toEqual([0, expect.stringContaining('New since v1.0: new')])
    expect(await project.read('output/new/new.en.since-v1.0.md')).toContain('<ins>All of it.</ins>')
    await project.git('checkout', '-q', '-b', 'later')
    await project.commit('new')
    await rm(join(project.folder, 'source/new.md'))
    const gone = await project.stele(
      'build',
      '--compare',
      'later',
      '--languages',
      'en',
      '--format',
      'md',
    )
    expect(gone.stderr).toContain('Removed since later: new')
  })

  it.each([
    ['an unknown ref', ['--compare', 'v9.9'], 'There is no git ref v9.9 here'],
    ['an option in the place of a ref', ['--compare=--output=x'], 'is not the name of a git ref'],
    [
      'a folder that does not exist',
      ['--compare', './nowhere'],
      'The folder ./nowhere does not exist',
    ],
    ['a folder without a project', ['--compare', tmpdir()], 'is not a copy of the project'],
    ['a book', ['--compare', 'v1.0', '--format', 'epub'], 'An EPUB cannot show what changed'],
  ])('refuses %s', async (_, words, message) => {
    const {code, stderr} = await project.stele('build', ...words)
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  })
})

it('outside of a git repository a folder is compared, and a ref is refused with the reason', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stele-plain-'))
  try {
    await cp(copy, folder, {recursive: true, filter: (path) => !path.endsWith('.git')})
    expect(
      (await stele(folder, 'build', '--compare', copy, '--languages', 'en', '--format', 'md')).code,
    ).toBe(0)
    expect(
      await readFile(join(folder, `output/rules/rules.en.since-${basename(copy)}.md`), 'utf8'),
    ).toContain('Nothing has changed.')
    const {code, stderr} = await stele(folder, 'build', '--compare', 'v1.0')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--compare needs a git repository')])
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
