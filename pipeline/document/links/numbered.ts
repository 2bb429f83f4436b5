import {provisionSorts} from '../../language/provision-sorts.ts'
import type {Citation} from '../../language/citations.ts'
import type {LabelSort} from '../../language/model/types.ts'
import {fromRoot, isMissing, spellings} from './descent.ts'
import {firstPartOf, type Provision, type Provisions} from './provisions.ts'

/** What a number leads to; nothing where nobody can say. */
export type Resolution = {
  /** the only provision that it may mean */
  readonly provision?: Provision
  /** whether no provision has the number */
  readonly isDead?: boolean
}

/** The provision of a number that is not read from the place of the text: `Article 5`, `§ 4.1(3)`. */
export function absolute({sort, path}: Citation, provisions: Provisions): Resolution {
  const {countsAs} = provisionSorts[sort]
  if (countsAs === undefined) return {}
  const own = rootsOf(countsAs, provisions)
  // `section 2` of an act whose sections are points without a word.
  const isPlain = own.length === 0 && (sort === 'section' || sort === 'article')
  const found = numbered(isPlain ? 'point' : countsAs, path, provisions)
  if (found.length > 0) return one(found)
  return isPlain || own.length < 2 ? {} : {isDead: isMissing(own, path)}
}

/** The provision of a number in a document that a text names by its title. */
export function inNamedDocument(citation: Citation, provisions: Provisions): Resolution {
  const {sort, path} = citation
  const {countsAs} = provisionSorts[sort]
  const points = rootsOf('point', provisions)
  if (countsAs !== 'point') {
    const found = absolute(citation, provisions)
    const hasSort = countsAs !== undefined && rootsOf(countsAs, provisions).length > 0
    // A code of points alone has no Article 99.
    const isPlain = !hasSort && (sort === 'section' || sort === 'article')
    return found.provision || !isPlain || points.length < 2
      ? found
      : {isDead: isMissing(points, path)}
  }
  const found = numbered('point', path, provisions)
  if (found.length > 0) return one(found)
  const isFlat = points.length > 1 && provisions.roots.size === 1
  return isFlat ? {isDead: isMissing(points, path)} : {}
}

/** The provisions of a sort whose number continues no other. */
export function rootsOf(sort: LabelSort, {roots}: Provisions): readonly Provision[] {
  return roots.get(sort) ?? [] // the document may have none
}

/** Provisions of a sort with a number, from the first part of it. */
export function numbered(
  sort: LabelSort,
  path: readonly string[],
  {starts}: Provisions,
): readonly Provision[] {
  const [first] = path
  if (first === undefined) return []
  const roots = spellings(first).flatMap((part) => starts.get(firstPartOf(sort, part)) ?? []) // none begins so
  return roots.flatMap((root) => fromRoot(root, path))
}

/** Points with a number, and the headings with it alone that `regulation 3.02` may mean too. */
export const candidates = (
  sort: Citation['sort'],
  path: readonly string[],
  provisions: Provisions,
): readonly Provision[] => [
  ...numbered('point', path, provisions),
  ...(/^(?:rule|principle|clause|regulation)$/u.test(sort)
    ? provisions.all.filter((one) => one.isBareHeading && isNumbered(one, path))
    : []),
]

const isNumbered = (provision: Provision, path: readonly string[]): boolean =>
  provision.number.split('.').length === path.length && fromRoot(provision, path).length > 0

/** The provision where there is one alone. */
export const one = (found: readonly Provision[]): Resolution => {
  const [only, other] = found
  return only && !other ? {provision: only} : {}
}
