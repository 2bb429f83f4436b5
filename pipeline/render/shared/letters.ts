import type {Language} from '../../language/model/types.ts'

/** A CSS value rounded to hundredths. */
export function cssNumber(value: number): number {
  return Math.round(value * 100) / 100
}

/** The faces of a language as a CSS declaration, and its leading where the script needs more than Latin. */
export function letterRules({print, script}: Language): readonly string[] {
  return [
    `font-family: ${print.css}`,
    ...(isLatinLike(script) ? [] : [`line-height: ${cssNumber(print.leading + 0.1)}`]),
  ]
}

/** Whether a script has letters of the height and the slant of Latin (ISO 15924). */
export function isLatinLike(script: string): boolean {
  return script === 'Latn' || script === 'Cyrl'
}
