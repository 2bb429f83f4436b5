import type {PhrasingContent} from 'mdast'
import {lineStarts, placeOf, type Place, type Span} from '../../../finding/place.ts'
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

/** Phrasing in the form that units have; a finding where stars are left that Markdown does not read. */
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
  return tidy(nodes, {source: source.text, links})
}
