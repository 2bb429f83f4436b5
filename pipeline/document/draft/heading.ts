import type {PhrasingContent} from 'mdast'
import {readLabel} from '../label/read.ts'
import {markOf} from './mark.ts'
import type {Mark} from './types.ts'

/** Part a heading into its label and its text; the whole heading where it has no label. */
export function readHeadingMark(nodes: readonly PhrasingContent[]): {
  readonly mark?: Mark
  readonly nodes: readonly PhrasingContent[]
} {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return {nodes}
  const found = readLabel(first.value)
  if (!found) return {nodes}
  const left = first.value.slice(found.length)
  return {mark: markOf(found), nodes: left === '' ? rest : [{...first, value: left}, ...rest]}
}
