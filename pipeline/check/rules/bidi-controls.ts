import {codePointName} from '../text/code-point-name.ts'
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
  find: ({source, target}) => runsOf(marksIn(source.text, target.text)),
  say: ({code, sort}) => ({message: messages[sort](code), hint: 'Delete the control character'}),
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

/** One fact for each run of the same control. */
function* runsOf(marks: readonly BidiMark[]): Generator<BidiControlsFact> {
  let run: {readonly first: BidiMark; end: number} | undefined
  const fact = ({code, sort, at: start}: BidiMark, end: number): BidiControlsFact => ({
    code,
    sort,
    at: [{start, end}],
    fact: code,
  })
  for (const mark of marks) {
    const {first, end} = run ?? {first: mark, end: mark.at} // the first of all begins a run
    if (mark.at === end && mark.code === first.code && mark.sort === first.sort)
      run = {first, end: end + 1}
    else {
      yield fact(first, end)
      run = {first: mark, end: mark.at + 1}
    }
  }
  if (run) yield fact(run.first, run.end)
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
