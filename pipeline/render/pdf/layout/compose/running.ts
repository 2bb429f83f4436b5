import type {Sheet} from '../paginate/paginate.ts'

/** What running heads can say of a page in one language. */
export type RunningHead = {
  /** how the language refers to the first and the last point on the page */
  readonly points?: readonly [first: string, last: string]
  /** the heading that the page's text is under: the first that begins on it, else the one that runs on */
  readonly section?: string
}

/** By language: what running heads can say of a page. */
export type Running = readonly RunningHead[]

/** What each sheet shows, the point and the section that run on from the sheet before included. */
export function runningHeads(sheets: readonly Sheet[], languages: number): readonly Running[] {
  let point: readonly string[] | undefined
  let section: readonly string[] | undefined
  return sheets.map(({parts}) => {
    let first: readonly string[] | undefined
    let last: readonly string[] | undefined
    let head: readonly string[] | undefined
    for (const {row, isRepeat} of parts) {
      // Most rows say nothing.
      for (const {names, isSection} of isRepeat ? [] : (row.running ?? [])) {
        // A heading ends the point before it.
        point = isSection ? undefined : names
        if (isSection) section = names
      }
      first ??= point
      last = point ?? last
      head ??= section
    }
    return Array.from({length: languages}, (_, index) => headOf(index, {first, last, head}))
  })
}

function headOf(
  language: number,
  {first, last, head}: Readonly<Record<'first' | 'last' | 'head', readonly string[] | undefined>>,
): RunningHead {
  const from = first?.[language]
  const to = last?.[language]
  const section = head?.[language]
  return {
    ...(from === undefined || to === undefined ? {} : {points: [from, to]}),
    ...(section === undefined || section === '' ? {} : {section}),
  }
}
