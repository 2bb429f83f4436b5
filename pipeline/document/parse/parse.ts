import type {Root} from 'mdast'
import type {Reading} from '../../finding/finding.ts'
import {languageOf} from '../../language/index.ts'
import {parseBlocks} from '../inline/blocks.ts'
import {referencesOf} from '../inline/references.ts'
import type {Document, Title} from '../model/types.ts'
import {documentBlocks} from './build/blocks.ts'
import {buildContext, buildInline, type BuildContext} from './build/context.ts'
import {nest} from './nest/nest.ts'
import {footnotesOf} from './build/notes.ts'
import {restartingSorts} from './nest/restarting.ts'
import {settleHeadings} from './nest/headings.ts'
import {blockDrafts} from './draft/blocks.ts'
import {withDocumentWords} from './draft/document-words.ts'
import {rejoinCutSentences} from './draft/cut-sentences.ts'
import {readerOf} from './draft/reader.ts'
import type {Draft} from './draft/types.ts'
import {
  built,
  completeFindings,
  repairMessages,
  type Building,
  type ParserFinding,
} from './build/finding.ts'
import {readFrontMatter} from './source/front-matter.ts'
import {normalise, type SourceText} from './source/normalise.ts'

/** What a document is called and where it comes from. */
export type DocumentSource = {
  /** the document's id: its file name without `.md` */
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
  const {tree, cuts} = rejoinCutSentences(parseBlocks(source.text), source.text)
  const repairs: readonly ParserFinding[] = [
    ...source.repaired.flatMap(({kind, span}) =>
      kind === 'mark' ? [] : [{...repairMessages[kind], span}],
    ),
    ...cuts.map((span) => ({...repairMessages['cut-sentence'], span: source.spanIn(span)})),
  ]
  const {value, findings} = built(buildDocument(tree, source, {text, origin}))
  const all = [...repairs, ...findings]
  return {
    value,
    findings: completeFindings(all, text, origin),
    unread: all.filter(({isUnread}) => isUnread).map(({span}) => span),
  }
}

function* buildDocument(
  tree: Root,
  source: SourceText,
  {text, origin}: {readonly text: string; readonly origin: DocumentSource},
): Building<Document> {
  const {id, file, language} = origin
  const {links, notes: definitions} = referencesOf(tree)
  const reader = readerOf(source, languageOf(language))
  const drafts = settleHeadings(withDocumentWords(blockDrafts(tree.children, reader)))
  const restarting = restartingSorts(drafts)
  const context = buildContext({text, source, origin, links, restarting})
  const frontMatter = readFrontMatter(tree.children[0])
  if (frontMatter.fault !== undefined)
    yield {
      rule: 'front-matter',
      severity: 'error',
      message: `The front matter cannot be read: ${frontMatter.fault}`,
      hint: 'Fix the front matter or delete it',
      span: {start: 0, end: Math.min(3, text.length)},
    }
  const {title, before = [], rest} = yield* splitTitle(drafts, context) // most have nothing before the title
  // What stands behind the title belongs to no point before it.
  const branches = [...nest(before), ...nest(rest)]
  const blocks = yield* documentBlocks(branches, context)
  const notes = yield* footnotesOf(definitions, reader, context)
  const {value} = frontMatter
  return {id, file, language, frontMatter: value, ...(title && {title}), blocks, notes}
}

/** The title, and what stands before and behind it; all of the drafts where there is none. */
type TitleSplit = {
  readonly title?: Title
  readonly before?: readonly Draft[]
  readonly rest: readonly Draft[]
}

/**
 * The title is the first heading, where that is of level 1, bears no number and no point stands
 * before it; a word such as `Part two` is not a number where nothing else is of level 1.
 */
function* splitTitle(drafts: readonly Draft[], context: BuildContext): Building<TitleSplit> {
  const at = drafts.findIndex((draft) => draft.kind === 'heading')
  const draft = drafts[at]
  if (draft?.kind !== 'heading' || draft.level !== 1) return {rest: drafts}
  if (nest(drafts.slice(0, at)).some(({kind}) => kind === 'point')) return {rest: drafts}
  const isOnly = !drafts
    .slice(at + 1)
    .some((other) => other.kind === 'heading' && other.level === 1)
  if (draft.mark && !(draft.mark.sort && isOnly)) return {rest: drafts}
  const title: Title = {
    kind: 'title',
    key: context.keys.claim('title'),
    place: context.place(draft.span),
    inline: yield* buildInline(draft.whole ?? draft.nodes, context),
  }
  return {title, before: drafts.slice(0, at), rest: drafts.slice(at + 1)}
}
