import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Georgian. CLDR 48; «ნორმატიული აქტების შესახებ» organic law; matsne.gov.ge. */
export const ka: Language = define({
  tag: 'ka',
  name: 'Georgian',
  autonym: 'ქართული',
  script: 'Geor',
  numbers: () => ({
    words: valued(
      `1 ერთი ერთ ერთმა ერთის პირველი; 2 ორი ორ ორივე; 3 სამი სამ; 4 ოთხი ოთხ; 5 ხუთი ხუთ; 6 ექვს; 7 შვიდ; 10 ათი ათ; 100 ას ასი; 1000 ათას ათასი; 1000000 მილიონი მილიონ; 1000000000 მილიარდი მილიარდ; 2 ნახევარი ნახევრის; 3 მესამედი მესამედის; 4 მეოთხედი; 12 თორმეტ; 15 თხუთმეტ; 20 ოც; 30 ოცდაათი ოცდაათ; 1.5 ერთნახევარი`,
    ),
    endings: listed(
      'ის, ს, მა, ით, ად, ზე, ში, მდე, დან, თვის, იანი, წლიანი, დღიანი, თვიანი, ვე, ი',
    ),
    scales: valued('1000 ათასი ათას; 1000000 მლნ მილიონი მილიონ; 1000000000 მლრდ მილიარდი მილიარდ'),
    halves: ['ნახევარი', 'და ნახევარი'],
    times: {
      signs: ['.'],
      hours: listed('სთ, საათზე, საათი'),
      minutes: listed('წთ, წუთზე, წუთი'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent პროცენტ*; day დღე* დღის დღიან* ; month თვე* თვის თვიან*; year წელ* წლ*; week კვირ*; hour საათ*; minute წუთ*; second წამ*; dollar დოლარ*; euro ევრო*; pound ფუნტ*; rouble რუბლ*; manat მანათ*; yuan იუან*; kilometre კილომეტრ*; metre მეტრ*; kilogram კილოგრამ*; tonne ტონ*; hectare ჰექტარ*',
    ),
    months: monthsOf(
      'იანვ* თებერვ* მარტ* აპრილ* მაის* ივნის* ივლის* აგვისტ* სექტემბ* ოქტომბ* ნოემბ* დეკემბ*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | მუხლი {n} | {n}-ე მუხლი, მე-{n} მუხლი | მუხლ*, მე-{n} მუხლ*, {n}-ე მუხლ*
      section | სექცია {n} | განყოფილება {n} | სექცი*, განყოფილებ*
      chapter | თავი {n} | მე-{n} თავი | თავ*, მე-{n} თავ*
      part | ნაწილი {n} | მე-{n} ნაწილი | ნაწილ*, მე-{n} ნაწილ*
      title | კარი {n} | | კარ*
      annex | დანართი {n} | დანართი №{n}, დანართი № {n} | დანართ*, დანართ* №
      point | პუნქტი {n} | მე-{n} პუნქტი | პუნქტ*, მე-{n} პუნქტ*, {n}-ე პუნქტ*
      paragraph | პარაგრაფი {n} | § {n} | პარაგრაფ*
      subparagraph | ქვეპუნქტი {n} | | ქვეპუნქტ*
      book | წიგნი {n} | | წიგნ*
      schedule | ნუსხა {n} | | ნუსხ*
      preamble | პრეამბულა | |
    `),
    ordinals: ordinalWords(
      'პირველი მეორე მესამე მეოთხე მეხუთე მეექვსე მეშვიდე მერვე მეცხრე მეათე მეთერთმეტე მეთორმეტე მეცამეტე მეთოთხმეტე მეთხუთმეტე მეთექვსმეტე მეჩვიდმეტე მეთვრამეტე მეცხრამეტე',
      'მეოცე ოცდამეათე მეორმოცე',
      'ოცდა+',
    ),
    letters: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    hasOwnLetters: true,
    letter: '{n})',
  }),
  print: {hyphenation: patterns('ka')},
})
