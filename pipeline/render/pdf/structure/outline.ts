import {languageOf} from '../../../language/index.ts'
import type {Bookmark} from '../layout/frame.ts'

/** An entry of the outline. */
export type OutlineNode = {
  readonly title: string
  readonly destination: string
  readonly children: readonly OutlineNode[]
  /** whether readers show what is below it at first */
  readonly isOpen: boolean
}

type Growing = OutlineNode & {readonly children: Growing[]; readonly level: number}

/**
 * Bookmarks as a tree. Those of several languages come under the names of these, each in its own
 * language; the first is open.
 */
export function outlineOf(bookmarks: readonly Bookmark[]): readonly OutlineNode[] {
  const languages = [...new Set(bookmarks.map(({language}) => language))]
  if (languages.length < 2) return nested(bookmarks)
  return languages.map((language, index) => {
    const own = bookmarks.filter((bookmark) => bookmark.language === language)
    return {
      title: languageOf(language).autonym,
      destination: own[0]?.destination ?? '',
      children: nested(own),
      isOpen: index === 0,
    }
  })
}

function nested(bookmarks: readonly Bookmark[]): readonly OutlineNode[] {
  const roots: Growing[] = []
  const open: Growing[] = []
  for (const {title, destination, level} of bookmarks) {
    // The first level, a title, is open: its points are what a reader looks for.
    const node: Growing = {title, destination, level, children: [], isOpen: level === 0}
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else roots.push(node)
    open.push(node)
  }
  return roots
}
