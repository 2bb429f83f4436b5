import type {Finding, Reading} from '../../finding/finding.ts'
import {languageOf} from '../../language/index.ts'
import {ground} from './build/branch.ts'
import {documentBlocks} from './build/blocks.ts'
import {nest} from './build/nest.ts'
import {notesOf} from './build/notes.ts'
import {restartingSorts} from './build/restarting.ts'
import type {Workshop} from './build/scope.ts'
import {settleHeadings, settlePoints} from './build/settle.ts'
import {openWorkshop} from './build/workshop.ts'
import {draftsOf} from './draft/blocks.ts'
import {readerOf} from './draft/reader.ts'
import type {Draft} from './draft/types.ts'
import {parseBlocks} from '../inline/markdown.ts'
import {readFrontMatter} from './source/front-matter.ts'
import {wordsFor} from './faults.ts'
import {normalise} from './source/normalise.ts'
import {referencesOf} from '../inline/references.ts'
import type {Document, Title} from '../model/types.ts'

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
 * @returns the document; findings of rules `numbering`, `markup` and `front-matter` with places in
 *   `text`; `unread` are the spans of HTML that was not read. Nothing is thrown for any text.
 */
export function parseDocument(text: string, origin: DocumentSource): Reading<Document> {
  const source = normalise(text)
  const tree = parseBlocks(source.text)
  const references = referencesOf(tree)
  const findings: Finding[] = []
  const workshop = openWorkshop({text, source, origin, links: references.links}, findings)
  for (const {kind, span} of source.mended)
    if (kind !== 'mark') workshop.report({...wordsFor[kind], span})
  const reader = readerOf(source, languageOf(origin.language), (fault, span) =>
    workshop.report({...wordsFor[fault], span}),
  )
  const drafts = settleHeadings(draftsOf(tree.children, reader))
  const shop = {...workshop, restarting: restartingSorts(drafts)}
  const frontMatter = readFrontMatter(tree.children[0])
  if (frontMatter.fault !== undefined)
    shop.report({
      rule: 'front-matter',
      severity: 'error',
      message: `The front matter cannot be read: ${frontMatter.fault}`,
      hint: 'Correct it, or take it away',
      span: {start: 0, end: Math.min(3, text.length)},
    })
  const {title, rest} = splitTitle(drafts, shop)
  const blocks = documentBlocks(nest(rest), shop)
  const notes = notesOf(references.notes, reader, shop)
  const {id, file, language} = origin
  const value: Document = {
    id,
    file,
    language,
    frontMatter: frontMatter.value,
    ...(title ? {title} : {}),
    blocks,
    notes,
  }
  return {value, findings, unread: shop.unread}
}

/**
 * The title is the first heading, where that is of level 1, bears no number and no point stands
 * before it; a word such as `Part two` is no number where nothing else is of level 1.
 */
function splitTitle(
  drafts: readonly Draft[],
  shop: Workshop,
): {readonly title?: Title; readonly rest: readonly Draft[]} {
  const at = drafts.findIndex((draft) => draft.kind === 'heading')
  const draft = drafts[at]
  if (draft?.kind !== 'heading' || draft.level !== 1) return {rest: drafts}
  const before = settlePoints(drafts.slice(0, at), ground)
  if (before.some(({kind}) => kind === 'point')) return {rest: drafts}
  const isOnly = !drafts
    .slice(at + 1)
    .some((other) => other.kind === 'heading' && other.level === 1)
  if (draft.mark && !(draft.mark.sort && isOnly)) return {rest: drafts}
  const title: Title = {
    kind: 'title',
    key: shop.keys.claim('title'),
    place: shop.place(draft.span),
    inline: shop.inline(draft.whole ?? draft.nodes),
  }
  return {title, rest: drafts.toSpliced(at, 1)}
}
