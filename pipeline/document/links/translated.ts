import {anyJoining, citationsIn, type Citation} from '../../language/citations.ts'
import type {Language} from '../../language/model/types.ts'
import {readRoman} from '../../language/roman.ts'
import type {Key} from '../model/types.ts'
import {provisionSorts} from '../../language/provision-sorts.ts'
import type {CitedDocument} from './cited-documents.ts'
import type {KeySpan} from './linked.ts'
import {namedBy, type NamedDocument} from './named.ts'
import type {Provision} from './provisions.ts'
import type {ResolvedCitation} from './resolve.ts'

/** The languages of a translation and its source, and the documents that texts name by their titles. */
export type TranslationScope = {
  readonly language: Language
  readonly source: Language
  readonly cited: readonly CitedDocument[]
  /** the name of the text's own document */
  readonly id: string
}

/**
 * The references of a translation that its source makes too. The source says what is meant: a number that it does not name
 * there, or names for two provisions, leads nowhere. Where it names two by one number in two documents, the title beside a
 * reference says which of them this is.
 *
 * @param text words of the translation alone, in `language`
 * @param wanted the references of the source's text
 */
export function translatedSpans(
  text: string,
  wanted: readonly ResolvedCitation[],
  {language, source, cited, id}: TranslationScope,
): readonly KeySpan[] {
  const provisions = wanted.flatMap(({provision}) => (provision ? [provision] : []))
  if (provisions.length === 0) return []
  const composed = text.normalize('NFC')
  const citations = citationsIn(composed, language, anyJoining)
  const named = namedBy(composed, citations, {language, cited, id})
  return citations.flatMap((citation) => {
    const path = citation.path.map((part) => inLetters(part, language, source)).join('.')
    const meant = meantBy(citation, wanted, named)
    // Where the source names the same number in another text, nobody can say which of them this is.
    if (meant.some(({provision, path: own}) => !provision && own.join('.') === path)) return []
    const place = solePlace([
      wantedAs(path, citation, meant),
      wantedAs(path, undefined, meant),
      meant.flatMap(partly).filter(({names}) => names.includes(path)),
      wantedAs(inDigits(composed.slice(citation.start, citation.end)), citation, meant),
    ])
    return place ? [{start: citation.start, end: citation.end, ...place}] : []
  })
}

/** The references of the source that one of a translation may be, as far as titles of documents say so. */
function meantBy(
  {list}: Citation,
  wanted: readonly ResolvedCitation[],
  named: ReadonlyMap<number, NamedDocument>,
): readonly ResolvedCitation[] {
  const own = named.get(list)
  if (own) return wanted.filter(({document}) => document === own.document)
  // What another reference names by a title, this one does not mean.
  const others = new Set(Array.from(named.values(), ({document}) => document))
  const rest = wanted.filter(({document}) => document === undefined || !others.has(document))
  return rest.some(({provision}) => provision) ? rest : wanted
}

/** The value of the roman numeral that a reference ends with, `5` for `статья V`; empty where it has none. */
function inDigits(reference: string): string {
  const numeral = /(?<!\p{L})[IVXLCDM]+$/u.exec(reference)?.[0]
  return String((numeral === undefined ? undefined : readRoman(numeral)) ?? '') // another sort of number
}

type Place = {readonly key: Key; readonly document?: string}
type Named = {readonly provision: Provision; readonly document: string | undefined}

function wantedAs(
  path: string,
  like: Citation | undefined,
  wanted: readonly ResolvedCitation[],
): readonly Named[] {
  return wanted.flatMap(({provision, path: own, sort, document}) =>
    provision &&
    own.join('.') === path &&
    (!like || provisionSorts[sort].countsAs === provisionSorts[like.sort].countsAs)
      ? [{provision, document}]
      : [],
  )
}

/** The place of the first choice that leaves any, where it leaves one alone. */
function solePlace(choices: readonly (readonly Named[])[]): Place | undefined {
  const [first, ...others] = choices.find((named) => named.length > 0) ?? [] // no choice leaves any
  if (!first) return undefined
  const {provision, document} = first
  const isSole = others.every(
    (one) => one.provision.key === provision.key && one.document === document,
  )
  return isSole ? {key: provision.key, ...(document !== undefined && {document})} : undefined
}

type NamedParts = Named & {readonly names: readonly string[]}

/** The provision of a reference and those around it, with their numbers and the parts that these add. */
function partly({provision, document}: ResolvedCitation): readonly NamedParts[] {
  return provision ? partsOf(provision, document) : []
}

function partsOf(provision: Provision, document: string | undefined): readonly NamedParts[] {
  const {number, parent} = provision
  if (!parent) return [{provision, document, names: [number]}]
  const part = number.slice(parent.number.length + 1)
  return [{provision, document, names: [number, part]}, ...partsOf(parent, document)]
}

/** A letter as the source writes it: `б` of the Russian alphabet is `b`. */
function inLetters(part: string, language: Language, source: Language): string {
  if (!/^\p{L}$/u.test(part) || /\p{Script=Latin}/u.test(part)) return part
  const at = Array.from(language.labels.letters).indexOf(part)
  return at < 0 ? part : (Array.from(source.labels.letters)[at] ?? part) // beyond its alphabet
}
