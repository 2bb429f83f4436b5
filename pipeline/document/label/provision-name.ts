import type {Label} from '../model/types.ts'

/**
 * How people name a provision that its number alone does not: as its source writes it, without the marks behind
 * it, `Part I` or `Article 2 bis`.
 *
 * @returns undefined where no word precedes the number, or the word for a point
 */
export function provisionName(label: Label | undefined): string | undefined {
  if (label?.sort === undefined || label.sort === 'point') return undefined
  return label.text.replace(/[\s.:,–—-]+$/u, '')
}
