/** One row of a rule's table: what stands in English and in a locale, and what is said of it. */
export type Case = {
  readonly fires: boolean
  /** true where the finding is information alone, whatever the rule weighs */
  readonly isInfo: boolean
  readonly locale: string
  /** the row as written, for the test's name */
  readonly name: string
  /** all cells by the heading of their column */
  readonly cells: Readonly<Record<string, string>>
}

/** A rule's table with the prose above it. */
export type CaseTable = {
  readonly rule: string
  readonly prose: string
  /** locales that must have cases; the four of the house where the prose names no others */
  readonly locales: readonly string[]
  readonly cases: readonly Case[]
}

const everywhere = ['ru', 'kk', 'tk', 'ar']

/** Read a table of cases: its first column says `fires`, `info` or `silent`, under the rule's id. */
export function readCaseTable(text: string): CaseTable {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const prose = lines.slice(0, first).join('\n').trim()
  const [head, , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf)
  const names = head ?? []
  const named = /^Cases: (?<list>.+)\.$/mu.exec(prose)?.groups?.['list']
  return {
    rule: names[0] ?? '',
    prose,
    locales: named?.split(', ') ?? everywhere,
    cases: rows.map((row) => {
      const cells = Object.fromEntries(
        names.map((name, index) => [name, visible(row[index] ?? '')]),
      )
      return {
        fires: row[0] === 'fires' || row[0] === 'info',
        isInfo: row[0] === 'info',
        locale: cells['locale'] ?? '',
        name: row.join(' | '),
        cells,
      }
    }),
  }
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|/u, '')
    .replace(/\|\s*$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** What a table cannot show as itself: `␠` a space, `⏎` a line end, `‹U+200B›` any character. */
function visible(cell: string): string {
  return cell
    .replaceAll('␠', ' ')
    .replaceAll('⏎', '\n')
    .replaceAll(/‹U\+(?<code>[0-9A-F]{4,6})›/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
}
