const keyword =
  /(?<![\p{L}\p{N}])(?:MUST|SHALL|SHOULD|MAY|NOT|REQUIRED|RECOMMENDED|OPTIONAL)(?![\p{L}\p{N}])/gu

/**
 * The keywords of requirements that a text has in capitals, in their order: only so do they have their special meaning
 * (RFC 8174). A text that is in capitals as a whole has none.
 */
export function capitalKeywords(text: string): string {
  return /\p{Ll}/u.test(text) ? (text.match(keyword) ?? []).join(' ') : '' // most texts have no keyword
}
