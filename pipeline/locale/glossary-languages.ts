import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {likelyTag} from '../language/mistaken-tags.ts'
import {isFields, parsedJson} from './json.ts'
import {jsonTree} from './json-tree.ts'
import type {Glossary} from './types.ts'

/**
 * Languages of a glossary's terms that the project does not have: one information for each, at its first term.
 * Such terms are kept, and no rule reads them.
 *
 * @param text that the glossary was read from
 * @param languages of the project, with that of the source
 */
export function unusedTerms(
  text: string,
  {file, concepts}: Glossary,
  languages: readonly string[],
): readonly Finding[] {
  const used = concepts.flatMap(({terms}) => [...terms.keys()])
  const unused = [...new Set(used)].filter((tag) => !languages.includes(tag))
  if (unused.length === 0) return []
  const tree = jsonTree(text, file)
  return unused.map((tag) => {
    const terms = used.filter((one) => one === tag).length
    const likely = likelyTag(tag)
    return withFingerprint({
      rule: 'invalid-file',
      severity: 'info',
      message: `The glossary has ${terms} term${terms === 1 ? '' : 's'} in ${tag}, which is not a language of the project: no rule reads them`,
      hint: likely
        ? `${likely}: correct the tag`
        : `Add '${tag}' to locales in the configuration, or leave the terms for other projects`,
      place: tree.placeAt(['concepts', firstWith(tag, text), 'terms', tag]),
    })
  })
}

/** The place in the list of the first concept with a term in a language; concepts without id are in the list too. */
function firstWith(tag: string, text: string): number {
  const value = parsedJson(text)
  const items: unknown = isFields(value) ? value['concepts'] : undefined
  if (!Array.isArray(items)) return 0
  return items.findIndex((item: unknown) => {
    const {id, terms} = isFields(item) ? item : {} // such an item was not read
    return typeof id === 'string' && id !== '' && isFields(terms) && Object.hasOwn(terms, tag)
  })
}
