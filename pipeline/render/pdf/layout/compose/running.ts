import type {Sheet} from '../paginate/paginate.ts'

/** By column: the labels of the first and the last point on a sheet. */
export type Running = readonly (readonly [first: string, last: string] | undefined)[]

/** The points that stand on each sheet, the one that runs on from the sheet before included. */
export function runningHeads(sheets: readonly Sheet[], languages: number): readonly Running[] {
  let current: readonly string[] | undefined
  return sheets.map(({parts}) => {
    let first: readonly string[] | undefined
    for (const {row} of parts) {
      if (row.running) current = row.running
      first ??= current
    }
    const last = current
    return Array.from({length: languages}, (_, index) => {
      // Before the first point of a text there is nothing to name.
      const from = bare(first?.[index] ?? '')
      // As above.
      return from === '' ? undefined : ([from, bare(last?.[index] ?? '')] as const)
    })
  })
}

/** A label without the mark that closes it: `8.` → `8`, `١ -` → `١`. */
function bare(label: string): string {
  const open = label.replace(/[\s.:：．。、–—-]+$/u, '')
  return open.endsWith(')') && !open.startsWith('(') ? open.slice(0, -1) : open
}
