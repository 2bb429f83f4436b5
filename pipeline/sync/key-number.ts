import {itemAt, present} from '../finding/assert.ts'
// Keys of numbered units: a word of letters, the number, then parts: p8-2, art11-2-a, sec3, annexA.
const numbered =
  /^(?:p|art|sec|ch|part|title|annex)(?<head>[0-9]+[a-z]*|[A-Z])(?<rest>(?:-[0-9a-z]+)*)$/u
// Numbered lists below headings without number: duties-11-4.
const belowSlug =
  /^(?!preamble-|closing-|(?:fn|table|code|image|quote|list|item)[0-9])[a-z][a-z0-9-]*?-(?<head>[0-9]+)(?<rest>(?:-(?:[0-9]+|par[0-9]+))*)$/u
const ofAnother = /^(?:par[0-9]+|r[0-9]+|c[0-9]+|alt|title|fn[0-9]+)$/u

/** What a key says of numbers. */
export type KeyNumbers = {
  /** of the unit itself: `p8-2` → `8.2`, `art11-2-a` → `11.2.a`; undefined for `preamble-1`, `p8-par2` */
  readonly own?: string
  /** of the provisions around it, the outermost first: `art11-2-par2` → `11`, `11.2` */
  readonly around: readonly string[]
}

/** The numbers of the point that a key stands for, and of those that it stands in. */
export function numbersOfKey(key: string): KeyNumbers {
  const groups = (numbered.exec(key) ?? belowSlug.exec(key))?.groups
  if (!groups) return {around: []}
  const parts = [
    present(groups['head'], 'the first number of a key'),
    ...present(groups['rest'], 'the rest of a key')
      .split('-')
      .filter((part) => part !== ''),
  ]
  const named = parts.at(-1) === 'title' ? parts.slice(0, -1) : parts
  const end = named.findIndex((part) => ofAnother.test(part))
  const numbers = (end < 0 ? named : named.slice(0, end)).map((_, at, all) =>
    all
      .slice(0, at + 1)
      .join('.')
      .toLowerCase(),
  )
  return end < 0
    ? {own: itemAt(numbers, numbers.length - 1), around: numbers.slice(0, -1)}
    : {around: numbers}
}
