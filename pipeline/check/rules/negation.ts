import type {Span} from '../../finding/place.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {isWithin, negationsWithin, stretchesOf, withoutKept} from '../text/meaning.ts'
import type {ReadText} from '../text/read-text.ts'

type NegationFact = UnitFact & {
  /** a word such as `никто` stands without the negation it wants */
  readonly lacks: boolean
  readonly english: readonly string[]
  readonly words: readonly string[]
}

/** A negation of the English that the translation lacks, or one that it adds. */
export const negation: Check = unitRule<NegationFact>({
  kind: 'unit',
  id: 'negation',
  *find({source, target}) {
    if (!source.language.meaning || !target.language.meaning) return
    const said = source.negation()
    const wanted = {...said, sure: withoutKept(said.sure, source, target)}
    const found = target.negation()
    if (wanted.sure.length === 0 && found.sure.length === 0 && found.alone.length === 0) return
    const differing = stretchesOf(source, target)
      .map(([ours, theirs]) => ({
        ours,
        english: negationsWithin(wanted, source.prose(), ours),
        here: negationsWithin(found, target.prose(), theirs),
      }))
      .filter(
        ({english, here}) =>
          english.least > here.most ||
          // Two negations in one clause may say yes: `не может не`, 不得不.
          (here.least > english.most && !(english.most === 0 && here.most > 1)),
      )
    const isAlone = found.alone.length > 0 && wanted.sure.length > 0
    if (differing.length === 0 && !isAlone) return
    // Where both negate, one may say with one word what the other says with two; and what no duty or
    // permission is said of is worded in many ways: *cannot be seen*, `invisible`.
    const isSure = differing.some(
      ({ours, english, here}) =>
        ((english.least > 0 && here.most === 0) || (here.least > 0 && english.most === 0)) &&
        isProvision(source, ours),
    )
    const words = [...found.sure, ...found.alone].toSorted((a, b) => a.start - b.start)
    yield {
      lacks: found.alone.length > 0,
      english: textsOf(source.text, wanted.sure),
      words: textsOf(target.text, words),
      at: words,
      from: wanted.sure,
      fact: `${wanted.sure.length} ${found.sure.length} ${found.alone.length}`,
      ...(isSure || isAlone ? {} : {severity: 'info'}),
    }
  },
  say: ({lacks, english, words}) => ({
    message: lacks
      ? `The English negates (${english.join(', ')}), and ${words.join(', ')} lacks its negation`
      : english.length === 0
        ? `The translation negates (${words.join(', ')}), the English does not`
        : words.length === 0
          ? `The English negates (${english.join(', ')}), the translation does not`
          : `The English negates with ${english.join(', ')}, the translation elsewhere or otherwise: ${words.join(', ')}`,
    hint: 'Compare what is allowed and what is not; waive the rule where both say the same',
  }),
})

/** Whether a stretch obliges or permits. */
const isProvision = (source: ReadText, stretch: Span): boolean =>
  source
    .force()
    .some((word) => word.sure && word.force !== 'recommendation' && isWithin(word, stretch))

// The message names this number of words at most.
const most = 6

const textsOf = (text: string, spans: readonly Span[]): readonly string[] =>
  spans.slice(0, most).map(({start, end}) => text.slice(start, end))
