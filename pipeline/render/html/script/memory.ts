/** What was saved under a name; a browser may forbid it. */
export function recall(name: string): string {
  try {
    // Nothing was saved yet.
    return localStorage.getItem(`stele.${name}`) ?? ''
  } catch {
    return ''
  }
}

/** Save a text under a name, where the browser allows it. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(`stele.${name}`, text)
  } catch {
    // The choice then lives in the address alone.
  }
}
