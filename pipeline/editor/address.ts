import {relative, sep} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Position, Range} from 'vscode-languageserver/node.js'
import type {Place} from '../finding/place.ts'

/** The range of a place as editors count: lines and characters from 0, characters in UTF-16 units. */
export const editorRange = ({line, column, endLine, endColumn}: Place): Range => ({
  start: {line: line - 1, character: column - 1},
  end: {line: endLine - 1, character: endColumn - 1},
})

/** From where one place begins to where another ends. */
export const rangeOfBoth = (first: Place, last: Place): Range => ({
  start: editorRange(first).start,
  end: editorRange(last).end,
})

/** Whether a position is in a range, its end included. */
export function isInRange({start, end}: Range, at: Position): boolean {
  const isBehindStart =
    at.line > start.line || (at.line === start.line && at.character >= start.character)
  const isBeforeEnd = at.line < end.line || (at.line === end.line && at.character <= end.character)
  return isBehindStart && isBeforeEnd
}

/** Whether two ranges have a position in common, ends included. */
export const doMeet = (a: Range, b: Range): boolean =>
  isInRange(a, b.start) || isInRange(b, a.start)

/** The absolute path that an editor's address names; undefined for what is not a file of this machine. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined // an address of another machine
  }
}

/** The address of a file, where the editor has not named it itself. */
export const uriOfPath = (path: string): string => pathToFileURL(path).href

/** The path of a file in its project folder, with `/`; undefined for a file outside. */
export function pathInFolder(root: string, path: string): string | undefined {
  const inside = relative(root, path).split(sep).join('/')
  return inside === '' || inside.startsWith('../') ? undefined : inside
}
