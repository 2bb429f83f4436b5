import {define} from './define.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Prepositions are written onto the number: `በአሥራ ሁለት ወራት`. */
const withPrefixes = (words: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) =>
      ['', 'በ', 'ለ', 'ከ', 'የ'].map((prefix) => [prefix + word, value] as const),
    ),
  )

/** Amharic. CLDR 48; ነጋሪት ጋዜጣ (Federal Negarit Gazette). ። ends a sentence; ፡ parted words. */
export const am: Language = define({
  tag: 'am',
  name: 'Amharic',
  autonym: 'አማርኛ',
  script: 'Ethi',
  numbers: () => ({
    words: withPrefixes(
      valued(
        '1 አንደኛ የመጀመሪያ አንዱ; 2 ሁለተኛ ሁለቱ ሁለቱም; 3 ሶስት ሦስተኛ ሶስተኛ; 4 አራተኛ; 5 አምስተኛ; 6 ስድስተኛ; 7 ሰባተኛ; 8 ስምንተኛ; 9 ዘጠነኛ; 10 ዐሥር አሥር አስር አሥረኛ አስረኛ; 11 አሥራ_አንድ አስራ_አንድ; 12 አሥራ_ሁለት አስራ_ሁለት; 13 አሥራ_ሦስት አስራ_ሶስት; 14 አሥራ_አራት አስራ_አራት; 15 አሥራ_አምስት አስራ_አምስት; 16 አሥራ_ስድስት አስራ_ስድስት; 17 አሥራ_ሰባት አስራ_ሰባት; 18 አሥራ_ስምንት አስራ_ስምንት; 19 አሥራ_ዘጠኝ አስራ_ዘጠኝ; 20 ሃያ ሀያ; 30 ሠላሳ ሰላሳ; 40 አርባ; 50 ሃምሳ ሀምሳ አምሳ; 60 ስልሳ ስድሳ; 70 ሰባ; 80 ሰማንያ; 90 ዘጠና; 100 መቶ; 1000 ሺህ ሺ ሽህ; 1000000 ሚሊዮን; 1000000000 ቢሊዮን; 2 ግማሽ; 4 ሩብ',
      ),
    ),
    scales: valued('1000 ሺህ ሺ; 1000000 ሚሊዮን; 1000000000 ቢሊዮን'),
    halves: ['ተኩል'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('ጥዋት, ጠዋት'),
      afternoon: listed('ከሰዓት, ከሰዓት በኋላ'),
    },
    measures: measured(
      'percent በመቶ ፐርሰንት %; day ቀን ቀናት ቀኖች; month ወር ወራት ወሮች; year ዓመት ዓመታት አመት አመታት ዓ.ም; week ሳምንት ሳምንታት; hour ሰዓት ሰዓታት ሰአት; minute ደቂቃ ደቂቃዎች; second ሰከንድ; dollar ዶላር; euro ዩሮ; pound ፓውንድ; rouble ሩብል; yuan ዩዋን; kilometre ኪሎሜትር; metre ሜትር; kilogram ኪሎግራም; tonne ቶን; hectare ሄክታር',
    ),
    months: monthsOf(
      'ጃንዋሪ/ጃንዩወሪ ፌብሩዋሪ/ፌብሩወሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት/ኦገስት ሴፕቴምበር ኦክቶበር/ኦክተውበር ኖቬምበር ዲሴምበር',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | አንቀጽ {n} | አንቀጽ፡{n}, አንቀፅ {n} | አንቀጽ, አንቀፅ, በአንቀጽ, የአንቀጽ, ለአንቀጽ, አንቀጾች
      section | ክፍል {n} | | ክፍል, በክፍል, የክፍል
      chapter | ምዕራፍ {n} | | ምዕራፍ, በምዕራፍ, የምዕራፍ
      part | ክፍል {n} | | ክፍል
      title | ርዕስ {n} | | ርዕስ
      annex | አባሪ {n} | | አባሪ, በአባሪ
      point | ነጥብ {n} | ፊደል ተራ {n} | ነጥብ, በነጥብ, ፊደል ተራ
      paragraph | ንዑስ አንቀጽ {n} | ንዑስ አንቀጽ ({n}) | ንዑስ አንቀጽ, ንዑስ አንቀጽ ({n}, በንዑስ አንቀጽ
      subparagraph | ንዑስ ፊደል {n} | | ንዑስ ፊደል
      book | መጽሐፍ {n} | | መጽሐፍ
      schedule | ሠንጠረዥ {n} | ሰንጠረዥ {n} | ሠንጠረዥ, ሰንጠረዥ
      preamble | መግቢያ | |
      principle | መርህ {n} | | መርህ*
    `),
    ordinals: () =>
      valued(
        '1 አንደኛ አንድ; 2 ሁለተኛ ሁለት; 3 ሦስተኛ ሶስተኛ ሦስት ሶስት; 4 አራተኛ አራት; 5 አምስተኛ አምስት; 6 ስድስተኛ ስድስት; 7 ሰባተኛ ሰባት; 8 ስምንተኛ ስምንት; 9 ዘጠነኛ ዘጠኝ; 10 አሥረኛ አስረኛ አሥር አስር; 11 አሥራ_አንድ; 12 አሥራ_ሁለት',
      ),
    letters: 'ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ',
    letter: '{n})',
  }),
})
