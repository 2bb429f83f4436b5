/**
 * What cannot happen unless Stele itself is wrong. The command line reports it with its stack and exit code 70;
 * bad input never ends here: it is a finding.
 */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}

/**
 * The item at an index that is known to exist.
 *
 * @param index from 0; must be below the length
 * @returns the item
 * @throws InternalError where the list has no such item
 */
export function itemAt<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index]
  if (item === undefined) throw new InternalError(`No item ${index} in a list of ${list.length}`)
  return item
}

/**
 * The value of a key that is known to exist.
 *
 * @returns the value
 * @throws InternalError where the map lacks the key
 */
export function valueOf<Key, Value>(
  map: {get(key: Key): Value | undefined},
  key: Key & (string | number | object),
): Value {
  const value = map.get(key)
  if (value === undefined)
    throw new InternalError(`No entry for ${typeof key === 'object' ? 'an object' : key}`)
  return value
}

/**
 * A value that is known to be there.
 *
 * @param what names the value in the error, as in "the first row of a table"
 * @returns the value
 * @throws InternalError where it is absent
 */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === undefined || value === null) throw new InternalError(`There is no value: ${what}`)
  return value
}
