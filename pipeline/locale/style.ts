import type {FileStyle} from './types.ts'

/** How Stele lays out a new JSON file. */
export const defaultStyle: FileStyle = {
  written: '',
  indent: '  ',
  eol: '\n',
  finalNewline: true,
  bom: false,
}

/** How a JSON file is laid out: the first indentation, the first line end, what stands at both ends. */
export function fileStyle(text: string): FileStyle {
  // A file that is absent or new says nothing about its layout.
  if (/^\s*(?:\{\})?$/u.test(text))
    return {...defaultStyle, ...(text.includes('\r\n') ? {eol: '\r\n'} : {})}
  return {
    written: text,
    indent: /(?<=[\r\n])[ \t]*(?=")/u.exec(text)?.[0] ?? defaultStyle.indent,
    eol: lineEndOf(text),
    finalNewline: /[\r\n]$/u.test(text),
    bom: text.startsWith('\uFEFF'),
  }
}

/** The first line end of a text, or that of new files. */
function lineEndOf(text: string): FileStyle['eol'] {
  const found = /\r\n|\r|\n/u.exec(text)?.[0]
  return found === '\r\n' || found === '\r' ? found : '\n'
}
