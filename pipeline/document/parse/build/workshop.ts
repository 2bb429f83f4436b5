import type {PhrasingContent} from 'mdast'
import type {Finding} from '../../../finding/finding.ts'
import {withFingerprint} from '../../../finding/fingerprint.ts'
import {lineStarts, placeOf, type Span} from '../../../finding/place.ts'
import {tidy} from '../../inline/tidy.ts'
import {literalStars} from '../../inline/stars.ts'
import type {SourceText} from '../source/normalise.ts'
import type {LinkTarget} from '../../inline/references.ts'
import {keyBook} from './key-book.ts'
import type {Complaint, Workshop} from './scope.ts'

/** What a workshop works on. */
type Material = {
  /** the file's text */
  readonly text: string
  readonly source: SourceText
  readonly origin: {readonly id: string; readonly file: string; readonly language: string}
  readonly links: ReadonlyMap<string, LinkTarget>
}

/**
 * Ready what building a document needs.
 *
 * @param findings takes what is reported, in the order in which it is found
 */
export function openWorkshop(
  {text, source, origin, links}: Material,
  findings: Finding[],
): Workshop {
  const starts = lineStarts(text)
  const place = (span: Span) => placeOf(origin.file, starts, span)
  const report = ({span, related, ...complaint}: Complaint): void => {
    const more = related ? {related: [{message: related.message, place: place(related.span)}]} : {}
    findings.push(withFingerprint({...complaint, document: origin.id, place: place(span), ...more}))
  }
  const inline = (nodes: readonly PhrasingContent[]) => {
    const stars = literalStars(nodes, source.text)
    if (stars)
      report({
        rule: 'markup',
        severity: 'warning',
        message: 'Two stars are left in the text: Markdown does not see bold type there',
        hint: 'Put the stars beside letters or spaces, or a backslash before each',
        span: source.spanIn(stars),
      })
    return tidy(nodes, {source: source.text, links})
  }
  return {
    language: origin.language,
    keys: keyBook(),
    place,
    inline,
    report,
    restarting: new Set(),
    loftyPoints: undefined,
    lastHeadings: new Map(),
    numberedLevels: new Set(),
    lastPoint: undefined,
    unread: [],
  }
}
