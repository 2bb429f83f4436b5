import {noticeOf} from '../../edition/notice.ts'
import type {Edition} from '../../edition/types.ts'
import {present} from '../../finding/assert.ts'

/**
 * What a reader of each language must be told before the text; may be empty. It is a block of HTML
 * that GitHub shows as a quotation: no line of it is Markdown, so none can be taken for a unit.
 */
export function noticeBlock({languages}: Edition): string {
  const lines = languages.flatMap((language) => {
    const text = noticeOf(language)
    const {tag, direction} = language
    return text === '' ? [] : [`<p lang="${tag}" dir="${direction}">${escapedHtml(text)}</p>`]
  })
  return lines.length === 0 ? '' : `<blockquote>\n${lines.join('\n')}\n</blockquote>\n`
}

/** A text inside HTML that stands in Markdown: nothing in it is markup of either, and no pipe ends a cell. */
export function escapedHtml(text: string): string {
  return text.replaceAll(
    /[^\p{L}\p{M}\p{N} ,;:.،؛。、—–’‘“”«»-]|:(?=\/\/)|(?<=www)\./gu,
    (character) => `&#${present(character.codePointAt(0), 'the code of a character')};`,
  )
}
