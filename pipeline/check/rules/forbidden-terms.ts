import type {Concept} from '../../locale/types.ts'
import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {allowedForms, forbiddenForms, mentionsIn, placesOf, termOf} from '../text/terms.ts'

type ForbiddenTermsFact = UnitFact & {readonly found: string; readonly term: string}

/** Forms that the glossary forbids for a term of the English. */
export const forbiddenTerms: Check = unitRule<ForbiddenTermsFact>({
  kind: 'unit',
  id: 'forbidden-terms',
  *find({source, target, within: {glossary, translation}}) {
    if (glossary.concepts.length === 0) return
    const told = new Set<Concept>()
    for (const {concept} of mentionsIn(source, glossary)) {
      if (told.has(concept)) continue
      told.add(concept)
      const term = termOf(concept, translation.locale)
      if (!term?.forbidden) continue
      const right = placesOf(target, allowedForms({term: term.term}, target.language))
      for (const {start, end} of placesOf(target, forbiddenForms(term, target.language))) {
        // A form inside the right term is the right term.
        if (right.some((span) => span.start < start && end <= span.end)) continue
        const found = target.text.slice(start, end)
        yield {found, term: term.term, at: [{start, end}], fact: `${concept.id} ${found}`}
      }
    }
  },
  say: ({found, term}) => ({
    message: `${found} is a form that the glossary forbids`,
    hint: `Write ${term}, as the glossary has it`,
  }),
})
