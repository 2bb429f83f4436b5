import {
  actsOf,
  endsWithAct,
  hasStop,
  isInQuotes,
  endsPlainClause,
  isActBefore,
  ownOf,
  wholeWord,
} from './around-reference.ts'
import {itemAt, valueOf} from '../../finding/assert.ts'
import {anyCiting, citationsIn, listsOf, type Citation} from '../../language/citations.ts'
import {provisionSorts} from '../../language/provision-sorts.ts'
import {expressionOf, inLowerCase} from '../../language/reading/patterns.ts'
import type {Citing, Language} from '../../language/model/types.ts'
import {titlesIn, type CitedDocument, type TitleSpan} from './cited-documents.ts'
import {below, isMissing} from './descent.ts'
import {absolute, inNamedDocument, one, candidates, rootsOf, type Resolution} from './numbered.ts'
import type {Provision, Provisions, TextPosition} from './provisions.ts'

/** A reference to a provision of the document, or of another of the project that the text names. */
export type ResolvedCitation = Citation & {
  /** what it leads to; absent where it leads to another text, or nobody can say where */
  readonly provision?: Provision
  /** whether no provision has the number, though nothing around it names another text */
  readonly isDead?: boolean
  /** the document that the provision is in, or is not in: its name; absent for the text's own */
  readonly document?: string
}

/** Where references may lead, and in which language they are written. */
export type CitationScope = {
  /** of the text's own document */
  readonly provisions: Provisions
  /** the document itself and others of the project, by whose titles the text may name them */
  readonly cited: readonly CitedDocument[]
  /** the name of the text's own document */
  readonly id: string
  readonly language: Language
}

/**
 * The references in a text of the source to provisions of its document, and of others that it names by a title. One reading
 * alone must be possible: what may name another text, and what may mean several provisions, leads nowhere.
 *
 * @param text words alone, as a reader sees them
 */
export function resolvedCitations(
  text: string,
  position: TextPosition,
  scope: CitationScope,
): readonly ResolvedCitation[] {
  const {cited, language, provisions} = scope
  const {citing} = language.labels
  if (position.isQuoted || (provisions.all.length === 0 && cited.length === 0)) return []
  const citations = citationsIn(text, language, citing ?? anyCiting)
  if (citations.length === 0) return []
  const titles = titlesIn(text, cited, language)
  const reader = new CitationReader(text, {citations, citing, position, titles, scope})
  return citations.map((citation) => ({...citation, ...reader.resolve(citation)}))
}

type Reading = {
  readonly citations: readonly Citation[]
  /** absent where nobody has said how the language cites: then only titles say what is meant */
  readonly citing: Citing | undefined
  readonly position: TextPosition
  readonly titles: readonly TitleSpan[]
  readonly scope: CitationScope
}

type NamedResolution = Resolution &
  Pick<ResolvedCitation, 'document'> & {
    /** whether the text names the document by its title */
    readonly isNamed?: boolean
  }

/** How far a word that leads to another text may be. */
const reach = 60
/** How many words behind `of` may name it, unless the language says otherwise. */
const nearWords = 9

const rankOf = ({sort}: Citation): number => provisionSorts[sort].rank
const pointRank = provisionSorts.point.rank

class CitationReader {
  readonly #text: string
  readonly #lower: string
  readonly #reading: Reading
  readonly #citing: Citing
  readonly #lists: ReadonlyMap<number, readonly Citation[]>
  readonly #isAmending: boolean

  constructor(text: string, reading: Reading) {
    this.#text = text
    this.#lower = inLowerCase(text)
    this.#reading = reading
    this.#citing = reading.citing ?? anyCiting
    this.#lists = listsOf(reading.citations)
    const amends = expressionOf(wholeWord(this.#citing.amends), 'u')
    this.#isAmending = [...reading.position.around, text].some((one) =>
      amends.test(inLowerCase(one)),
    )
  }

  resolve(citation: Citation): Pick<ResolvedCitation, 'provision' | 'isDead' | 'document'> {
    if (isInQuotes(this.#text, citation.start)) return {}
    const {isNamed = false, ...found} = this.#resolved(citation) // most name none
    const {document, provision, isDead} = found
    if (this.#isAmending) return document !== undefined && provision ? found : {}
    if (provision) return found
    const isFirst = itemAt(valueOf(this.#lists, citation.list), 0) === citation
    const isSure = isNamed || this.#namesNothingElse()
    return isDead === true && isFirst && isSure ? found : {}
  }

  #resolved(citation: Citation): NamedResolution {
    const {list, path} = citation
    const outer = this.#outerOf(list)
    if (outer !== undefined) {
      const around = this.#lists.get(outer)
      const [only, other] = around ?? [] // every number has its list
      const {provision, document} = only && !other ? this.#resolved(only) : {}
      return provision ? inDocument(document, one(below(provision, path))) : {}
    }
    const {scope, citing} = this.#reading
    const named = this.#namedDocument(list)
    if (named) {
      const isOwn = named.id === scope.id
      const provisions = isOwn ? scope.provisions : named.provisions()
      return {
        ...inDocument(isOwn ? undefined : named.id, inNamedDocument(citation, provisions)),
        isNamed: true,
      }
    }
    if (!citing) return this.#isAlone(citation) ? plain(absolute(citation, scope.provisions)) : {}
    if (this.#isForeign(list)) return {}
    if (rankOf(citation) < pointRank) return absolute(citation, scope.provisions)
    const isWhole = path.length > 1 && path.every((part) => /^\d/u.test(part))
    return !isWhole && this.#isUnclear(list) ? {} : this.#relative(citation)
  }

  #isAlone(citation: Citation): boolean {
    const {citations, scope} = this.#reading
    return citations.length === 1 && endsPlainClause(this.#text, citation, scope.language)
  }

  /** The document whose title stands behind a list, or before it: `of the Code`, `the Code, Article 5`. */
  #namedDocument(list: number): CitedDocument | undefined {
    const {titles} = this.#reading
    if (titles.length === 0) return undefined
    const [first] = this.#endsOf(list)
    const [, last] = this.#endsOf(this.#lastOf(list))
    const {of} = this.#citing
    const behind = titles.find(({start}) =>
      expressionOf(`^,?(?:${of})[“«„"]?$`, 'u').test(gap(this.#lower, last.end, start)),
    )
    const before = titles.findLast(({end}) => this.#isBefore(gap(this.#lower, end, first.start)))
    return (behind ?? before)?.document
  }

  #isBefore(between: string): boolean {
    const {citing} = this.#reading
    return citing && citing.isActFirst !== true
      ? /^(?:[”»"]?[,(]?[ \u00A0]?[(]?|['’]s[ \u00A0])$/u.test(between) && between !== ''
      : /^[”»"》」]?[ \u00A0,(]{0,3}(?:[\p{L}\p{M}]{1,4}[ \u00A0])?$|^[”»"》」]?[のの의]?$/u.test(
          between,
        )
  }

  /** The list that a list's numbers are part of: `paragraphs 1 and 2 of Article 4`, `Article 4, paragraph 2`. */
  #outerOf(list: number): number | undefined {
    const {citations} = this.#reading
    const citing = this.#citing
    const [own, before, after] = [list, list - 1, list + 1].map((at) => this.#lists.get(at))
    const [first, last] = [own?.[0], own?.at(-1)]
    if (!first || !last || citations.length === 0) return undefined
    const next = after?.[0]
    if (next && rankOf(next) <= rankOf(last) && this.#isGap(last, next, citing.of))
      return after.length === 1 ? list + 1 : undefined
    const previous = before?.at(-1)
    if (previous && rankOf(previous) < rankOf(first) && this.#isGap(previous, first, citing.part))
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
    const citing = this.#citing
    const behind = this.#text.slice(last.end, last.end + reach)
    // Croatian and its sisters write the number with a stop of its own.
    const own = hasStop(this.#reading.scope.language) ? behind.replace(/^\.(?=\s)/u, '') : behind
    const after = own.split(/[.;:](?:\s|$)/u)[0] ?? '' // split gives one
    const before =
      this.#text
        .slice(Math.max(0, first.start - reach), first.start)
        .split(/[.;](?:\s|$)/u)
        .at(-1) ?? '' // the same
    const lower = inLowerCase(after)
    const isOwn = expressionOf(`^(?:${citing.own})`, 'u').test(lower)
    if (!isOwn) {
      const isOf = expressionOf(`^,?(?:${citing.of})`, 'u').test(lower)
      const {capitalWithin = nearWords} = citing // most languages have a word for `of`
      const words = after.trim().split(/\s+/u)
      const isNamed = /\p{Lu}/u.test(words.slice(0, capitalWithin).join(' '))
      if (isOf && (isNamed || this.#namesAct(words.slice(0, capitalWithin + 2).join(' '))))
        return true
      if (/^\s*[(,]?\s*\p{Lu}[\p{Lu}\d]/u.test(after)) return true
      if (expressionOf(`^[\\s,]*(?:${citing.acts})(?!\\p{L})`, 'u').test(lower)) return true
    }
    const close = before.slice(-reach)
    const {language} = this.#reading.scope
    if (citing.isActFirst === true && isActBefore(close, citing, language)) return true
    return /\p{Lu}[\p{Lu}\d/-]+(?:[\s\d:./()-]*)[\s,(]*$/u.test(close) || endsWithAct(close, citing)
  }

  /** The last of the lists that name parts of this one behind it: `Article 4, paragraph 2, point (a)`. */
  #lastOf(list: number): number {
    const next = list + 1
    return this.#lists.has(next) && this.#outerOf(next) === list ? this.#lastOf(next) : list
  }

  #namesAct(words: string): boolean {
    return expressionOf(actsOf(this.#citing, this.#reading.scope.language), 'u').test(
      inLowerCase(words),
    )
  }

  /** Whether a reference to a part stands near one to a larger provision, without a word that joins them. */
  #isUnclear(list: number): boolean {
    const [first, last] = this.#endsOf(list)
    return this.#reading.citations.some(
      (other) =>
        other.list !== list &&
        rankOf(other) < rankOf(first) &&
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

  #relative({sort, path, start, end}: Citation): Resolution {
    const {position, scope} = this.#reading
    const {provisions} = scope
    const found = new Set<Provision>()
    const whole = candidates(sort, path, provisions)
    // A heading `3.2` is meant by `regulation 3.2`, not the second point of 2.3.
    const isHeading = path.length > 1 && whole.some(({isBareHeading}) => isBareHeading)
    for (let around = isHeading ? undefined : position.provision; around; around = around.parent)
      for (const provision of below(around, path)) found.add(provision)
    // `Absatz 1` is not § 1, though German calls both a paragraph.
    const hasSign = this.#text.slice(start, end).includes('§')
    for (const provision of whole) if (hasSign || !provision.hasSign) found.add(provision)
    // `subsection (1)` is the one of two whose number is in brackets too.
    const isInBrackets = this.#text.slice(start, end).includes('(')
    const alike = [...found].filter(({isBracketed}) => isBracketed === isInBrackets)
    if (found.size > 1 && path.length === 1) return one(alike)
    if (found.size > 0) return one([...found])
    const points = rootsOf('point', provisions)
    const isFlat = points.length > 1 && provisions.roots.size === 1
    return isFlat ? {isDead: isMissing(points, path)} : {}
  }

  /** Whether the text names no other: no act, no acronym, no year. */
  #namesNothingElse(): boolean {
    const {position, scope} = this.#reading
    const own = expressionOf(ownOf(this.#citing, scope.language), 'gu')
    const rest = [...position.around, this.#lower].map((text) =>
      inLowerCase(text).replaceAll(own, ' '),
    )
    if (rest.some((text) => this.#namesAct(text))) return false
    return !/\p{Lu}{2,}|\d{4}/u.test(this.#text.replaceAll(/(?<!\p{L})[IVXLCDM]+(?!\p{L})/gu, ''))
  }
}

/** A resolution that is a link or nothing, never a finding. */
const plain = ({provision}: Resolution): Resolution => (provision ? {provision} : {})

const inDocument = (document: string | undefined, found: Resolution): NamedResolution =>
  document === undefined ? found : {...found, document}

/** The text between two places; a sign that no pattern has where the second is before the first. */
const gap = (text: string, from: number, to: number): string =>
  from <= to && to - from < reach ? text.slice(from, to) : '\uFFFC'
