import {codePointName} from '../text/code-point-name.ts'
import type {Span} from '../../finding/place.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type BidiControlsFact = UnitFact & {
  readonly code: string
  readonly sort: 'override' | 'open' | 'closes'
}

/** Bidirectional controls that reorder text (Trojan Source), or that are left open. */
export const bidiControls: Check = unitRule<BidiControlsFact>({
  kind: 'unit',
  id: 'bidi-controls',
  onCode: true,
  when: (_, target) => (target & trait.bidi) !== 0,
  *find({source, target}) {
    const open: {readonly mark: string; readonly at: number}[] = []
    for (const {0: mark, index} of target.text.matchAll(controls)) {
      const at: readonly Span[] = [{start: index, end: index + 1}]
      const code = codePointName(mark)
      if (overrides.includes(mark)) {
        if (!source.text.includes(mark)) yield {code, sort: 'override', at, fact: code}
      }
      const opener = closers[mark]
      if (opener === undefined) open.push({mark, at: index})
      else if (opener.includes(open.at(-1)?.mark ?? ' ')) open.pop()
      else yield {code, sort: 'closes', at, fact: code}
    }
    for (const {mark, at} of open)
      if (!overrides.includes(mark))
        yield {
          code: codePointName(mark),
          sort: 'open',
          at: [{start: at, end: at + 1}],
          fact: codePointName(mark),
        }
  },
  say: ({code, sort}) => ({message: messages[sort](code), hint: 'Delete the control character'}),
})

const messages: Readonly<Record<BidiControlsFact['sort'], (code: string) => string>> = {
  override: (code) => `${code} reverses the order of the text`,
  open: (code) => `${code} is opened and not closed: it reorders what follows`,
  closes: (code) => `${code} closes what was not opened`,
}

// Marks (LRM, RLM, ALM) reorder nothing but what stands beside them, and Arabic and Hebrew need them.
const controls = /[\u202A-\u202E\u2066-\u2069]/gu
const overrides = ['\u202D', '\u202E']
const closers: Readonly<Record<string, string>> = {
  '\u202C': '\u202A\u202B\u202D\u202E',
  '\u2069': '\u2066\u2067\u2068',
}
