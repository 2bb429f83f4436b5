import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {udhrRows} from '../../../../bench/pdf/udhr.ts'
import {languageOf} from '../../../../pipeline/language/index.ts'
import {openFonts} from '../../../../pipeline/render/pdf/font/open.ts'
import type {LaidOut} from '../../../../pipeline/render/pdf/layout/model/frame.ts'
import {laySynoptic} from '../../../../pipeline/render/pdf/layout/synoptic.ts'
import {createShaper} from '../../../../pipeline/render/pdf/text/shape/shaper.ts'
import {loadFont} from '../faces.ts'
import {editionOf as editionOfMarkdown} from '../edition.ts'
import {editionOf, lay, type Spec} from './edition.ts'
import {gapsIn} from './reading.ts'

const declarations: Readonly<Record<string, string>> = {
  en: 'eng',
  ru: 'rus',
  kk: 'kaz',
  tk: 'tuk_latn',
  fr: 'fra',
  es: 'spa',
  de: 'deu_1996',
  it: 'ita',
  pt: 'por_PT',
  nl: 'nld',
  pl: 'pol',
  cs: 'ces',
  uk: 'ukr',
  bg: 'bul',
  el: 'ell_monotonic',
  tr: 'tur',
  sv: 'swe',
  fi: 'fin',
  ar: 'arb',
  hi: 'hin',
}
const tags = Object.keys(declarations)
const rows = udhrRows(Object.values(declarations))
const editionIn = (tag: string, index: number) =>
  editionOf({
    layout: 'single',
    languages: [tag],
    rows: [
      {kind: 'title', texts: [`The declaration in ${tag}`]},
      ...rows.map(({isHeading, cells}, at): Spec => ({
        kind: isHeading ? 'heading' : 'point',
        ...(isHeading ? {} : {label: `${at}.`}),
        // A text that a language lacks is short: the shape of a few declarations differs.
        texts: [cells[index] === '' ? '–' : (cells[index] ?? '–')],
      })),
    ],
    notes: {a: [`A note in ${tag}`]},
  })

const {fonts} = await openFonts({languages: tags.map(languageOf), loadFont})
// A shaper of its own: it keeps words by the faces of one set.
const input = {
  fonts,
  shaper: createShaper(),
  options: {titlePage: true, contents: true},
  pictures: new Map(),
}
const editions = tags.map(editionIn)
const set = laySynoptic(editions.map((edition) => ({edition, input}))).map(({laidOut}) => laidOut)

/** Names of the rows that begin on each page, but for the notes, which follow their marks. */
const beginnings = ({pages}: LaidOut): readonly string[] =>
  pages.map(({destinations}) => destinations.map(({name}) => name).join(' '))

describe('a synoptic set in twenty languages', () => {
  it('has the same provisions on the same page in all of them', () => {
    const [first, ...others] = set.map(beginnings)
    expect(set.length).toBe(20)
    expect(first?.length).toBeGreaterThan(8)
    expect(first?.join(' ')).toContain('u80')
    for (const other of others) expect(other).toEqual(first)
  })

  it('has every line of every text on one page', () => {
    for (const laidOut of set) expect(gapsIn(laidOut)).toEqual([])
  })

  it('is out of step where each language stands alone', () => {
    const alone = ['en', 'ru', 'kk'].map((tag) =>
      beginnings(lay(editionIn(tag, tags.indexOf(tag)), {titlePage: true, contents: true})),
    )
    expect(alone[1]).not.toEqual(alone[0])
  })
})

it('a synoptic set begins parts on new pages, in all languages', () => {
  const parts = ['A', 'B', 'C'].flatMap((name): Spec[] => [
    {kind: 'heading', texts: [name]},
    {kind: 'point', label: '1.', texts: [`What ${name} says.`]},
  ])
  const members = ['en', 'ru'].map((tag) => ({
    edition: editionOf({layout: 'single', languages: [tag], rows: parts}),
    input: {...input, options: {headings: [{newPage: true}]}},
  }))
  for (const {laidOut} of laySynoptic(members))
    expect(beginnings(laidOut).map((names) => names.split(' ')[0])).toEqual(['u0', 'u2', 'u4'])
})

it('the shipped code of conduct has the same provisions on each page of its languages', async () => {
  const root = join(import.meta.dirname, '../../../..')
  const markdown = await readFile(join(root, 'source/code-of-conduct.md'), 'utf8')
  const own = ['en', 'ru', 'kk', 'tk', 'fr', 'es', 'ar']
  const members = await Promise.all(
    own.map(async (tag) => {
      const text =
        tag === 'en'
          ? []
          : [await readFile(join(root, `locales/${tag}/code-of-conduct.json`), 'utf8')]
      const edition = await editionOfMarkdown(markdown, new Map(text.map((json) => [tag, json])), {
        languages: [tag],
        layout: 'single',
      })
      return {edition, input: {...input, options: {paper: 'A5'} as const}}
    }),
  )
  const [first, ...others] = laySynoptic(members).map(({laidOut}) => beginnings(laidOut))
  expect(first?.length).toBeGreaterThan(1)
  expect(first?.join(' ')).toContain('p8-4')
  for (const other of others) expect(other).toEqual(first)
})
