import {serialize} from 'node:v8'
import {expect, it} from 'vitest'
import {packedSite, unpackedSite} from '../../pipeline/engine/packed-site.ts'
import {siteDocument} from '../../pipeline/operations/site/site.ts'
import {projectWords} from '../../pipeline/operations/resources/interface-words.ts'
import {surveyFolder} from '../../pipeline/operations/project/open.ts'
import {loadProject} from '../../pipeline/project/load.ts'
import {root} from '../e2e/command.ts'

it('keeps of a document all but the tables of its languages, and gives them back', async () => {
  const surveyed = await surveyFolder(root)
  if (!surveyed.ok) throw new Error('There is no shipped document')
  const {files, survey} = surveyed.value
  // Arabic as the configuration says, the others as usual.
  const settings = {...survey.settings, languages: {ar: {digits: 'latn' as const}}}
  const {documents, glossary} = await loadProject(files, settings)
  const [loaded] = documents
  if (!loaded) throw new Error('There is no shipped document')
  const words = await projectWords(settings, files)
  const document = siteDocument(loaded, {settings, glossary}, {words, date: undefined})
  const bytes = packedSite(document, settings)
  expect(unpackedSite(bytes, settings)).toEqual(document)
  expect(bytes.length).toBeLessThan(serialize(document).length * 0.6)
  expect(unpackedSite(serialize('something else'), settings)).toBeUndefined()
})
