import {describe, expect, it} from 'vitest'
import type {TableRow} from '../../pipeline/edition/types.ts'
import {unitsIn} from '../../pipeline/edition/cells.ts'
import {renderEpub} from '../../pipeline/render/epub/render.ts'
import {renderHtml} from '../../pipeline/render/html/render.ts'
import {renderMarkdown} from '../../pipeline/render/markdown/render.ts'
import {unzipSync, strFromU8} from 'fflate'
import {editionOf} from './html/edition.ts'

const markdown = `# Standard

See point 2.1.7.

| No. | Requirement | CWE |
| --- | :---------- | --: |
| 2.1.7 | Verify it. | 521 |
| 2.1.8 | Verify that, see [2.1.7](#2.1.7). | 522 |

1. Listed:

   | State | Seat |
   | --- | --- |
   | Aland | North |
`

const translations = {
  fr: {
    'preamble-1': 'Voir le point 2.1.7.',
    'table1-r1-c1': 'N°',
    'table1-r1-c2': 'Exigence',
    'table1-r1-c3': 'CWE',
    'table1-r2-c1': '2.1.7',
    'table1-r2-c2': 'Le vérifier.',
    'table1-r2-c3': '521',
  },
  ar: {'table1-r2-c1': '٢.١.٧', 'table1-r2-c2': 'تحقق منه.'},
}

const edition = editionOf({markdown, translations})
const lines = edition.rows.filter((row): row is TableRow => row.kind === 'table')

describe('a row of a table', () => {
  it('is a row of the edition with the key of its first cell', () => {
    expect(lines.map(({key, table, line}) => [key, table, line])).toEqual([
      ['table1-r1-c1', 'table1-r1-c1', 0],
      ['table1-r2-c1', 'table1-r1-c1', 1],
      ['table1-r3-c1', 'table1-r1-c1', 2],
      ['p1-r1-c1', 'p1-r1-c1', 0],
      ['p1-r2-c1', 'p1-r1-c1', 1],
    ])
    expect(lines.map((row) => unitsIn(row).length)).toEqual([3, 3, 3, 2, 2])
  })

  it('has the number in its first cell as its address, in the digits of each language', () => {
    const [, row] = lines
    expect(row?.number).toBe('2.1.7')
    expect(row?.names).toEqual(['2.1.7', '2.1.7', '٢.١.٧'])
    expect(row?.anchors).toContain('2.1.7')
    expect(lines[0]?.number).toBeUndefined()
    expect(lines[4]?.names[0]).toBe('1')
  })

  it('is a row of the HTML page, with its own anchor, number and cells in each language', () => {
    const html = renderHtml(edition)
    const rows = [...html.matchAll(/<div class="r line[^"]*" id="(?<id>[^"]*)"(?<rest>[^>]*)>/gu)]
    expect(rows.map((found) => found[1])).toEqual(lines.map(({key}) => key))
    expect(rows[1]?.[2]).toContain('data-p="2.1.7"')
    expect(html).toContain('<i id="2.1.7"></i>')
    expect(html).toContain(
      '<div><dt>No.</dt><dd><a class="k" href="#table1-r2-c1">2.1.7</a></dd></div>',
    )
    expect(html).toMatch(
      /<dt>Exigence<\/dt><dd>(?:<span[^>]*>projet<\/span> )?Le vérifier\.<\/dd>/u,
    )
    expect(html.split('<a href="#table1-r2-c1">point 2.1.7</a>')).toHaveLength(4)
    expect(html).not.toContain('class="x scroll"')
    // The policy of the page allows no style of an element.
    expect(html).not.toContain(' style="')
  })

  it('is in all languages before the next in stacked Markdown and in books', async () => {
    const text = renderMarkdown({...edition, layout: 'stacked'})
    expect(text).toContain(
      [
        '| <a id="table1-r1-c1"></a>**en** | No. | Requirement | CWE |',
        '| --- | --- | :--- | ---: |',
        '| **fr** | **N°** | **Exigence** | **CWE** |',
      ]
        .join('\n')
        .replace('<a id="table1-r1-c1"></a>', ''),
    )
    expect(text).toContain(
      [
        '| <a id="table1-r2-c1"></a>**en** | 2.1.7 | Verify it. | 521 |',
        '| **fr** | 2.1.7 | Le vérifier. | 521 |',
        '| **ar** | <div lang="ar" dir="rtl">٢.١.٧</div> | <div lang="ar" dir="rtl">تحقق منه.</div> |',
      ].join('\n'),
    )
    const files = unzipSync(await renderEpub(edition))
    const book = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('')
    const body =
      /<tbody id="table1-r2-c1">(?<rows>.*?)<\/tbody>/u.exec(book)?.groups?.['rows'] ?? ''
    expect(
      [...body.matchAll(/<tr class="c" xml:lang="(?<tag>[^"]*)"/gu)].map(([, tag]) => tag),
    ).toEqual(['en', 'fr', 'ar'])
  })

  it('names each cell after its column in columns of Markdown', () => {
    const text = renderMarkdown({...edition, layout: 'columns'})
    expect(text).toContain(
      '| **No.** · **Requirement** · **CWE** | **N°** · **Exigence** · **CWE** |',
    )
    expect(text).toContain(
      '| <a id="table1-r2-c1"></a>2.1.7<br>Requirement: Verify it.<br>CWE: 521 | 2.1.7<br>Exigence: Le vérifier.<br>CWE: 521 |',
    )
  })

  it('keeps its cells in a footnote', () => {
    const {notes} = editionOf({
      markdown:
        '# T\n\n1. Text[^1].\n\n[^1]: A note:\n\n    | A | B |\n    | - | - |\n    | c | d |\n',
      translations: {},
    })
    const texts = notes.map(({cells}) =>
      cells[0]?.inline.map((node) => ('value' in node ? node.value : '')).join(''),
    )
    expect(texts).toEqual(['A note:', 'A', 'B', 'c', 'd'])
  })
})
