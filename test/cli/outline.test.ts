import {expect, it} from 'vitest'
import {inProject} from './project.ts'

const charter =
  '# Charter of the Union\n\n## Article 1\n\nMembers are equal.\n\n## Article 2\n\nThey meet.\n'
const rules =
  '# Rules\n\n1. Article 1 of the Charter of the Union applies.\n\n2. See Article 9 of the Charter of the Union.\n'

it('outlines a document of the project with references to its others, whatever the document is called by', async () => {
  const config = "export default {locales: ['ru']}\n"
  const files = {
    'pipeline.config.ts': config,
    'source/charter.md': charter,
    'source/rules.md': rules,
  }
  await inProject(files, async (stele) => {
    const byName = await stele('outline', 'rules')
    expect(byName).toEqual(expect.objectContaining({code: 0}))
    expect(byName.stdout).toContain('Article 9')
    expect(byName.stdout).toContain('which the document charter does not have')
    expect(byName.stdout).toContain('    5 ⚠ 2')
    expect(byName.stdout).not.toContain('    3 ⚠')
    expect((await stele('outline', 'source/rules.md')).stdout).toBe(byName.stdout)
  })
})

it('outlines the only document of a project without its name, and asks for a name where there are two', async () => {
  const config = "export default {locales: ['ru']}\n"
  const files = {'pipeline.config.ts': config, 'source/charter.md': charter}
  await inProject(files, async (stele) => {
    expect(await stele('outline')).toEqual(await stele('outline', 'charter'))
  })
  await inProject({...files, 'source/rules.md': rules}, async (stele) => {
    expect(await stele('outline')).toEqual(
      expect.objectContaining({
        code: 2,
        stderr: 'Name a document: its id, or the path of a file\n',
      }),
    )
  })
})
