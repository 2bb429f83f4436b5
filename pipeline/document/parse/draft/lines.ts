import type {Paragraph, PhrasingContent, Text} from 'mdast'

/** One source line of a paragraph: its phrasing, and the line of the normalised text it stands on. */
export type SourceLine = {
  readonly nodes: readonly PhrasingContent[]
  /** counted from 1 */
  readonly number: number
  /** a hard break, not a wrapped line, ends the line before */
  readonly broken: boolean
}

/**
 * Part a paragraph into its source lines. Emphasis or a link that runs over lines keeps them
 * together.
 */
export function linesOf(paragraph: Paragraph): readonly SourceLine[] {
  // A paragraph that was made here has no position.
  const first = paragraph.position?.start.line ?? 1
  const lines: {nodes: PhrasingContent[]; number: number; broken: boolean}[] = [
    {nodes: [], number: first, broken: false},
  ]
  const add = (node: PhrasingContent): void => void lines.at(-1)?.nodes.push(node)
  for (const node of paragraph.children) {
    if (node.type === 'break') {
      lines.push({nodes: [], number: node.position?.end.line ?? first, broken: true})
    } else if (node.type === 'text' && /[\r\n]/u.test(node.value)) {
      const [head = '', ...tail] = node.value.split(/\r\n|\r|\n/u)
      let number = node.position?.start.line ?? first
      if (head !== '') add(textOf(head, node))
      for (const value of tail) {
        number += 1
        lines.push({nodes: value === '' ? [] : [textOf(value, node)], number, broken: false})
      }
    } else add(node)
  }
  return lines
}

const textOf = (value: string, {position}: Text): Text => ({
  type: 'text',
  value,
  ...(position ? {position} : {}),
})

/** Put lines together again; wrapped ones are joined later, by the letters beside them. */
export function joinLines(lines: readonly SourceLine[]): readonly PhrasingContent[] {
  return lines.flatMap((line, at): readonly PhrasingContent[] => {
    if (at === 0) return line.nodes
    return [line.broken ? {type: 'break'} : {type: 'text', value: '\n'}, ...line.nodes]
  })
}
