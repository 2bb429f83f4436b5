/** Words of one letter, in lower case, without `i`, which in a label is a roman numeral far more often. */
const words: Readonly<Record<string, string>> = {
  be: 'азіуяў',
  bg: 'авиоск',
  bs: 'aousk',
  ca: 'aeoy',
  cs: 'akosuvz',
  cy: 'aoy',
  es: 'aeouy',
  fr: 'aày',
  gl: 'aeo',
  hr: 'aousk',
  hu: 'aós',
  it: 'aeoè',
  mk: 'аио',
  pl: 'aouwz',
  pt: 'aeoà',
  ro: 'ao',
  ru: 'авикосуя',
  sk: 'akosuvz',
  sl: 'askovzh',
  sq: 'e',
  sr: 'аиоуск',
  tr: 'o',
  uk: 'авзійоуяє',
}

/** The words of one letter of a language that may stand behind a label word in prose: `Приложение к договору`. */
export const oneLetterWordsOf = (tag: string): ReadonlySet<string> =>
  new Set(words[tag.split('-', 1).join('')])
