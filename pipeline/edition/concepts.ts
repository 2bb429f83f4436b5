import type {Catalog} from '../document/model/types.ts'
import type {Glossary, Term} from '../locale/types.ts'
import type {EditionConcept} from './types.ts'

/** The concepts of the glossary that occur in a document, with their terms in the given languages. */
export function conceptsIn(
  glossary: Glossary | undefined,
  catalog: Catalog,
  locales: readonly string[],
): readonly EditionConcept[] {
  if (!glossary) return []
  const known = knownConcepts.get(catalog)
  const tags = locales.join(' ')
  if (known?.glossary === glossary && known.tags === tags) return known.concepts
  const concepts = conceptsOf({...glossary, concepts: occurringIn(catalog, glossary)}, locales)
  knownConcepts.set(catalog, {glossary, tags, concepts})
  return concepts
}

type KnownConcepts = {
  readonly glossary: Glossary
  readonly tags: string
  readonly concepts: readonly EditionConcept[]
}

/** All editions of a document have the same. */
const knownConcepts = new WeakMap<Catalog, KnownConcepts>()

function occurringIn(catalog: Catalog, glossary: Glossary): Glossary['concepts'] {
  const text = catalog.units.map((unit) => unit.text.toLowerCase()).join('\n')
  return glossary.concepts.filter(({terms}) => occurs(terms.get(catalog.language), text))
}

/** All concepts of a glossary with their terms in the given languages; none where there is no glossary. */
export function conceptsOf(
  glossary: Glossary | undefined,
  locales: readonly string[],
): readonly EditionConcept[] {
  if (!glossary) return []
  return glossary.concepts.map(({id, definition, terms}) => ({
    id,
    ...(definition === undefined ? {} : {definition}),
    terms: new Map(
      locales.flatMap((locale) => {
        const found = terms.get(locale)
        return found ? [[locale, {term: found.term, forms: otherForms(found)}] as const] : []
      }),
    ),
  }))
}

// A term without other forms is found as it is written.
const otherForms = ({forms}: Term): readonly string[] => forms ?? []

function occurs(found: Term | undefined, text: string): boolean {
  if (!found) return false
  return [found.term, ...otherForms(found)].some((form) =>
    text.includes(form.replace(/\*$/u, '').toLowerCase()),
  )
}
