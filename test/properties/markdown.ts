import fc from 'fast-check'
import {inlineText} from '../../pipeline/document/inline/inline.ts'
import {outlineOf} from '../../pipeline/document/outline.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {runsOf} from '../runs.ts'

/** How often to try a property: more with `RUNS=20000 npx vitest run test/properties`. */
export const numRuns: number = runsOf(600)

/** Parse, and everything that properties ask about. */
export function read(text: string, language = 'en') {
  const {value: document, findings} = parseDocument(text, {id: 'd', file: 'd.md', language})
  const catalog = unitsOf(document)
  const outline = outlineOf(document, catalog).units
  return {
    document,
    findings,
    keys: outline.map(({key}) => key),
    labels: outline.map(({label}) => label ?? ''),
    words: catalog.units.map(({inline}) => inlineText(inline)),
    lines: catalog.units.map(({place}) => place.line),
    units: catalog.units.map(({key, kind, number, text: words}) => [key, kind, number, words]),
  }
}

const word = fc.constantFrom(
  'Members',
  'keep',
  'a',
  'register',
  'of',
  'losses',
  'and',
  'it.',
  'yes;',
  'thus:',
)

/** A few words of prose. */
export const words: fc.Arbitrary<string> = fc
  .array(word, {minLength: 1, maxLength: 12})
  .map((list) => list.join(' '))

const leads = [
  ['', '', '1. ', '2. ', '3) ', '10. ', '- ', '* ', '> ', '# ', '## ', '### '],
  ['(a) ', '(b) ', 'b) ', '(i) ', '(ii) ', '8.1 ', '1986. ', '**2.** ', 'Article 3. '],
  ['## Article 4 ', '## 1. ', '### 1.2 ', '– ', '• ', '§ 5 ', 'Article 6 '],
  ['\t', '   (c) ', '١ - ', '一、', '| ', '4.', '5. 6. ', '[^1]: '],
  ['> 3. ', '1. - ', '**Article 7.** ', '\\(a) ', '1\\. ', '---', '***', '    '],
].flat()
/** Lists indented less, or more, than Markdown wants. */
const crooked = ['   1. ', '    2. ', '    (iv) ', '  - ']
const joint = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '  \n', '\\\n', '\n\n\n')

const linesLedBy = (marks: readonly string[]): fc.Arbitrary<string> => {
  const line = fc.tuple(fc.constantFrom(...marks), words).map(([before, text]) => before + text)
  return fc.array(fc.tuple(line, joint), {maxLength: 24}).map((lines) => lines.flat().join(''))
}

/** Lines led by every marker and label we know, joined in every way. */
export const markdown: fc.Arbitrary<string> = linesLedBy([...leads, ...crooked])

/** The same without lists at columns that no printed list can have. */
export const straightMarkdown: fc.Arbitrary<string> = linesLedBy(leads)
