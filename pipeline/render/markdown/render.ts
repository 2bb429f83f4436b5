import type {Edition} from '../../edition/types.ts'
import {foldedEdition} from '../../edition/comparison/folded.ts'
import {withInline} from '../../edition/with-inline.ts'
import {ledFrom} from './addresses.ts'
import {changesBlock} from './comparison.ts'
import {frontMatter} from './front-matter.ts'
import {noticeBlock} from './notice.ts'
import {columnsText} from './columns.ts'
import {withSafeLinks} from './safe-links.ts'
import {singleText} from './single.ts'
import {stackedText} from './stacked.ts'

/**
 * An edition as Markdown that GitHub renders: front matter, notices, text. Links with addresses that can run
 * something are their words alone.
 *
 * @param way from the edition's folder to the source's, with `/` at its end: pictures and neighbouring
 *   files are then linked to from there; without it their addresses stay as they are written
 */
export function renderMarkdown(written: Edition, way?: string): string {
  const {edition: folded, changes} = written.comparison
    ? foldedEdition(written)
    : {edition: written, changes: []}
  const given = withInline(folded, withSafeLinks)
  const edition = way === undefined ? given : ledFrom(given, way)
  return [
    frontMatter(edition),
    noticeBlock(edition),
    changesBlock(written, changes),
    bodyOf(edition),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function bodyOf(edition: Edition): string {
  // What changed in one language stands in a table too: in a list GitHub would count points that are no more.
  if (edition.comparison && edition.layout !== 'stacked') return columnsText(edition)
  if (edition.languages.length === 1) return singleText(edition)
  return edition.layout === 'stacked' ? stackedText(edition) : columnsText(edition)
}
