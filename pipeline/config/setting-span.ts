import type {SettingPath} from '../finding/finding.ts'
import type {Span} from '../finding/place.ts'

/** What a setting is in: an object with its last key, a list with its place in it, or brackets that say neither. */
type Holder = {readonly close: string; key: string | number | undefined}

const token =
  /\/\/[^\n]*|\/\*.*?\*\/|(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|(?<name>[\p{L}_$][\p{L}\p{N}_$]*|\d+)|(?<sign>[{}[\](),:])/gsu
const closing: Readonly<Record<string, string>> = {'{': '}', '[': ']', '(': ')'}

/** Where a setting is, and how far its path could be followed. */
export type FoundSetting = Span & {readonly depth: number}

/**
 * Where a configuration file has a setting, by what its text looks like: settings that are computed or imported are
 * not found.
 *
 * @returns the span of the name of the setting, or of what is in a list, and how many steps of the path lead there:
 *   fewer than all where only a setting around it is found; undefined where there is none
 */
export function settingSpan(text: string, path: SettingPath): FoundSetting | undefined {
  const from = text.indexOf('export default')
  const holders: Holder[] = []
  let found: Span | undefined
  let depth = 0
  let last: {readonly name: string; readonly span: Span} | undefined
  const meet = (span: Span): void => {
    const here = holders.flatMap(({close, key}) =>
      close === ')' || key === undefined ? [] : [key],
    )
    const isWay = here.length > depth && here.every((key, at) => key === path[at])
    if (!isWay) return
    found = span
    depth = here.length
  }
  for (const match of text.slice(Math.max(0, from)).matchAll(token)) {
    const {string, name, sign} = match.groups ?? {} // a comment
    const start = Math.max(0, from) + match.index
    const span = {start, end: start + match[0].length}
    const holder = holders.at(-1)
    const isComment = (string ?? name ?? sign) === undefined
    if (holder?.close === ']' && !isComment && sign !== ',' && sign !== ']') meet(span)
    if (string !== undefined || name !== undefined)
      last = {name: name ?? (string ?? '').slice(1, -1), span} // one of both
    else if (sign === ':' && holder?.close === '}' && last) {
      holder.key = last.name
      meet(last.span)
    } else if (sign === ',' && typeof holder?.key === 'number') holder.key++
    else if (sign !== undefined && closing[sign] !== undefined)
      holders.push({close: closing[sign], key: sign === '[' ? 0 : undefined})
    else if (sign !== undefined && sign === holder?.close) holders.pop()
  }
  return found && {...found, depth}
}
