import english from './en.json' with {type: 'json'}

/** Name of an interface word; forms for a count have the endings of i18next JSON v4 (`_one`, `_other`). */
export type PageWordId = WithoutForm<keyof typeof english>

type WithoutForm<Id> =
  Id extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : Id

/** What a word has holes for: `{{count}}`, `{{name}}`. */
export type WordValues = Readonly<Record<string, string | number>>

/** The interface words of one language, with English where it lacks one. */
export type PageWords = {
  /** BCP 47 tag */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The word with its holes filled; `count` also chooses the plural form by the rules of CLDR. */
  readonly say: (id: PageWordId, values?: WordValues) => string
}

/** Languages that the page has words for, each with its own name. */
export const pageLanguages: readonly {readonly tag: string; readonly name: string}[] = [
  {tag: 'en', name: 'English'},
  {tag: 'ru', name: 'Русский'},
  {tag: 'kk', name: 'Қазақша'},
  {tag: 'tk', name: 'Türkmençe'},
  {tag: 'fr', name: 'Français'},
  {tag: 'es', name: 'Español'},
  {tag: 'ar', name: 'العربية'},
  {tag: 'zh-Hans', name: '简体中文'},
]

type Resource = Readonly<Record<string, string>>

/** Each in a file of its own, so that the first load has English alone. */
const resources: Readonly<Record<string, () => Promise<{readonly default: Resource}>>> = {
  ru: async () => import('./ru.json'),
  kk: async () => import('./kk.json'),
  tk: async () => import('./tk.json'),
  fr: async () => import('./fr.json'),
  es: async () => import('./es.json'),
  ar: async () => import('./ar.json'),
  'zh-Hans': async () => import('./zh-Hans.json'),
}

/** The English words, there at once. */
export const englishWords: PageWords = wordsOf('en', english)

/** The words of a language; English where the page has none of it. */
export async function loadPageWords(tag: string): Promise<PageWords> {
  const load = resources[tag]
  return load ? wordsOf(tag, (await load()).default) : englishWords
}

/** The language of the page for a person who asks for these, the most wanted first. */
export function languageFor(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const [base = tag] = tag.split('-')
    const found = pageLanguages.find((one) => one.tag === tag || one.tag.split('-')[0] === base)
    // A reader of traditional characters cannot be given simplified ones.
    if (found && !/^zh-(?:Hant|TW|HK|MO)/u.test(tag)) return found.tag
  }
  return 'en'
}

/** Resource of i18next JSON v4 → words. */
function wordsOf(tag: string, own: Resource): PageWords {
  const plurals = new Intl.PluralRules(tag)
  const all: Resource = {...english, ...own}
  const englishPlurals = new Intl.PluralRules('en')
  const say = (id: string, values: WordValues = {}): string => {
    const {count} = values
    const form = typeof count === 'number' ? plurals.select(count) : undefined
    const fallback = typeof count === 'number' ? englishPlurals.select(count) : undefined
    const text =
      (form && (own[`${id}_${form}`] ?? own[`${id}_other`])) ??
      (fallback && all[`${id}_${fallback}`]) ??
      all[id] ??
      id
    return text.replaceAll(/\{\{(?<hole>\w+)\}\}/gu, (whole, hole: string) => {
      const value = values[hole]
      return value === undefined ? whole : String(value)
    })
  }
  return {language: tag, direction: tag === 'ar' ? 'rtl' : 'ltr', say}
}
