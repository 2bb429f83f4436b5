import {dirname, join, normalize} from 'node:path'

/** A file with what it imports, as it names it. */
export type Import = {readonly file: string; readonly specifier: string; readonly typeOnly: boolean}

/** An import of one of our own files, or of a folder by a folder. */
export type Arrow = readonly [from: string, to: string]

/** The imports of our own files; type-only imports count too. */
export function byFile(all: readonly Import[]): readonly Arrow[] {
  return all
    .filter(({specifier}) => specifier.startsWith('.'))
    .map(({file, specifier}) => [
      file,
      normalize(join(dirname(file), specifier)).replaceAll('\\', '/'),
    ])
}

/** The same between folders: a folder and one inside it are two folders. */
export function byFolder(all: readonly Import[]): readonly Arrow[] {
  return byFile(all)
    .map(([from, to]): Arrow => [dirname(from), dirname(to)])
    .filter(([from, to]) => from !== to)
}

/** Circles in a graph, each as the list of nodes on it. */
export function circles(arrows: readonly Arrow[]): readonly string[] {
  const targets = new Map<string, Set<string>>()
  for (const [from, to] of arrows) targets.set(from, (targets.get(from) ?? new Set()).add(to))
  const found: string[] = []
  const done = new Set<string>()
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node))
      return void found.push([...path.slice(path.indexOf(node)), node].join(' → '))
    if (done.has(node)) return
    for (const next of targets.get(node) ?? []) visit(next, [...path, node])
    done.add(node)
  }
  for (const node of targets.keys()) visit(node, [])
  return found
}
