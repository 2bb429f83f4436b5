/** The start tag of the root element of an XML file, its attributes as written. */
export type RootTag = {readonly name: string; readonly attributes: string}

/** What may be before the root: white space, declarations and instructions, comments, a document type. */
const beforeRoot: readonly RegExp[] = [
  /\s+/uy,
  /<\?[^]*?\?>/uy,
  /<!--[^]*?-->/uy,
  /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/uy,
]

const startTag =
  /<(?:[\w.-]+:)?(?<name>[A-Za-z_][\w.-]*)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)/uy

/**
 * The start tag of the root; each part before it is taken once, so that no file makes this slow.
 *
 * @param start the first characters of a file
 * @returns undefined where the file is not XML
 */
export function rootTag(start: string): RootTag | undefined {
  let at = start.startsWith('\uFEFF') ? 1 : 0
  for (let end = at; end >= 0;) {
    at = end
    end = Math.max(...beforeRoot.map((pattern) => endOf(pattern, start, at)))
  }
  startTag.lastIndex = at
  const found = startTag.exec(start)?.groups
  const name = found?.['name']
  const attributes = found?.['attributes']
  return name === undefined || attributes === undefined ? undefined : {name, attributes}
}

/** Where the match of a pattern at a place ends; -1 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
