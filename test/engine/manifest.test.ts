import {describe, expect, it} from 'vitest'
import {manifestText, readManifest} from '../../pipeline/engine/manifest.ts'

const entry = (digit: string) => ({sha256: digit.repeat(64), from: digit.repeat(16)})

describe('the manifest of an output folder', () => {
  it('is read as it was written, a line for each file in the order of the paths', () => {
    const entries = new Map([
      ['b/b.ru.md', entry('b')],
      ['a/"q".md', entry('a')],
    ])
    const text = manifestText(entries, '1.2.3')
    expect([...readManifest(text)]).toEqual([
      ['a/"q".md', [entry('a')]],
      ['b/b.ru.md', [entry('b')]],
    ])
    expect(JSON.parse(text)).toMatchObject({stele: '1.2.3', files: {'b/b.ru.md': entry('b')}})
    expect(text.split('\n')).toHaveLength(8)
  })

  it('is JSON without entries too', () => {
    expect(JSON.parse(manifestText(new Map(), '1'))).toEqual({stele: '1', files: {}})
  })

  it('gives both sides of a merge that left conflict marks', () => {
    const [ours, theirs] = [entry('1'), entry('2')].map((one) => {
      const [, , , line = ''] = manifestText(new Map([['a.md', one]]), '1').split('\n')
      return line
    })
    const text = `{\n<<<<<<< HEAD\n${ours},\n=======\n${theirs}\n>>>>>>> other\n}`
    expect(readManifest(text).get('a.md')).toEqual([entry('1'), entry('2')])
  })

  it.each([
    '../source/rules.md',
    '/etc/passwd',
    'a/../../b.md',
    '..',
    'a\\\\..\\\\b.md',
    './a.md',
    '',
  ])('has no entry for %j, which leads elsewhere', (path) => {
    const [, , , line = ''] = manifestText(new Map([['x', entry('1')]]), '1').split('\n')
    expect(readManifest(line.replace('"x"', `"${path}"`)).size).toBe(0)
    expect(readManifest(line).size).toBe(1)
  })
})
