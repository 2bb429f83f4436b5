import {describe, expect, it} from 'vitest'
import {openProject} from '../../../pipeline/index.ts'
import {checkProject} from '../../../pipeline/check.ts'
import {renderEdition} from '../../../pipeline/render.ts'
import {filesInMemory} from '../../../pipeline/files/memory.ts'
import type {Finding} from '../../../pipeline/finding/finding.ts'
import {wrongSetting} from '../../../pipeline/finding/wrong-setting.ts'
import {placedSettings} from '../../../pipeline/operations/project/placed-settings.ts'

const source = '# Rules\n\n1. One.\n\n![A map](map.png)\n'

/** What is said of a project with these lines in its configuration, from the third line on. */
async function said(...settings: readonly string[]): Promise<readonly string[]> {
  const config = [
    'export default {',
    "  locales: ['ru'],",
    ...settings.map((one) => `  ${one}`),
    '}',
  ]
  const project = await openProject(
    filesInMemory(
      new Map([
        ['pipeline.config.ts', `${config.join('\n')}\n`],
        ['source/rules.md', source],
      ]),
    ),
  )
  const {findings} = await checkProject(project, {rules: ['configuration']})
  const pdf = await renderEdition(project, {
    document: 'rules',
    languages: ['en'],
    format: 'pdf',
  })
  return [...findings, ...pdf.findings].map(placeOf)
}

const placeOf = ({rule, place}: Finding): string =>
  `${place.file}:${place.line}:${place.column} ${rule}`

describe('the place of a finding about a setting', () => {
  it.each([
    ["pdf: {size: 9, logo: 'no.png'},", 'pipeline.config.ts:3:18 configuration'],
    [
      "pdf: {outputIntent: {condition: 'X', profile: 'no.icc'}},",
      'pipeline.config.ts:3:40 configuration',
    ],
    ["pdf: {colour: 'cmyk'},", 'pipeline.config.ts:3:9 configuration'],
    ["html: {fonts: {text: 'no.woff2'}},", 'pipeline.config.ts:3:18 configuration'],
    ["languages: {en: {fonts: ['no.ttf']}},", 'pipeline.config.ts:3:20 font-missing'],
    ["check: {rules: {nothing: 'off'}},", 'pipeline.config.ts:3:19 configuration'],
    [
      "check: {locales: {ru: {numbers: ['error', {nothing: 1}]}}},",
      'pipeline.config.ts:3:26 configuration',
    ],
  ])('%s', async (setting, expected) => {
    expect(await said(setting)).toContain(expected)
  })

  it('is that of an edition where only an edition has it', async () => {
    const files = filesInMemory(
      new Map([
        ['pipeline.config.mts', "export default {editions: [{}, {pdf: {logo: 'no.png'}}]}\n"],
      ]),
    )
    const found = [wrongSetting(['pdf', 'logo'], 'wrong', 'correct it')]
    const placed = await placedSettings(found, files)
    expect(placed.map(placeOf)).toEqual(['pipeline.config.mts:1:39 configuration'])
  })

  it('leaves other findings where they are', async () => {
    expect(await said()).toEqual(['source/rules.md:5:1 picture-missing'])
  })
})
