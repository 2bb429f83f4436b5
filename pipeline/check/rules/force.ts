import type {Force} from '../../language/model/types.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {isWithin, stretchesOf, withoutKept} from '../text/meaning.ts'
import type {Span} from '../../finding/place.ts'
import type {ForceWord, ForceWords, ReadText} from '../text/reading.ts'

type ForceFact = UnitFact & {
  readonly expected: Force
  readonly actual: Force
  readonly english: readonly string[]
  readonly words: readonly string[]
}

/** A duty that became a permission, a permission that became a duty, a rule that became advice. */
export const force: Check = unitRule<ForceFact>({
  kind: 'unit',
  id: 'force',
  *find({source, target}) {
    if (!source.language.meaning || !target.language.meaning) return
    const all = withoutKept(source.force(), source, target)
    if (!all.some(({sure}) => sure)) return
    for (const [ours, theirs] of stretchesOf(source, target)) {
      const wanted = all.filter((word) => isWithin(word, ours))
      const found = target.force().filter((word) => isWithin(word, theirs))
      const turned = turnIn(wanted, found)
      if (!turned) continue
      const there = sureOf(wanted, turned.expected)
      const here = sureOf(found, turned.actual)
      yield {
        ...turned,
        english: there.map(({start, end}) => source.text.slice(start, end)),
        words: here.map(({start, end}) => target.text.slice(start, end)),
        at: here.map(({start, end}) => ({start, end})),
        from: there.map(({start, end}) => ({start, end})),
        fact: `${turned.expected} ${turned.actual}`,
        // Languages word advice in many ways; duties and permissions they do not.
        ...(isAdvice(turned) || there.some((word) => isNoRule(word, source, ours))
          ? {severity: 'info'}
          : {}),
      }
    }
  },
  say: ({expected, actual, english, words}) => ({
    message: `${names[expected]} in the English (${english.join(', ')}) is ${names[actual].toLowerCase()} here (${words.join(', ')})`,
    hint: 'Use the word of the same force: shall, may and should each have their own',
  }),
})

/** What may be so, rather than what is allowed: *may still be managed*. */
const possible = /^\s+(?:already|even|have|still|well)\b/u
/** What a reader has to do for a purpose, which languages also say as what can be done: *To define it, you must …*. */
const purpose = /^\s*To\s+\p{Ll}[^.;:]*,\s+you\s/u

const isNoRule = ({force, end}: ForceWord, {text}: ReadText, ours: Span): boolean =>
  (force === 'permission' && possible.test(text.slice(end, end + 10))) ||
  (force === 'obligation' && purpose.test(text.slice(ours.start, ours.end)))

const forces = ['obligation', 'permission', 'recommendation'] as const
const names: Readonly<Record<Force, string>> = {
  obligation: 'An obligation',
  permission: 'A permission',
  recommendation: 'A recommendation',
}

/** Words that carry this force for certain. A bound permission ("may not", "only … may") obliges. */
const sureOf = (words: ForceWords, force: Force): ForceWords =>
  words.filter((word) => word.force === force && word.sure && !word.bound)

/** How many words may carry this force; a bound permission may be a duty. */
function most(words: ForceWords, force: Force): number {
  const carrying = words.filter(
    (word) =>
      word.force === force || (force === 'obligation' && word.bound && word.force === 'permission'),
  )
  return new Set(carrying.map(({start}) => start)).size
}

/** A force that the translation has too little of, and another that it has too much of instead. */
function turnIn(
  wanted: ForceWords,
  found: ForceWords,
): {readonly expected: Force; readonly actual: Force} | undefined {
  for (const expected of forces) {
    if (sureOf(wanted, expected).length <= most(found, expected)) continue
    const actual = forces.find(
      (other) => other !== expected && sureOf(found, other).length > mayRender(wanted, other),
    )
    if (actual) return {expected, actual}
  }
  return undefined
}

/** How many words of the English a force may render: many languages say “should” as they say “must”. */
const mayRender = (wanted: ForceWords, force: Force): number =>
  most(wanted, force) + (force === 'obligation' ? most(wanted, 'recommendation') : 0)

const isAdvice = ({expected, actual}: {expected: Force; actual: Force}): boolean =>
  expected === 'recommendation' || actual === 'recommendation'
