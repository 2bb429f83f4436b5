import {documentRule, type Check, type DocumentFact} from '../rule/rule.ts'

/** An entry of the locale file that belongs to no unit of the source. */
export const orphan: Check = documentRule<DocumentFact & {readonly key: string}>({
  kind: 'document',
  id: 'orphan',
  *find({catalog, translation}) {
    for (const [key, entry] of translation.resource.entries)
      if (!catalog.byKey.has(key)) yield {entry, key, fact: 'orphan'}
  },
  say: ({key}) => ({
    message: `The source has no unit ${key}`,
    hint: 'Correct the key (stele outline lists them), or remove the entry',
  }),
})
