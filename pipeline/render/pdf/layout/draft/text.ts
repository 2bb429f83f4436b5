import {breakLines} from '../../text/break-lines.ts'
import {prepare} from '../../text/prepare.ts'
import type {Subject} from '../../../../finding/finding.ts'
import type {Direction} from '../../../../language/model/types.ts'
import type {Line, PreparedParagraph, StyledRun, TextStyle} from '../../text/model/types.ts'
import type {LayoutTools} from '../model/tools.ts'

/** Text with what a paragraph of it needs to know. */
export type Prose = {
  readonly runs: readonly StyledRun[]
  readonly language: string
  readonly direction: Direction
  readonly subject?: Subject
}

/** A paragraph ready for breaking; its findings travel with it. */
export function prepared(prose: Prose, {fonts, shaper}: LayoutTools): PreparedParagraph {
  return prepare(prose, fonts, shaper)
}

/** Words on one line, as wide as they are. */
export function lineOf(
  text: string,
  style: TextStyle,
  direction: Direction,
  tools: LayoutTools,
): Line {
  return shrunk(prepared({runs: [{text, style}], language: style.language, direction}, tools))
}

/** A paragraph on one line, as wide as it is. */
export function shrunk(paragraph: PreparedParagraph): Line {
  const [line] = breakLines(paragraph, paragraph.naturalWidth + 0.01, {
    align: 'ragged',
    hyphenate: false,
  })
  if (!line) throw new Error('A paragraph has at least one line')
  return line
}
