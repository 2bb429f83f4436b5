import {anyJoining, citationsIn, type Citation} from '../../language/citations.ts'
import type {Language} from '../../language/model/types.ts'
import {readRoman} from '../../language/roman.ts'
import type {Key} from '../model/types.ts'
import type {KeySpan} from './linked.ts'
import type {Provision} from './provisions.ts'
import {sortsFor, type ResolvedCitation} from './resolve.ts'

/**
 * The references of a translation that its source makes too. The source says what is meant: a number that it does not name
 * there, or names for two provisions, leads nowhere.
 *
 * @param text words of the translation alone, in `language`
 * @param wanted the references of the source's text
 */
export function translatedSpans(
  text: string,
  wanted: readonly ResolvedCitation[],
  {language, source}: {readonly language: Language; readonly source: Language},
): readonly KeySpan[] {
  const provisions = wanted.flatMap(({provision}) => (provision ? [provision] : []))
  if (provisions.length === 0) return []
  const composed = text.normalize('NFC')
  return citationsIn(composed, language, anyJoining).flatMap((citation) => {
    const path = citation.path.map((part) => inLetters(part, language, source)).join('.')
    // Where the source names the same number in another text, nobody can say which of them this is.
    if (wanted.some(({provision, path: own}) => !provision && own.join('.') === path)) return []
    const key = soleKey([
      wantedAs(path, citation, wanted),
      wantedAs(path, undefined, wanted),
      provisions.flatMap(partly).filter(({names}) => names.includes(path)),
      wantedAs(inDigits(composed.slice(citation.start, citation.end)), citation, wanted),
    ])
    return key === undefined ? [] : [{start: citation.start, end: citation.end, key}]
  })
}

/** The value of the roman numeral that a reference ends with, `5` for `статья V`; empty where it has none. */
function inDigits(reference: string): string {
  const numeral = /(?<!\p{L})[IVXLCDM]+$/u.exec(reference)?.[0]
  return String((numeral === undefined ? undefined : readRoman(numeral)) ?? '') // another sort of number
}

type Named = {readonly provision: Provision}

function wantedAs(
  path: string,
  like: Citation | undefined,
  wanted: readonly ResolvedCitation[],
): readonly Named[] {
  return wanted.flatMap(({provision, path: own, sort}) =>
    provision && own.join('.') === path && (!like || sortsFor[sort] === sortsFor[like.sort])
      ? [{provision}]
      : [],
  )
}

/** The key of the first choice that leaves any, where it leaves one alone. */
function soleKey(choices: readonly (readonly Named[])[]): Key | undefined {
  const choice = choices.find((named) => named.length > 0)
  const keys = new Set(choice?.map(({provision}) => provision.key))
  return keys.size === 1 ? [...keys][0] : undefined
}

/** A provision and those around it, with their numbers and the parts that these add. */
function partly(provision: Provision): readonly (Named & {readonly names: readonly string[]})[] {
  const {number, parent} = provision
  if (!parent) return [{provision, names: [number]}]
  const part = number.slice(parent.number.length + 1)
  return [{provision, names: [number, part]}, ...partly(parent)]
}

/** A letter as the source writes it: `б` of the Russian alphabet is `b`. */
function inLetters(part: string, language: Language, source: Language): string {
  if (!/^\p{L}$/u.test(part) || /\p{Script=Latin}/u.test(part)) return part
  const at = Array.from(language.labels.letters).indexOf(part)
  return at < 0 ? part : (Array.from(source.labels.letters)[at] ?? part) // beyond its alphabet
}
