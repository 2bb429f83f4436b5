import {
  addedNegation,
  droppedNegation,
  phrases,
  spoken,
  weakened,
  type Phrase,
  type Swap,
} from './phrases.ts'

/** A text and its translation with one fault in it. */
export type Fault = {readonly english: string; readonly right: string; readonly wrong: string}

/** A real text with its translation, and the text that follows it. */
export type Sample = {
  readonly locale: string
  readonly english: string
  readonly text: string
  readonly next: {readonly english: string; readonly text: string}
}

/** How to plant one fault; undefined where the text has no place for it. */
export type Plant = (sample: Sample) => Fault | undefined

type Spoken = (typeof spoken)[number]
const isSpoken = (locale: string): locale is Spoken => spoken.some((tag) => tag === locale)

/** A fault in the real text itself. */
const inText =
  (change: (text: string, locale: string) => string | undefined): Plant =>
  ({english, text, locale}) => {
    const wrong = change(text, locale)
    return wrong === undefined || wrong === text ? undefined : {english, right: text, wrong}
  }

/** A fault in a sentence that is added to the real text. */
const inPhrase =
  (name: Phrase, change: (phrase: string, locale: Spoken) => string): Plant =>
  ({english, text, locale}) => {
    if (!isSpoken(locale)) return undefined
    const phrase = phrases[name]
    const joint = locale === 'zh-Hans' ? '' : ' '
    const wrong = change(phrase[locale], locale)
    if (wrong === phrase[locale]) return undefined
    return {
      english: `${english} ${phrase.en}`,
      right: `${text}${joint}${phrase[locale]}`,
      wrong: `${text}${joint}${wrong}`.trim(),
    }
  }

/** The first swap that finds its place. */
function swapped(swaps: Readonly<Record<Spoken, Swap>>): Plant {
  return inText((text, locale) => {
    if (!isSpoken(locale)) return undefined
    const swap = swaps[locale].find(([found]) => found.test(text))
    return swap && text.replace(swap[0], swap[1])
  })
}

const digits = /(?<=[^\d٠-٩]|^)(?:30|٣٠)(?=[^\d٠-٩])/u
const months: Readonly<Record<Spoken, readonly [string, string]>> = {
  ru: ['сентября', 'октября'],
  kk: ['қыркүйекте', 'қазанда'],
  tk: ['sentýabrynda', 'oktýabrynda'],
  ar: ['سبتمبر', 'أكتوبر'],
  fr: ['septembre', 'octobre'],
  es: ['septiembre', 'octubre'],
  'zh-Hans': ['9月', '10月'],
}
const spans: Readonly<Record<Spoken, readonly [string, string]>> = {
  ru: ['дней', 'месяцев'],
  kk: ['күн', 'ай'],
  tk: ['günüň', 'aýyň'],
  ar: ['يوما', 'شهرا'],
  fr: ['jours', 'mois'],
  es: ['días', 'meses'],
  'zh-Hans': ['天', '个月'],
}
const fives: Readonly<Record<Spoken, readonly [string, string]>> = {
  ru: ['пять', 'шесть'],
  kk: ['бес', 'алты'],
  tk: ['bäş', 'alty'],
  ar: ['خمسة', 'ستة'],
  fr: ['cinq', 'six'],
  es: ['cinco', 'seis'],
  'zh-Hans': ['五', '六'],
}
const twins: readonly (readonly [string, string])[] = [
  ['о', 'o'],
  ['а', 'a'],
  ['е', 'e'],
  ['с', 'c'],
]

/** A letter in the middle of a word replaced by its twin of the other script. */
function withTwin(text: string, locale: string): string | undefined {
  const isCyrillic = ['ru', 'kk', 'uk', 'be', 'bg', 'ky', 'tg'].includes(locale)
  const isLatin = ['tk', 'fr', 'es', 'de', 'it', 'pl', 'tr'].includes(locale)
  if (!isCyrillic && !isLatin) return undefined
  for (const [cyrillic, latin] of twins) {
    const [from, to] = isCyrillic ? [cyrillic, latin] : [latin, cyrillic]
    const at = new RegExp(`(?<=\\p{Ll}{2})${from}(?=\\p{Ll}{2})`, 'u')
    if (at.test(text)) return text.replace(at, to)
  }
  return undefined
}

const doubled = /(?<=\s)(?<word>\p{L}{4,})(?=\s)/u
const nthSpace = (text: string): number => text.indexOf(' ', text.length >> 1)
const spliced = (text: string, at: number, insert: string): string | undefined =>
  at > 0 ? text.slice(0, at) + insert + text.slice(at) : undefined

/** Duties alone: “shall not” and “may not” forbid the same. */
const obliges = (english: string): boolean =>
  /\b(?:shall|must)\b/u.test(english) && !/\b(?:not|no|nor|only)\b/iu.test(english)

/** Every kind of fault by its name. */
export const kinds: Readonly<Record<string, Plant>> = {
  'dropped “not”': swapped(droppedNegation),
  'added “not”': swapped(addedNegation),
  'shall → may': (sample) => (obliges(sample.english) ? swapped(weakened)(sample) : undefined),
  'reference 8.2 → 8.3': inPhrase('reference', (text) =>
    text.replace('8.2', '8.3').replace('٨.٢', '٨.٣'),
  ),
  'number changed': inPhrase('term', (text) =>
    text.replace(digits, (found) => (found === '30' ? '40' : '٤٠')),
  ),
  'number dropped': inPhrase('term', (text) => text.replace(digits, '').replaceAll('  ', ' ')),
  'number in words changed': inPhrase('words', (text, locale) => text.replace(...fives[locale])),
  'days → months': inPhrase('term', (text, locale) => text.replace(...spans[locale])),
  'per cent lost': inPhrase('share', (text) => text.replace(/\s?[%٪]/u, '')),
  'decimal lost': inPhrase('share', (text) => text.replace(/[.,٫](?:50|٥٠)/u, '')),
  'month changed': inPhrase('date', (text, locale) => text.replace(...months[locale])),
  'list item lost': inPhrase('list', (text) => text.replace(/(?<=[:：]).+?[;；؛]/u, '')),
  'initials lost': inPhrase('initials', (text) =>
    text.replace(/ООН|БҰҰ|BMG|الأمم المتحدة|L’ONU|las Naciones Unidas|联合国/u, '').trim(),
  ),
  'bold lost': inPhrase('bold', (text) => text.replaceAll('**', '')),
  'bold not closed': inPhrase('bold', (text) => text.replace('**', '').replace('**', '** ')),
  'link lost': inPhrase('link', (text) =>
    text.replace(/\[(?<words>[^\]]+)\]\([^)]+\)/u, '$<words>'),
  ),
  'link elsewhere': inPhrase('link', (text) => text.replace('/charter', '/chapter')),
  'link torn': inPhrase('link', (text) => text.replace('](', '] (')),
  'note mark lost': inPhrase('note', (text) => text.replace('[^1]', '')),
  'code translated': inPhrase('code', (text) => text.replace('stele check', 'stele test')),
  'hole renamed': inPhrase('hole', (text) => text.replace('{{page}}', '{{stranica}}')),
  'bracket not closed': inPhrase('bracket', (text) => text.replace(/[)）]/u, '')),
  'quotation not closed': inPhrase('quotation', (text) => text.replace(/[\u202F]?[»”]/u, '')),
  'foreign quotation marks': inPhrase('quotation', (text) =>
    text.replace(/[«“]\u202F?/u, '„').replace(/\u202F?[»”]/u, '‟'),
  ),
  'letter of another script': inText(withTwin),
  'Russian letter in Kazakh': inText((text, locale) =>
    locale === 'kk'
      ? text.replace(/(?<=\s)қ(?=ұқы)|(?<=халы)қ(?=ара)|(?<=бостанды)қ/u, 'к')
      : undefined,
  ),
  'word twice': inText((text) => text.replace(doubled, '$<word> $<word>')),
  'space twice': inText((text) => spliced(text, nthSpace(text), ' ')),
  'space before comma': inText((text) => text.replace(/(?<=\p{L})(?=[,،])/u, ' ')),
  'full stop lost': inText((text) => text.replace(/[.。।]$/u, '')),
  'small letter first': inText((text) =>
    text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()),
  ),
  'comma of another script': inText((text) =>
    /[،，]/u.test(text) ? text.replace(/[،，]/u, ',') : undefined,
  ),
  'zero-width space': inText((text) => spliced(text, (text.length >> 1) + 1, '\u200B')),
  'right-to-left override': inText((text) => spliced(text, nthSpace(text), '\u202E')),
  'half of it lost': inText((text) =>
    text.length > 80 ? `${text.slice(0, nthSpace(text.slice(0, 50)))}.` : undefined,
  ),
  'points swapped': ({english, text, next}) =>
    next.text === text ? undefined : {english, right: text, wrong: next.text},
  'left in English': ({english, text}) => ({english, right: text, wrong: english}),
  'left empty': ({english, text}) => ({english, right: text, wrong: ''}),
}
