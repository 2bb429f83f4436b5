import type {Edition} from '../../edition/types.ts'
import {ledFrom, withInline} from './addresses.ts'
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
  const given = withInline(written, withSafeLinks)
  const edition = way === undefined ? given : ledFrom(given, way)
  return [frontMatter(edition), noticeBlock(edition), bodyOf(edition)]
    .filter((part) => part !== '')
    .join('\n')
}

function bodyOf(edition: Edition): string {
  if (edition.languages.length === 1) return singleText(edition)
  return edition.layout === 'stacked' ? stackedText(edition) : columnsText(edition)
}
