import type {Case} from './cases.ts'

const points = (...numbers: readonly string[]): readonly string[] =>
  numbers.map((number) => `point ${number}`)

/** Letters, digits and label words of many languages. */
export const languageCases: readonly Case[] = [
  {
    name: '04-delimiter-differs-by-language.en',
    own: '## Steps\n\n1. Word\n   1. When: once.\n   2. Then: a note.\n2. Pause\n   1. When: twice.\n   2. Then: a month.\n',
    units: ['heading', ...points('1', '1.1', '1.2', '2', '2.1', '2.2')],
  },
  {
    name: '04-delimiter-differs-by-language.ru',
    language: 'ru',
    own: '## Шаги\n\n1) Слово\n   1) Когда: раз.\n   2) Затем: письмо.\n2) Пауза\n   1) Когда: дважды.\n   2) Затем: месяц.\n',
    units: ['heading', ...points('1', '1.1', '1.2', '2', '2.1', '2.2')],
  },
  {
    name: '04-delimiter-differs-by-language.ar',
    language: 'ar',
    own: '## خطوات\n\n1) كلمة\n ) متى: مرة.\n ) ثم: رسالة.\n2) وقفة\n ) متى: مرتين.\n ) ثم: شهر.\n',
    units: ['heading', ...points('1', '2')],
  },
  {
    name: '08-gap.ru',
    language: 'ru',
    own: '1. Север.\n2. Юг.\n3. Восток.\n4. Запад.\n',
    units: points('1', '2', '3', '4'),
  },
  {
    name: '14-letters-and-romans',
    own: '3. We shall:\n\n   (a) share news of\n       (i) roads;\n       (ii) boats; and\n       (iii) coin;\n\n   (b) reply within\n\n       (i) a week, or\n       (ii) a day in need;\n\n   (c) write it down.\n\n4. No more.\n',
    units: points('3', '3.a', '3.a.i', '3.a.ii', '3.a.iii', '3.b', '3.b.i', '3.b.ii', '3.c', '4'),
    findings: ['numbering 1'],
  },
  {
    name: '15-letter-i-or-roman-one',
    own: '5. The council:\n\n   (g) sits;\n\n   (h) votes;\n\n   (i) writes;\n\n   (j) prints.\n\n6. The head:\n\n   (i) opens;\n\n   (ii) shuts.\n',
    units: points('5', '5.g', '5.h', '5.i', '5.j', '6', '6.i', '6.ii'),
    findings: ['numbering 1', 'numbering 3'],
  },
  {
    name: '16-cyrillic-letters.en',
    own: '3. We shall:\n\n   (a) share;\n\n   (b) reply;\n\n   (c) write;\n\n   (d) teach.\n',
    units: points('3', '3.a', '3.b', '3.c', '3.d'),
    findings: ['numbering 1'],
  },
  {
    name: '16-cyrillic-letters.ru',
    language: 'ru',
    own: '3. Мы:\n\n   а) делимся;\n\n   б) отвечаем;\n\n   в) пишем;\n\n   г) учим.\n',
    units: points('3', '3.a', '3.b', '3.c', '3.d'),
    findings: ['numbering 1'],
  },
  {
    name: '16-cyrillic-letters.kk',
    language: 'kk',
    own: '3. Біз:\n\n   а) бөлісеміз;\n\n   ә) жауап береміз;\n\n   б) жазамыз;\n\n   в) үйретеміз.\n',
    units: points('3', '3.a', '3.b', '3.c', '3.d'),
    findings: ['numbering 1'],
  },
  {
    name: '32-other-digits.fa',
    language: 'fa',
    own: '۱. یک.\n\n۲. دو.\n\n۱۰. ده.\n',
    units: points('1', '2', '10'),
    findings: ['numbering 5'],
  },
  {
    name: '32-other-digits.ar',
    language: 'ar',
    own: '١ - أول.\n\n٢ - ثان.\n\n١٠ - عاشر.\n',
    units: points('1', '2', '10'),
    findings: ['numbering 5'],
  },
  {
    name: '32-other-digits.hi',
    language: 'hi',
    own: '१. एक।\n\n२. दो।\n\n१०. दस।\n',
    units: points('1', '2', '10'),
    findings: ['numbering 5'],
  },
  {
    name: '32-other-digits.zh',
    language: 'zh',
    own: '一、甲。\n\n二、乙。\n\n十、丙。\n',
    units: points('1', '2', '10'),
    findings: ['numbering 5'],
  },
  {
    name: '34-hard-wrap.zh',
    language: 'zh',
    own: '1. 会员\n应当\n登记。\n\n2. 会员\n   公布。\n',
    units: points('1', '2'),
  },
  {
    name: '37-reversed-multilevel-numbers.en',
    own: '| # | Duty |\n| --- | --- |\n| 1.1.1 | Keep. |\n| 1.1.2 | Show. |\n| 1.2.1 | Name. |\n',
    units: Array.from({length: 8}, () => 'cell'),
  },
  {
    name: '37-reversed-multilevel-numbers.ar',
    language: 'ar',
    own: '| # | واجب |\n| --- | --- |\n| 1.1.1 | احفظ. |\n| 2.1.1 | أظهر. |\n| 1.2.1 | سم. |\n',
    units: Array.from({length: 8}, () => 'cell'),
  },
  {
    name: '40-extra-note.en',
    own: '1. Keep.\n2. Show.\n3. Reply.\n',
    units: points('1', '2', '3'),
  },
  {
    name: '40-extra-note.ru',
    language: 'ru',
    own: '> Черновик.\n\n1. Храним.\n2. Показываем.\n\n   *Заметка: раз в год.*\n\n3. Отвечаем.\n\nПеревод: А. Б.\n',
    units: ['paragraph', 'point 1', 'point 2', 'paragraph', 'point 3', 'paragraph'],
  },
  {
    name: '41-merged-and-split.en',
    own: '1. Keep.\n2. Show.\n3. Reply.\n4. Pay.\n',
    units: points('1', '2', '3', '4'),
  },
  {
    name: '42-moved.ky',
    language: 'ky',
    own: '## 17\n\n1. Бир.\n2. Эки.\n3. Үч.\n\n## 26\n\n1. Бир.\n2. Эки.\n',
    units: [
      'heading 17',
      ...points('17.1', '17.2', '17.3'),
      'heading 26',
      ...points('26.1', '26.2'),
    ],
    findings: ['numbering 7'],
  },
  {
    name: '43-sorted-by-other-alphabet.en',
    own: '## Words\n\n1. **Apt** means fit.\n2. **Leave** means a licence.\n3. **Ye** means you.\n',
    units: ['heading', ...points('1', '2', '3')],
  },
  {
    name: '43-sorted-by-other-alphabet.de',
    language: 'de',
    own: '## Wörter\n\n1. **Passend** heißt gut.\n2. **Ihr** heißt du.\n3. **Erlaubnis** heißt Lizenz.\n',
    units: ['heading', ...points('1', '2', '3')],
  },
]
