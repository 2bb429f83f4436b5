import type {NumberFound} from '../model/numbers.ts'

const ymd =
  /(?<![\d.,/-])(?<y>[12]\d{3})(?<sep>[./-])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?![\d/-]|[.,]\d)/dgu
const dmy =
  /(?<![\d.,/-])(?<d>\d{1,2})(?<sep>[./-])(?<m>\d{1,2})\k<sep>(?<y>[12]\d{3})(?![\d/-]|[.,]\d)/dgu

/**
 * The dates in digits of a text, each as its three numbers: `1.5.2027` and `2027-05-01` are read as the
 * date in words is, day, month and year.
 *
 * @param latin text with Latin digits
 */
export function datesIn(latin: string): readonly NumberFound[] {
  return [ymd, dmy].flatMap((pattern) => Array.from(latin.matchAll(pattern), partsOf).flat())
}

function partsOf({indices, groups = {}}: RegExpExecArray): readonly NumberFound[] {
  const day = Number(groups['d'])
  const month = Number(groups['m'])
  // English and its like may write the month first.
  if (day < 1 || month < 1 || Math.max(day, month) > 31 || Math.min(day, month) > 12) return []
  return ['d', 'm', 'y'].flatMap((part) => {
    const span = indices?.groups?.[part]
    return span ? [{value: String(Number(groups[part])), start: span[0], end: span[1]}] : []
  })
}
