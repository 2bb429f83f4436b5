import type {Unit} from '../../document/model/types.ts'
import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

type NormalFormFact = DocumentFact & {readonly letter: string; readonly units: readonly Unit[]}

/** Texts that are not composed (Unicode NFC); reported once a file, for one tool corrects them all. */
export const normalForm: Check = documentRule<NormalFormFact>({
  kind: 'document',
  id: 'normal-form',
  *find({pairs}) {
    const decomposed = pairs().filter(({passage: {text}}) => !isComposed(text))
    const [first] = decomposed
    if (!first) return
    const {text} = first.passage
    // Clusters that are composed one by one may still not be so together.
    const letter = text.match(cluster)?.find((found) => !isComposed(found)) ?? text
    yield {unit: first.unit, letter, units: decomposed.map(({unit}) => unit), fact: 'decomposed'}
  },
  say: ({letter, units}) => ({
    message: `${units.length === 1 ? 'A text is' : `${units.length} texts are`} not in the Unicode form NFC, the first at ${letter}`,
    hint: 'Save the file in the form NFC: most editors and uconv can',
  }),
  // The edits are made in the texts as they are written; what is composed is compared as equal.
  fix({units}, {pairs}) {
    const own = new Set(units)
    const decomposed = pairs().filter(({unit}) => own.has(unit))
    if (decomposed.some(({passage: {text}}) => otherForms.test(text))) return []
    return decomposed.map(({unit, target: {text}}) => ({
      unit,
      start: 0,
      end: text.length,
      text,
    }))
  },
})

// NFC replaces them by other characters, and a name may need the form that it has.
const otherForms = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u
const beyondLatin = /[^\u0000-\u02FF]/u
const cluster = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu

const isComposed = (text: string): boolean =>
  !beyondLatin.test(text) || text.normalize('NFC') === text
