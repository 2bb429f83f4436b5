import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {fontLoader, layOutPdf} from '../../../node_modules/.cache/bench/typesetter.js'
import {editionOf, pdfOptions} from './edition.js'

// What breaks between pages do to rows, read from the frames themselves: headings that stand last
// on a page, and rows of which a column has a single line of several on one side of a break.
const [file = '', times = '1'] = process.argv.slice(2)
const {rows, languages} = JSON.parse(readFileSync(file, 'utf8'))
const {value} = await layOutPdf(
  editionOf(Array.from({length: Number(times)}, () => rows).flat(), languages),
  pdfOptions,
  {loadFont: fontLoader(fileURLToPath(new URL('../../..', import.meta.url)))},
)
const {pages, structure} = value
const isHeading = ({type}) => /^H[1-6]$/.test(type)

const inBody = new Set(tagsBelow(structure, false))

function tagsBelow(tag, isBelow) {
  const isBody = isBelow || tag.type === 'TBody'
  const below = tag.children.flatMap((child) => tagsBelow(child, isBody))
  return isBody ? [tag, ...below] : below
}

/** Lines by page and element: texts of the body stand in a TD, heads and page numbers do not. */
const onPages = pages.map(({frames}) => {
  const lines = new Map()
  for (const frame of frames)
    if (frame.kind === 'line' && frame.element !== undefined && inBody.has(frame.element))
      lines.set(frame.element, (lines.get(frame.element) ?? new Set()).add(frame.y))
  return new Map([...lines].map(([element, places]) => [element, places.size]))
})

const total = new Map()
for (const lines of onPages)
  for (const [element, count] of lines) total.set(element, (total.get(element) ?? 0) + count)

let headings = 0
let stranded = 0
let split = 0
let lone = 0
for (const [page, lines] of onPages.entries()) {
  const inOrder = [...lines.keys()]
  headings += inOrder.filter((element) => isHeading(element)).length / languages.length
  const last = inOrder.at(-1)
  if (last !== undefined && isHeading(last) && page < pages.length - 1) stranded++
  const cut = [...lines].filter(([element, count]) => count < total.get(element))
  if (cut.length > 0) split++
  lone += cut.filter(([, count]) => count === 1).length
}
console.log(
  JSON.stringify({
    pages: pages.length,
    rows: rows.length * Number(times),
    headings,
    stranded,
    split,
    lone,
  }),
)
