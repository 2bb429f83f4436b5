import {printGlossary} from '../locale/glossary.ts'
import {isFields, parsedJson, printedJson, type Fields} from '../locale/json.ts'
import type {Concept, Term} from '../locale/types.ts'
import type {GlossaryPlan} from './glossary-plan.ts'

/**
 * The text of the glossary file with what an import brought. Fields that Stele does not know, and terms that
 * it cannot read, stay as they are.
 *
 * @param before the file as it is, valid JSON; absent where there is none
 */
export function glossaryText(before: string | undefined, plan: GlossaryPlan): string {
  const value = before === undefined ? undefined : parsedJson(before)
  const listed = isFields(value) ? value['concepts'] : undefined
  if (!isFields(value) || !Array.isArray(listed)) return printGlossary(plan.glossary)
  const known: readonly unknown[] = listed
  const byId = new Map(plan.glossary.concepts.map((concept) => [concept.id, concept]))
  const concepts = [
    ...known.map((item) => {
      const id = isFields(item) ? item['id'] : undefined
      const changed = typeof id === 'string' && plan.changed.includes(id) ? byId.get(id) : undefined
      return isFields(item) && changed ? merged(item, changed) : item
    }),
    ...plan.added.flatMap((id) => {
      const concept = byId.get(id)
      return concept ? [merged({id}, concept)] : []
    }),
  ]
  return printedJson({...value, concepts})
}

function merged(item: Fields, {definition, terms}: Concept): Fields {
  const own = isFields(item['terms']) ? item['terms'] : {} // a new concept has none
  const written = Array.from(terms, ([locale, term]) => [locale, mergedTerm(own[locale], term)])
  return {
    ...item,
    ...(definition === undefined ? {} : {definition}),
    terms: {...own, ...Object.fromEntries(written)},
  }
}

/** A term that the import did not change is written as it was, also where it is a text alone. */
function mergedTerm(own: unknown, {term, forms, forbidden}: Term): unknown {
  if (own === term && !forms && !forbidden) return own
  const kept = isFields(own) ? own : {} // a new term, or one that was a text alone
  return {...kept, term, ...(forms ? {forms} : {}), ...(forbidden ? {forbidden} : {})}
}
