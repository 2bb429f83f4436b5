import type {Span} from '../../finding/place.ts'
import type {Typography} from '../../language/model/types.ts'
import {unitRule, type Check, type OfferedEdit, type UnitFact} from '../rule/rule.ts'
import {quotationsIn, type Quotation} from '../text/quotations.ts'
import {trait} from '../text/traits.ts'

type QuotesFact = UnitFact & {
  readonly found: string
  readonly preferred: string
  readonly inner: boolean
}

/** Quotation marks that the language does not use, or not at that depth. */
export const quotes: Check = unitRule<QuotesFact>({
  kind: 'unit',
  id: 'quotes',
  when: (_, target) => (target & trait.quote) !== 0,
  *find({source, target}) {
    const {typography} = target.language
    const {pairs, unpaired} = quotationsIn(target)
    if (unpaired.length > 0) return
    const wrong = new Map<string, {readonly inner: boolean; readonly at: Span[]}>()
    for (const pair of pairs) {
      if (isUsual(pair, typography) || isForeign(pair, target.text)) continue
      if (isKept(pair, target.text, source.text)) continue
      const name = nameOf(pair)
      const known = wrong.get(name) ?? {inner: pair.depth > 0, at: []}
      wrong.set(name, known)
      known.at.push(...marksOf(pair))
    }
    for (const [found, {inner, at}] of wrong) {
      const [open, close] = preferredAt(inner, typography)
      yield {found, preferred: `${open}…${close}`, inner, at, fact: found}
    }
  },
  say: ({found, preferred, inner}) => ({
    message: inner
      ? `A quotation within a quotation has the marks ${found}`
      : `${found} are not the quotation marks of this language`,
    hint: `Write ${preferred}, as the language does`,
  }),
  fix({found}, {target}) {
    const {typography} = target.language
    const wrong = quotationsIn(target).pairs.filter(
      (pair) => nameOf(pair) === found && !isUsual(pair, typography),
    )
    if (!wrong.every((pair) => isQuotation(pair, target.text))) return []
    return wrong.flatMap((pair): readonly OfferedEdit[] => {
      const [opening, closing] = marksOf(pair)
      const [open, close] = preferredAt(pair.depth > 0, typography)
      return [
        {...opening, text: open},
        {...closing, text: close},
      ]
    })
  },
})

/** Whether a quotation is in words that are said to be of another language: `<span lang="en">"Language"</span>`. */
const isForeign = ({start}: Quotation, text: string): boolean => {
  const [opening] = text.slice(0, start).match(/<[a-z]+\s[^<>]*\blang=[^<>]*>[^<>]*$/iu) ?? [] // no tag is open
  return opening !== undefined
}

const beside = 10

/** Whether a quotation is in a stretch that the translation has kept in English. */
const isKept = ({start, end}: Quotation, text: string, english: string): boolean =>
  start > 0 && english.includes(text.slice(Math.max(0, start - beside), end + beside))

const nameOf = ({open, close}: Quotation): string => `${open}…${close}`

function isUsual(pair: Quotation, {quotes: outer, innerQuotes}: Typography): boolean {
  const allowed =
    pair.depth > 0 ? [...innerQuotes, ...outer.slice(1)] : [...outer, ...outermost(pair)]
  return allowed.some(([open, close]) => open === pair.open && close === pair.close)
}

const preferredAt = (
  isInner: boolean,
  {quotes: outer, innerQuotes}: Typography,
): readonly [string, string] => (isInner ? innerQuotes : outer)[0] ?? ['“', '”']

/** Whether the marks are close to the words inside alone; a straight one behind a number may be one of inches. */
const isQuotation = ({start, end, close}: Quotation, text: string): boolean =>
  !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(start - 1)) &&
  /\S/u.test(text.charAt(start + 1)) &&
  (close === '"' ? /[^\s\p{N}]/u : /\S/u).test(text.charAt(end - 2))

const marksOf = ({start, end}: Quotation): readonly [Span, Span] => [
  {start, end: start + 1},
  {start: end - 1, end},
]

/** Single quotation marks of glosses and of linguistics are nobody's mistake. */
const outermost = ({open, close}: Quotation): readonly (readonly [string, string])[] =>
  open === '‘' && close === '’' ? [['‘', '’']] : []
