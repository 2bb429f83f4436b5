import type {Draft, HeadingDraft, PointDraft} from '../draft/types.ts'

/**
 * A point as the text that it is, label included; a bullet whose text a label led stays a bullet.
 *
 * @param isCounted whether numbers beside it make its own look like a label
 */
export function demotedPoint(draft: PointDraft, isCounted: boolean = false): Draft {
  const {mark, nodes, span, column} = draft
  if (draft.isBullet) {
    const {mark: _, chain: __, isBullet: ___, ...bullet} = draft
    return {...bullet, form: 'list', nodes: draft.whole ?? nodes} // a bullet's text is always kept whole
  }
  // Markdown's own markers stand outside the text.
  const whole = draft.whole ?? [
    {type: 'text', value: `${mark ? mark.text : ''} `} as const,
    ...nodes,
  ]
  const label =
    mark === undefined
      ? {}
      : draft.form === 'list'
        ? {loneNumber: mark.text}
        : isCounted || isNoticeable(draft)
          ? {unreadLabel: mark.text}
          : {}
  return {kind: 'paragraph', nodes: whole, column, span, ...label}
}

/** Whether text looks so much like a label that its reader should know that it is none. */
const isNoticeable = ({mark}: PointDraft): boolean =>
  mark !== undefined &&
  (/^brackets?$/u.test(mark.shape) ||
    (mark.written.enclosure === 'word' && !mark.isWeak) ||
    (mark.written.enclosure === 'stop' && !/^\p{Lu}$/u.test(mark.written.numeral)))

/** A heading as the text that it is, label included. */
export function demotedHeading(draft: HeadingDraft): HeadingDraft {
  const {kind, level, anchor, span, mark} = draft
  const nodes = draft.whole ?? draft.nodes // without a label there is nothing to put back
  return {
    kind,
    level,
    nodes,
    ...(mark?.written.enclosure === 'word' ? {unreadLabel: mark.text} : {}),
    ...(anchor === undefined ? {} : {anchor}),
    span,
  }
}
