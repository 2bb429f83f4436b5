/** What stands in the place of markup: neither letter, space nor punctuation, and never in prose. */
export const maskCharacter = '\uFFFC'

// Bounded, so that a line of a thousand brackets takes no longer than any other.
const markup = new RegExp(
  [
    String.raw`(?<ticks>\x60{1,9})(?!\x60)[^\x60]{1,2000}\k<ticks>(?!\x60)`,
    String.raw`\[\^[^\]\s]{1,99}\]`,
    // Brackets within the words of a link are escaped; a picture may be among them.
    String.raw`(?<!\\)!?\[(?=(?:[^\[\]\\]|\\.|!\[[^\[\]]{0,300}\]\([^()]{0,999}\)){0,999}\]\()`,
    // The name of a sign: `:warning:`.
    String.raw`(?<![\p{L}\p{N}:]):[a-z][a-z0-9+_-]{1,60}:(?![\p{L}\p{N}])`,
    String.raw`\]\((?:[^()\s]|\([^()\s]{0,999}\)){0,2000}(?:\s+"[^"]{0,999}")?\)`,
    String.raw`<!--(?:(?!-->)[^]){0,999}-->`,
    String.raw`<\/?[A-Za-z!][^<>]{0,999}>`,
    // What a program for translators puts in the place of markup: `<0>code</0>`.
    String.raw`<\/?[0-9]{1,3}>`,
    // What a program fills in or reads: Mustache and Liquid, and the attributes of kramdown.
    String.raw`\{\{[^{}]{1,999}\}\}|\{%[^{}]{1,999}%\}|\{:[^{}]{1,999}\}`,
    // A face, `:)` or `;-)`, where no bracket is open that it could close.
    String.raw`[:;：；] ?['’]?-?[)）](?:(?=[)）])|(?<![(（][^()（）]{0,300}[:;：；] ?['’]?-?[)）]))`,
    String.raw`(?:https?|ftp|mailto):[^\s<>()\[\]«»“”"]{1,2000}`,
    String.raw`[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,255}`,
    String.raw`&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,9});`,
    String.raw`\\(?=[!-/:-@\[-\x60{-~])`,
    String.raw`\*{1,9}|~~`,
    String.raw`(?<![\p{L}\p{N}_])_{1,9}|_{1,9}(?![\p{L}\p{N}_])`,
  ].join('|'),
  'giu',
)
const hasMarkup = /[*_~\x60<&@\\[\]{]|:\S|[;：；:] ?['’]?-?[)）]/u

/**
 * A text with emphasis marks, code, addresses, tags, placeholders and note marks blotted out: what a reader reads,
 * at the offsets where it stands.
 *
 * @returns a text of the same length
 */
export function maskMarkup(text: string): string {
  if (!hasMarkup.test(text)) return text
  return text.replaceAll(markup, (found) => maskCharacter.repeat(found.length))
}
