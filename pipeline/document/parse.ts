import type {Finding, Reading} from '../finding/finding.ts'
import {withFingerprint} from '../finding/fingerprint.ts'
import {lineStarts, placeOf, type Span} from '../finding/place.ts'
import {blocksOf} from './build/blocks.ts'
import {keyBook} from './build/key-book.ts'
import {nest} from './build/nest.ts'
import {notesOf} from './build/notes.ts'
import {scopeOf, type Complaint, type Workshop} from './build/scope.ts'
import {draftsOf} from './draft/blocks.ts'
import type {Draft} from './draft/types.ts'
import {tidy} from './inline/tidy.ts'
import {parseBlocks} from './markdown.ts'
import {readFrontMatter} from './source/front-matter.ts'
import {normalise, type SourceText} from './source/normalise.ts'
import type {Document, Title} from './types.ts'

/** What a document is called and where it comes from. */
export type DocumentSource = {
  readonly id: string
  /** path relative to the project, with `/` */
  readonly file: string
  /** BCP 47 */
  readonly language: string
}

/**
 * Parse a numbered document: Markdown → a tree keyed by point numbers.
 *
 * @param text the file's text; BOM and any line ends are allowed
 * @param origin names the document; its language says whose label words count first
 * @returns the document; findings of rules `numbering`, `markup`, `empty` and `front-matter` with
 *   places in `text`; `unread` are the spans of HTML that was not read. Nothing is thrown.
 */
export function parseDocument(text: string, origin: DocumentSource): Reading<Document> {
  const source = normalise(text)
  const tree = parseBlocks(source.text)
  const {shop, findings} = workshopFor(text, source, origin)
  let lists = 0
  const reader = {source, nextList: () => ++lists}
  const [front] = tree.children
  const frontMatter = readFrontMatter(front)
  const drafts = draftsOf(tree.children, reader)
  const {title, rest} = splitTitle(drafts, shop)
  const blocks = blocksOf(nest(rest), scopeOf('root', ''), shop)
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const notes = notesOf(definitions, reader, shop)
  const document: Document = {
    id: origin.id,
    file: origin.file,
    language: origin.language,
    frontMatter: frontMatter.value,
    ...(title ? {title} : {}),
    blocks,
    notes,
  }
  return {value: document, findings, unread: []}
}

function workshopFor(
  text: string,
  source: SourceText,
  origin: DocumentSource,
): {readonly shop: Workshop; readonly findings: readonly Finding[]} {
  const starts = lineStarts(text)
  const place = (span: Span) => placeOf(origin.file, starts, span)
  const findings: Finding[] = []
  const report = ({span, related, ...complaint}: Complaint): void => {
    const more = related ? {related: [{message: related.message, place: place(related.span)}]} : {}
    findings.push(withFingerprint({...complaint, document: origin.id, place: place(span), ...more}))
  }
  const inline = (nodes: Parameters<Workshop['inline']>[0]) => tidy(nodes, source.text)
  return {shop: {keys: keyBook(), place, inline, report}, findings}
}

function splitTitle(
  drafts: readonly Draft[],
  shop: Workshop,
): {readonly title?: Title; readonly rest: readonly Draft[]} {
  const at = drafts.findIndex((draft) => draft.kind === 'heading')
  const draft = drafts[at]
  if (draft?.kind !== 'heading' || draft.level !== 1 || draft.mark) return {rest: drafts}
  const title: Title = {
    kind: 'title',
    key: shop.keys.claim('title'),
    place: shop.place(draft.span),
    inline: shop.inline(draft.nodes),
  }
  return {title, rest: drafts.toSpliced(at, 1)}
}
