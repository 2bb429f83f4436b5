import {deserialize} from 'node:v8'
import {InternalError} from '../finding/assert.ts'
import type {SiteDocument} from '../render/site/types.ts'
import {noCache} from './cache.ts'
import type {WorkPlace} from './do-units.ts'
import {buildReport} from './engine.ts'
import {inlineEngine} from './inline.ts'
import {idOfWork, type UnitReport, type Work} from './order.ts'

/** What the site shows of a document: from the cache, or aligned again where the cache has forgotten it. */
export async function siteDocumentOf(
  work: Work,
  {work: {inSite}}: UnitReport,
  place: WorkPlace,
): Promise<SiteDocument> {
  const content = inSite?.content ?? (inSite && (await place.cache.content(inSite.hash)))
  const known: unknown = content && deserialize(content)
  if (isSiteDocument(known)) return known
  let again: SiteDocument | undefined
  await inlineEngine({...place, cache: noCache}).run(
    {kind: 'build', order: place.order},
    [{kind: 'build', unit: {work, tasks: [], citedFromOutside: []}}],
    (_, answer) => {
      const made = buildReport(answer).work.inSite
      const value: unknown = made?.content && deserialize(made.content)
      if (isSiteDocument(value)) again = value
      return true
    },
  )
  if (!again) throw new InternalError(`The site has no document ${idOfWork(work)}`)
  return again
}

const isSiteDocument = (value: unknown): value is SiteDocument =>
  typeof value === 'object' && value !== null && 'edition' in value && 'editions' in value
