// Keys of numbered units: a word of letters, the number, then parts: p8-2, art11-2-a, sec3, annexA.
const numbered =
  /^(?:p|art|sec|ch|part|title|annex)(?<head>[0-9]+[a-z]*|[A-Z])(?<rest>(?:-[0-9a-z]+)*)$/u
const ofAnother = /^(?:par[0-9]+|r[0-9]+|c[0-9]+|alt|title|fn[0-9]+)$/u

/**
 * The point number that a key stands for: `p8-2` → `8.2`, `art11-2-a` → `11.2.a`.
 *
 * @returns undefined for keys of unnumbered units (`preamble-1`, `p8-par2`)
 */
export function numberOfKey(key: string): string | undefined {
  const groups = numbered.exec(key)?.groups
  if (!groups) return undefined
  const parts = (groups['rest'] ?? '').split('-').filter((part) => part !== '')
  const named = parts.at(-1) === 'title' ? parts.slice(0, -1) : parts
  if (named.some((part) => ofAnother.test(part))) return undefined
  return [groups['head'], ...named].join('.').toLowerCase()
}
