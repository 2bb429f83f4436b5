/** The units of one side: identity → the key it has there, in the side's order. */
export type KeyById = ReadonlyMap<string, string>

type Texts = ReadonlyMap<string, string>

/**
 * Which entries of three versions of a locale file are the same unit. A unit is named by the key it
 * had in the base; a text that stands once under another key has moved there with its unit, and what
 * now stands under the old key is new.
 */
export function identify({
  base,
  ours,
  theirs,
}: {
  readonly base: Texts
  readonly ours: Texts
  readonly theirs: Texts
}): {readonly base: KeyById; readonly ours: KeyById; readonly theirs: KeyById} {
  return {
    base: new Map(Array.from(base.keys(), (key) => [key, key])),
    ours: identified(base, ours),
    theirs: identified(base, theirs),
  }
}

function identified(base: Texts, side: Texts): KeyById {
  const moved = movedKeys(base, side)
  const left = new Set(moved.values())
  const ids = new Map<string, string>()
  for (const key of side.keys()) {
    const from = moved.get(key)
    if (from !== undefined) ids.set(from, key)
    else ids.set(base.has(key) && !left.has(key) ? key : `added ${key}`, key)
  }
  return ids
}

/** New key → old key of each text that stands once in both, under different keys. */
function movedKeys(base: Texts, side: Texts): ReadonlyMap<string, string> {
  const before = textsOccurringOnce(base)
  const moved = new Map<string, string>()
  for (const [text, key] of textsOccurringOnce(side)) {
    const old = before.get(text)
    if (old !== undefined && old !== key && side.get(old) !== text) moved.set(key, old)
  }
  return moved
}

function textsOccurringOnce(texts: Texts): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const [key, text] of texts) {
    if (text === '') continue
    if (found.has(text)) twice.add(text)
    found.set(text, key)
  }
  for (const text of twice) found.delete(text)
  return found
}
