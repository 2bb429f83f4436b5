import {access, mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inProject, runIn} from './project.ts'

const project = {
  'pipeline.config.ts': "export default {locales: ['ru']}\n",
  'source/rules.md': '# Rules\n\n1. Members pay.\n',
  'locales/ru/rules.json': '{"title": "Правила", "p1": ""}\n',
}

describe('a command in a folder of a project', () => {
  it('finds the configuration upwards, and prints files as that folder has them', async () => {
    await inProject(project, async (stele, folder) => {
      const ended = await runIn(join(folder, 'locales', 'ru'), ['check'])
      expect(ended.stdout).toContain('../../locales/ru/rules.json:1:')
      expect(ended.code).toBe(1)
      expect(JSON.parse((await runIn(join(folder, 'source'), ['check', '--json'])).stdout)).toEqual(
        JSON.parse((await stele('check', '--json')).stdout),
      )
    })
  })

  it('takes paths from the folder of the call, also from that of -C', async () => {
    await inProject(project, async (_, folder) => {
      await mkdir(join(folder, 'reports'))
      const here = join(folder, 'reports')
      await runIn(here, ['check', '--format', 'json=check.json,junit=../check.xml'])
      expect(JSON.parse(await readFile(join(here, 'check.json'), 'utf8'))).toHaveProperty('summary')
      expect(await readFile(join(folder, 'check.xml'), 'utf8')).toContain('testsuites')
      await runIn(here, ['check', '--baseline', 'base.json', '--update-baseline'])
      expect((await runIn(here, ['check', '--baseline', 'base.json'])).code).toBe(0)
      expect((await runIn(folder, ['check', '--baseline', 'reports/base.json'])).code).toBe(0)
      expect(
        (await runIn(folder, ['-C', 'reports', 'check', '--baseline', 'base.json'])).code,
      ).toBe(0)
      expect((await runIn(join(folder, 'source'), ['check', 'rules.md', '--json'])).code).toBe(1)
      expect((await runIn(join(folder, 'source'), ['outline', 'rules.md'])).code).toBe(0)
      await runIn(here, ['build', '--format', 'md', '--out', '.'])
      await access(join(here, 'rules', 'rules.ru.md'))
    })
  })

  it('says where none was found, and makes a new project where it is called', async () => {
    await inProject(project, async (_, folder) => {
      await mkdir(join(folder, 'annex'))
      expect((await runIn(join(folder, 'annex'), ['init', '--locales', 'kk'])).code).toBe(0)
      await access(join(folder, 'annex', 'pipeline.config.ts'))
    })
    await inProject({}, async (stele, folder) => {
      const {code, stderr} = await stele('check')
      expect(stderr).toContain(
        `There is no pipeline.config.ts in ${folder} or in a folder above it`,
      )
      expect(code).toBe(2)
    })
  })
})
