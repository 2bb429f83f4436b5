import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {buildProject} from '../../pipeline/engine/build.ts'
import {noCache} from '../../pipeline/engine/cache.ts'
import {diskOutput} from '../../pipeline/engine/disk-output.ts'
import {inlineEngine} from '../../pipeline/engine/inline.ts'
import {buildMemory, type BuildMemory} from '../../pipeline/engine/memory.ts'
import {filesInMemory} from '../../pipeline/files/memory.ts'
import {surveyFolder} from '../../pipeline/operations/project/open.ts'
import {inFreshFolder} from '../e2e/command.ts'
import {isDeep, runsOf} from '../runs.ts'
import {happen, histories, layOutProject} from './history.ts'

/** What a build makes of a folder, with nothing known but what is in memory. */
async function built(root: string, memory?: BuildMemory): Promise<unknown> {
  const surveyed = await surveyFolder(root)
  if (!surveyed.ok) return surveyed.findings
  const {files, ...said} = await buildProject({
    surveyed: surveyed.value,
    asked: surveyed.value.survey.names.map(({id}) => id),
    choice: {languages: [], layout: undefined, formats: []},
    output: 'output',
    disk: diskOutput(filesInMemory(new Map()), noCache),
    date: undefined,
    isForced: false,
    cache: noCache,
    versions: [],
    engineWith: inlineEngine,
    ...(memory ? {memory} : {}),
  })
  return {files: files.map(({path, made: {hash}, from}) => ({path, hash, from})), ...said}
}

describe('a build of a process that has built before', () => {
  it('gives what one without memory gives, whatever happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await inFreshFolder(async (root) => {
          await layOutProject(root)
          const memory = buildMemory()
          await built(root, memory)
          for (const happenings of history) {
            for (const one of happenings) await happen(root, one)
            expect(await built(root, memory)).toEqual(await built(root))
          }
        })
      }),
      isDeep
        ? {numRuns: runsOf(60)}
        : {
            numRuns: 1,
            seed: 1,
            // A text that is edited twice, beside another language and another document.
            examples: [
              [
                [
                  [{kind: 'translation', seed: 2}],
                  [{kind: 'translation', seed: 12}],
                  [{kind: 'translation', seed: 4}],
                ],
              ],
            ],
          },
    )
  })

  it('reads references again where the document has another title in a language', async () => {
    await inFreshFolder(async (root) => {
      for (const folder of ['source', 'locales/ru'])
        await mkdir(join(root, folder), {recursive: true})
      const config = `export default {locales: ['ru'], editions: [{languages: ['en', 'ru'], formats: ['md']}]}`
      await writeFile(join(root, 'pipeline.config.mjs'), config)
      await writeFile(
        join(root, 'source', 'rules.md'),
        '# Charter of Members\n\n1. Members meet.\n\n2. See Article 1 of the Charter of Members.\n',
      )
      const translated = async (title: string): Promise<void> =>
        writeFile(
          join(root, 'locales', 'ru', 'rules.json'),
          JSON.stringify({title, p1: 'Члены встречаются.', p2: 'См. статью 1 Устава членов.'}),
        )
      await translated('Правила')
      const memory = buildMemory()
      await built(root, memory)
      await translated('Устав членов')
      expect(await built(root, memory)).toEqual(await built(root))
    })
  })
})
