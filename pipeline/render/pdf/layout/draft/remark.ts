import type {Cell} from '../../../../edition/types.ts'
import type {Tag} from '../model/frame.ts'
import {tagOf} from '../model/tagger.ts'
import type {TypesetLanguage} from '../model/tools.ts'
import type {DraftContext} from './draft-context.ts'
import {marksOf, markStyle} from './marks.ts'
import {marginalSize} from './row-style.ts'
import {prepared} from './text.ts'
import type {TextDraft} from './types.ts'

type Remarked = {readonly cell: Cell; readonly own: TypesetLanguage}

/** The element of what the margin says of a cell, in the cell's own; undefined where there is nothing to say. */
export const remarkTag = ({cell, own}: Remarked): Tag | undefined =>
  marksOf(cell, own.language).length > 0 ? tagOf('Span', []) : undefined

/** What a reader must be told of a cell, as small type for the margin beside it. */
export function remarkBeside(
  {cell, own}: Remarked,
  {element, remark}: {readonly element: Tag; readonly remark: Tag},
  {tools}: DraftContext,
): TextDraft {
  const {language} = own
  const small = tools.styles.of(own.style, {size: own.style.size * marginalSize})
  const style = markStyle(language, small, tools)
  const runs = [{text: marksOf(cell, language).join('; '), style, tag: remark}]
  const {tag, direction} = language
  return {
    kind: 'text',
    paragraph: prepared({runs, language: tag, direction}, tools),
    element,
    align: 'ragged',
    hyphenate: false,
    mayDivide: true,
    indent: 0,
    endIndent: 0,
    isMarked: false,
    isNearText: true,
  }
}
