import {oneLetterWordsOf} from '../../language/one-letter-words.ts'
import {once} from '../../language/model/once.ts'
import {pluralForm} from '../../language/plural-words.ts'
import {provisionSorts} from '../../language/provision-sorts.ts'
import type {LabelSort, Language, ProvisionSort} from '../../language/model/types.ts'

/** A form of label, taken apart at its number: its words in comparable letters, without the joints. */
export type LabelPattern = {
  readonly sort: LabelSort
  /** what the word itself names: a schedule counts as an annex */
  readonly word: ProvisionSort
  readonly before: string
  readonly after: string
  /** the ordinals of its language in comparable letters: `on` is ten beside a Turkic word, never beside an English one */
  readonly ordinals: () => ReadonlyMap<string, number>
  /** the words of one letter of its language: `к` behind `Приложение` is a word more often than a letter */
  readonly oneLetterWords: ReadonlySet<string>
  /** its word is a plural, which leads a range alone */
  readonly isPlural?: true
}

const alike: readonly (readonly [pattern: RegExp, letter: string])[] = [
  [/[\u00A0\u202F\u3000]/gu, ' '],
  [/[\u2010-\u2012]/gu, '-'],
  [/[‘’ʻʼ´`]/gu, "'"],
  [/ё/gu, 'е'],
  // Capitals bear no accent in Greek: ΚΕΦΑΛΑΙΟ, Κεφάλαιο.
  [/ά/gu, 'α'],
  [/έ/gu, 'ε'],
  [/ή/gu, 'η'],
  [/[ίϊΐ]/gu, 'ι'],
  [/ό/gu, 'ο'],
  [/[ύϋΰ]/gu, 'υ'],
  [/ώ/gu, 'ω'],
  [/ς/gu, 'σ'],
  // Turkish has two letters for one: BİRİNCİ KISIM, birinci kısım.
  [/[İı]/gu, 'i'],
]

/** What most texts have nothing of. */
const hasAlike = /[\u00A0\u202F\u3000\u2010-\u2012‘’ʻʼ´`ёİıά-ώϊϋςΐΰ]/u

/** Letters and marks made comparable, one UTF-16 unit for one. */
export function fold(text: string): string {
  const lower = lowered(text)
  return hasAlike.test(lower)
    ? alike.reduce((folded, [pattern, letter]) => folded.replaceAll(pattern, letter), lower)
    : lower
}

/** Each letter in lower case by itself; one whose small form is longer (İ) stays. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  // Σ is another letter at the end of a word.
  if (lower.length === text.length && !text.includes('Σ')) return lower
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}

/** Languages whose capitals are often written without their accents: ARTICULO, CAPITULO, SECAO, DEUXIEME PARTIE. */
const dropsAccents: ReadonlySet<string> = new Set(['ca', 'es', 'fr', 'gl', 'it', 'pt'])

const withoutAccents = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')

/** A word in comparable letters, and without accents where its language drops them. */
const spellings = (word: string, bare: Bare): readonly string[] => [
  ...new Set(bare ? [fold(word), fold(bare(word))] : [fold(word)]),
]

/** Takes the accents from a word; absent for a language that keeps them. */
type Bare = ((word: string) => string) | undefined

/** The label words of one language in comparable letters. */
export type FoldedWords = {
  readonly forms: readonly LabelPattern[]
}

const foldedOf = new WeakMap<Language, FoldedWords>()

/** The label words of one language in comparable letters; worked out once, as every language reads them all. */
export function foldedWords(language: Language): FoldedWords {
  const known = foldedOf.get(language)
  if (known) return known
  const {forms} = language.labels
  const bare = dropsAccents.has(language.tag.split('-', 1)[0] ?? '') ? withoutAccents : undefined // a tag is never empty
  const prose = {
    // Every language reads the forms of all, and few texts have an ordinal: these took half of the time of the forms.
    ordinals: once(
      () =>
        new Map(
          Object.entries(language.labels.ordinals).flatMap(([word, value]) =>
            spellings(word, bare).map((spelling) => [spelling, value] as const),
          ),
        ),
    ),
    oneLetterWords: oneLetterWordsOf(language.tag),
  }
  const made = {
    // A word that is printed for one sort and read as another means the first.
    forms: [
      ...forms.flatMap(({sort, print}) => formsOf(sort, [print], {...prose, bare})),
      ...forms.flatMap(({sort, read}) => formsOf(sort, read, {...prose, bare})),
      ...forms.flatMap((form) => {
        const plural = pluralForm(form, language.tag)
        return plural === undefined || plural === form.print
          ? []
          : formsOf(form.sort, [plural], {...prose, bare, isPlural: true})
      }),
    ],
  }
  foldedOf.set(language, made)
  return made
}

function formsOf(
  word: ProvisionSort,
  patterns: readonly string[],
  {
    bare,
    ...prose
  }: Pick<LabelPattern, 'ordinals' | 'oneLetterWords' | 'isPlural'> & {
    readonly bare: Bare
  },
): readonly LabelPattern[] {
  const sort = provisionSorts[word].countsAs
  if (sort === undefined) return []
  return patterns
    .flatMap((pattern) => [
      ...new Set([pattern, pattern.normalize('NFD'), ...(bare ? [bare(pattern)] : [])]),
    ])
    .map((pattern) => ({sort, word, ...formOf(pattern), ...prose}))
}

function formOf(pattern: string): Pick<LabelPattern, 'before' | 'after'> {
  const [before = '', after = ''] = fold(pattern).split('{n}') // the number may begin or end it
  return {
    before: before.trimEnd(),
    after: after.replace(/^[\s.-]+(?=[\p{L}\p{N}§])/u, ''),
  }
}
