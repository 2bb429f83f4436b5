import {present} from '../../../finding/assert.ts'
import {inlineText} from '../../inline/inline.ts'
import {isNext} from '../../label/advance.ts'
import type {LabelReading} from '../../label/types.ts'
import {numberOf} from '../../model/brand.ts'
import {slugOf} from '../../model/key.ts'
import type {Block, Label, Point, Section} from '../../model/types.ts'
import type {Mark} from '../draft/types.ts'
import type {Building} from './finding.ts'
import type {Branch, PointBranch, QuoteBranch, SectionBranch} from '../nest/branch.ts'
import {buildInline, type BuildContext} from './context.ts'
import {leafOf, type Zone} from './leaf.ts'
import {legalPart, nameOfSection} from './names.ts'
import {printedPath, homoglyphFinding, pointFindings, restartFinding} from './numbering.ts'
import {
  isGroupingHeading,
  isGroupingMark,
  isNumberFirst,
  sharedPointsRestart,
} from '../nest/restarting.ts'
import {partIn, Scope} from './scope.ts'

/** What a block needs besides its branch: where loose paragraphs stand, whose count points go on with. */
type BlockContext = {readonly context: BuildContext; readonly zone: Zone; readonly points: Scope}

/** Give the branches of a whole document their keys and numbers. */
export function* documentBlocks(
  branches: readonly Branch[],
  context: BuildContext,
): Building<readonly Block[]> {
  const root = new Scope('root', '')
  const sharedPoints = sharedPointsRestart(branches) ? undefined : root
  return yield* blocksOf(branches, root, {...context, sharedPoints})
}

/** Give branches their keys and numbers, in document order; points go on with a count, if one is given. */
export function* blocksOf(
  branches: readonly Branch[],
  scope: Scope,
  context: BuildContext,
  count: Scope = scope,
): Building<readonly Block[]> {
  const isNumbered = (branch: Branch): boolean =>
    branch.kind === 'section' || (branch.kind === 'point' && branch.reading !== undefined)
  const first = branches.findIndex(isNumbered)
  const last = branches.findLastIndex(isNumbered)
  const blocks: Block[] = []
  let points = count
  for (const [at, branch] of branches.entries()) {
    const zone = first < 0 || at < first ? 'preamble' : at > last ? 'closing' : 'between'
    if (branch.kind === 'point' && branch.restart) {
      yield restartFinding(branch, points)
      points = yield* restartedScope(branch, scope, context)
    }
    blocks.push(yield* blockOf(branch, scope, {context, zone, points}))
  }
  return blocks
}

/** A count that begins again is keyed by its lead-in where that is short, else as the second list. */
function* restartedScope(
  {restart}: PointBranch,
  scope: Scope,
  context: BuildContext,
): Building<Scope> {
  const count = scope.count('list') + 1
  const leadIn = restart?.leadIn ? yield* buildInline(restart.leadIn.nodes, context) : []
  const words = inlineText(leadIn).trim()
  const isShort = words.split(/\s+/u).length <= 8
  // A lead-in that is long or in other letters gives no slug.
  const slug = (isShort ? slugOf(words) : undefined) ?? `list${count}`
  const {number, hasOwnNumbers} = scope
  return new Scope('section', scope.within(slug), {number, hasOwnNumbers})
}

function* blockOf(branch: Branch, scope: Scope, around: BlockContext): Building<Block> {
  switch (branch.kind) {
    case 'section':
      return yield* sectionOf(branch, scope, around.context)
    case 'point':
      return yield* pointOf(branch, scope, around)
    case 'quote':
      return yield* quoteOf(branch, scope, around)
    case 'leaf':
      return yield* leafOf(branch, scope, around)
  }
}

/** Quoted points, as in an amendment, have a count and keys of their own. */
function* quoteOf(
  {draft, branches}: QuoteBranch,
  scope: Scope,
  around: BlockContext,
): Building<Block> {
  const {context} = around
  const place = context.place(draft.span)
  const isPlain = branches.every(({kind}) => kind === 'leaf')
  if (!isPlain) {
    const prefix = scope.within(`quote${scope.count('quote')}`)
    const inner = new Scope('section', prefix, {hasOwnNumbers: true})
    return {kind: 'quote', place, blocks: yield* blocksOf(branches, inner, context)}
  }
  const blocks: Block[] = []
  for (const inner of branches) blocks.push(yield* blockOf(inner, scope, around))
  return {kind: 'quote', place, blocks}
}

function* sectionOf(branch: SectionBranch, scope: Scope, context: BuildContext): Building<Section> {
  const {draft, branches} = branch
  const heading = yield* buildInline(draft.nodes, context)
  const place = context.place(draft.span)
  const {level, anchor} = draft
  const base = {
    kind: 'section',
    place,
    level,
    ...(anchor === undefined ? {} : {anchor}),
    heading,
  } as const
  const named = nameOfSection(branch, scope, context)
  if (!named && scope.isNameless && scope.last === undefined && scope.count('subtitle') === 1) {
    const key = context.keys.claim(scope.within('subtitle'))
    const count = scope.isGrouping ? context.sharedPoints : scope
    return {...base, key, blocks: yield* blocksOf(branches, scope, context, count)}
  }
  if (!named || !draft.mark) {
    const words = inlineText(heading)
    yield* context.numbering.withoutNumber(draft, words)
    const slug = slugOf(words)
    const nameless = scope.within(`sec-${slug === undefined ? scope.count('unnamed') : 0}`)
    const key =
      slug === undefined
        ? context.keys.claim(nameless)
        : context.keys.claim(slug, scope.within(slug))
    const {number, isGrouping, isAnnex} = scope
    const inner = new Scope('section', key, {number, isGrouping, isAnnex})
    const count = isGrouping ? context.sharedPoints : inner
    return {...base, key, blocks: yield* blocksOf(branches, inner, context, count)}
  }
  const {number} = named
  const key = context.keys.claim(...named.keys)
  context.keys.claim(`${key}-title`)
  yield* context.numbering.countHeading(branch, number)
  yield* homoglyphFinding(branch, number)
  const isAnnex = scope.isAnnex || draft.mark.sort === 'annex'
  const isGrouping = isGroupingHeading(branch) && !isAnnex
  const isNameless = heading.length === 0
  const inner = new Scope('section', key, {number, isNameless, isGrouping, isAnnex})
  const count = isGrouping ? context.sharedPoints : inner
  return {
    ...base,
    key,
    label: labelOf(draft.mark, branch.reading, context),
    number: numberOf(number),
    ...(draft.mark.sort ? {sort: draft.mark.sort} : {}),
    blocks: yield* blocksOf(branches, inner, context, count),
  }
}

function labelOf(mark: Mark, reading: LabelReading | undefined, {language}: BuildContext): Label {
  const {text, written, sort} = mark
  if (!reading) return {text, written, language}
  const {path, series, value, until} = reading
  const part = present(path.at(-1), 'the last part of a number')
  return {
    text,
    written,
    part,
    series,
    value,
    ...(until === undefined ? {} : {until}),
    ...(sort ? {sort} : {}),
    language,
  }
}

function* pointOf(branch: PointBranch, scope: Scope, around: BlockContext): Building<Point> {
  const {context, points} = around
  const {draft, reading} = branch
  if (isProvision(branch, points, scope)) return yield* provisionOf(branch, scope, context)
  const part = partIn(branch, points)
  const isInPoint = scope.kind === 'point' || scope.kind === 'note'
  // A bullet in a point is counted, so that it has an address.
  const base = part ?? (isInPoint ? String(scope.count('bullet')) : undefined)
  const counted = part === undefined ? scope : points
  const path = printedPath(draft)
  const {prefix} = counted.baseOf(path)
  const key = context.keys.claim(...keysOfPoint(scope, prefix, base))
  const number = base === undefined ? counted.number : counted.addressOf(base, path)
  // Lists in footnotes and quotations are not of this document's numbers.
  const isNumbered =
    !points.hasOwnNumbers &&
    base !== undefined &&
    (part !== undefined || counted.number !== undefined)
  const label = draft.mark && reading ? labelOf(draft.mark, reading, context) : undefined
  yield* context.numbering.countPoint(branch, points)
  if (number !== undefined) yield* homoglyphFinding(branch, number)
  // A bullet outside any point has no number to name it by.
  yield* pointFindings(branch, number ?? '')
  if (reading) scope.after = {key, isPoint: true}
  const inner = new Scope('point', key, {
    number: isNumbered ? number : undefined,
    hasOwnNumbers: points.hasOwnNumbers,
    isGrouping: branch.branches.some(isUnderSubtitle),
  })
  return {
    kind: 'point',
    key,
    place: context.place(draft.span),
    ...(label ? {label} : {}),
    ...(isNumbered && number !== undefined ? {number: numberOf(number)} : {}),
    form: draft.form,
    inline: yield* buildInline(draft.nodes, context),
    blocks: yield* blocksOf(branch.branches, inner, context),
  }
}

/** Whether a label's word counts for itself; `Article 3` between `2.` and `4.` is only the third point of that list. */
const isProvision = (
  {draft: {mark}, reading}: PointBranch,
  {last, hasOwnNumbers}: Scope,
  {isGrouping}: Scope,
): boolean =>
  mark?.sort !== undefined &&
  mark.sort !== 'point' &&
  !hasOwnNumbers &&
  (isGrouping ||
    isGroupingMark(mark) ||
    isNumberFirst(mark) ||
    !(last && reading && last.shape !== mark.shape && isNext(last.reading, reading)))

/** `**Article 3.** Text`: named as a heading with that label would be. */
function* provisionOf(branch: PointBranch, scope: Scope, context: BuildContext): Building<Point> {
  const {draft, reading} = branch
  const named = present(nameOfSection(branch, scope, context), 'the name of a numbered provision')
  const {number} = named
  const key = context.keys.claim(...named.keys)
  yield* context.numbering.countHeading(branch, number)
  yield* homoglyphFinding(branch, number)
  yield* pointFindings(branch, number)
  scope.after = {key, isPoint: true}
  const isAnnex = scope.isAnnex || draft.mark?.sort === 'annex'
  const isOver = isOverArticles(draft.mark) && !isAnnex
  const inner = new Scope('point', key, {number, isGrouping: isOver, isAnnex})
  const isGrouping = draft.mark !== undefined && isGroupingMark(draft.mark) && !isAnnex
  const count = isGrouping ? context.sharedPoints : inner
  return {
    kind: 'point',
    key,
    place: context.place(draft.span),
    ...(draft.mark ? {label: labelOf(draft.mark, reading, context)} : {}),
    number: numberOf(number),
    form: draft.form,
    inline: yield* buildInline(draft.nodes, context),
    blocks: yield* blocksOf(branch.branches, inner, context, count),
  }
}

/** `1. §` under the numbered subtitle of a Hungarian law, whose sections are counted through the law. */
const isUnderSubtitle = (branch: Branch): boolean =>
  branch.kind === 'point' && branch.draft.mark !== undefined && isNumberFirst(branch.draft.mark)

/** Whether the articles in a provision are counted through the document: parts, chapters and their sections. */
const isOverArticles = (mark: Mark | undefined): boolean =>
  mark !== undefined && (isGroupingMark(mark) || mark.shape === 'section')

function keysOfPoint(
  scope: Scope,
  prefix: string,
  base: string | undefined,
): readonly [string, ...string[]] {
  if (base === undefined) return [keyOfLooseItem(scope)]
  const path = legalPart(base.replaceAll('.', '-'))
  const key = prefix === '' ? `p${path}` : `${prefix}-${path}`
  // An inserted 2-1 beside a sub-point 2.1.
  return path.includes('-') ? [key, key.replace(/-(?=\d+$)/u, 'ins')] : [key]
}

/** Loose items hang on the paragraph before them; those behind a point are not sub-points of it. */
function keyOfLooseItem(scope: Scope): string {
  const {after, prefix} = scope
  if (after && !after.isPoint) return `${after.key}-${scope.count(`items of ${after.key}`)}`
  // At the start of a scope nothing stands before the item.
  const anchor = `${after?.key ?? prefix}-item`.replace(/^-/u, '')
  return `${anchor}${scope.count(`items of ${anchor}`)}`
}
