import {describe, expect, it} from 'vitest'
import {settingSpan} from '../../pipeline/config/setting-span.ts'

const text = `import {defineConfig} from 'stele'
// pdf: {margins: 3}
const other = {pdf: {margins: 1}}
export default defineConfig({
  locales: ['ru', 'ar'], // editions: []
  editions: [
    {single: true, formats: ['pdf']},
    {pairs: true, formats: ['pdf', 'docx'], pdf: {size: 99}},
  ],
  pdf: {
    'header': {left: '{foo}: "x", pdf: {'},
    margins: {top: -1 /* left: 2 */, left: 3},
    headings: [{size: 1}, {weight: 'heavy'}],
  },
})
`
const lineOf = (path: readonly (string | number)[]): string | undefined => {
  const span = settingSpan(text, path)
  if (!span) return undefined
  const line = text.slice(0, span.start).split('\n').length
  return `${line} ${text.slice(span.start, span.end)}`
}

describe('the place of a setting in a configuration', () => {
  it.each([
    [['pdf'], '10 pdf'],
    [['pdf', 'margins', 'top'], '12 top'],
    [['pdf', 'margins', 'left'], '12 left'],
    [['pdf', 'header', 'left'], '11 left'],
    [['pdf', 'headings', 1, 'weight'], '13 weight'],
    [['editions', 1, 'formats', 1], "8 'docx'"],
    [['editions', 1, 'pdf', 'size'], '8 size'],
    // What is not there is where it would be.
    [['pdf', 'margins', 'bottom'], '12 margins'],
    [['locales', 1], "5 'ar'"],
  ])('%j', (path, expected) => {
    expect(lineOf(path)).toBe(expected)
  })

  it('says how much of the path it followed', () => {
    expect(settingSpan(text, ['pdf', 'margins', 'top'])?.depth).toBe(3)
    expect(settingSpan(text, ['pdf', 'margins', 'bottom'])?.depth).toBe(2)
  })

  it('is not known where the text has none of it', () => {
    expect(settingSpan('export default config', ['pdf'])).toBeUndefined()
    expect(settingSpan('', ['pdf'])).toBeUndefined()
  })
})
