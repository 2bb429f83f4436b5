import {nearest} from '../../config/nearest.ts'
import {documentRule, type Check, type DocumentFact, type DocumentPair} from '../rule/rule.ts'
import {codePointName} from '../text/code-point-name.ts'

type OrphanFact = DocumentFact & {readonly key: string; readonly meant: string | undefined}

/** An entry of the locale file that belongs to no unit of the source. */
export const orphan: Check = documentRule<OrphanFact>({
  kind: 'document',
  id: 'orphan',
  *find(document) {
    for (const [key, entry] of document.translation.resource.entries)
      if (!document.catalog.byKey.has(key))
        yield {entry, key, meant: meantBy(key, document), fact: 'orphan'}
  },
  say: ({key, meant}) => ({
    message: `The source has no unit ${key}${foreignLetter(key)}`,
    hint:
      meant === undefined
        ? 'Correct the key (stele outline lists them), or remove the entry'
        : `Did you mean ${meant}, which has no text? Correct the key, or remove the entry`,
  }),
})

/** The unit without a text whose key is nearest. Another number is another point, never a slip of the keyboard. */
function meantBy(key: string, {catalog, translation}: DocumentPair): string | undefined {
  const {entries} = translation.resource
  const digits = digitsOf(key)
  const open = catalog.units
    .map((unit): string => unit.key)
    .filter((other) => digitsOf(other) === digits && !entries.get(other)?.text)
  return nearest(key, open)
}

const digitsOf = (key: string): string => key.replaceAll(/\D+/gu, ' ').trim()

/** A letter that looks like a Latin one, named: nobody sees the difference. */
function foreignLetter(key: string): string {
  const found = /[^\0-\x7F]/u.exec(key)?.[0]
  return found === undefined || !/[a-z]/iu.test(key) ? '' : ` (${found} is ${codePointName(found)})`
}
