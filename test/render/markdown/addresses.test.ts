import {expect, it} from 'vitest'
import {wayToSource} from '../../../pipeline/operations/project/output-paths.ts'
import {renderMarkdown} from '../../../pipeline/render/markdown/render.ts'
import {editionOf} from '../pdf/edition.ts'

const source = `# Seals

![The seal](seal.png)

1. See [the annex](../annex/a.md#p2), **[point 1](#p1)**, [the web](https://example.org/x.md).[^a]

   | ![Small](img/s.png) |
   | - |
   | x |

[^a]: In [a file](b.md).
`

it('pictures and neighbouring files are found from where an edition stands', async () => {
  const edition = await editionOf(source, new Map(), {languages: ['en'], layout: 'single'})
  const way = wayToSource('output', {id: 'seals', file: 'source/seals.md'})
  expect(way).toBe('../../source/')
  const text = renderMarkdown(edition, way)
  expect([...text.matchAll(/\]\((?<url>[^)]*)\)/gu)].map(({groups}) => groups?.['url'])).toEqual([
    '../../source/seal.png',
    '../../annex/a.md#p2',
    '#p1',
    'https://example.org/x.md',
    '../../source/img/s.png',
    '../../source/b.md',
  ])
})

it('addresses stay where the output folder is none of the project', () => {
  expect(wayToSource('/srv/www', {id: 'seals', file: 'source/seals.md'})).toBeUndefined()
})
