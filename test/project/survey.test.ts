import {describe, expect, it} from 'vitest'
import {withDefaults} from '../../pipeline/config/defaults.ts'
import {filesInMemory} from '../../pipeline/files/memory.ts'
import {surveyProject} from '../../pipeline/project/survey.ts'

const settings = withDefaults({locales: ['ru']})

describe('the name of a source', () => {
  it.each([
    ['caf\u00E9', []],
    ['cafe\u0301', [expect.stringContaining('Rename it to caf\u00E9.md')]],
    ['with space', [expect.stringContaining('Use letters')]],
    ['cafe\u0301 bar', [expect.stringContaining('Use letters')]],
  ])('%j', async (name, hints) => {
    const files = filesInMemory(new Map([[`source/${name}.md`, '# Rules\n\n1. One.\n']]))
    const {findings, names} = await surveyProject(files, settings)
    expect(findings.map(({hint}) => hint)).toEqual(hints)
    expect(names).toHaveLength(hints.length === 0 ? 1 : 0)
  })
})
