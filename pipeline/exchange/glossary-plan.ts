import type {Concept, Glossary, Term} from '../locale/types.ts'

/** A term that the glossary and the file give differently. */
export type TermCollision = {
  readonly concept: string
  readonly locale: string
  readonly existing: string
  readonly imported: string
  readonly replaced: boolean
}

/** A glossary with what a file brought, and what it says otherwise. */
export type GlossaryPlan = {
  readonly glossary: Glossary
  /** ids of concepts that were not there */
  readonly added: readonly string[]
  /** ids of concepts that were there and got something new */
  readonly changed: readonly string[]
  readonly collisions: readonly TermCollision[]
}

/** Put the concepts of a file into a glossary. What is there stays, unless it is to be overwritten. */
export function planGlossary(existing: Glossary, file: Glossary, overwrite: boolean): GlossaryPlan {
  const brought = new Map(file.concepts.map((concept) => [concept.id, concept]))
  const known = new Set(existing.concepts.map(({id}) => id))
  const collisions: TermCollision[] = []
  const changed: string[] = []
  const merged = existing.concepts.map((concept) => {
    const other = brought.get(concept.id)
    if (!other) return concept
    const terms = mergedTerms(concept, other, overwrite, collisions)
    const definition = overwrite
      ? (other.definition ?? concept.definition)
      : (concept.definition ?? other.definition)
    const result = {...concept, terms, ...(definition === undefined ? {} : {definition})}
    if (!isSame(result, concept)) changed.push(concept.id)
    return result
  })
  const added = file.concepts.filter(({id}) => !known.has(id))
  return {
    glossary: {...existing, concepts: [...merged, ...added]},
    added: added.map(({id}) => id),
    changed,
    collisions,
  }
}

function mergedTerms(
  {id, terms}: Concept,
  other: Concept,
  overwrite: boolean,
  collisions: TermCollision[],
): ReadonlyMap<string, Term> {
  const merged = new Map(terms)
  for (const [locale, term] of other.terms) {
    const own = terms.get(locale)
    if (own && termText(own) !== termText(term)) {
      const {term: existing} = own
      collisions.push({concept: id, locale, existing, imported: term.term, replaced: overwrite})
      if (!overwrite) continue
    }
    merged.set(locale, own && termText(own) === termText(term) ? own : term)
  }
  return merged
}

const termText = ({term, forms = [], forbidden = []}: Term): string =>
  JSON.stringify([term, forms, forbidden])

const isSame = (one: Concept, other: Concept): boolean =>
  one.definition === other.definition &&
  JSON.stringify([...one.terms]) === JSON.stringify([...other.terms])
