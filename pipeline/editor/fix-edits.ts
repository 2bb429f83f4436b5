import type {Position, TextEdit} from 'vscode-languageserver/node.js'
import {filesWithTexts, fixedTexts} from '../check/fix/fixed-files.ts'
import type {FilePath} from '../files/files.ts'
import type {Fix} from '../finding/fix.ts'
import type {BoundTranslation} from '../locale/passage.ts'
import {printState} from '../locale/print.ts'
import {editorRange} from './address.ts'

/**
 * The edits of a fix by the address of their file. What people said of the text stays true of its new form, as with
 * `stele check --fix`: where its stamp moves, the state file has an edit too, and the editor takes both back together.
 *
 * @param translation the one that the fix is about
 */
export function editsOfFix(
  fix: Fix,
  translation: BoundTranslation | undefined,
  uriOf: (file: FilePath) => string,
): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {}
  for (const {place, text} of fix.edits) {
    const uri = uriOf(place.file)
    const edit = {range: editorRange(place), newText: inJson(text)}
    changes[uri] = [...(changes[uri] ?? []), edit] // the first of the file
  }
  const stateEdit = translation && stampEdit(fix, translation)
  if (stateEdit) changes[uriOf(translation.states.file)] = [stateEdit]
  return changes
}

/** A text as it is written between the quotation marks of a JSON string. */
export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** The edit of the state file; undefined where no stamp moves. */
function stampEdit(fix: Fix, translation: BoundTranslation): TextEdit | undefined {
  const {states} = translation
  const {written} = states.style
  // Records that a sync would move are not those of the file: their stamps move when it is synced.
  if (printState([...states.units], states.style) !== written) return undefined
  const after = filesWithTexts(translation, fixedTexts(translation, [fix])).get(states.file)
  // Editors do not count the byte order mark.
  return after === undefined
    ? undefined
    : replacementOf(written.replace(/^\uFEFF/u, ''), after.replace(/^\uFEFF/u, ''))
}

/** One edit that makes a text into another: what lies between their common beginning and their common end. */
function replacementOf(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return {
    range: {
      start: positionAt(before, start),
      end: positionAt(before, before.length - end),
    },
    newText: after.slice(start, after.length - end),
  }
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  return {
    line: before.split('\n').length - 1,
    character: offset - (before.lastIndexOf('\n') + 1),
  }
}
