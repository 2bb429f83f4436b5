/** The items of a list written with commas between, on as many lines as it takes. */
export function listed(items: string): readonly string[] {
  return items
    .split(',')
    .map((item) => item.trim().replaceAll(/\s+/gu, ' '))
    .filter((item) => item !== '')
}
