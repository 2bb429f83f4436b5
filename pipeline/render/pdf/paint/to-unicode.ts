import type {CodeEntry} from './types.ts'

/** A ToUnicode CMap (ISO 32000-1, 9.10.3) that gives each code its text. */
export function toUnicodeMap(entries: readonly CodeEntry[]): string {
  const lines = entries.map(({text}, index) => `<${hex(index + 1)}> <${utf16(text)}>`)
  const blocks: string[] = []
  // A block may hold a hundred at most.
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')

function utf16(text: string): string {
  let digits = ''
  for (let at = 0; at < text.length; at++) digits += hex(text.charCodeAt(at))
  return digits
}
