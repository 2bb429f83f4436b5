import type {Span} from '../../finding/place.ts'
import {unitRule, type Check, type OfferedEdit, type UnitFact} from '../rule/rule.ts'
import {maskCharacter} from '../text/mask.ts'
import type {ReadText} from '../text/read-text.ts'
import {trait} from '../text/traits.ts'

type SpacesFact = UnitFact & {readonly where: 'within' | 'start' | 'end'}

/** Doubled spaces, and spaces at the start or the end. */
export const spaces: Check = unitRule<SpacesFact>({
  kind: 'unit',
  id: 'spaces',
  when: (_, target) => (target & trait.space) !== 0,
  *find({source, target: {text}}) {
    if (isSpace(text, 0) && !isSpace(source.text, 0))
      yield {where: 'start', at: [{start: 0, end: text.length - text.trimStart().length}]}
    const last = text.length - 1
    if (isSpace(text, last) && !isSpace(source.text, source.text.length - 1))
      yield {where: 'end', at: [{start: text.trimEnd().length, end: text.length}]}
    if (!doubled.test(text) || doubled.test(source.text)) return
    const at: Span[] = Array.from(text.trim().matchAll(doubledAll), ({0: found, index}) => ({
      start: index + text.length - text.trimStart().length,
      end: index + text.length - text.trimStart().length + found.length,
    }))
    if (at.length > 0) yield {where: 'within', at, fact: 'within'}
  },
  say: ({where}) => ({
    message:
      where === 'within' ? 'There are two spaces in a row' : `There is a space at the ${where}`,
    hint: 'Remove the extra space',
  }),
  fix: ({where, at = []}, {target}) => (where === 'within' ? single(at, target) : at.map(gone)), // always has a place
})

const gone = (span: Span): OfferedEdit => ({...span, text: ''})

/** One space for each run; the one that does not break where the run has such. Spaces of code are left to a person. */
function single(runs: readonly Span[], target: ReadText): readonly OfferedEdit[] {
  const {text} = target
  if (runs.some(({start}) => target.prose().charAt(start) === maskCharacter)) return []
  return runs.map(({start, end}) => {
    const run = text.slice(start, end)
    return {start, end, text: /[\u00A0\u202F]/u.exec(run)?.[0] ?? ' '}
  })
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at))
const doubled = /[ \u00A0\u202F]{2}/u
const doubledAll = /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/gu
