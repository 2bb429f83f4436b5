import {numberOf} from '../../model/brand.ts'
import type {Mark} from '../draft/types.ts'
import {isNext} from '../../label/advance.ts'
import {inlineText} from '../../inline/inline.ts'
import {slugOf} from '../../model/key.ts'
import type {LabelReading} from '../../label/types.ts'
import type {Block, Label, Point, Section} from '../../model/types.ts'
import type {Branch, PointBranch, QuoteBranch, SectionBranch} from './branch.ts'
import {
  complainOfNoNumber,
  complainOfPoint,
  complainOfRestart,
  countHeading,
  countPoint,
} from './counting.ts'
import {leafOf, type Stretch} from './leaf.ts'
import {isLofty, loftyPointsRestart} from './restarting.ts'
import {apart, countIn, scopeOf, within, type Scope, type Workshop} from './scope.ts'

/** What a block needs besides its branch: where loose paragraphs stand, whose count points go on with. */
type Turn = {readonly shop: Workshop; readonly stretch: Stretch; readonly points: Scope}

/** Give the branches of a whole document their keys and numbers. */
export function documentBlocks(branches: readonly Branch[], shop: Workshop): readonly Block[] {
  const root = scopeOf('root', '')
  const loftyPoints = loftyPointsRestart(branches) ? undefined : root
  return blocksOf(branches, root, {...shop, loftyPoints})
}

/** Give branches their keys and numbers, in document order; points go on with a count, if one is given. */
export function blocksOf(
  branches: readonly Branch[],
  scope: Scope,
  shop: Workshop,
  count: Scope = scope,
): readonly Block[] {
  const isNumbered = (branch: Branch): boolean =>
    branch.kind === 'section' || (branch.kind === 'point' && branch.reading !== undefined)
  const first = branches.findIndex(isNumbered)
  const last = branches.findLastIndex(isNumbered)
  let points = count
  return branches.map((branch, at) => {
    const stretch = first < 0 || at < first ? 'preamble' : at > last ? 'closing' : 'between'
    if (branch.kind === 'point' && branch.restart) {
      complainOfRestart(branch, points, shop)
      points = restartedScope(branch, scope, shop)
    }
    return blockOf(branch, scope, {shop, stretch, points})
  })
}

/** A count that begins anew is keyed by its lead-in where that is short, else as the second list. */
function restartedScope({restart}: PointBranch, scope: Scope, shop: Workshop): Scope {
  const count = countIn(scope, 'list') + 1
  const words = restart?.leadIn ? inlineText(shop.inline(restart.leadIn.nodes)).trim() : ''
  const isShort = words.split(/\s+/u).length <= 8
  const slug = (isShort ? slugOf(words) : undefined) ?? `list${count}`
  return {...scopeOf('section', within(scope, slug), scope.number), isApart: scope.isApart}
}

function blockOf(branch: Branch, scope: Scope, turn: Turn): Block {
  switch (branch.kind) {
    case 'section':
      return sectionOf(branch, scope, turn.shop)
    case 'point':
      return pointOf(branch, scope, turn)
    case 'quote':
      return quoteOf(branch, scope, turn)
    case 'leaf':
      return leafOf(branch, scope, turn)
  }
}

/** Quoted points, as in an amendment, have a count and keys of their own. */
function quoteOf({draft, branches}: QuoteBranch, scope: Scope, turn: Turn): Block {
  const place = turn.shop.place(draft.span)
  const isPlain = branches.every(({kind}) => kind === 'leaf')
  if (isPlain)
    return {kind: 'quote', place, blocks: branches.map((inner) => blockOf(inner, scope, turn))}
  const inner = apart(scopeOf('section', within(scope, `quote${countIn(scope, 'quote')}`)))
  return {kind: 'quote', place, blocks: blocksOf(branches, inner, turn.shop)}
}

const sortKeys = {
  article: 'art',
  section: 'sec',
  chapter: 'ch',
  part: 'part',
  title: 'ttl',
  annex: 'annex',
  point: 'p',
} as const

function sectionOf(branch: SectionBranch, scope: Scope, shop: Workshop): Section {
  const {draft} = branch
  const heading = shop.inline(draft.nodes)
  const base = {
    kind: 'section',
    place: shop.place(draft.span),
    level: draft.level,
    heading,
  } as const
  const named = nameOfSection(branch, scope, shop)
  if (!named && scope.isNameless && scope.last === undefined && countIn(scope, 'subtitle') === 1) {
    const key = shop.keys.claim(within(scope, 'subtitle'))
    return {...base, key, blocks: blocksOf(branch.branches, scope, shop)}
  }
  if (!named || !draft.mark) {
    complainOfNoNumber(draft, inlineText(heading), shop)
    const slug = slugOf(inlineText(heading))
    const nameless = within(scope, `sec-${slug === undefined ? countIn(scope, 'unnamed') : 0}`)
    const key =
      slug === undefined ? shop.keys.claim(nameless) : shop.keys.claim(slug, within(scope, slug))
    const inner = scopeOf('section', key, scope.number)
    return {...base, key, blocks: blocksOf(branch.branches, inner, shop)}
  }
  const key = shop.keys.claim(...named.keys)
  shop.keys.claim(`${key}-title`)
  countHeading(branch, named.number, shop)
  shop.numberedLevels.add(draft.level)
  const inner = {...scopeOf('section', key, named.number), isNameless: heading.length === 0}
  return {
    ...base,
    key,
    label: labelOf(draft.mark, branch.reading, shop),
    number: numberOf(named.number),
    ...(draft.mark.sort ? {sort: draft.mark.sort} : {}),
    blocks: blocksOf(branch.branches, inner, shop, isLofty(branch) ? shop.loftyPoints : inner),
  }
}

/** The number of a heading, and the keys it may have. */
function nameOfSection(
  {draft, reading}: Pick<SectionBranch | PointBranch, 'draft' | 'reading'>,
  scope: Scope,
  shop: Workshop,
): {readonly number: string; readonly keys: readonly string[]} | undefined {
  if (!draft.mark || !reading) return undefined
  const {path} = reading
  const last = legalPart(path.at(-1) ?? '')
  const {sort = 'section'} = draft.mark
  const name = `${sortKeys[sort]}${path.map(legalPart).join('-')}`
  if (path.length > 1 && scope.number === path.slice(0, -1).join('.'))
    return {number: path.join('.'), keys: [within(scope, last)]}
  const isScoped =
    scope.number !== undefined && (shop.restarting.has(sort) || scope.kind === 'point')
  if (!isScoped) return {number: path.join('.'), keys: [name, within(scope, name)]}
  return {number: `${scope.number}.${path.join('.')}`, keys: [within(scope, name)]}
}

const legalPart = (part: string): string => part.replaceAll(/[^A-Za-z0-9-]/gu, '')

function labelOf(mark: Mark, reading: LabelReading | undefined, shop: Workshop): Label {
  const {text, sort} = mark
  const {language} = shop
  if (!reading) return {text, language}
  const {path, series, value} = reading
  return {text, part: path.at(-1) ?? '', series, value, ...(sort ? {sort} : {}), language}
}

function pointOf(branch: PointBranch, scope: Scope, turn: Turn): Point {
  const {shop, points} = turn
  const {draft, reading} = branch
  if (isProvision(branch, points)) return provisionOf(branch, scope, shop)
  const part = reading?.path.join('.')
  const isInPoint = scope.kind === 'point' || scope.kind === 'note'
  const base = part ?? (isInPoint ? String(countIn(scope, 'bullet')) : undefined)
  const key = shop.keys.claim(...keysOfPoint(scope, part === undefined ? scope : points, base))
  const lead = part === undefined ? scope.number : points.number
  const number = lead === undefined ? base : `${lead}.${base ?? ''}`
  // Lists in footnotes and quotations are not of this document's numbers.
  const isNumbered =
    !points.isApart && base !== undefined && (part !== undefined || lead !== undefined)
  const label = draft.mark && reading ? labelOf(draft.mark, reading, shop) : undefined
  countPoint(branch, points, shop)
  complainOfPoint(branch, number ?? '', shop)
  if (reading) {
    scope.after = key
    scope.isAfterPoint = true
  }
  const below = scopeOf('point', key, isNumbered ? number : undefined)
  const inner = points.isApart ? apart(below) : below
  return {
    kind: 'point',
    key,
    place: shop.place(draft.span),
    ...(label ? {label} : {}),
    ...(isNumbered && number !== undefined ? {number: numberOf(number)} : {}),
    form: draft.form,
    inline: shop.inline(draft.nodes),
    blocks: blocksOf(branch.branches, inner, shop),
  }
}

/** Whether a label's word counts for itself; `Article 3` between `2.` and `4.` is but the third point. */
const isProvision = ({draft: {mark}, reading}: PointBranch, {last, isApart}: Scope): boolean =>
  mark?.sort !== undefined &&
  mark.sort !== 'point' &&
  !isApart &&
  !(last && reading && last.shape !== mark.shape && isNext(last.reading, reading))

/** `**Article 3.** Text`: named as a heading with that label would be. */
function provisionOf(branch: PointBranch, scope: Scope, shop: Workshop): Point {
  const {draft, reading} = branch
  const named = nameOfSection(branch, scope, shop)
  const key = shop.keys.claim(...(named?.keys ?? []))
  const number = named?.number ?? ''
  countHeading(branch, number, shop)
  complainOfPoint(branch, number, shop)
  scope.after = key
  scope.isAfterPoint = true
  return {
    kind: 'point',
    key,
    place: shop.place(draft.span),
    ...(draft.mark ? {label: labelOf(draft.mark, reading, shop)} : {}),
    number: numberOf(number),
    form: draft.form,
    inline: shop.inline(draft.nodes),
    blocks: blocksOf(branch.branches, scopeOf('point', key, number), shop),
  }
}

function keysOfPoint(scope: Scope, points: Scope, base: string | undefined): readonly string[] {
  if (base === undefined) {
    // Loose items hang on the paragraph before them; those behind a point are none of its own.
    const isParagraph = scope.after !== undefined && !scope.isAfterPoint
    const anchor = isParagraph
      ? scope.after
      : `${scope.after ?? scope.prefix}-item`.replace(/^-/u, '')
    const count = countIn(scope, `items of ${anchor ?? ''}`)
    return [isParagraph ? `${anchor ?? ''}-${count}` : `${anchor ?? ''}${count}`]
  }
  const path = legalPart(base.replaceAll('.', '-'))
  const key = points.prefix === '' ? `p${path}` : `${points.prefix}-${path}`
  // An inserted 2-1 beside a sub-point 2.1.
  return path.includes('-') ? [key, key.replace(/-(?=\d+$)/u, 'ins')] : [key]
}
