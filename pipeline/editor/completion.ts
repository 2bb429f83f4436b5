import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type Position,
  type Range,
} from 'vscode-languageserver/node.js'
import {termOf} from '../check/text/terms.ts'
import {languageOf} from '../language/index.ts'
import {insertablesIn, type EnglishPiece} from '../operations/work/insertables.ts'
import {inJson} from './fix-edits.ts'
import {isInRange, editorRange} from './address.ts'
import {conceptsOfEnglish} from './hover.ts'
import type {ShownDocument} from './project.ts'
import type {SubjectAt} from './subject.ts'

/** Where a word is completed. */
export type CompletionPlace = {
  readonly position: Position
  /** the line of the position, as the editor has it */
  readonly line: string
  /** whether the editor can put the cursor between two marks */
  readonly hasSnippets: boolean
}

/** What of the English can be put into the text: terms in its language, then numbers and inline marks, in their order. */
export function completionsAt(
  {text}: SubjectAt,
  {survey}: ShownDocument,
  at: CompletionPlace,
): readonly CompletionItem[] {
  if (!text || !isInRange(editorRange(text.entry.place), at.position)) return []
  const {passage, translation} = text
  const {language} = survey.settings
  const range = wordBefore(at)
  const terms = conceptsOfEnglish(passage.english, survey).flatMap(
    (concept): readonly CompletionItem[] => {
      const term = termOf(concept, translation.locale)?.term
      const source = termOf(concept, language)?.term ?? concept.id // a concept that is found has a term
      const textEdit = {range, newText: inJson(term ?? source)}
      return term === undefined
        ? []
        : [{label: term, detail: source, kind: CompletionItemKind.Text, textEdit}]
    },
  )
  const pieces = insertablesIn(passage.english, languageOf(language)).map((piece) =>
    pieceItem(piece, range, at.hasSnippets),
  )
  return withoutRepeats([...terms, ...pieces]).map((item, place) => ({
    ...item,
    sortText: String(place).padStart(4, '0'),
  }))
}

function pieceItem({kind, text}: EnglishPiece, range: Range, hasSnippets: boolean): CompletionItem {
  const parts = text.split('…').map(inJson)
  const isPair = parts.length === 2 && ['emphasis', 'strong', 'link'].includes(kind)
  const item = {label: text, detail: `${kind} of the English`, kind: CompletionItemKind.Value}
  if (!isPair) return {...item, textEdit: {range, newText: inJson(text)}}
  if (!hasSnippets) return {...item, textEdit: {range, newText: parts.join('')}}
  const newText = parts.map(inSnippet).join('$1')
  return {...item, insertTextFormat: InsertTextFormat.Snippet, textEdit: {range, newText}}
}

/** Text in a snippet, in which `$`, `}` and `\` have meanings. */
const inSnippet = (text: string): string => text.replaceAll(/[$}\\]/gu, '\\$&')

function withoutRepeats(items: readonly CompletionItem[]): readonly CompletionItem[] {
  const seen = new Set<string>()
  return items.filter(({label}) => !seen.has(label) && seen.add(label))
}

/** The letters and digits before the position: what is typed of the word so far. */
function wordBefore({line, position}: CompletionPlace): Range {
  const before = line.slice(0, position.character)
  const word = /[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0] ?? '' // the pattern matches every text
  return {start: {...position, character: position.character - word.length}, end: position}
}
