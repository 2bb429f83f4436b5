import {noticeOf} from '../../edition/notice.ts'
import type {Edition} from '../../edition/types.ts'
import {escapedHtml} from './html.ts'

/**
 * What a reader of each language must be told before the text; may be empty. It is a block of HTML
 * that GitHub shows as a quotation: no line of it is Markdown, so none can be taken for a unit.
 */
export function noticesHtml({languages}: Edition): string {
  const lines = languages.flatMap((language) => {
    const text = noticeOf(language)
    const {tag, direction} = language
    return text === '' ? [] : [`<p lang="${tag}" dir="${direction}">${escapedHtml(text)}</p>`]
  })
  return lines.length === 0 ? '' : `<blockquote>\n${lines.join('\n')}\n</blockquote>\n`
}
