import type {FileStyle} from './types.ts'

/** How Stele lays out a new JSON file. */
export const defaultStyle: FileStyle = {indent: '  ', eol: '\n', finalNewline: true, bom: false}

/** How a JSON file is laid out: the first indentation, the first line end, what stands at both ends. */
export function styleOf(text: string): FileStyle {
  // A file that is absent or new says nothing about its layout.
  if (/^\s*(?:\{\})?$/u.test(text))
    return {...defaultStyle, ...(text.includes('\r\n') ? {eol: '\r\n'} : {})}
  return {
    indent: /(?<=[\r\n])[ \t]*(?=")/u.exec(text)?.[0] ?? defaultStyle.indent,
    eol: /\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    finalNewline: text.endsWith('\n'),
    bom: text.startsWith('\uFEFF'),
  }
}
