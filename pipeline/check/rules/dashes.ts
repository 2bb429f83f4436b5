import type {Span} from '../../finding/place.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type DashesFact = UnitFact & {readonly found: string; readonly preferred: string}

/** Hyphens that stand for a dash. */
export const dashes: Check = unitRule<DashesFact>({
  kind: 'unit',
  id: 'dashes',
  when: (_, target) => (target & trait.hyphen) !== 0,
  *find({source, target}) {
    if (!likely.test(target.text)) return
    const at: Span[] = Array.from(target.prose().matchAll(asDashAll), ({0: found, index}) => ({
      start: index,
      end: index + found.length,
    }))
    const [first] = at
    if (first && !asDash.test(source.prose()))
      yield {
        found: target.text.slice(first.start, first.end),
        preferred: target.language.typography.dashes[0] ?? '–',
        at,
        fact: 'hyphen',
      }
  },
  say: ({found, preferred}) => ({
    message: `${found} is used as a dash`,
    hint: `Write ${preferred} instead`,
  }),
  // Whether a dash without spaces gets some is a matter of style.
  fix: ({preferred, at = []}, {target: {text}}) =>
    at.every(({start, end}) => text.charAt(start - 1) === ' ' && text.charAt(end) === ' ')
      ? at.map((span) => ({...span, text: preferred}))
      : [],
})

const likely = / [-‐] |--/u
const asDash = /(?<=[\p{L}\p{M}»”)] )[-‐](?= \p{L})|(?<=[\p{L}\p{M}»” ])--(?=[\p{L} ])/u
const asDashAll = new RegExp(asDash, 'gu')
