import {cp, mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {root} from '../../e2e/command.ts'
import {mustSucceed} from '../project.ts'

const config = `export default {
  locales: ['ru', 'ar', 'fr'],
  publisher: 'The House',
  editions: [
    {languages: ['en', 'ru', 'ar', 'fr'], layout: 'columns', formats: ['html']},
    {pairs: ['ru'], formats: ['html']},
    {single: ['fr'], formats: ['html']},
  ],
}
`

/**
 * Build a site of two documents in four languages.
 *
 * @param house the project of the one that holds everything a document may hold
 */
export async function buildTwo(folder: string, house: string): Promise<void> {
  for (const part of ['source', 'locales'])
    await cp(join(house, part), join(folder, part), {recursive: true})
  await mkdir(join(folder, 'source'), {recursive: true})
  const second = 'code-of-conduct'
  await cp(join(root, 'source', `${second}.md`), join(folder, 'source', `${second}.md`))
  for (const locale of ['en', 'ru', 'ar', 'fr'])
    for (const file of [`${second}.json`, `${second}.state.json`])
      await cp(join(root, 'locales', locale, file), join(folder, 'locales', locale, file))
  await writeFile(join(folder, 'pipeline.config.ts'), config)
  await mustSucceed(folder, 'build', '--quiet')
}
