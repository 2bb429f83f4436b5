/** The units of one side: identity → the key that it has there, in the side's order. */
export type KeyById = ReadonlyMap<string, string>

/** The identities of both sides: in our order; what only they have follows what it follows there, by number. */
export function mergedOrder(ours: KeyById, theirs: KeyById): readonly string[] {
  const following = new Map<string | undefined, string[]>()
  let before: string | undefined
  for (const id of theirs.keys())
    if (ours.has(id)) before = id
    else following.set(before, [...(following.get(before) ?? []), id]) // absent: nothing followed yet
  const order = [...(following.get(undefined) ?? [])] // absent: nothing comes first
  let waiting: string[] = []
  for (const [id, key] of ours) {
    const first = theirs.has(id)
      ? waiting
      : waiting.filter((other) => isBefore(theirs.get(other), key))
    order.push(...first, id)
    waiting = waiting.filter((other) => !first.includes(other))
    waiting.push(...(following.get(id) ?? [])) // absent: nothing follows
  }
  return [...order, ...waiting]
}

/** Whether a key comes before another by its numbers; keys of different kinds cannot be compared. */
function isBefore(one: string | undefined, other: string): boolean {
  const [first, second] = [one, other].map((key) => key?.match(/\d+|\D+/gu) ?? []) // no key: no parts
  if (!first || !second) return false
  const at = first.findIndex((part, index) => part !== second[index])
  if (at < 0) return first.length < second.length
  return Number(first[at]) < Number(second[at])
}
