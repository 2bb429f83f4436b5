import {version} from '../operations/project/version.ts'
import type {Doors} from '../operations/resources/doors.ts'
import {projectWords} from '../operations/resources/interface-words.ts'
import type {PublisherParts} from '../operations/site/branding.ts'
import {byCodeUnits} from '../finding/order.ts'
import {toolIdentity} from './identity.ts'
import type {BuildOrder} from './order.ts'
import type {Trace} from './trace.ts'
import {hashOfValue} from './value-hash.ts'

/** What all files of an order are made from, besides the documents. */
export type Base = {
  /** for the cache: with the code of Stele, and with what is asked for */
  readonly key: string
  /** for the manifest: the same on every machine, whatever is asked for */
  readonly from: string
}

/** The base of an order. */
export async function baseOf(
  order: BuildOrder,
  publisher: PublisherParts,
  doors: Doors,
): Promise<Base> {
  const {isForced: _, ...asked} = order
  const words = await projectWords(order.settings, doors.files)
  const {settings, glossary, date} = order
  return {
    key: hashOfValue([toolIdentity(), asked, words, publisher]),
    from: hashOfValue([version(), settings, glossary, date, words, publisher]),
  }
}

/**
 * The hash of what a file was made from. Only texts and resources that were read count: which machine read them, and
 * with which other files together, does not.
 */
export function fromOf(
  base: Base,
  [name, work, task]: readonly [name: string, work: Trace | undefined, task: Trace | undefined],
): string {
  // What was read for several files at once depends on which of them were made.
  const texts = work?.filter(({door}) => door === 'text').map(({names, hash}) => [...names, hash])
  const sorted = texts?.sort(([one = ''], [other = '']) => byCodeUnits(one, other))
  return hashOfValue([base.from, name, sorted, task]).slice(0, 16)
}
