import type {Catalog, Unit} from '../../document/model/types.ts'

const known = new WeakMap<Catalog, ReadonlySet<Unit>>()

/**
 * The units of a document that are program text, not prose: code, the tags of Liquid and Jekyll by themselves
 * (`{% filename %}blog.css{% endfilename %}`), and what is between the tags of a listing.
 */
export function programTextOf(catalog: Catalog): ReadonlySet<Unit> {
  const found = known.get(catalog)
  if (found) return found
  const made = new Set<Unit>()
  let isListing = false
  for (const unit of catalog.units) {
    const {text} = unit
    if (unit.kind === 'code' || isListing || isTags(text)) made.add(unit)
    if (!text.includes('{%')) continue
    const last = [...text.matchAll(listing)].at(-1)?.groups
    if (last) isListing = last['end'] === undefined
  }
  known.set(catalog, made)
  return made
}

const listing = /\{%-?\s*(?<end>end)?highlight\b/gu
const tag = /\{%[^{}]{1,999}%\}|\{\{[^{}]{1,999}\}\}/gu

/** Whether a text is tags, with no more between them than one word or the name of a file. */
const isTags = (text: string): boolean =>
  text.includes('{%') && !/\s/u.test(text.replaceAll(tag, '').trim())
