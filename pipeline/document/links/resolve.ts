import {itemAt, valueOf} from '../../finding/assert.ts'
import {citationsIn, type Citation} from '../../language/citations.ts'
import {expressionOf, inLowerCase} from '../../language/reading/patterns.ts'
import type {Citing, LabelSort, Language, ProvisionSort} from '../../language/model/types.ts'
import {below, fromRoot, isMissing, spellings} from './descent.ts'
import {firstPartOf, type Provision, type Provisions, type TextPosition} from './provisions.ts'

/** A reference to a provision of the same document. */
export type ResolvedCitation = Citation & {
  /** what it leads to; absent where it leads to another text, or nobody can say where */
  readonly provision?: Provision
  /** whether no provision has the number, though nothing around it names another text */
  readonly isDead?: boolean
}

/**
 * The references in a text of the source to provisions of its document. One reading alone must be possible: what may name
 * another text, and what may mean several provisions, leads nowhere.
 *
 * @param text words alone, as a reader sees them
 */
export function resolvedCitations(
  text: string,
  position: TextPosition,
  {provisions, language}: {readonly provisions: Provisions; readonly language: Language},
): readonly ResolvedCitation[] {
  const {citing} = language.labels
  if (!citing || position.isQuoted || provisions.all.length === 0) return []
  const citations = citationsIn(text, language, citing)
  if (citations.length === 0) return []
  const reader = new CitationReader(text, {citations, citing, position, provisions})
  return citations.map((citation) => ({...citation, ...reader.resolve(citation)}))
}

/** From the largest sort of provision to the smallest. */
const ranks: Readonly<Record<ProvisionSort, number>> = {
  book: 0,
  part: 1,
  title: 2,
  chapter: 3,
  annex: 4,
  schedule: 4,
  appendix: 4,
  preamble: 4,
  section: 5,
  article: 5,
  point: 6,
  paragraph: 6,
  subparagraph: 7,
  rule: 6,
  principle: 6,
  clause: 6,
  regulation: 6,
  recital: 6,
}

/** The sort of provision that a word may name. */
export const sortsFor: Readonly<Record<ProvisionSort, LabelSort>> = {
  book: 'book',
  part: 'part',
  title: 'title',
  chapter: 'chapter',
  annex: 'annex',
  schedule: 'annex',
  appendix: 'annex',
  preamble: 'title',
  section: 'section',
  article: 'article',
  point: 'point',
  paragraph: 'point',
  subparagraph: 'point',
  rule: 'point',
  principle: 'point',
  clause: 'point',
  regulation: 'point',
  recital: 'point',
}

type Reading = {
  readonly citations: readonly Citation[]
  readonly citing: Citing
  readonly position: TextPosition
  readonly provisions: Provisions
}

type Resolution = {readonly provision?: Provision; readonly isDead?: boolean}

/** How far a word that leads to another text may be. */
const reach = 60

class CitationReader {
  readonly #text: string
  readonly #lower: string
  readonly #reading: Reading
  readonly #lists: ReadonlyMap<number, readonly Citation[]>
  readonly #isAmending: boolean

  constructor(text: string, reading: Reading) {
    this.#text = text
    this.#lower = inLowerCase(text)
    this.#reading = reading
    this.#lists = listsOf(reading.citations)
    const {citing, position} = reading
    const amends = expressionOf(wholeWord(citing.amends), 'u')
    this.#isAmending = [...position.around, text].some((one) => amends.test(inLowerCase(one)))
  }

  resolve(citation: Citation): Pick<ResolvedCitation, 'provision' | 'isDead'> {
    if (this.#isAmending || this.#isInQuotes(citation.start)) return {}
    const {provision, isDead} = this.#resolved(citation)
    if (provision) return {provision}
    const isFirst = itemAt(valueOf(this.#lists, citation.list), 0) === citation
    return isDead === true && isFirst && this.#namesNothingElse() ? {isDead} : {}
  }

  #resolved(citation: Citation): Resolution {
    const {list, sort, path} = citation
    const outer = this.#outerOf(list)
    if (outer !== undefined) {
      const around = this.#lists.get(outer)
      const [only, other] = around ?? [] // every number has its list
      const {provision} = only && !other ? this.#resolved(only) : {}
      return provision ? within(provision, path) : {}
    }
    if (this.#isForeign(list)) return {}
    if (ranks[sort] < ranks.point) return this.#absolute(citation)
    const isWhole = path.length > 1 && path.every((part) => /^\d/u.test(part))
    return !isWhole && this.#isUnclear(list) ? {} : this.#relative(citation)
  }

  /** The list that a list's numbers are part of: `paragraphs 1 and 2 of Article 4`, `Article 4, paragraph 2`. */
  #outerOf(list: number): number | undefined {
    const {citing, citations} = this.#reading
    const [own, before, after] = [list, list - 1, list + 1].map((at) => this.#lists.get(at))
    const [first, last] = [own?.[0], own?.at(-1)]
    if (!first || !last || citations.length === 0) return undefined
    const next = after?.[0]
    if (next && ranks[next.sort] <= ranks[last.sort] && this.#isGap(last, next, citing.of))
      return after.length === 1 ? list + 1 : undefined
    const previous = before?.at(-1)
    if (
      previous &&
      ranks[previous.sort] < ranks[first.sort] &&
      this.#isGap(previous, first, citing.part)
    )
      return before?.length === 1 ? list - 1 : undefined
    return undefined
  }

  #isGap(from: Citation, to: Citation, pattern: string): boolean {
    return expressionOf(`^(?:${pattern})$`, 'u').test(this.#lower.slice(from.end, to.start))
  }

  /** Whether words around a list name another text. */
  #isForeign(list: number): boolean {
    const [first] = this.#endsOf(list)
    const [, last] = this.#endsOf(this.#lastOf(list))
    const {citing} = this.#reading
    const after = this.#text.slice(last.end, last.end + reach).split(/[.;:](?:\s|$)/u)[0] ?? '' // split gives one
    const before =
      this.#text
        .slice(Math.max(0, first.start - reach), first.start)
        .split(/[.;](?:\s|$)/u)
        .at(-1) ?? '' // the same
    const lower = inLowerCase(after)
    const isOwn = expressionOf(`^(?:${citing.own})`, 'u').test(lower)
    if (!isOwn) {
      const isOf = expressionOf(`^,?(?:${citing.of})`, 'u').test(lower)
      const words = after.split(/\s+/u).slice(0, 9).join(' ')
      if (isOf && (/\p{Lu}/u.test(words) || this.#namesAct(words))) return true
      if (/^\s*[(,]?\s*\p{Lu}[\p{Lu}\d]/u.test(after)) return true
      if (expressionOf(`^[\\s,]*(?:${citing.acts})(?!\\p{L})`, 'u').test(lower)) return true
    }
    const close = before.slice(-reach)
    return /\p{Lu}[\p{Lu}\d/-]+(?:[\s\d:./()-]*)[\s,(]*$/u.test(close) || this.#endsWithAct(close)
  }

  /** The last of the lists that name parts of this one behind it: `Article 4, paragraph 2, point (a)`. */
  #lastOf(list: number): number {
    const next = list + 1
    return this.#lists.has(next) && this.#outerOf(next) === list ? this.#lastOf(next) : list
  }

  /** `the Charter, Article 5`: an act right before the reference, but not `in this Convention, Article 5`. */
  #endsWithAct(before: string): boolean {
    const {acts} = this.#reading.citing
    const pattern = expressionOf(`(?<!\\p{L})(?:${acts})(?!\\p{L})[^.;]{0,40}[,(]\\s*$`, 'u')
    return pattern.test(inLowerCase(before)) && !/\b(?:this|present)\b/u.test(before)
  }

  #namesAct(words: string): boolean {
    return expressionOf(wholeWord(this.#reading.citing.acts), 'u').test(inLowerCase(words))
  }

  /** Whether a reference to a part stands near one to a larger provision, without a word that joins them. */
  #isUnclear(list: number): boolean {
    const [first, last] = this.#endsOf(list)
    return this.#reading.citations.some(
      (other) =>
        other.list !== list &&
        ranks[other.sort] < ranks[first.sort] &&
        this.#outerOf(other.list) !== list &&
        this.#isNear(other, first, last),
    )
  }

  #isNear(other: Citation, first: Citation, last: Citation): boolean {
    const [from, to] = other.start > last.end ? [last.end, other.start] : [other.end, first.start]
    return to - from < reach && !/[.;]\s/u.test(this.#text.slice(from, to))
  }

  #endsOf(list: number): readonly [Citation, Citation] {
    const own = valueOf(this.#lists, list)
    return [itemAt(own, 0), itemAt(own, own.length - 1)]
  }

  #absolute({sort, path}: Citation): Resolution {
    const own = this.#rootsOf(sortsFor[sort])
    // `section 2` of an act whose sections are points without a word.
    const isPlain = own.length === 0 && (sort === 'section' || sort === 'article')
    const found = this.#found(isPlain ? 'point' : sortsFor[sort], path)
    if (found.length > 0) return one(found)
    return isPlain || own.length < 2 ? {} : {isDead: isMissing(own, path)}
  }

  #rootsOf(sort: LabelSort): readonly Provision[] {
    return this.#reading.provisions.roots.get(sort) ?? [] // the document may have none
  }

  /** Provisions of a sort with a number, from the first part of it. */
  #found(sort: LabelSort, path: readonly string[]): readonly Provision[] {
    const [first] = path
    if (first === undefined) return []
    const {starts} = this.#reading.provisions
    const roots = spellings(first).flatMap((part) => starts.get(firstPartOf(sort, part)) ?? []) // none begins so
    return roots.flatMap((root) => fromRoot(root, path))
  }

  #relative({path, start, end}: Citation): Resolution {
    const {position, provisions} = this.#reading
    const found = new Set<Provision>()
    for (let around = position.provision; around; around = around.parent)
      for (const provision of below(around, path)) found.add(provision)
    for (const provision of this.#found('point', path)) found.add(provision)
    // `subsection (1)` is the one of two whose number is in brackets too.
    const isInBrackets = this.#text.slice(start, end).includes('(')
    const alike = [...found].filter(({isBracketed}) => isBracketed === isInBrackets)
    if (found.size > 1 && path.length === 1) return one(alike)
    if (found.size > 0) return one([...found])
    const points = this.#rootsOf('point')
    const isFlat = points.length > 1 && provisions.roots.size === 1
    return isFlat ? {isDead: isMissing(points, path)} : {}
  }

  #isInQuotes(at: number): boolean {
    const before = this.#text.slice(0, at)
    const count = (marks: RegExp): number => before.match(marks)?.length ?? 0 // none
    return count(/[“«„]/gu) > count(/[”»]/gu) || count(/"/gu) % 2 === 1
  }

  /** Whether the text names no other: no act, no acronym, no year. */
  #namesNothingElse(): boolean {
    const {citing, position} = this.#reading
    const own = expressionOf(`${citing.own}\\s+\\p{L}+`, 'gu')
    const rest = [...position.around, this.#lower].map((text) =>
      inLowerCase(text).replaceAll(own, ' '),
    )
    if (rest.some((text) => this.#namesAct(text))) return false
    return !/\p{Lu}{2,}|\d{4}/u.test(this.#text.replaceAll(/(?<!\p{L})[IVXLCDM]+(?!\p{L})/gu, ''))
  }
}

function listsOf(citations: readonly Citation[]): ReadonlyMap<number, readonly Citation[]> {
  const lists = new Map<number, Citation[]>()
  for (const citation of citations) {
    const own = lists.get(citation.list)
    if (own) own.push(citation)
    else lists.set(citation.list, [citation])
  }
  return lists
}

const wholeWord = (words: string): string => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`

const one = (found: readonly Provision[]): Resolution => {
  const [only, other] = found
  return only && !other ? {provision: only} : {}
}

function within(provision: Provision, path: readonly string[]): Resolution {
  return one(below(provision, path))
}
