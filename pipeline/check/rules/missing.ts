import {weightOfGap} from '../rule/weight-of-gap.ts'
import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

/** A unit that the locale file does not mention. */
export const missing: Check = documentRule<DocumentFact & {readonly key: string}>({
  kind: 'document',
  id: 'missing',
  *find({catalog, passageOf, required}) {
    const weight = weightOfGap(required)
    for (const unit of catalog.units) {
      const {standing, entry} = passageOf(unit)
      if (standing === 'missing' && !entry) yield {unit, key: unit.key, fact: 'missing', ...weight}
    }
  },
  say: ({key}) => ({
    message: `The translation of ${key} is missing`,
    hint: 'Run stele sync to add the key, then translate it',
  }),
})
