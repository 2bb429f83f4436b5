/*
 * How far the code is from what `house.test.ts` asks for, a number for each room. A budget may only shrink.
 * Delete the line of a room that has reached 0.
 */

/** Fallbacks to a literal that say nothing of what absence means. */
export const unexplainedFallbacks: Readonly<Record<string, number>> = {
  check: 25,

  'render/pdf': 0,

  sync: 38,
}
/** Exported types, constants and functions without a docstring. */
export const undocumentedExports: Readonly<Record<string, number>> = {
  'render/pdf': 0,
}
/** Comments and messages in odd English. */
export const oddSentences: Readonly<Record<string, number>> = {
  check: 5,

  locale: 8,

  'render/pdf': 0,

  sync: 14,
}
/** Small files with one reader, which exist only for the size budget. */
export const crumbs: Readonly<Record<string, number>> = {
  check: 2,
}
/** Exported names that mean different things in different files. */
export const homonyms: number = 38
