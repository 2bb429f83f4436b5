import type {PageLayout} from './arrangement.ts'
import {stacked} from './stacked.ts'

/** One language, one column; more languages are stacked. */
export const single: PageLayout = {
  most: Number.POSITIVE_INFINITY,
  arrange(edition, options) {
    const arrangement = stacked.arrange(edition, options)
    return {...arrangement, isStacked: edition.languages.length > 1}
  },
}
