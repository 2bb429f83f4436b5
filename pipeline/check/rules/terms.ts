import type {Concept} from '../../locale/types.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {allowedForms, mentionsIn, placesOf, termOf} from '../text/terms.ts'

type TermsFact = UnitFact & {readonly english: string; readonly term: string}

/** Terms of the glossary that the English uses and the translation does not. */
export const terms: Check = unitRule<TermsFact>({
  kind: 'unit',
  id: 'terms',
  *find({source, target, within: {glossary, translation}}) {
    if (glossary.concepts.length === 0) return
    const told = new Set<Concept>()
    for (const {concept, start, end} of mentionsIn(source, glossary)) {
      if (told.has(concept)) continue
      told.add(concept)
      const term = termOf(concept, translation.locale)
      if (!term || placesOf(target, allowedForms(term, target.language)).length > 0) continue
      const english = source.text.slice(start, end)
      yield {english, term: term.term, from: [{start, end}], fact: concept.id}
    }
  },
  say: ({english, term}) => ({
    message: `The term for “${english}”, ${term}, is not in the translation`,
    hint: `Write ${term} or another form that the glossary allows`,
  }),
})
