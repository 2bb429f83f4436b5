import {describe, expect, it} from 'vitest'
import {readLabel} from '../../pipeline/document/label/read.ts'
import {languageOf} from '../../pipeline/language/index.ts'
import {declaration} from '../importing/udhr.ts'
import {read} from '../properties/markdown.ts'

/** What a line's label says: its address, and the line without it. */
function labelOf(line: string, language = 'en') {
  const found = readLabel(line, languageOf(language))
  return found && `${found.readings[0]?.path.join('.') ?? ''} | ${line.slice(found.length)}`
}

describe('labels', () => {
  it.each([
    ['8. Text', '8 | Text'],
    ['8) Text', '8 | Text'],
    ['(8) Text', '8 | Text'],
    ['1.1 Text', '1.1 | Text'],
    ['1.1. Text', '1.1 | Text'],
    ['8.10.1 Text', '8.10.1 | Text'],
    ['A.1 Text', 'A.1 | Text'],
    ['(a) Text', 'a | Text'],
    ['a) Text', 'a | Text'],
    ['(iv) Text', 'iv | Text'],
    ['§ 3 Text', '3 | Text'],
    ['§3. Text', '3 | Text'],
    ['13. § Text', '13 | Text'],
    ['8 bis. Text', '8bis | Text'],
    ['8a. Text', '8a | Text'],
    ['8-1. Text', '8-1 | Text'],
    ['2–3. Text', '2to3 | Text'],
    ['Article 3. Text', '3 | Text'],
    ['ARTICLE 3', '3 | '],
    ['CHAPTER II', '2 | '],
    ['Annex A', 'A | '],
    ['Part Two', '2 | '],
    ['٣ - نص', '3 | نص'],
    ['۳. متن', '3 | متن'],
    ['३. पाठ', '3 | पाठ'],
    ['三、条文', '3 | 条文'],
    ['（三）条文', '3 | 条文'],
    ['３．条文', '3 | 条文'],
    ['(б) текст', 'b | текст'],
    ['(β) κείμενο', 'b | κείμενο'],
  ])('%s', (line, expected) => {
    expect(labelOf(line)).toBe(expected)
  })

  it.each([
    ['ru', 'Статья 3', '3'],
    ['kk', '3-бап', '3'],
    ['kk', '3 бап', '3'],
    ['tk', '3-nji madda', '3'],
    ['tk', '9-njy madda', '9'],
    ['ar', 'المادة ٣', '3'],
    ['zh', '第三条', '3'],
    ['zh', '第十二条', '12'],
    ['zh-Hant', '第三條', '3'],
    ['ja', '第３条', '3'],
    ['ko', '제 3 조', '3'],
    ['fr', 'Article premier', '1'],
    ['es', 'Artículo 3', '3'],
    ['de', 'Artikel 3', '3'],
    ['uk', 'Стаття 3.', '3'],
    ['uz', '3‐modda', '3'],
    ['ky', '3‐статья', '3'],
    ['tg', 'Моддаи 3.', '3'],
    ['tr', 'Madde 3', '3'],
    ['az', 'Maddə 3', '3'],
    ['fa', 'مادهٔ بیست و یکم', '21'],
    ['ur', 'دفعہ ۳۔', '3'],
    ['he', 'סעיף יב.', '12'],
    ['hi', 'अनुच्छेद ३.', '3'],
    ['bn', 'ধারা ৩', '3'],
    ['ta', 'உறுப்புரை 3', '3'],
    ['th', 'ข้อ ๑๒', '12'],
    ['km', 'មាត្រា ៣', '3'],
    ['my', 'အပိုဒ် ၃', '3'],
    ['am', 'አንቀጽ፡፲፪፤', '12'],
    ['ka', 'მუხლი 3.', '3'],
    ['hy', 'Հոդված 3', '3'],
    ['vi', 'Điều 3:', '3'],
    ['el', 'ΑΡΘΡΟ 3', '3'],
  ])('%s: %s', (language, label, number) => {
    expect(labelOf(label, language)?.split(' | ')[0]).toBe(number)
    // In a heading it is read whatever the language of the document is said to be.
    expect(read(`## ${label}\n\nText.\n`).labels).toEqual([label, ''])
  })

  it.each([
    ['1.5 million people'],
    ['3.14 is a number'],
    ['U.S. law applies'],
    ['a.m. and p.m.'],
    ['I think so'],
    ['2018 was a good year'],
    ['A register is kept'],
    ['Article 3 applies to all'],
    ['(c) 2018 The publisher'],
  ])('%s: is no label in a paragraph of its own', (text) => {
    expect(read(`${text}\n\nMore text.\n`).units.map(([key]) => key)).toEqual([
      'preamble-1',
      'preamble-2',
    ])
  })

  it.each([
    ['Rule on fees'], // on is ten in Turkic languages
    ['Article on trade'],
    ['Point alt text'], // alt is six
    ['Title son of the king'],
    ['Part one of the work'],
    ['Section two things matter'],
    ['Article six months after entry into force'],
    ['Annex a new approach'],
  ])('%s: is no label in a heading', (text) => {
    const {units, labels} = read(`## ${text}\n\nText.\n`)
    expect(units[0]).toEqual([expect.any(String), 'heading', undefined, text])
    expect(labels).toEqual(['', ''])
  })

  it.each([
    ['Part one', 'Part one'],
    ['Part one: Of the work', 'Part one:'],
    ['PART TWO GENERAL', 'PART TWO'],
    ['Part two General', 'Part two'],
    ['Birinchi bo‘lim. Umumiy', 'Birinchi bo‘lim.'],
    ['O‘n birinchi bo‘lim', 'O‘n birinchi bo‘lim'],
    ['Раздел первый', 'Раздел первый'],
    ['Titre cinquième', 'Titre cinquième'],
  ])('%s: has a label in a heading', (text, label) => {
    expect(read(`## ${text}\n\nText.\n`).labels[0]).toBe(label)
  })

  it.each([
    ['i after h is a letter', '(g) a;\n\n(h) b;\n\n(i) c;\n\n(j) d.\n', ['g', 'h', 'i', 'j']],
    ['i before ii is roman', '(i) a;\n\n(ii) b;\n\n(iii) c.\n', ['i', 'ii', 'iii']],
    ['a list of any start', '7) a\n8) b\n', ['7', '8']],
    ['after a paragraph', '1. a\n\nText.\n\n2. b\n', ['1', undefined, '2']],
    ['after code', '1. a\n\n```\nx\n```\n\n2. b\n', ['1', undefined, '2']],
    ['nested by two spaces', '- a\n  1. b\n  2. c\n', [undefined, '1', '2']],
    ['nested by three', '1. a\n   1. b\n', ['1', '1.1']],
    ['nested by four', '1. a\n    1. b\n', ['1', '1.1']],
    ['nested by two under a number', '1. a\n  1. b\n  2. c\n2. d\n', ['1', '1.1', '1.2', '2']],
  ])('%s', (_, text, numbers) => {
    expect(read(text).units.map(([, , number]) => number)).toEqual(numbers)
  })
})

/** Languages by the files of the Declaration that bear them; `azb` and the like are labels too. */
const declarationFiles: Readonly<Record<string, string>> = {
  en: 'eng',
  ru: 'rus',
  kk: 'kaz',
  'tk-Latn': 'tuk_latn',
  'tk-Cyrl': 'tuk_cyrl',
  ky: 'kir',
  'uz-Latn': 'uzn_latn',
  'uz-Cyrl': 'uzn_cyrl',
  tg: 'tgk',
  tr: 'tur',
  'az-Latn': 'azj_latn',
  'az-Cyrl': 'azj_cyrl',
  azb: '032',
  ar: 'arb',
  fa: 'pes_1',
  'fa-AF': 'pes_2',
  ur: 'urd',
  'ur-2': 'urd_2',
  he: 'heb',
  'zh-Hans': 'cmn_hans',
  'zh-Hant': 'cmn_hant',
  ja: 'jpn',
  ko: 'kor',
  fr: 'fra',
  es: 'spa',
  de: 'deu_1996',
  hi: 'hin',
  bn: 'ben',
  ta: 'tam',
  th: 'tha',
  km: 'khm',
  my: 'mya',
  am: 'amh',
  ka: 'kat',
  hy: 'hye',
  vi: 'vie',
  el: 'ell_monotonic',
  'el-polyton': 'ell_polytonic',
  uk: 'ukr',
  rw: 'kin',
}

/** Articles of the Declaration with the number that each has and the label that is printed for it. */
const labelsIn = (file: string): readonly (readonly [number: string, label: string])[] =>
  declaration(file)
    .pieces.filter(({kind}) => kind === 'article')
    .map(({place, text}) => [place, text])

describe('labels of the Universal Declaration', () => {
  /** Numbers and labels with a slip of the publisher. */
  const slips = new Set(['23 弟23条', '3 таття 3.', '20 סעיף ב.'])

  it.each(Object.entries(declarationFiles))('%s', (language, file) => {
    const articles = labelsIn(file)
    expect(articles.length).toBeGreaterThanOrEqual(29)
    const wrong = articles
      .filter(([number, label]) => !slips.has(`${number} ${label}`))
      .map(([number, label]) => [number, label, labelOf(label, language)?.split(' | ')[0]])
      .filter(([number, , found]) => number !== found)
    expect(wrong).toEqual([])
  })
})
