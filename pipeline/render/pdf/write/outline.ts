import type {OutlineNode} from '../structure/outline.ts'
import type {PdfFile} from './file.ts'
import {textString} from './objects.ts'
import type {PDFRef} from './pdf-lib.ts'

/** Write an outline (ISO 32000-1, 12.3.3); undefined where it has no entries. */
export function writeOutline(nodes: readonly OutlineNode[], file: PdfFile): PDFRef | undefined {
  if (nodes.length === 0) return undefined
  const outline = file.next()
  const {refs, shown} = writeLevel(nodes, outline, file)
  file.put(outline, {Type: '/Outlines', First: refs[0], Last: refs.at(-1), Count: shown})
  return outline
}

type Level = {
  readonly refs: readonly PDFRef[]
  /** how many entries a reader sees at first, those below open ones included */
  readonly shown: number
}

function writeLevel(nodes: readonly OutlineNode[], parent: PDFRef, file: PdfFile): Level {
  const refs = nodes.map(() => file.next())
  let shown = nodes.length
  for (const [index, {title, destination, children, isOpen}] of nodes.entries()) {
    const ref = refs[index]
    if (!ref) continue
    const below = writeLevel(children, ref, file)
    if (isOpen) shown += below.shown
    file.put(ref, {
      Title: textString(title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      First: below.refs[0],
      Last: below.refs.at(-1),
      // Negative: closed until the reader opens it.
      Count: children.length === 0 ? undefined : isOpen ? below.shown : -below.shown,
      Dest: textString(destination),
    })
  }
  return {refs, shown}
}
