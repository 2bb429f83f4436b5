import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commands} from '../../pipeline/cli/commands/index.ts'
import {joined, linesWithin, printed, shown, styled} from '../../pipeline/report/shown.ts'
import {inProject, runIn, type Ended} from './project.ts'

// A colour, a new title of the window, a C1 control sequence, an override of direction, a carriage return.
const evil = '\u001B[31mRED\u001B]0;pwned\u0007\u009B31m\u202Egnp\r'
/** Whatever a terminal would obey. Line ends are ours. */
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u
const inJson = JSON.stringify(evil)

const hostile: Readonly<Record<string, string>> = {
  'pipeline.config.ts': `export default {
  locales: ['ru'],
  publisher: ${inJson},
  editions: [{languages: ['en', 'ru'], layout: 'columns', formats: ['md', 'html', 'pdf']}],
}
`,
  'source/rules.md': `---\ntitle: [${evil}\n---\n# Rules ${evil}\n\n1. Members ${evil} pay 30.\n\n3. Others.\n\n<b>${evil}</b>\n`,
  'locales/ru/rules.json': `{"title${inJson.slice(1, -1)}": 1, ${inJson}: "x", "p1": ${inJson}}`,
  'locales/ru/rules.state.json': `{"p1": {"uid": "abcdefghijkl", "state": ${inJson}}}`,
  'locales/glossary.json': `{"concepts": [{"id": ${inJson}, "terms": {"en": {"term": 3}}}]}`,
}
const readable: Readonly<Record<string, string>> = {
  'pipeline.config.ts':
    "export default {locales: ['ru'], editions: [{pairs: true, formats: ['md']}]}\n",
  'source/rules.md': `# Rules\n\n1. Members ${evil} pay 30.\n\n2. Others.\n`,
  'locales/ru/rules.json': JSON.stringify({p1: `Члены ${evil} 40`, [`x${evil}`]: evil, p2: ''}),
}

/** A call of each command, with hostile words where it takes any. */
const calls: readonly (readonly string[])[] = [
  ['outline', 'rules'],
  ['outline', 'source/rules.md'],
  ['outline', evil],
  ['outline', `${evil}.md`],
  ['add', evil],
  ['add', `${evil}.md`],
  ['sync', '--dry-run'],
  ['sync', evil],
  ['sync'],
  ['check'],
  ['check', evil],
  ['check', '--rule', evil],
  ['check', '--locale', evil],
  ['check', '--since', evil],
  ['check', '--max-warnings', evil],
  ['check', '--until', evil],
  ['check', '--baseline', evil],
  ['check', '--format', 'github'],
  ['check', '--format', 'markdown'],
  ['check', '--format', 'junit'],
  ['check', '--output', `out/${evil}/x`],
  ['check', '--list-rules'],
  ['check', `--${evil}`],
  ['check', '--format', `sarif=${evil}`],
  ['check', '--fix-dry-run'],
  ['check', '--fix'],
  ['next'],
  ['next', '--document', evil],
  ['next', '--locale', evil],
  ['next', '--count', evil],
  ['status'],
  ['status', evil],
  ['status', '--locale', evil],
  ['waive', 'numbers', evil, '--locale', 'ru', '--reason', evil],
  ['waive', evil, 'p1'],
  ['accept', evil, '--locale', 'ru'],
  ['accept', 'p1', '--locale', 'ru'],
  ['review', 'p1', '--locale', 'ru', '--by', evil],
  ['review', '--all', '--locale', evil],
  ['export', '--locale', evil],
  ['export', '--format', evil],
  ['export', '--locale', 'ru', '--output', evil],
  ['import', evil, '--locale', 'ru'],
  ['import', `${evil}.po`, '--locale', 'ru'],
  ['import', 'old.md', '--document', 'rules', '--locale', 'ru', '--dry-run'],
  ['import', 'old.md', '--document', 'rules', '--locale', 'ru'],
  ['import', 'old.po', '--locale', 'ru'],
  ['import', 'old.xlf', '--locale', 'ru'],
  ['import', 'old.csv', '--locale', 'ru'],
  ['import', 'old.tmx', '--locale', 'ru'],
  ['import', 'terms.tbx'],
  ['build', '--languages', evil],
  ['build', '--out', evil],
  ['build', '--format', evil],
  ['build', '--check'],
  ['build'],
  ['merge-driver', 'base.json', 'ours.json', 'theirs.json', `locales/ru/${evil}.json`],
  ['merge-driver', evil, 'ours.json', 'theirs.json', 'locales/ru/rules.json'],
  ['serve', '--port', evil],
  ['serve', '-C', evil],
  ['init', evil],
  ['init', '--locales', evil],
  ['init', '-C', `new${evil}`],
  [evil],
  ['check', '-C', evil],
  // These go on where nothing is wrong.
  ['workbench', '--port', evil],
  ['worker', '--engine', evil],
  ['lsp', evil],
]

const imports: Readonly<Record<string, string>> = {
  'old.md': `# ${evil}\n\n1. Члены ${evil}.\n\n9. ${evil} лишнее.\n`,
  'old.po': `msgctxt ${inJson}\nmsgid "x"\nmsgstr "${evil}\n`,
  'old.xlf': `<?xml version="1.0"?><xliff version="2.1"><file original="${evil}">`,
  'old.csv': `key,source,target\n${evil},x,y\np1,"Members","${evil}"\n`,
  'old.tmx': `<tmx>${evil}</tmx>`,
  'terms.tbx': `<tbx>${evil}</tbx>`,
  'base.json': '{}',
  'ours.json': JSON.stringify({[evil]: 'a'}),
  'theirs.json': JSON.stringify({[evil]: 'b'}),
}

/** How a slow command begins a line of progress over the last one. */
const overLine = '\r\u001B[K'

function expectHarmless({stdout, stderr}: Ended, words: readonly string[]): void {
  const said = (stdout + stderr).replaceAll(overLine, '')
  const [found] = obeyed.exec(said) ?? []
  const where = said.indexOf(found ?? '')
  const near = JSON.stringify(said.slice(Math.max(0, where - 80), where + 20))
  expect(found, `${JSON.stringify(words)}: ${near}`).toBeUndefined()
}

describe.each([
  ['that cannot be read', hostile],
  ['that can be read', readable],
])('hostile text in files %s', (_name, texts) => {
  it('never reaches the terminal, whatever the command', async () => {
    await inProject({...texts, ...imports}, async (stele, folder) => {
      writeFileSync(join(folder, 'source', `a\u001B[31m\u202E.md`), '# x\n')
      for (const words of calls) expectHarmless(await stele(...words), words)
    })
  })
})

it('every command is among the calls', () => {
  const called = new Set(calls.map(([name]) => name))
  expect(commands.map(({name}) => name).filter((name) => !called.has(name))).toEqual([])
})

it('environment variables, git and the configuration are no way in either', async () => {
  await inProject(readable, async (_stele, folder) => {
    const ended = await runIn(folder, ['check', '--format', 'github'], {
      NO_COLOR: '1',
      GITHUB_STEP_SUMMARY: join(folder, evil, 'x'),
      SOURCE_DATE_EPOCH: evil,
      CI_PROJECT_DIR: evil,
    })
    expectHarmless(ended, ['check'])
    execFileSync('git', ['init', '-q'], {cwd: folder})
    expectHarmless(await runIn(folder, ['check', '--since', `x${evil}`]), ['--since'])
    mkdirSync(join(folder, 'thrown'))
    writeFileSync(join(folder, 'thrown/pipeline.config.ts'), `throw new Error(${inJson})\n`)
    expectHarmless(await runIn(folder, ['check', '-C', 'thrown']), ['-C'])
    writeFileSync(
      join(folder, 'thrown/pipeline.config.ts'),
      `export default {locales: [${inJson}], ${inJson}: 1, check: {rules: {${inJson}: 'off'}}}\n`,
    )
    expectHarmless(await runIn(folder, ['check', '-C', 'thrown']), ['-C'])
  })
})

describe('text for a terminal', () => {
  it('spells out what it is given and keeps what the template says', () => {
    expect(printed(shown`a\n${evil}\n`, false)).toBe(
      'a\n‹U+001B›[31mRED‹U+001B›]0;pwned‹U+0007›‹U+009B›31m‹U+202E›gnp \n',
    )
    expect(printed(joined(['x\ny', 'z'], ', '), false)).toBe('x y, z')
    expect(printed(linesWithin('x\n\u001By'), false)).toBe('x\n‹U+001B›y')
  })

  it('has colours only where they are asked for, and never those of a value', () => {
    const text = styled('red', `x${evil}`)
    expect(printed(text, false)).not.toMatch(obeyed)
    expect(printed(text, true)).toBe(`\u001B[31m${printed(shown`${text}`, false)}\u001B[39m`)
  })
})
