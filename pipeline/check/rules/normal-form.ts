import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

type NormalFormFact = DocumentFact & {readonly letter: string; readonly units: number}

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
    yield {unit: first.unit, letter, units: decomposed.length, fact: 'decomposed'}
  },
  say: ({letter, units}) => ({
    message: `${units === 1 ? 'A text is' : `${units} texts are`} not in the Unicode form NFC, the first at ${letter}`,
    hint: 'Save the file in the form NFC: most editors and uconv can',
  }),
})

const beyondLatin = /[^\u0000-\u02FF]/u
const cluster = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu

const isComposed = (text: string): boolean =>
  !beyondLatin.test(text) || text.normalize('NFC') === text
