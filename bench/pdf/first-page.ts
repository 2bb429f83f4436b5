import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {itemAt} from '../../pipeline/finding/assert.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {languageOf} from '../../pipeline/language/index.ts'

// The shipped document in columns as an author would write it for Typst and for LuaLaTeX (docs/pdf.md shows both).
// Run: npx jiti bench/pdf/first-page.ts FOLDER en,ru,kk,tk
// Then in FOLDER: typst compile --font-path FONTS code.typ; OSFONTDIR=FONTS lualatex code.tex
// FONTS has the files of @expo-google-fonts/noto-serif and noto-naskh-arabic.
const root = join(import.meta.dirname, '../..')
const [, , folder = '.', asked = 'en,ru,kk,tk'] = process.argv
const languages = asked.split(',').map(languageOf)

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const {value: document} = parseDocument(read('source/code-of-conduct.md'), {
  id: 'code-of-conduct',
  file: 'source/code-of-conduct.md',
  language: 'en',
})
const texts = languages.map(({tag}): Readonly<Record<string, string>> =>
  tag === 'en' ? {} : JSON.parse(read(`locales/${tag}/code-of-conduct.json`)),
)
const rows = unitsOf(document).units.map(({key, text, number}) => ({
  isTitle: key === 'title',
  label: number === undefined ? '' : `${number}. `,
  // The English is the text of the document itself.
  cells: texts.map((own) => own[key] ?? text),
}))

const inTypst = (text: string): string =>
  text.replaceAll(/[\\#$*_`<>@=~/[\]"'+-]/gu, String.raw`\$&`)
const typst = `#set page(paper: "a4", flipped: ${languages.length > 2}, margin: (x: 1.3cm, y: 1.8cm), numbering: "1 / 1")
#set text(font: ("Noto Serif", "Noto Naskh Arabic"), size: ${languages.length > 2 ? '8.5pt' : '9.5pt'})
#set par(justify: true)
#table(columns: (1fr,) * ${languages.length}, stroke: none, column-gutter: 10pt, inset: (x: 0pt, y: 3pt),
table.header(${languages.map(({autonym}) => `[${autonym}]`).join(', ')}),
${rows
  .map(({isTitle, label, cells}) =>
    cells
      .map((cell, at) => {
        const style = isTitle ? ', weight: "bold", size: 11pt' : ''
        return `[#set text(lang: "${itemAt(languages, at).tag}"${style})\n${label}${inTypst(cell)}]`
      })
      .join(', '),
  )
  .join(',\n')})
`

const babel: Readonly<Record<string, string>> = {
  en: 'english',
  ru: 'russian',
  kk: 'kazakh',
  tk: 'turkmen',
  ar: 'arabic',
}
const inTex = (text: string): string => text.replaceAll(/[#$%&_{}]/gu, String.raw`\$&`)
const inRows = (cells: readonly string[]): string => cells.join('\n\\switchcolumn\n')
const tex = String.raw`\documentclass{extarticle}
\usepackage[a4paper,${languages.length > 2 ? 'landscape,' : ''}margin=1.3cm,includefoot]{geometry}
\usepackage{fontspec,microtype,paracol}
\usepackage[bidi=basic,english]{babel}
${languages.map(({tag}) => String.raw`\babelprovide[import]{${babel[tag]}}`).join('\n')}
\babelfont{rm}[Extension=.ttf,UprightFont=*_400Regular,BoldFont=*_700Bold]{NotoSerif}
\babelfont[arabic]{rm}[Extension=.ttf,UprightFont=*_400Regular,BoldFont=*_700Bold,Scale=1.2]{NotoNaskhArabic}
\setlength{\parindent}{0pt}\setlength{\parskip}{3pt}\setlength{\columnsep}{10pt}\emergencystretch=3em
\begin{document}${languages.length > 2 ? String.raw`\fontsize{8.5}{11.7}` : String.raw`\fontsize{9.5}{13}`}\selectfont
\begin{paracol}{${languages.length}}
${inRows(languages.map(({tag, autonym}) => String.raw`\foreignlanguage{${babel[tag]}}{\small ${autonym}}`))}
${rows
  .map(({isTitle, label, cells}) => {
    const set = cells.map((cell, at) => {
      const words = `${label}${inTex(cell)}`
      const shown = isTitle
        ? String.raw`{\raggedright\bfseries\large ${words}\par}`
        : String.raw`${words}\par`
      return String.raw`\begin{otherlanguage}{${babel[itemAt(languages, at).tag]}}${shown}\end{otherlanguage}`
    })
    return `\\switchcolumn*\n${inRows(set)}`
  })
  .join('\n')}
\end{paracol}
\end{document}
`
mkdirSync(folder, {recursive: true})
writeFileSync(join(folder, 'code.typ'), typst)
writeFileSync(join(folder, 'code.tex'), tex)
