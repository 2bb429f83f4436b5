import {describe, expect, it} from 'vitest'
import {inProject} from './project.ts'

const texts = {title: 'Правила', p1: 'Члены платят.', p2: 'Члены отчитываются.', p3: ''}
const project = (check: string) => ({
  'pipeline.config.ts': `export default {locales: ['ru'], check: ${check}}\n`,
  'source/rules.md': '# Rules\n\n1. Members pay.\n2. Members report.\n3. Members meet.\n',
  'locales/ru/rules.json': `${JSON.stringify(texts, null, 2)}\n`,
})

describe('check.require', () => {
  it.each([
    ['{}', 1, {errors: 1, infos: 0}],
    ['{require: {ru: {translated: 100}}}', 1, {errors: 2, infos: 0}],
    ['{require: {ru: {translated: 80}}}', 1, {errors: 1, infos: 1}],
    ['{require: {ru: {translated: 75}}}', 0, {errors: 0, infos: 1}],
    ["{require: {ru: {translated: 75}}, rules: {empty: 'error'}}", 1, {errors: 1, infos: 0}],
  ])('%s ends with %i', async (check, code, counts) => {
    await inProject(project(check), async (stele) => {
      const ended = await stele('check', '--json')
      expect(JSON.parse(ended.stdout)).toMatchObject({summary: counts})
      expect(ended.code).toBe(code)
    })
  })
})
