import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFreshFolder, stele} from './command.ts'

const file = 'locales/ru/rules.json'
const stateFile = 'locales/ru/rules.state.json'
const because = ['--locale', 'ru', '--reason', 'as agreed'] as const

async function project(folder: string): Promise<void> {
  await mkdir(join(folder, 'source'), {recursive: true})
  await mkdir(join(folder, 'locales', 'ru'), {recursive: true})
  await writeFile(join(folder, 'source', 'rules.md'), '# Rules\n\n1. Publish within 30 days.\n')
  await writeFile(join(folder, 'pipeline.config.ts'), "export default {locales: ['ru']}\n")
  await writeFile(join(folder, file), '{"title": "Правила", "p1": "Публикуют за 40 дней."}\n')
}

describe('stele waive', () => {
  it('keeps a reason in the state file; the waiver expires when the translation changes', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      expect(await stele(folder, 'check')).toMatchObject({code: 1})
      const waived = await stele(folder, 'waive', 'numbers', '1', ...because, '--by', 'Reviser')
      expect(waived).toMatchObject({code: 0})
      const {p1} = JSON.parse(await readFile(join(folder, stateFile), 'utf8'))
      expect(p1.waivers).toMatchObject([{rule: 'numbers', reason: 'as agreed', by: 'Reviser'}])
      expect(await stele(folder, 'check')).toMatchObject({code: 0})
      await writeFile(join(folder, file), '{"title": "Правила", "p1": "Публикуют за 41 день."}\n')
      const expired = await stele(folder, 'check')
      expect(expired.code).toBe(1)
      expect(expired.stdout).toContain('The waiver of numbers (as agreed) has expired')
    })
  })

  it.each([
    [['nubmers', '1', ...because], 'Did you mean numbers?'],
    [['numbers', 'p7', ...because], 'has no unit p7'],
    [['numbers', 'title', ...because], 'finds nothing to waive'],
    [['numbers', '1', '--locale', 'ru'], '--reason'],
    [['numbers', '1', '--reason', 'x'], '--locale'],
    [['numbers', '1', '--locale', 'kk', '--reason', 'x'], 'There is no locale kk'],
  ])('refuses %j and writes nothing', async (words, said) => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      const ended = await stele(folder, 'waive', ...words)
      expect(ended.code).toBe(2)
      expect(ended.stderr).toContain(said)
      expect(await readFile(join(folder, stateFile), 'utf8').catch(() => 'none')).toBe('none')
    })
  })

  it('never overwrites a state file that it cannot read', async () => {
    await inFreshFolder(async (folder) => {
      await project(folder)
      await writeFile(join(folder, stateFile), '{"p1": {"waivers": "all"}')
      expect(await stele(folder, 'waive', 'numbers', '1', ...because)).toMatchObject({code: 2})
      expect(await readFile(join(folder, stateFile), 'utf8')).toBe('{"p1": {"waivers": "all"}')
    })
  })
})
