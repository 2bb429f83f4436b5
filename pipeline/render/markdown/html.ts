/** A text inside HTML that stands in Markdown: nothing in it is markup of either, and no pipe ends a cell. */
export function escapedHtml(text: string): string {
  return text.replaceAll(
    /[^\p{L}\p{M}\p{N} ,;:.،؛。、—–’‘“”«»-]|:(?=\/\/)|(?<=www)\./gu,
    (character) => `&#${character.codePointAt(0) ?? 0xfffd};`,
  )
}
