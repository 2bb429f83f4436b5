import type {Edition} from '../../edition/types.ts'
import {frontMatter} from './front-matter.ts'
import {noticesHtml} from './notice.ts'
import {columnsText} from './columns.ts'
import {singleText} from './single.ts'
import {stackedText} from './stacked.ts'

/** An edition as Markdown that GitHub renders: front matter, notices, text. */
export function renderMarkdown(edition: Edition): string {
  return [frontMatter(edition), noticesHtml(edition), bodyOf(edition)]
    .filter((part) => part !== '')
    .join('\n')
}

function bodyOf(edition: Edition): string {
  if (edition.languages.length === 1) return singleText(edition)
  return edition.layout === 'stacked' ? stackedText(edition) : columnsText(edition)
}
