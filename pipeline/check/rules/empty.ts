import {weightOfGap} from '../rule/weight-of-gap.ts'
import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

/** A unit whose entry in the locale file has no text. */
export const empty: Check = documentRule<DocumentFact & {readonly key: string}>({
  kind: 'document',
  id: 'empty',
  *find({catalog, passageOf, required}) {
    const weight = weightOfGap(required)
    for (const unit of catalog.units) {
      const {standing, entry} = passageOf(unit)
      if (standing === 'missing' && entry) yield {unit, key: unit.key, fact: 'empty', ...weight}
    }
  },
  say: ({key}) => ({
    message: `${key} is not translated yet`,
    hint: 'Write its translation between the quotation marks',
  }),
})
