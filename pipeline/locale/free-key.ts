/** A key that is not among those taken: the wanted one, or it with `-other` and a count behind it. */
export function freeKey(wanted: string, taken: {has(key: string): boolean}): string {
  if (!taken.has(wanted)) return wanted
  let free = `${wanted}-other`
  for (let count = 2; taken.has(free); count++) free = `${wanted}-other-${count}`
  return free
}

/** The key without what `freeKey` put behind it. */
export function wantedKey(key: string): string {
  return key.replace(/-other(?:-\d+)?$/u, '')
}
