import type {Span} from '../../finding/place.ts'
import type {ReadText} from '../text/read-text.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {quotationsIn} from '../text/quotations.ts'
import {trait} from '../text/traits.ts'

type QuotationsFact = UnitFact & {
  readonly unpaired: string
  readonly wanted: number
  readonly found: number
}

/** Quotation marks that open or close nothing, and quotations that got lost. */
export const quotations: Check = unitRule<QuotationsFact>({
  kind: 'unit',
  id: 'quotations',
  when: (source, target) => ((source | target) & trait.quote) !== 0,
  *find({source, target}) {
    const {pairs, unpaired} = quotationsIn(target)
    const english = quotationsIn(source)
    // Quotations that run on from unit to unit open in one and close in another.
    if (unpaired.length > 0 && english.unpaired.length === 0)
      yield {
        unpaired: textOf(target.text, unpaired[0]),
        wanted: 0,
        found: 0,
        at: unpaired,
        fact: 'unpaired',
      }
    else if (english.pairs.length > 0 && pairs.length === 0 && !isSetOff(source, target))
      yield {
        unpaired: '',
        wanted: english.pairs.length,
        found: 0,
        from: english.pairs.map(({start, end}) => ({start, end})),
        fact: 'lost',
        // Languages set off in other ways, or not at all, what the English quotes.
        severity: 'info',
      }
  },
  say: ({unpaired, wanted}) => ({
    message:
      unpaired === ''
        ? `The English quotes ${wanted === 1 ? 'once' : `${wanted} times`}, the translation nothing`
        : `The quotation mark ${unpaired} has no partner`,
    hint: unpaired === '' ? 'Quote the same words' : 'Add the other mark, or remove this one',
  }),
})

const textOf = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, span.end) : ''

/** Whether the translation sets off otherwise what the English quotes: in brackets, single marks or markup. */
const isSetOff = (source: ReadText, target: ReadText): boolean =>
  otherMarks.some((mark) => countOf(target.text, mark) > countOf(source.text, mark))

const otherMarks: readonly RegExp[] = [
  /[(（[［【〔]/gu,
  /(?<![\p{L}\p{N}])'[^']{1,200}'(?![\p{L}\p{N}])/gu,
  /\*+[^*]{1,200}\*+/gu,
]

const countOf = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0 // no match
