import {cellsIn} from '../../edition/cells.ts'
import type {Edition, NoteRow, Row} from '../../edition/types.ts'
import type {Inline} from '../../document/model/types.ts'

/** Which rows of an edition a link may lead to: a reader of Markdown sees an anchor before each. */
export type AnchoredRows = {has(key: string): boolean}

/**
 * Headings and whatever a link of the edition or a reference of another document leads to; in a comparison, to which its
 * list leads, all rows; beside other languages numbered provisions too, while one language alone stays as near to its
 * source as it can.
 */
export function anchoredRows({
  rows,
  notes,
  languages,
  citedFromOutside,
  comparison,
}: Edition): AnchoredRows {
  const all: readonly (Row | NoteRow)[] = [...rows, ...notes]
  const linked = all.flatMap((row) => cellsIn(row).flatMap(({inline}) => keysLinkedIn(inline)))
  const named = rows.flatMap((row) =>
    row.kind === 'heading' ||
    (comparison && row.kind !== 'rule') ||
    (languages.length > 1 && row.kind !== 'rule' && row.number !== undefined)
      ? [row.key]
      : [],
  )
  return new Set<string>([...linked, ...named, ...citedFromOutside])
}

function keysLinkedIn(inline: Inline): readonly string[] {
  return inline.flatMap((node) => {
    if (!('children' in node)) return []
    const own = node.type === 'link' && node.url.startsWith('#') ? [node.url.slice(1)] : []
    return [...own, ...keysLinkedIn(node.children)]
  })
}

/** The anchor of a row, as inline content; nothing for a row that has none. */
export function anchorOf(key: string, anchored: AnchoredRows): Inline {
  if (!anchored.has(key)) return []
  return [
    {type: 'html', value: `<a id="${key}">`},
    {type: 'html', value: '</a>'},
  ]
}

/** The same as text. */
export const anchorText = (key: string, anchored: AnchoredRows): string =>
  anchored.has(key) ? `<a id="${key}"></a>` : ''
