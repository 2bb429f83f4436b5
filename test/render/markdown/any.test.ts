import fc from 'fast-check'
import {expect, it} from 'vitest'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'
import {markdown, straightMarkdown} from '../../properties/markdown.ts'
import {printed} from './printed.ts'
import {runsOf} from '../../runs.ts'

// Editions add anchors, and make links of references.
const withoutLinks = (words: string): string =>
  words
    .replaceAll(/<a id="[^"]*"><\/a>/gu, '')
    .replaceAll(/\[(?<words>[^\]]*)\]\(#[^)]*\)/gu, '$<words>')

const factsOf = (text: string): string => {
  const {value} = parseDocument(text, {id: 'text', file: 'text.md', language: 'en'})
  return JSON.stringify(
    unitsOf(value).units.map(({key, kind, number, text: words}) => [
      key,
      kind,
      number,
      withoutLinks(words),
    ]),
  )
}

// Rows do not say how far a list was indented. Where a label counts on from such a list alone, its
// address may change: no printed list has such columns, but of lines put together at random a few do.
it.each([
  ['lists as people write them', straightMarkdown, 1],
  ['lists at any column', markdown, 3],
])('any document of %s parses again to the same units', (_, texts, most) => {
  const all = fc.sample(texts, {numRuns: runsOf(150), seed: 3})
  const changed = all.filter((text) => factsOf(printed(text, 'en')) !== factsOf(text))
  expect(changed.length, changed[0]).toBeLessThanOrEqual(most)
})
