import {describe, expect, it} from 'vitest'
import {filesInMemory} from '../../pipeline/files/memory.ts'
import {checkProject} from '../../pipeline/operations/library/check.ts'
import {openProject} from '../../pipeline/operations/library/project.ts'

/** Message and hint for a key that no unit has. */
async function saidOf(key: string, texts: Readonly<Record<string, string>>): Promise<string> {
  const files = filesInMemory(
    new Map([
      ['source/rules.md', '# Rules\n\n## Article 3\n\nMembers pay.\n\nMembers meet.\n'],
      ['locales/ru/rules.json', JSON.stringify({...texts, [key]: 'Члены платят.'})],
    ]),
  )
  const project = await openProject(files, {locales: ['ru']})
  const {findings} = await checkProject(project, {rules: ['orphan']})
  return findings.map(({message, hint}) => `${message}. ${hint}`).join('\n')
}

const meeting = {'art3-par2': 'Члены собираются.'}

describe('an entry under a key that no unit has', () => {
  it.each([
    ['a letter too few', 'art3-pr1', 'Did you mean art3-par1'],
    ['a Cyrillic letter', 'аrt3-par1', '(а is U+0430). Did you mean art3-par1'],
  ])('with %s names the unit that was meant', async (_, key, said) => {
    expect(await saidOf(key, meeting)).toContain(said)
  })

  it('never takes another number for a slip', async () => {
    expect(await saidOf('art4-par1', meeting)).not.toContain('Did you mean')
  })

  it('does not name a unit that has a text', async () => {
    expect(await saidOf('art3-pr2', meeting)).not.toContain('Did you mean')
  })
})
