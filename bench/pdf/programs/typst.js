import {createRequire} from 'node:module'
import {measured} from './measured.js'

const require = createRequire(new URL('../../peers/package.json', import.meta.url))
const {NodeCompiler} = require('@myriaddreamin/typst-ts-node-compiler')
const fonts = new URL('../../../node_modules/@expo-google-fonts/', import.meta.url)

const names = new Intl.DisplayNames(['en'], {type: 'language'})

/** Text as Typst's markup takes it literally. */
const quoted = (text) => text.replaceAll(/[\\#$*_`<>@=~/[\]"'+-]/gu, String.raw`\$&`)

await measured(async ({rows, languages}) => {
  const cells = rows.flatMap(({isHeading, cells}) =>
    cells.map((text, column) => {
      const body = isHeading ? `heading(level: 2)[${quoted(text)}]` : `[${quoted(text)}]`
      return `text(lang: "${languages[column]}", ${body}),`
    }),
  )
  const source = `#set document(title: "Universal Declaration of Human Rights", date: datetime(year: 2026, month: 1, day: 1))
#set page(paper: "a4", flipped: true, margin: (x: 42pt, top: 60pt, bottom: 55pt), numbering: "1 / 1")
#set text(font: ("Noto Serif", "Noto Naskh Arabic", "Noto Serif Devanagari"), size: 8.5pt, hyphenate: true)
#set par(justify: true)
#show heading: set text(size: 9.5pt)
#table(columns: (${languages.map(() => '1fr').join(', ')},), stroke: none, inset: (x: 8pt, y: 3pt),
table.header(${languages.map((tag) => `[${names.of(tag)}],`).join(' ')}),
${cells.join('\n')}
)`
  const paths = ['noto-serif', 'noto-naskh-arabic', 'noto-serif-devanagari'].flatMap((family) =>
    ['400Regular', '700Bold'].map((cut) => new URL(`${family}/${cut}`, fonts).pathname),
  )
  const compiler = NodeCompiler.create({fontArgs: [{fontPaths: paths}]})
  return {bytes: compiler.pdf({mainFileContent: source}, {pdfTags: true})}
})
