import {describe, expect, it} from 'vitest'
import type {RuleId} from '../../pipeline/finding/rules.ts'
import {builtInRules} from '../../pipeline/finding/rules.ts'
import {inProject} from './project.ts'

const source = '# Rules\n\n1. Members pay.\n'
const config = (check: string): string => `export default {locales: ['ru'], check: ${check}}\n`
const project = (check = '{}', text = source): Readonly<Record<string, string>> => ({
  'pipeline.config.ts': config(check),
  'source/rules.md': text,
  'locales/ru/rules.json': '{"title": "Правила", "p1": "Члены платят."}\n',
})
const broken = `---\ntitle: [\n---\n${source}`

it('no id that is not in the list compiles', () => {
  // @ts-expect-error the compiler refuses it
  const wrong: RuleId = 'numberz'
  const own: RuleId = 'own/shout'
  expect(builtInRules.map(({id}) => id)).not.toContain(wrong)
  expect(own).toContain('/')
})

describe('every rule that can be printed', () => {
  it('is listed', async () => {
    await inProject(project(), async (stele) => {
      const {stdout} = await stele('check', '--list-rules', '--json')
      const listed: unknown = JSON.parse(stdout)
      expect(listed).toMatchObject({rules: builtInRules.map(({id}) => ({id}))})
    })
  })

  it.each(['front-matter', 'glyph-missing', 'configuration', 'unwritable'])(
    '%s is known to --rule',
    async (rule) => {
      await inProject(project(), async (stele) => {
        const ended = await stele('check', '--rule', rule)
        expect(ended).toMatchObject({code: 0})
        expect(ended.stderr).toBe(
          rule === 'glyph-missing' ? `${rule} is applied by stele build, not by stele check\n` : '',
        )
      })
    },
  )

  it('is known to the configuration', async () => {
    await inProject(project("{rules: {'front-matter': 'warning'}}", broken), async (stele) => {
      const {code, stdout} = await stele('check')
      expect(stdout).toContain('warning  front-matter')
      expect(code).toBe(0)
    })
    const off = project("{rules: {'front-matter': 'off', 'loose-line': 'off'}}", broken)
    await inProject(off, async (stele) => {
      expect(await stele('check')).toMatchObject({code: 0, stderr: ''})
    })
  })

  it('cannot be switched off where it tells of what was not read or not made', async () => {
    for (const rule of ['invalid-file', 'duplicate-key', 'configuration', 'glyph-missing'])
      await inProject(project(`{rules: {'${rule}': 'off'}}`), async (stele) => {
        const {code, stderr} = await stele('check')
        expect(code).toBe(2)
        expect(stderr).toContain(`${rule}, which cannot be switched off`)
      })
  })

  it('takes only options that it has, of the right kind', async () => {
    await inProject(project("{rules: {length: ['error', {faktor: 3}]}}"), async (stele) => {
      const {code, stderr} = await stele('check')
      expect(code).toBe(2)
      expect(stderr).toContain('The rule length has no option faktor')
      expect(stderr).toContain('factor')
    })
    await inProject(project("{rules: {length: ['error', {factor: 'x'}]}}"), async (stele) => {
      expect((await stele('check')).stderr).toContain('factor of the rule length')
    })
  })
})

describe('input that cannot be read', () => {
  const unreadable = {...project(), 'locales/ru/rules.json': '{"title": '}

  it('is told whatever rule is asked for, and makes the check unusable', async () => {
    await inProject(unreadable, async (stele) => {
      for (const words of [['check'], ['check', '--rule', 'numbers']]) {
        const {code, stdout} = await stele(...words)
        expect(stdout).toContain('invalid-file')
        expect(code).toBe(2)
      }
    })
  })

  it('is a key that stands twice, too: nothing of that file was checked', async () => {
    const twice = '{"title": "Правила", "p1": "Члены платят.", "p1": "Члены не платят."}\n'
    await inProject({...project(), 'locales/ru/rules.json': twice}, async (stele) => {
      const {code, stdout} = await stele('check')
      expect(stdout).toContain('duplicate-key')
      expect(code).toBe(2)
      expect(await stele('sync')).toMatchObject({code: 2})
      expect(await stele('build')).toMatchObject({code: 2})
    })
  })
})
