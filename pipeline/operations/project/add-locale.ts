const list = /(?<=[{,\s])locales\s*:\s*\[(?<items>[^[\]]*)\]/gu
const item = /^\s*(?:'(?<single>[\w-]+)'|"(?<double>[\w-]+)")\s*$/u

/**
 * The text of a configuration with further languages at the end of its list.
 *
 * @param text of the file
 * @param locales what the configuration says when it is run
 * @returns undefined where the list is not written out in one place: then only a person can change it safely
 */
export function configWithLocales(
  text: string,
  locales: readonly string[],
  added: readonly string[],
): string | undefined {
  const [found, ...others] = [...text.matchAll(list)]
  const items = found?.groups?.['items']
  if (!found || items === undefined || others.length > 0) return undefined
  const inner = items.replace(/,?\s*$/u, '')
  const written = inner.trim() === '' ? [] : inner.split(',').map(tagOf)
  // Only a list that is what the configuration gives is the list.
  if (written.length !== locales.length || written.some((tag, index) => tag !== locales[index]))
    return undefined
  const quote = inner.includes('"') ? '"' : "'"
  const lineStart = /\n[ \t]*(?=\S[^\n]*$)/u.exec(inner)?.[0]
  const between = lineStart === undefined ? ', ' : `,${lineStart}`
  const further = added.map((tag) => `${quote}${tag}${quote}`).join(between)
  const end = found.index + found[0].indexOf('[') + 1 + inner.length
  return `${text.slice(0, end)}${written.length === 0 ? '' : between}${further}${text.slice(end)}`
}

function tagOf(written: string): string | undefined {
  const groups = item.exec(written)?.groups
  return groups?.['single'] ?? groups?.['double']
}
