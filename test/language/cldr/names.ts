import {cldr, cldrName} from './sources.ts'
import {tags} from './tags.ts'

const asked: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['zh-Hans'],
  nb: ['nb', 'no'],
}

/** The name of each language of the list in one language, `|` between; empty where CLDR has none. */
export function namesIn(tag: string): string {
  const name = cldrName(tag)
  const partOf = (part: string): unknown =>
    cldr(
      `cldr-localenames-full/main/${name}/${part}.json`,
      'main',
      name,
      'localeDisplayNames',
      part,
    )
  const known = new Map<string, string>(pairs(partOf('languages')))
  const scriptNames = new Map<string, string>(pairs(partOf('scripts')))
  const regions = new Map<string, string>(pairs(partOf('territories')))
  return tags.map((other) => nameOf(other, known, new Map([...scriptNames, ...regions]))).join('|')
}

function nameOf(
  tag: string,
  known: ReadonlyMap<string, string>,
  subtags: ReadonlyMap<string, string>,
): string {
  for (const candidate of [...(asked[tag] ?? []), tag]) {
    const found = known.get(candidate)
    if (found !== undefined) return found
  }
  const [base = tag, subtag = ''] = tag.split('-')
  const name = known.get(base) ?? ''
  const detail = subtags.get(subtag)
  return name !== '' && detail !== undefined ? `${name} (${detail})` : name
}

function pairs(value: unknown): readonly (readonly [string, string])[] {
  return Object.entries(value ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
}
