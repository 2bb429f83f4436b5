import {unitsIn} from './cells.ts'
import {unshownHint, unshownTags} from '../document/inline/elements.ts'
import {itemAt} from '../finding/assert.ts'
import type {Finding} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {startOf} from '../finding/place.ts'
import type {Edition} from './types.ts'

/**
 * An error for each text of a translation with HTML that only Markdown editions keep; the parser finds
 * that of the source. Places are the documents: who knows the files, puts the finding at its text.
 */
export function unshownHtmlOf({rows, notes, languages, document}: Edition): readonly Finding[] {
  const units = [...rows, ...notes].flatMap(unitsIn)
  return units.flatMap(({key, number, cells}) =>
    cells.flatMap(({status, inline}, column) => {
      const [tag] = status === 'source' || status === 'missing' ? [] : unshownTags(inline)
      if (tag === undefined) return []
      return [
        withFingerprint({
          rule: 'unshown-html',
          severity: 'error',
          document,
          locale: itemAt(languages, column).tag,
          key,
          ...(number === undefined ? {} : {number}),
          message: `${tag} is HTML that HTML, EPUB and PDF editions do not show`,
          hint: unshownHint,
          place: startOf(document),
        }),
      ]
    }),
  )
}
