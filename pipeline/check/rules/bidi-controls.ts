import {itemAt, present} from '../../finding/assert.ts'
import type {Span} from '../../finding/place.ts'
import {codePointName} from '../text/code-point-name.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type BidiControlsFact = UnitFact & {
  readonly code: string
  readonly sort: 'override' | 'open' | 'closes'
  /** runs of the control in the text */
  readonly places: number
}

/** Bidirectional controls that reorder text (Trojan Source), or that are left open. */
export const bidiControls: Check = unitRule<BidiControlsFact>({
  kind: 'unit',
  id: 'bidi-controls',
  onCode: true,
  when: (_, target) => (target & trait.bidi) !== 0,
  find: ({source, target}) => factsOf(marksIn(source.text, target.text)),
  say: ({code, sort, places}) => {
    const message = messages[sort](code)
    return places === 1
      ? {message, hint: 'Delete the control character'}
      : {message: `${message}; the text has ${places} such places`, hint: 'Delete them all'}
  },
  fix: (fact, {source, target}) =>
    marksIn(source.text, target.text)
      .filter((mark) => sortOf(mark) === sortOf(fact))
      .map(({at}) => ({start: at, end: at + 1, text: ''})),
})

type BidiMark = {
  readonly code: string
  readonly sort: BidiControlsFact['sort']
  readonly at: number
}

/** The controls of a text that are wrong, in its order. */
function marksIn(source: string, text: string): readonly BidiMark[] {
  const wrong: BidiMark[] = []
  const open: {readonly mark: string; readonly at: number}[] = []
  for (const {0: mark, index: at} of text.matchAll(controls)) {
    const code = codePointName(mark)
    if (overrides.includes(mark) && !source.includes(mark)) wrong.push({code, sort: 'override', at})
    const opener = closers[mark]
    if (opener === undefined) open.push({mark, at})
    else if (opener.includes(open.at(-1)?.mark ?? ' ')) open.pop()
    else wrong.push({code, sort: 'closes', at})
  }
  for (const {mark, at} of open)
    if (!overrides.includes(mark)) wrong.push({code: codePointName(mark), sort: 'open', at})
  return wrong
}

/** One fact for each control and what is wrong with it, at the first run; a text may have thousands. */
function factsOf(marks: readonly BidiMark[]): readonly BidiControlsFact[] {
  const sorts = [...new Set(marks.map(sortOf))]
  return sorts.map((one) => {
    const group = marks.filter((mark) => sortOf(mark) === one)
    const {code, sort} = itemAt(group, 0)
    const [first, ...others] = runsOf(group)
    return {code, sort, places: others.length + 1, at: [present(first, 'a run')], fact: code}
  })
}

const sortOf = ({code, sort}: Pick<BidiMark, 'code' | 'sort'>): string => `${sort} ${code}`

/** Where marks that follow each other begin and end. */
function runsOf(marks: readonly BidiMark[]): readonly Span[] {
  const starts = marks.filter((mark, index) => marks[index - 1]?.at !== mark.at - 1)
  const ends = marks.filter((mark, index) => marks[index + 1]?.at !== mark.at + 1)
  return starts.map(({at}, index) => ({start: at, end: itemAt(ends, index).at + 1}))
}

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
