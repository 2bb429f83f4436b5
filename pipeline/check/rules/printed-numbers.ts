import {plainText} from '../../document/links/linked.ts'
import type {ResolvedCitation} from '../../document/links/resolve.ts'
import {translatedSpans} from '../../document/links/translated.ts'
import {printLabel} from '../../document/label/print.ts'
import type {Key, Unit} from '../../document/model/types.ts'
import type {Span} from '../../finding/place.ts'
import {readNumeral} from '../../language/numerals.ts'
import {readRoman} from '../../language/roman.ts'
import type {DocumentPair, Pair} from '../rule/rule.ts'

/** A reference whose number is not written as editions print it before the provision. */
export type UnlikePrinted = {
  /** `4` */
  readonly written: string
  /** `IV` */
  readonly printed: string
  /** the number, in UTF-16 offsets of the translation */
  readonly at: Span
}

/**
 * The references of a translation in digits to a provision whose number is printed as a roman numeral, and those in roman
 * numerals to one printed in digits. A reference that the English writes in the same way is right.
 */
export function unlikePrinted({passage, target, within}: Pair): readonly UnlikePrinted[] {
  const wanted = passage.units.flatMap((unit) => {
    const citations = within.references.get(unit.key) ?? [] // most units refer to nothing
    return citations.map((citation) => ({citation, unit}))
  })
  if (wanted.length === 0) return none
  const text = target.prose()
  const citations = wanted.map(({citation}) => citation)
  return translatedSpans(text, citations, {...within, id: within.catalog.document}).flatMap(
    ({start, end, key, document}) => {
      // Numbers of another document are printed there.
      if (document !== undefined) return []
      const written = soleNumber(text.slice(start, end))
      const printed = printedNumber(key, within)
      if (!written || !printed || !isOtherForm(written, printed)) return []
      if (wanted.some((one) => isWrittenSo(one, key, written))) return []
      const from = start + written.at
      const at = {start: from, end: from + written.text.length}
      return [{written: written.text, printed: printed.text, at}]
    },
  )
}

const none: readonly UnlikePrinted[] = []

/** A number of one part as it is written. */
type WrittenNumber = {
  readonly text: string
  readonly value: number
  readonly isRoman: boolean
  /** UTF-16 offset */
  readonly at: number
}

/** The number of a text that has one alone, in digits or roman numerals. */
function soleNumber(text: string): WrittenNumber | undefined {
  const numerals =
    /\p{Nd}+|(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[IVXLCDM]+(?![\p{Script=Latin}\p{Script=Cyrillic}])/gu
  const [match, other] = text.matchAll(numerals)
  if (!match || other) return undefined
  const [numeral] = match
  const roman = readRoman(numeral)
  const value = roman ?? readNumeral(numeral)?.value
  return value === undefined
    ? undefined
    : {text: numeral, value, isRoman: roman !== undefined, at: match.index}
}

function isOtherForm(written: WrittenNumber, printed: WrittenNumber): boolean {
  return written.value === printed.value && written.isRoman !== printed.isRoman
}

type SourceCitation = {readonly citation: ResolvedCitation; readonly unit: Unit}

/** Whether the English refers to a provision in the same form. */
function isWrittenSo(
  {citation: {provision, start, end}, unit}: SourceCitation,
  key: Key,
  {isRoman}: WrittenNumber,
): boolean {
  if (provision?.key !== key) return false
  return soleNumber(plainText(unit.inline).slice(start, end))?.isRoman === isRoman
}

/** The number that editions print before a provision, where it has one part. */
function printedNumber(
  key: Key,
  {catalog, translation, printed}: DocumentPair,
): WrittenNumber | undefined {
  const provision = catalog.byKey.get(key) ?? catalog.bare.find((bare) => bare.key === key)
  if (!provision?.label) return undefined
  const {label, number} = provision
  const own = translation.states.units.get(key)?.label
  return soleNumber(
    printLabel(
      label,
      printed,
      own === undefined ? undefined : {text: own, ...(number === undefined ? {} : {number})},
    ).text,
  )
}
