import type {Row} from '../../../../edition/types.ts'
import {prepare} from '../../text/prepare.ts'
import type {Pt, TextStyle} from '../../text/model/types.ts'
import type {Direction} from '../../../../language/model/types.ts'
import type {LayoutTools} from '../model/tools.ts'

/** What stands before a point that has no number. */
export const bullet = '•'

/** Labels wider than this, in ems, are set in the text instead of beside it. */
const widest = 4.2

/** Distance of a label from its text, in ems. */
const distance = 0.55

/** The least indentation of sub-points, in ems. */
const least = 1.5

/** More labels than this tell no more about their width. */
const enough = 400

/** What a few words on a line of their own are set in. */
export type WordSetting = {readonly style: TextStyle; readonly direction: Direction}

/**
 * By depth, counted from 0 for points of the first level: width kept for the labels of a language,
 * their distance from the text included.
 */
export function hangsOf(
  rows: readonly Row[],
  index: number,
  setting: WordSetting,
  tools: Pick<LayoutTools, 'fonts' | 'shaper'>,
): readonly Pt[] {
  const {style} = setting
  const byDepth: (Set<string> | undefined)[] = []
  for (const row of rows)
    if (row.kind === 'point')
      (byDepth[row.depth - 1] ??= new Set()).add(row.cells[index]?.label ?? bullet)
  return Array.from(byDepth, (labels, depth) => {
    // A depth between two others may have no points.
    const widths = Array.from(labels ?? [])
      .slice(0, enough)
      .map((text) => widthOf(text, setting, tools))
    const fitting = widths.filter((width) => width <= style.size * widest)
    const hang = fitting.length === 0 ? 0 : Math.max(...fitting) + style.size * distance
    return depth === 0 ? hang : Math.max(hang, style.size * least)
  })
}

/** Width of a few words on one line. */
export function widthOf(
  text: string,
  {style, direction}: WordSetting,
  {fonts, shaper}: Pick<LayoutTools, 'fonts' | 'shaper'>,
): Pt {
  const {language} = style
  return prepare({runs: [{text, style}], language, direction}, fonts, shaper).naturalWidth
}
