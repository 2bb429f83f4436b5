import {CodeActionKind, type CodeAction, type Range} from 'vscode-languageserver/node.js'
import {pluginsOf} from '../check/plugins.ts'
import {checks} from '../check/rules/index.ts'
import type {FilePath} from '../files/files.ts'
import type {Finding} from '../finding/finding.ts'
import type {Survey} from '../project/survey.ts'
import {doMeet, editorRange} from './address.ts'
import type {EditorOrder} from './commands.ts'
import {diagnosticOf} from './diagnostic.ts'
import {editsOfFix} from './fix-edits.ts'
import type {ShownDocument} from './project.ts'
import {subjectAt, type TextAt} from './subject.ts'

/** Where an editor asks for actions, and what is found in the document. */
export type ActionPlace = {
  readonly root: string
  readonly file: FilePath
  readonly range: Range
  readonly findings: readonly Finding[]
  /** the address of a file of the project */
  readonly uriOf: (file: FilePath) => string
}

/** What can be done at a place: corrections and waivers of findings; acceptance and review of the text. */
export function actionsAt(document: ShownDocument, at: ActionPlace): readonly CodeAction[] {
  const here = at.findings.filter(
    ({place}) => place.file === at.file && doMeet(editorRange(place), at.range),
  )
  const text = subjectAt(document, at.file, at.range.start)?.text
  return [
    ...here.flatMap((finding) => fixAction(document, finding, at)),
    ...(text ? judgements(document, text, at) : []),
    ...here.flatMap((finding) => waiverAction(document, finding, at)),
  ]
}

function fixAction(
  {loaded}: ShownDocument,
  finding: Finding,
  {uriOf}: ActionPlace,
): readonly CodeAction[] {
  const {fix, locale} = finding
  if (!fix) return []
  const translation = locale === undefined ? undefined : loaded.translations.get(locale)
  return [
    {
      title: fix.label,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, uriOf)],
      isPreferred: true,
      edit: {changes: editsOfFix(fix, translation, uriOf)},
    },
  ]
}

function judgements(
  {name}: ShownDocument,
  {passage, translation}: TextAt,
  {root}: ActionPlace,
): readonly CodeAction[] {
  const {unit, standing, state} = passage
  if (standing === 'missing') return []
  const order = {root, document: name.id, locale: translation.locale, key: unit.key}
  const which = unit.number ?? unit.key // no number: the key
  const isReviewed = state === 'reviewed' || state === 'final'
  return [
    ...(standing === 'current'
      ? []
      : [commandAction(`Accept ${which}: it holds for the English of today`, 'accept', order)]),
    ...(standing === 'current' && isReviewed
      ? []
      : [commandAction(`Set ${which} to reviewed`, 'review', order)]),
  ]
}

function waiverAction(
  {name, survey, loaded}: ShownDocument,
  finding: Finding,
  {root, uriOf}: ActionPlace,
): readonly CodeAction[] {
  const {rule, locale, key, number} = finding
  if (locale === undefined || key === undefined || !isWaivable(rule, survey)) return []
  const passage = loaded.translations.get(locale)?.passages.byKey.get(key)
  if (!passage || passage.standing === 'missing') return []
  const order = {root, document: name.id, locale, key, rule}
  const action = commandAction(`Waive ${rule} for ${number ?? key}, with a reason`, 'waive', order)
  return [{...action, diagnostics: [diagnosticOf(finding, uriOf)]}]
}

const isWaivable = (rule: string, {settings}: Survey): boolean =>
  [...checks, ...pluginsOf(settings.check)].some(({id}) => id === rule)

const commandAction = (
  title: string,
  name: 'accept' | 'review' | 'waive',
  order: EditorOrder,
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  command: {title, command: `stele.${name}`, arguments: [order]},
})
