import {present} from '../../../finding/assert.ts'
import type {PointBranch, SectionBranch} from '../nest/branch.ts'
import {restartingSort} from '../nest/restarting.ts'
import type {BuildContext} from './context.ts'
import type {Scope} from './scope.ts'

const sortKeys = {
  article: 'art',
  section: 'sec',
  chapter: 'ch',
  part: 'part',
  title: 'ttl',
  book: 'book',
  annex: 'annex',
  point: 'p',
} as const

/** The number of a provision, and the keys it may have. */
export type SectionName = {readonly number: string; readonly keys: readonly [string, ...string[]]}

/**
 * The name of a provision: by its number alone where that is counted through the document, else by what it stands in.
 *
 * @returns undefined where it has no number
 */
export function nameOfSection(
  branch: SectionBranch | PointBranch,
  scope: Scope,
  {restarting}: BuildContext,
): SectionName | undefined {
  const {draft, reading} = branch
  if (!draft.mark || !reading) return undefined
  const {path} = branch.kind === 'point' && branch.whole ? branch.whole : reading
  const last = legalPart(present(path.at(-1), 'the last part of a number'))
  const {sort = 'section'} = draft.mark
  const name = `${sortKeys[sort]}${path.map(legalPart).join('-')}`
  const isOfScope = draft.mark.sort === undefined || scope.prefix.startsWith(sortKeys[sort])
  const isBelow = path.length > 1 && scope.number === path.slice(0, -1).join('.')
  if (isBelow && (isOfScope || scope.kind === 'point'))
    return {
      number: path.join('.'),
      keys: [scope.within(isOfScope ? last : `${sortKeys[sort]}${last}`)],
    }
  const isScoped =
    scope.number !== undefined &&
    (restarting.has(restartingSort(draft.kind, draft.mark)) ||
      (scope.kind === 'point' && !scope.isGrouping) ||
      (scope.isAnnex && (draft.mark.sort !== undefined || path.length === 1)))
  if (!isScoped) return {number: path.join('.'), keys: [name, scope.within(name)]}
  // In a point, the point's number leads it.
  const own = scope.kind === 'point' ? path.slice(-1) : path
  return {number: scope.addressOf(own.join('.')), keys: [scope.within(name)]}
}

/** What of a part of a number may stand in a key. */
export const legalPart = (part: string): string => part.replaceAll(/[^A-Za-z0-9-]/gu, '')
