import type {Span} from '../../../finding/place.ts'
import type {Block, Key, TableCell} from '../../model/types.ts'
import type {Building, ParserFinding} from './finding.ts'
import type {LeafBranch} from '../nest/branch.ts'
import {buildInline, type BuildContext} from './context.ts'
import type {Scope} from './scope.ts'

/** Where a loose paragraph of the root stands: before, among or behind the numbered provisions. */
export type Zone = 'preamble' | 'between' | 'closing'

type Around = {readonly context: BuildContext; readonly zone: Zone}

/** A block without points: its keys follow the point, section or paragraph that it stands in or after. */
export function* leafOf(
  {draft}: LeafBranch,
  scope: Scope,
  {context, zone}: Around,
): Building<Block> {
  const place = context.place(draft.span)
  switch (draft.kind) {
    case 'paragraph': {
      const key = paragraphKey(scope, {context, zone})
      scope.after = {key, isPoint: false}
      if (draft.loneNumber !== undefined) yield loneNumberFinding(draft.loneNumber, draft.span)
      if (draft.unreadLabel !== undefined) yield unreadLabelFinding(draft.unreadLabel, draft.span)
      return {kind: 'paragraph', key, place, inline: yield* buildInline(draft.nodes, context)}
    }
    case 'table':
      return {
        kind: 'table',
        place,
        align: draft.align,
        rows: yield* tableRows(draft, scope, context),
      }
    case 'code': {
      const key = context.keys.claim(scope.within(`code${scope.count('code')}`))
      const language = draft.language === undefined ? {} : {language: draft.language}
      return {kind: 'code', key, place, value: draft.value, ...language}
    }
    case 'image': {
      const {url, alt, title} = draft
      const key = context.keys.claim(scope.within(imageName(scope)))
      return {kind: 'image', key, place, url, alt, ...(title === undefined ? {} : {title})}
    }
    case 'html':
      if (!draft.isComment) yield htmlFinding(draft.span)
      return {kind: 'html', place, value: draft.value}
    case 'rule':
      return {kind: 'rule', place}
  }
}

function* tableRows(
  {rows}: Extract<LeafBranch['draft'], {kind: 'table'}>,
  scope: Scope,
  context: BuildContext,
): Building<readonly (readonly TableCell[])[]> {
  const lead = tableLead(scope)
  const built: (readonly TableCell[])[] = []
  for (const [r, row] of rows.entries()) {
    const cells: TableCell[] = []
    for (const [c, cell] of row.entries())
      cells.push({
        key: context.keys.claim(`${lead}-r${r + 1}-c${c + 1}`),
        place: context.place(cell.span),
        inline: yield* buildInline(cell.nodes, context),
      })
    built.push(cells)
  }
  return built
}

function tableLead(scope: Scope): string {
  const count = scope.count('table')
  if (scope.prefix === '') return `table${count}`
  return count > 1 ? scope.within(`t${count}`) : scope.prefix
}

function imageName(scope: Scope): string {
  const count = scope.count('image')
  if (scope.prefix === '') return `image${count}-alt`
  return count > 1 ? `image${count}-alt` : 'alt'
}

function paragraphKey(scope: Scope, {context, zone}: Around): Key {
  const {keys} = context
  if (scope.kind !== 'root') {
    // A point's and a note's own text is their first paragraph.
    const own = scope.kind === 'section' ? 0 : 1
    return keys.claim(scope.within(`par${scope.count('par') + own}`))
  }
  if (zone === 'between' && scope.after !== undefined) {
    const anchor = scope.after.key.replace(/-after\d+$/u, '')
    return keys.claim(`${anchor}-after${scope.count(`after ${anchor}`)}`)
  }
  const name = zone === 'closing' ? 'closing' : 'preamble'
  return keys.claim(`${name}-${scope.count(name)}`)
}

const htmlFinding = (span: Span): ParserFinding => ({
  rule: 'markup',
  severity: 'warning',
  message: 'This HTML is not read: no translator and no edition gets its words',
  hint: 'Write it as Markdown',
  span,
  isUnread: true,
})

const loneNumberFinding = (label: string, span: Span): ParserFinding => ({
  rule: 'numbering',
  severity: 'warning',
  message: `${label} looks like a year at the start of a sentence; it is read as text`,
  hint: `Write ${label.replace(/(?=.$)/u, '\\')} so that Markdown does not make it a list`,
  span: {start: span.start, end: Math.min(span.end, span.start + label.length)},
})

const unreadLabelFinding = (label: string, span: Span): ParserFinding => ({
  rule: 'numbering',
  severity: 'info',
  message: `${label} is read as text: no label before or after it goes with it as the number of a point`,
  hint: `If it is a number, write the points before or after it in the same style; if not, put a backslash before it`,
  span: {start: span.start, end: Math.min(span.end, span.start + label.length)},
})
