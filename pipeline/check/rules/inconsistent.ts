import {documentRule, type Check, type DocumentFact, type Pair} from '../rule.ts'

type Fact = DocumentFact & {readonly where: string; readonly first: string; readonly here: string}

/** The same English translated in two ways. */
export const inconsistent: Check = documentRule<Fact>({
  kind: 'document',
  id: 'inconsistent',
  severity: 'warning',
  why: 'What is said in one way in the source is one thing; two wordings make two things of it.',
  *find({pairs}) {
    const seen = new Map<string, Pair>()
    for (const pair of pairs()) {
      const {unit, source, target} = pair
      const key = folded(source.text)
      const first = seen.get(key)
      if (!first) seen.set(key, pair)
      else if (key !== '' && folded(first.target.text) !== folded(target.text))
        yield {
          unit,
          where: first.unit.number ?? first.unit.key,
          first: first.target.text,
          here: target.text,
          fact: first.unit.uid,
        }
    }
  },
  say: ({where, first, here}) => ({
    message: `The same English is “${shortened(first)}” in ${where}, and “${shortened(here)}” here`,
    hint: 'Use one wording, or waive the rule where the sense differs',
  }),
})

/** What is compared: case, spaces and closing marks do not make another text. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .replace(/[\s.,;:…。．،؛]+$/u, '')
    .trim()

const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`)
