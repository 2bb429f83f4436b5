import type {PageLine} from '../../../../config/pdf.ts'
import {imprintFacts} from '../../../../edition/imprint.ts'
import {itemAt} from '../../../../finding/assert.ts'
import {numeralIn} from '../../../../language/numerals.ts'
import type {Pt} from '../../text/model/types.ts'
import type {Frame} from '../model/frame.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import {
  edgesOf,
  fittingLine,
  rangeOf,
  shortTitleOf,
  stateOf,
  type FurnitureInput,
  type PageInput,
} from './furniture.ts'
import {filledTemplate, type TemplateValues} from './template.ts'

type Place = 'left' | 'center' | 'right'

/** A head or foot by its templates, in the first language of the page. */
export function pageLineFrames(
  templates: PageLine,
  {artifact, y}: {readonly artifact: 'header' | 'footer'; readonly y: Pt},
  page: PageInput,
  input: FurnitureInput,
): readonly Frame[] {
  const onPage = languagesOn(page, input)
  const [own] = onPage
  if (!own) return []
  const values = valuesOf(own, onPage, page, input)
  const edges = edgesOf(page, input)
  const left = Math.min(...edges.map(([start]) => start))
  const right = Math.max(...edges.map(([, end]) => end))
  const texts = [...byPlace(templates, page.page)]
    .map(([place, template]) => [place, filledTemplate(template, values)] as const)
    .filter(([, text]) => text !== '')
  // Each keeps a share of the line, so that none runs into another.
  const room = (right - left) / Math.max(1, texts.length) - own.style.size
  return texts.map(([place, text]): Frame => {
    const line = fittingLine(text, own, room, input)
    const slack = right - left - line.width
    const x = left + (place === 'left' ? 0 : place === 'right' ? slack : slack / 2)
    return {kind: 'line', artifact, line, x, y}
  })
}

/** Templates by their place on a page: inside is at the spine, left on odd pages. */
function byPlace(
  {left, center, right, inside, outside}: PageLine,
  page: number,
): ReadonlyMap<Place, string> {
  const isOdd = page % 2 === 1
  const given: readonly (readonly [Place, string | undefined])[] = [
    ['left', left ?? (isOdd ? inside : outside)],
    ['center', center],
    ['right', right ?? (isOdd ? outside : inside)],
  ]
  return new Map(given.flatMap(([place, text]) => (text === undefined ? [] : [[place, text]])))
}

/** The head or foot that is asked for on a page: that of its first language, or of all. */
export function askedLine(
  place: 'header' | 'footer',
  page: PageInput,
  input: FurnitureInput,
): PageLine | false | undefined {
  const [first] = languagesOn(page, input)
  const own = first?.language.config.pdf?.[place]
  return own ?? input.tools.options[place]
}

function languagesOn(
  {leaf}: PageInput,
  {languages, geometry, arrangement}: FurnitureInput,
): readonly TypesetLanguage[] {
  return languages.filter(
    ({index}) => itemAt(geometry.columns, itemAt(arrangement.columnOf, index)).leaf === leaf,
  )
}

function valuesOf(
  {index, language}: TypesetLanguage,
  onPage: readonly TypesetLanguage[],
  {page, pages, running}: PageInput,
  {tools}: FurnitureInput,
): TemplateValues {
  const own = itemAt(running, index)
  const facts = new Map(imprintFacts(tools.edition, language).map(({name, text}) => [name, text]))
  const [state] = onPage.map(stateOf).filter((word) => word !== undefined)
  const given: Readonly<Record<keyof TemplateValues, string | undefined>> = {
    title: language.title,
    shortTitle: shortTitleOf(language),
    section: own.section,
    points: rangeOf(own),
    language: onPage.map((each) => each.language.language.autonym).join(' · '),
    state,
    version: facts.get('version'),
    date: facts.get('date'),
    publisher: facts.get('publisher'),
    isbn: facts.get('isbn'),
    identifier: facts.get('identifier'),
    page: numeralIn(language.language, page),
    pages: numeralIn(language.language, pages),
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
