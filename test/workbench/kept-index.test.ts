import {rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {cacheFolderIn} from '../../pipeline/engine/cache-at.ts'
import {filesOnDisk} from '../../pipeline/files/disk.ts'
import {present} from '../../pipeline/finding/assert.ts'
import {loadConfig} from '../../pipeline/project/config.ts'
import {surveyProject, type Survey} from '../../pipeline/project/survey.ts'
import {keptIndex} from '../../pipeline/workbench/server/memory/kept-index.ts'
import {wordIndex} from '../../pipeline/workbench/server/memory/word-index.ts'
import {inProject} from '../cli/project.ts'

const project = {
  'pipeline.config.ts': "export default {locales: ['ru']}\n",
  'source/rules.md': '# Rules\n\n1. Members pay.\n',
  'locales/ru/rules.json': '{"title": "Правила", "p1": "Члены платят."}\n',
}

async function surveyIn(folder: string): Promise<Survey> {
  const config = await loadConfig(folder)
  if (!config.ok) throw new Error('no configuration')
  return surveyProject(filesOnDisk(folder), config.value)
}

it('keeps an index, and makes it again where a file has changed or the cache was deleted', async () => {
  await inProject(project, async (stele, folder) => {
    await stele('sync')
    const survey = await surveyIn(folder)
    const index = async () => keptIndex(folder, filesOnDisk(folder), {survey, locale: 'ru'}, 1)
    const made = await index()
    expect(made.segments.map(({translation}) => translation)).toEqual(['Правила', 'Члены платят.'])
    const kept = await index()
    expect(kept.segments).toEqual(made.segments)
    expect(kept.words).toEqual(made.words)
    const [found] = wordIndex(kept.words).candidates('The members pay', 3)
    expect(made.segments[present(found, 'a candidate')]?.english).toBe('Members pay.')
    const file = join(folder, 'locales/ru/rules.json')
    await writeFile(file, '{"title": "Правила", "p1": "Члены платят взнос."}\n')
    const changed = await index()
    expect(changed.segments.at(-1)?.translation).toBe('Члены платят взнос.')
    await rm(cacheFolderIn(folder), {recursive: true})
    expect((await index()).segments).toEqual(changed.segments)
  })
})
