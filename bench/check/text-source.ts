/**
 * Whether the findings of a document may be looked at while rules are changed, or are judged alone. The sets
 * `judge` and `last` were judged once and then looked at too. `fresh` and `kept` are of other repositories and were
 * named before any of their findings was read: `fresh` to judge the rules as they were and to look at, `kept` to judge
 * what was changed. `open` and `closed` are the same for twelve more repositories
 * (`more-texts.ts`), `sealed` other documents of the same and of one more, judged when `closed` had been read. `drawn`
 * and `held` are of seven more repositories (`unseen-texts.ts`): `drawn` to judge the rules as they were, `held` to
 * judge what `drawn` had led to; `blind` and `shut` are the same for ten more (`blind-texts.ts`).
 */
export type TextSet =
  | 'look'
  | 'judge'
  | 'last'
  | 'fresh'
  | 'kept'
  | 'open'
  | 'closed'
  | 'sealed'
  | 'drawn'
  | 'held'
  | 'blind'
  | 'shut'

/** An English document with its translations in a public repository. */
export type TextSource = {
  readonly id: string
  readonly set: TextSet
  readonly genre: 'conduct' | 'specification' | 'terms' | 'guide' | 'manual' | 'standard'
  /** owner and name on GitHub */
  readonly repository: string
  readonly english: string
  /** path of a translation; the group `tag` is its language as the repository writes it */
  readonly translation: RegExp
}

/** Where a repository keeps the English and the folders of its languages. */
export type Folder = {
  readonly repository: string
  readonly genre: TextSource['genre']
  readonly prefix: string
  readonly before: string
  readonly english: string
  /** below the folder of each language; none in most repositories */
  readonly folder?: string
  /** of the English; a translation has either */
  readonly extension?: 'md' | 'mdx'
}

/** Documents of a repository that has a folder for each language. */
export const inFolders =
  ({repository, genre, prefix, before, english, folder = '', extension = 'md'}: Folder) =>
  (set: TextSet, names: string): readonly TextSource[] =>
    names.split(/\s+/u).map((name) => ({
      id: `${prefix}-${name.toLowerCase().replaceAll(/[/_]/gu, '-')}`,
      set,
      genre,
      repository,
      english: `${before}${english}${name}.${extension}`,
      translation: new RegExp(String.raw`^${before}(?<tag>[\w-]+)/${folder}${name}\.mdx?$`, 'u'),
    }))
