import {expect, it} from 'vitest'
import {listedChanges} from '../../../pipeline/edition/comparison/listed.ts'
import {comparedVersions} from './versions.ts'

const both = (english: string) => ({
  english,
  texts: {ru: (text: string): string => `Перевод: ${text}`},
})

it('calls a removed provision by its old number, and says so where another one bears it now', async () => {
  const {compared} = await comparedVersions([
    both('# T\n\n1. Alpha.\n2. Beta gamma delta.\n3. Epsilon zeta.\n4. Eta theta iota.\n'),
    both('# T\n\n1. Alpha.\n2. Epsilon zeta.\n'),
  ])
  expect(listedChanges(compared).map(({names, words}) => [...names, words[0]])).toEqual([
    ['formerly 2', 'прежде 2', 'removed'],
    ['2', '2', 'renumbered, formerly 3'],
    ['4', '4', 'removed'],
  ])
})

it('names the heading of points that have one number under several headings', async () => {
  const {compared} = await comparedVersions([
    both('# T\n\n## Summary\n\n1. One is red.\n2. Two is blue.\n\n## Rules\n\n1. Alpha is old.\n'),
    both(
      '# T\n\n## Summary\n\n1. One is green.\n2. Two is white.\n\n## Rules\n\n1. Alpha is new.\n',
    ),
  ])
  expect(listedChanges(compared).map(({names}) => names)).toEqual([
    ['Summary: 1', 'Перевод: Summary: 1'],
    ['2', '2'],
    ['Rules: 1', 'Перевод: Rules: 1'],
  ])
})
