import type {PDFContext, PDFRef} from 'pdf-lib'
import type {Bookmark} from '../layout/frame.ts'
import {dictionary} from './objects.ts'

type Node = {readonly bookmark: Bookmark; readonly children: Node[]}

/** Write the bookmarks as an outline tree (ISO 32000-1, 12.3.3); undefined where there are none. */
export function writeBookmarks(
  bookmarks: readonly Bookmark[],
  context: PDFContext,
): PDFRef | undefined {
  const roots = nested(bookmarks)
  if (roots.length === 0) return undefined
  const outline = context.nextRef()
  const refs = writeLevel(roots, outline, context)
  const entries = {Type: '/Outlines', First: refs[0], Last: refs.at(-1), Count: roots.length}
  context.assign(outline, dictionary(entries, context))
  return outline
}

function writeLevel(
  nodes: readonly Node[],
  parent: PDFRef,
  context: PDFContext,
): readonly PDFRef[] {
  const refs = nodes.map(() => context.nextRef())
  for (const [index, {bookmark, children}] of nodes.entries()) {
    const ref = refs[index]
    if (!ref) continue
    const below = writeLevel(children, ref, context)
    const entries = {
      Title: bookmark.title,
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      First: below[0],
      Last: below.at(-1),
      // Negative: closed until the reader opens it.
      Count: below.length > 0 ? -below.length : undefined,
      Dest: bookmark.destination,
    }
    context.assign(ref, dictionary(entries, context))
  }
  return refs
}

function nested(bookmarks: readonly Bookmark[]): readonly Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  for (const bookmark of bookmarks) {
    const node: Node = {bookmark, children: []}
    while (open.length > 0 && (open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop()
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else roots.push(node)
    open.push(node)
  }
  return roots
}
