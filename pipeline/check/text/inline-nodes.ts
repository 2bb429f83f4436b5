import type {Inline} from '../../document/model/types.ts'

/** All nodes of inline content, parents before children. */
export function* nodesOf(inline: Inline): Generator<Inline[number]> {
  for (const node of inline) {
    yield node
    if ('children' in node) yield* nodesOf(node.children)
  }
}
