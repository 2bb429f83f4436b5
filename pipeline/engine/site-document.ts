import {InternalError} from '../finding/assert.ts'
import type {SiteDocument} from '../render/site/types.ts'
import {noCache} from './cache.ts'
import type {WorkPlace} from './do-units.ts'
import {buildReport} from './engine.ts'
import {inlineEngine} from './inline.ts'
import {unpackedSite} from './packed-site.ts'
import {idOfWork, type UnitReport, type Work} from './order.ts'

/** What the site shows of a document: from the cache, or aligned again where the cache has forgotten it. */
export async function siteDocumentOf(
  work: Work,
  {work: {inSite}}: UnitReport,
  place: WorkPlace,
): Promise<SiteDocument> {
  const content = inSite?.content ?? (inSite && (await place.cache.content(inSite.hash)))
  const {settings} = place.order
  const known = content && unpackedSite(content, settings)
  if (known) return known
  let again: SiteDocument | undefined
  await inlineEngine({...place, cache: noCache}).run(
    {kind: 'build', order: place.order},
    [{kind: 'build', unit: {work, tasks: [], citedFromOutside: []}}],
    (_, answer) => {
      const made = buildReport(answer).work.inSite
      again = made?.content && unpackedSite(made.content, settings)
      return true
    },
  )
  if (!again) throw new InternalError(`The site has no document ${idOfWork(work)}`)
  return again
}
