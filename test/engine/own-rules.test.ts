import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {noCache} from '../../pipeline/engine/cache.ts'
import {checkDocuments} from '../../pipeline/engine/check/documents.ts'
import {emptyLedger} from '../../pipeline/engine/check/ledger.ts'
import type {Engine} from '../../pipeline/engine/engine.ts'
import {inlineEngine} from '../../pipeline/engine/inline.ts'
import {ownRulesOf} from '../../pipeline/engine/own-rules.ts'
import {surveyFolder} from '../../pipeline/operations/project/open.ts'
import {doorsOf} from '../../pipeline/operations/resources/doors.ts'
import {inFreshFolder} from '../e2e/command.ts'

/** A project with a rule of its own, whose word is in a module beside the configuration. */
async function layOut(root: string, word: string): Promise<void> {
  await mkdir(join(root, 'source'), {recursive: true})
  await writeFile(join(root, 'source', 'rules.md'), '# Rules\n\n1. Members shall meet.\n')
  await writeFile(join(root, 'word.ts'), `export const word: string = '${word}'\n`)
  await writeFile(
    join(root, 'pipeline.config.ts'),
    `import {defineConfig} from 'stele'
import {defineRule} from 'stele/check'
import {word} from './word.ts'
const rule = defineRule({
  kind: 'unit', id: 'own/word', severity: 'error', why: 'The word is not wanted.',
  *find({target}) { if (target.text.includes(word)) yield {fact: word} },
  say: () => ({message: 'The word', hint: 'Write another'}),
})
export default defineConfig({locales: ['ru'], check: {plugins: [rule]}})
`,
  )
}

it('names a configuration by what it and the modules beside it say', async () => {
  await inFreshFolder(async (root) => {
    await layOut(root, 'shall')
    const before = await ownRulesOf(root)
    expect(await ownRulesOf(root)).toBe(before)
    await layOut(root, 'must')
    expect(await ownRulesOf(root)).not.toBe(before)
  })
})

it('refuses to check where the rules are others than where the check began', async () => {
  await inFreshFolder(async (folder) => {
    const [here, there] = [join(folder, 'here'), join(folder, 'there')]
    await layOut(here, 'shall')
    await layOut(there, 'must')
    const surveyed = await surveyFolder(here)
    if (!surveyed.ok) throw new Error(JSON.stringify(surveyed.findings))
    const {names, settings, glossary, titles} = surveyed.value.survey
    const engineAt = (root: string): Engine =>
      inlineEngine({
        root,
        doors: doorsOf(root, surveyed.value.files),
        cache: noCache,
        isAtHand: async () => Promise.resolve(false),
      })
    const order = {
      root: here,
      settings,
      glossary,
      titles,
      locales: [],
      rules: [],
      withEvidence: false,
    }
    const checked = async (root: string): Promise<unknown> =>
      checkDocuments(names, order, {engine: engineAt(root), ledger: emptyLedger, parts: 1})
    expect(await checked(here)).toMatchObject({failures: []})
    await expect(checked(there)).rejects.toThrow(/bring the same commit to all machines/u)
  })
})
