import type {EditionLanguage} from '../../edition/types.ts'
import {cssNumber, isLatinLike, letterRules} from '../shared/letters.ts'
import type {Language} from '../../language/model/types.ts'

// Sizes are relative and colours are left to the reading system: readers choose both.
const base = `
body { margin: 0 4%; line-height: 1.45; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: bold; break-after: avoid; page-break-after: avoid; }
h1 { margin: 2em 0 1em; }
.r { margin: 0 0 1.1em; }
.c { margin: 0 0 0.5em; }
.c p, .notices p, aside p { margin: 0 0 0.3em; }
h1 .c, h2 .c, h3 .c, h4 .c, h5 .c, h6 .c { display: block; }
.d2 { margin-inline-start: 1.5em; }
.d3 { margin-inline-start: 3em; }
.d4 { margin-inline-start: 4.5em; }
.t { padding-inline-start: 0.7em; border-inline-start: 0.15em solid; }
.t2 { border-inline-start-style: dashed; }
.t3 { border-inline-start-style: dotted; }
h1 .t, h2 .t, h3 .t, h4 .t, h5 .t, h6 .t { font-weight: normal; }
.lang { font-size: 0.75em; font-weight: normal; letter-spacing: 0.02em; }
dl.concept { margin: 0 0 1em; }
dl.concept dt { font-weight: bold; }
dl.concept dd { margin: 0 0 0.2em 1em; }
.n { font-variant-numeric: lining-nums; font-weight: bold; }
.badge { border: 1px solid; border-radius: 0.6em; padding: 0 0.4em; font-size: 0.75em; font-weight: normal; }
.missing { font-style: italic; }
.notices { margin: 1.5em 0; padding-inline-start: 0.8em; border-inline-start: 0.2em solid; }
.changes { font-size: 0.9em; }
blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 1px solid; }
pre { white-space: pre-wrap; overflow-wrap: break-word; }
table { border-collapse: collapse; }
tbody, thead { break-inside: avoid; border-top: 1px solid; }
tr + tr td, tr + tr th { border-top: 0; }
td, th { border: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
.to-center { text-align: center; }
.to-right { text-align: end; }
img { max-width: 100%; }
.picture { font-style: italic; }
sup { line-height: 0; }
aside { margin: 0 0 1em; }
nav ol, section ol { list-style-type: none; padding-inline-start: 1em; }
hr { margin: 1.5em 0; }
`

/** The style of a book: the same for all but for the letters of its languages. */
export function epubStyle(languages: readonly EditionLanguage[]): string {
  const distinct = new Map(languages.map(({language}) => [language.tag, language]))
  return `${base}${Array.from(distinct.values(), lettersOf)
    .filter((rule) => rule !== '')
    .join('\n')}\n`
}

function lettersOf(language: Language): string {
  const {tag, print, script, direction} = language
  const rules = [
    // Readers choose the face of Latin and Cyrillic letters; other scripts need faces that have theirs.
    ...(isLatinLike(script) ? [] : letterRules(language)),
    ...(print.scale === 1 ? [] : [`font-size: ${cssNumber(print.scale)}em`]),
    // Slanted letters are a foreign habit of other scripts.
    ...(direction === 'rtl' || !isLatinLike(script) ? ['font-style: normal'] : []),
  ]
  return rules.length === 0 ? '' : `.c:lang(${tag}), aside:lang(${tag}) { ${rules.join('; ')}; }`
}
