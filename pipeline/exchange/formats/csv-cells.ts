/** A cell with where it begins. */
export type CsvCell = {readonly text: string; readonly line: number; readonly column: number}

// A spreadsheet would take these for the beginning of a formula (OWASP, CSV injection).
const formula = /^[=+\-@\t\r\n＝＋－＠']/u

/**
 * A table as RFC 4180 has it, lines ended by CRLF. A cell that a spreadsheet would run as a formula
 * gets an apostrophe before it, which reading takes away.
 */
export function printCells(rows: readonly (readonly string[])[], delimiter: string): string {
  return rows
    .map((row) => `${row.map((cell) => printed(cell, delimiter)).join(delimiter)}\r\n`)
    .join('')
}

function printed(cell: string, delimiter: string): string {
  const guarded = formula.test(cell) ? `'${cell}` : cell
  const needsQuotes = guarded.includes(delimiter) || /["\r\n]/u.test(guarded)
  return needsQuotes || /^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** A table's cells; a quotation mark that is never closed closes at the end. */
export function readCells(text: string, delimiter: string): readonly (readonly CsvCell[])[] {
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let line = 1
  let lineStart = text.startsWith('\uFEFF') ? 1 : 0
  let at = lineStart
  while (at < text.length) {
    const column = at - lineStart + 1
    const {value, end} = cellAt(text, at, delimiter)
    row.push({text: unguarded(value), line, column})
    for (
      let index = text.indexOf('\n', at);
      index >= 0 && index < end;
      index = text.indexOf('\n', index + 1)
    ) {
      line++
      lineStart = index + 1
    }
    at = end
    if (text[at] === delimiter) {
      at++
      if (at === text.length) row.push({text: '', line, column: at - lineStart + 1})
      continue
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    rows.push(row)
    row = []
    line++
    lineStart = at
  }
  if (row.length > 0) rows.push(row)
  return rows.filter((cells) => cells.some((cell) => cell.text !== ''))
}

function cellAt(
  text: string,
  at: number,
  delimiter: string,
): {readonly value: string; readonly end: number} {
  if (text[at] !== '"') {
    let end = at
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r')
      end++
    return {value: text.slice(at, end), end}
  }
  let value = ''
  let from = at + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return {value: value + text.slice(from), end: text.length}
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return {value, end: quote + 1}
    value += '"'
    from = quote + 2
  }
}

const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell

/** What parts the cells of a table: what its first line has most of. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const counts = [',', ';', '\t'].map((sign) => [sign, first.split(sign).length] as const)
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ','
}
