import type {Glossary} from '../locale/types.ts'
import type {TermTest} from './anchors.ts'

/** The terms of a glossary in one language, as tests of a text; inflected forms count where listed. */
export function termTests({concepts}: Glossary, language: string): readonly TermTest[] {
  return concepts.flatMap(({id, terms}) => {
    const term = terms.get(language)
    if (!term) return []
    // A term may have no other forms.
    const forms = [term.term, ...(term.forms ?? [])].map((form) =>
      form.toLowerCase().replace(/\*$/u, ''),
    )
    return [
      {
        id,
        isIn: (text: string) => {
          const lower = text.toLowerCase()
          return forms.some((form) => lower.includes(form))
        },
      },
    ]
  })
}
