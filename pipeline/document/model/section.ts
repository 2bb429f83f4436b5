import {keyOf} from './brand.ts'
import type {Key, Section} from './types.ts'

/**
 * The key of a heading's text: `art11-title` where the heading is numbered, so that `art11` can
 * lead what stands in it, and the section's own key where it is not.
 */
export const headingKeyOf = (section: Pick<Section, 'key' | 'number'>): Key =>
  section.number === undefined ? section.key : keyOf(`${section.key}-title`)
