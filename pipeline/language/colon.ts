import type {Language} from './model/types.ts'

const noBreakSpace = '\u00A0'

/**
 * The colon between a name and what is said of it, as a language sets it: `: `, in French ` : `, in Chinese `：`.
 *
 * @returns with the no-break spaces around it
 */
export function colonOf({typography: {marks, spaceBefore}}: Language): string {
  const mark = marks[':'][0] ?? ':' // a script without one of its own
  const before = spaceBefore.includes(mark) ? noBreakSpace : ''
  // A full-width mark has its space within.
  const after = mark === '：' ? '' : noBreakSpace
  return before + mark + after
}
