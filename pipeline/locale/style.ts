import type {FileStyle} from './types.ts'

/** How Stele lays out a new JSON file. */
export const defaultStyle: FileStyle = {indent: '  ', eol: '\n', finalNewline: true, bom: false}

/** How a JSON file is laid out: the first indentation, the first line end, what stands at both ends. */
export function styleOf(text: string): FileStyle {
  if (text.trim() === '') return defaultStyle
  return {
    indent: /(?<=[\r\n])[ \t]*(?=")/u.exec(text)?.[0] ?? defaultStyle.indent,
    eol: /\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    finalNewline: text.endsWith('\n'),
    bom: text.startsWith('\uFEFF'),
  }
}
