import {readRoman} from '../../language/roman.ts'
import type {Provision} from './provisions.ts'

/** The spellings that a part may have: as it is, and a roman numeral in digits or `02` without its zero. */
export function spellings(part: string): readonly string[] {
  const value = /^0\d{1,2}$/u.test(part) ? Number(part) : readRoman(part)
  return value === undefined ? [part] : [part, String(value)]
}

/** What has a path of parts below a provision. */
export function below(provision: Provision, path: readonly string[]): readonly Provision[] {
  const [first, ...rest] = path
  if (first === undefined) return [provision]
  const [written, asRoman] = spellings(first)
  const own = provision.children.get(written ?? first) ?? [] // none
  const children =
    own.length === 0 && asRoman !== undefined ? (provision.children.get(asRoman) ?? []) : own // none
  return children.flatMap((child) => below(child, rest))
}

/** What has a path of parts that begins with the number of a provision itself. */
export function fromRoot(root: Provision, path: readonly string[]): readonly Provision[] {
  const parts = partsOf(root.number)
  const isSame = parts.every((part, at) => {
    const written = path[at]
    return written !== undefined && (written === part || spellings(written).includes(part))
  })
  return isSame ? below(root, path.slice(parts.length)) : []
}

const partsOf = (number: string): readonly string[] => number.split('.')

/** Whether no provision among those of a sort has a number; not sure of numbers in letters. */
export function isMissing(among: readonly Provision[], path: readonly string[]): boolean {
  const [first] = path
  if (first === undefined || !/^\d+$/u.test(first)) return false
  const root = among.find(({number}) => number === first)
  if (!root) return among.every(({number}) => /^\d+\p{L}*$/u.test(number))
  // `Article 4(7)` where Article 4 has paragraphs, but no seventh.
  return path.length === 2 && root.children.size > 1 && /^\d+$/u.test(path[1] ?? '') // length 2
}
