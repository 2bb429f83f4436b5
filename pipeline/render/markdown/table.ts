type Align = 'left' | 'right' | 'center' | null

const rules: Readonly<Record<'left' | 'right' | 'center', string>> = {
  left: ':---',
  right: '---:',
  center: ':---:',
}

const ruleOf = (align: Align | undefined): string => (align ? rules[align] : '---')

/** A GFM table: one line a row, so that a changed point is one changed line. */
export function tableText(rows: readonly (readonly string[])[], align: readonly Align[]): string {
  const [head = [], ...body] = rows
  const rule = head.map((_, index) => ruleOf(align[index]))
  return [line(head), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(inCell).join(' | ')} |`
}

/** A text that may stand in a cell: every pipe escaped, line breaks as GitHub renders them. */
function inCell(text: string): string {
  return text
    .replaceAll(/(?<slashes>\\*)\|/gu, (found, slashes: string) =>
      slashes.length % 2 === 1 ? found : `${slashes}\\|`,
    )
    .replaceAll(/\\?\n/gu, '<br>')
}
