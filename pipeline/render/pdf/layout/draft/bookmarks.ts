import {inlineText} from '../../../../document/inline/text.ts'
import type {Row} from '../../../../edition/types.ts'
import {itemAt} from '../../../../finding/assert.ts'
import type {Bookmark} from '../model/frame.ts'
import type {DraftContext} from './draft-context.ts'
import {shortenedAtWord} from '../../../../finding/shortened.ts'

/** A bookmark says no more than this. */
const longest = 70

/** Bookmarks of a row, one for each language: headings, and points with a number. */
export function bookmarksOf(
  row: Exclude<Row, {kind: 'table' | 'rule'}>,
  {links, languages}: DraftContext,
): readonly Bookmark[] {
  const level = levelOf(row)
  if (level === undefined) return []
  return languages.map(({index, language}) => {
    const {inline, label} = itemAt(row.cells, index)
    const text = inlineText(inline).replaceAll(/\s+/gu, ' ')
    const words = [label, text].filter(Boolean).join(' ').trim()
    return {
      title: shortenedAtWord(words, longest) || itemAt(row.names, index),
      language: language.tag,
      level,
      destination: links.nameOf(row.key, index),
    }
  })
}

function levelOf(row: Row): number | undefined {
  if (row.kind === 'title') return 0
  if (row.kind === 'heading') return row.level - 1
  // Points stand below any heading.
  return row.kind === 'point' && row.number !== undefined ? 6 + row.depth : undefined
}
