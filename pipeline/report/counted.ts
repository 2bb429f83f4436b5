/** A number of things in English: `1 error`, `2 errors`. */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`
