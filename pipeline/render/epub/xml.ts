import type {Direction, Language} from '../../language/model/types.ts'
import {escaped} from '../shared/markup.ts'

/** What XML 1.0 allows in no document, lone surrogates included. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text as XML, fit for element content and quoted attributes. */
export function xml(text: string): string {
  return escaped(text.replaceAll(forbidden, '\uFFFD'))
}

/** The language and direction of an element: reading systems look at one or the other. */
export function xmlLangAttributes({tag, direction}: Pick<Language, 'tag' | 'direction'>): string {
  return `xml:lang="${xml(tag)}" lang="${xml(tag)}" dir="${direction}"`
}

/** A content document of the book. */
export type ContentPage = {
  readonly tag: string
  readonly direction: Direction
  readonly title: string
  /** `bodymatter`, `backmatter` … of the EPUB structure vocabulary */
  readonly sort: string
  readonly body: string
}

/** A content document as XHTML. */
export function pageXml({tag, direction, title, sort, body}: ContentPage): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${xmlLangAttributes({tag, direction})}>
<head>
<meta charset="UTF-8"/>
<title>${xml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body epub:type="${sort}">
${body}
</body>
</html>
`
}
