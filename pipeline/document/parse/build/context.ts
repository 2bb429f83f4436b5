import type {PhrasingContent} from 'mdast'
import {lineStarts, placeOf, type Place, type Span} from '../../../finding/place.ts'
import {unshownHint, unshownTags} from '../../inline/elements.ts'
import {literalStars} from '../../inline/stars.ts'
import {tidy} from '../../inline/tidy.ts'
import type {LinkTarget} from '../../inline/references.ts'
import type {Inline} from '../../model/types.ts'
import type {Building} from './finding.ts'
import type {SourceText} from '../source/normalise.ts'
import {KeyRegistry} from './key-registry.ts'
import {Numbering} from './numbering.ts'
import type {Scope} from './scope.ts'

/** What building needs of the document as a whole. */
export type BuildContext = {
  /** BCP 47 tag of the text */
  readonly language: string
  readonly source: SourceText
  readonly links: ReadonlyMap<string, LinkTarget>
  readonly keys: KeyRegistry
  readonly numbering: Numbering
  readonly place: (span: Span) => Place
  /** sorts of headings whose numbers begin again within the document */
  readonly restarting: ReadonlySet<string>
  /** the one count of the points under chapters and parts, where it does not begin again in each */
  readonly sharedPoints: Scope | undefined
}

/** What a context is made from. */
export type BuildInput = Pick<BuildContext, 'source' | 'links' | 'restarting'> & {
  /** the file's text */
  readonly text: string
  readonly origin: {readonly file: string; readonly language: string}
}

/** The context for building one document. */
export function buildContext({text, origin, ...input}: BuildInput): BuildContext {
  const starts = lineStarts(text)
  return {
    ...input,
    language: origin.language,
    keys: new KeyRegistry(),
    numbering: new Numbering(),
    place: (span) => placeOf(origin.file, starts, span),
    sharedPoints: undefined,
  }
}

/** Phrasing in the form that units have; a finding where stars or HTML are left that nobody reads. */
export function* buildInline(
  nodes: readonly PhrasingContent[],
  {source, links}: BuildContext,
): Building<Inline> {
  const stars = literalStars(nodes, source.text)
  if (stars)
    yield {
      rule: 'markup',
      severity: 'warning',
      message: 'Two stars are left in the text: Markdown does not see bold type there',
      hint: 'Put the stars beside letters or spaces, or a backslash before each',
      span: source.spanIn(stars),
    }
  const inline = tidy(nodes, {source: source.text, links})
  const [tag] = unshownTags(inline)
  const span = tag === undefined ? undefined : spanOfHtml(nodes, tag)
  if (span)
    yield {
      rule: 'markup',
      severity: 'error',
      message: `${tag} is HTML that HTML, EPUB and PDF editions do not show`,
      hint: unshownHint,
      span: source.spanIn(span),
    }
  return inline
}

/** Where an HTML tag is; a span of the text that positions refer to. */
function spanOfHtml(nodes: readonly PhrasingContent[], tag: string): Span | undefined {
  for (const node of nodes) {
    // A node that a plugin made has no position.
    const {start, end} = node.position ?? {}
    if (node.type === 'html' && node.value === tag && start?.offset !== undefined)
      // Positions have both ends or none.
      return {start: start.offset, end: end?.offset ?? start.offset}
    const inner = 'children' in node ? spanOfHtml(node.children, tag) : undefined
    if (inner) return inner
  }
  return undefined
}
