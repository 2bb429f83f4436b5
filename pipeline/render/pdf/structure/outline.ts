import {itemAt} from '../../../finding/assert.ts'
import type {Bookmark} from '../layout/model/frame.ts'

/** An entry of the outline. */
export type OutlineNode = {
  readonly title: string
  readonly destination: string
  readonly children: readonly OutlineNode[]
  /** whether readers show what is below it at first */
  readonly isOpen: boolean
}

type OpenOutlineNode = {
  readonly bookmark: Bookmark
  readonly children: OpenOutlineNode[]
}

/**
 * Bookmarks as a tree by their levels. At first a reader shows what is below the first of them, the
 * document or its first language, down to where there is a choice.
 */
export function outlineOf(bookmarks: readonly Bookmark[]): readonly OutlineNode[] {
  const roots: OpenOutlineNode[] = []
  const open: OpenOutlineNode[] = []
  for (const bookmark of bookmarks) {
    const node: OpenOutlineNode = {bookmark, children: []}
    while (open.length > 0 && itemAt(open, open.length - 1).bookmark.level >= bookmark.level)
      open.pop()
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else roots.push(node)
    open.push(node)
  }
  return roots.map((root, index) => finished(root, index === 0))
}

function finished({bookmark, children}: OpenOutlineNode, isOpen: boolean): OutlineNode {
  const {title, destination} = bookmark
  const hasChoice = children.length > 1
  return {
    title,
    destination,
    isOpen,
    children: children.map((child) => finished(child, isOpen && !hasChoice)),
  }
}
