/** What Stele writes beside a unit, and reads again: names and hashes, without white space. */
export type Stamps = {
  readonly uid?: string
  /** hash of the English as it went out */
  readonly source?: string
  /** hash of the translation as it went out */
  readonly target?: string
  /** the word of the state as it went out */
  readonly written?: string
}

/** The line that carries the stamps where a format has only comments. */
export function stampLine({uid, source, target, written}: Required<Stamps>): string {
  return `stele: uid=${uid} source=${source} target=${target} written=${written}`
}

// A converter may put a comment of PO into a note of XLIFF, with the number before it.
const line = /(?:^|\n)(?:point \S+\n)?stele: (?<stamps>(?:\w+=\S*[ \t]*)+)/u

/**
 * A comment of a file without what Stele wrote there.
 *
 * @returns the stamps, and the rest: undefined where nothing is left
 */
export function stampsIn(comment: string): {readonly stamps: Stamps; readonly rest?: string} {
  const found = line.exec(comment)
  const rest = found ? comment.replace(found[0], '').trim() : comment
  return {
    stamps: stampsFrom(pairsIn(found?.groups?.['stamps'])),
    ...(rest === '' ? {} : {rest}),
  }
}

function pairsIn(written: string | undefined): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const pair of written?.trim().split(/\s+/u) ?? NONE) {
    const at = pair.indexOf('=')
    pairs.set(pair.slice(0, at), pair.slice(at + 1))
  }
  return pairs
}

const NONE: readonly string[] = []

/** Stamps from names and values as a format keeps them; others are left out. */
export function stampsFrom(values: ReadonlyMap<string, string>): Stamps {
  const uid = values.get('uid')
  const source = values.get('source')
  const target = values.get('target')
  const written = values.get('written')
  return {
    ...(uid === undefined ? {} : {uid}),
    ...(source === undefined ? {} : {source}),
    ...(target === undefined ? {} : {target}),
    ...(written === undefined ? {} : {written}),
  }
}

/** Stamps from several places; what a later one has counts. */
export function mergedStamps(all: readonly Stamps[]): Stamps {
  let merged: Stamps = {}
  for (const stamps of all) merged = {...merged, ...stamps}
  return merged
}
