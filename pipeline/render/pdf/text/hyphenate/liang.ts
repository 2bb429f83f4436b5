// In bounds: values are one longer than the text; levels of a pattern end in it.

/**
 * Patterns as npm `hyphen` stores them: a table of levels, and a trie whose leaves are indices
 * into it. A node with both children and a level is a pair.
 */
export type Patterns = readonly [
  levels: readonly (readonly number[])[],
  trie: TrieBranch,
  exceptions?: Readonly<Record<string, readonly number[]>>,
]
type TrieBranch = {readonly [letter: string]: TrieNode}
type TrieNode = number | TrieBranch | readonly [TrieBranch, number]

/**
 * Places for hyphens by Liang's method.
 *
 * @param word in lower case
 * @returns UTF-16 offsets before which a hyphen may stand, ascending, none limited by least lengths
 */
export function liang(word: string, [levels, trie, exceptions]: Patterns): readonly number[] {
  const exception = exceptions && Object.hasOwn(exceptions, word) ? exceptions[word] : undefined
  if (exception) return exception
  const text = `.${word}.`
  // Values stand before each character of `text`.
  const values = new Uint8Array(text.length + 1)
  for (let start = 0; start < text.length; start++) {
    let branch: TrieBranch | undefined = trie
    for (let at = start; branch && at < text.length; at++) {
      const node: TrieNode | undefined = branch[text.charAt(at)]
      const level = levelOf(node)
      // Levels of patterns that begin with the edge mark leave the mark out.
      if (level >= 0) raise(values, levels[level] ?? [], start === 0 ? 1 : start)
      branch = branchOf(node)
    }
  }
  const places: number[] = []
  for (let at = 2; at < text.length - 1; at++) if ((values[at] ?? 0) % 2 === 1) places.push(at - 1)
  return places
}

function raise(values: Uint8Array, levels: readonly number[], start: number): void {
  for (let index = 0; index < levels.length; index++) {
    const value = levels[index] ?? 0
    if (value > (values[start + index] ?? 0)) values[start + index] = value
  }
}

function levelOf(node: TrieNode | undefined): number {
  if (typeof node === 'number') return node
  return isPair(node) ? node[1] : -1
}

function branchOf(node: TrieNode | undefined): TrieBranch | undefined {
  if (node === undefined || typeof node === 'number') return undefined
  return isPair(node) ? node[0] : node
}

const isPair = (node: TrieNode | undefined): node is readonly [TrieBranch, number] =>
  Array.isArray(node)
