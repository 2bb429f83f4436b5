import {distanceOf} from '../../config/nearest.ts'

// Letters of Cyrillic that look like these of Latin; a keyboard left on Russian types them.
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
}

/** Shortest part of an address in which one letter is a slip; a shorter one may name a language. */
const shortestSlip = 5

/**
 * Whether an address is another one that was copied wrongly: with spaces, with other dashes, in other case, with letters
 * of another keyboard, with one letter of a long part lost, added or changed. A page in another language is none.
 */
export function isNearCopy(actual: string, expected: string): boolean {
  const here = plainAddress(actual)
  const there = plainAddress(expected)
  if (here === there) return true
  const parts = partsOf(here)
  const wanted = partsOf(there)
  if (parts.length !== wanted.length) return false
  const slips = wanted.filter((part, index) => part !== parts[index])
  const [slip, ...others] = slips
  if (slip === undefined || others.length > 0) return false
  const found = parts[wanted.indexOf(slip)] ?? '' // as many parts
  const isLong = slip.length >= shortestSlip && found.length >= shortestSlip
  return isLong && !/^\p{N}+$/u.test(slip) && distanceOf(found, slip) <= 1
}

const partsOf = (address: string): readonly string[] => address.split(/[^\p{L}\p{N}]+/u)

const plainAddress = (address: string): string =>
  decoded(address)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replaceAll(/[‐‑‒–—−]/gu, '-')
    .replaceAll(/[а-яі]/gu, (letter) => latin[letter] ?? letter)
    .replace(/[.,;:/]+$/u, '')

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
