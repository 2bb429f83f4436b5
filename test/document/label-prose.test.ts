import {describe, expect, it} from 'vitest'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import type {Block} from '../../pipeline/document/model/types.ts'
import {unitsOf} from '../../pipeline/document/units.ts'

const labelWords =
  'Rule Article Section Part Title Point Schedule Annex Book Item Clause Principle Chapter Appendix Paragraph Regulation Recital Note Form'.split(
    ' ',
  )

/** What goes on behind a label's word in prose. */
const continuations = [
  'I think',
  'V shape',
  'D day',
  'I of the treaty',
  'a camera',
  'C applies',
  'on fees',
  'one of the work',
  'A of it',
  'X rays',
  'In force',
  'To do',
  'Do nothing',
  'ON FEES',
  'IN FORCE',
  'MIX IT',
  'C4 plants',
  'E numbers',
  'C, which applies',
  'at sea',
  'of law',
]

const inOtherLanguages = {
  ru: [
    'ГЛАВА О РЫБАХ',
    'ПРИЛОЖЕНИЕ К ДОГОВОРУ',
    'Приложение К договору',
    'ЧАСТЬ И ЦЕЛОЕ',
    'РАЗДЕЛ В РАБОТЕ',
    'СТАТЬЯ С ПРИМЕЧАНИЕМ',
    'Часть V века',
    'Часть первая налогового кодекса',
    'Правило на все случаи',
    'Пункт назначения',
    'Книга о вкусной пище',
    'Третья статья расходов',
  ],
  de: [
    'Teil I der Arbeit',
    'Teil A der Arbeit',
    'Erster Teil der Arbeit',
    'Regel C gilt',
    'Teil eins des Films',
    'Artikel im Gesetz',
    'Buch der Bücher',
    'Punkt für Punkt',
  ],
  fr: [
    'ANNEXE A LA LOI',
    'ANNEXE À LA LOI',
    'Annexe à la loi',
    'Titre V de la loi',
    'Point A du texte',
    'Section D du texte',
    'Partie y comprise',
    'Article premier de la loi',
    'Première partie de la loi',
    'Article un de la loi',
    'Point à point',
  ],
  es: [
    'PARTE Y CONTRAPARTE',
    'ANEXO A LA LEY',
    'ARTÍCULO O PUNTO',
    'PUNTO A CONSIDERAR',
    'Parte y contraparte',
    'Título V de la ley',
    'Punto a considerar',
    'Primera parte de la ley',
    'Del V centenario',
  ],
  kk: [
    'Бір бап туралы',
    'Бірінші бап туралы',
    'Бап туралы ереже',
    'Он бап бар',
    'Қосымша а береді',
  ],
  tr: [
    'On madde vardır',
    'Madde on kez',
    'Birinci bölüm çalışma',
    'Ek o gün',
    'EK O GÜN',
    'Ek A kodu',
  ],
} as const

const lines: readonly (readonly [language: string, line: string])[] = [
  ...labelWords.flatMap((word) => continuations.map((rest) => ['en', `${word} ${rest}`] as const)),
  ...['Schedule A Meeting', 'Book A Room', 'Point A Camera', 'Command', 'Comma nd'].map(
    (line) => ['en', line] as const,
  ),
  ...Object.entries(inOtherLanguages).flatMap(([language, some]) =>
    some.map((line) => [language, line] as const),
  ),
]

const documentOf = (text: string, language: string) =>
  parseDocument(text, {id: 'd', file: 'd.md', language}).value

const labelsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'section' || block.kind === 'point'
      ? [...(block.label ? [block.label.text] : []), ...labelsOf(block.blocks)]
      : [],
  )

/** A line as it is read: which labels it has, and the words of its units. */
function readingOf(text: string, language: string) {
  const document = documentOf(text, language)
  const words = unitsOf(document).units.map((unit) => unit.text)
  return {labels: labelsOf(document.blocks), words}
}

describe('a label word in prose', () => {
  it('is tried in many ways', () => {
    expect(lines.length).toBeGreaterThan(300)
  })

  it.each(['## ', ''])('is no label, and no word is lost, behind “%s”', (mark) => {
    const found = lines.map(([language, line]) => [line, readingOf(`${mark}${line}\n`, language)])
    expect(found).toEqual(lines.map(([, line]) => [line, {labels: [], words: [line]}]))
  })

  it.each([
    ['en', ['Annex I to the treaty', 'Annex II to the treaty'], ['Annex I', 'Annex II']],
    ['en', ['Annex A Terms', 'Annex B Forms'], ['Annex A', 'Annex B']],
    ['en', ['Part A Fees'], ['Part A']],
    ['en', ['Part One The Beginning'], ['Part One']],
    ['en', ['Title V Form'], ['Title V']],
    ['en', ['Annex AB. Forms'], ['Annex AB.']],
    ['ru', ['Приложение А Термины', 'Приложение Б Формы'], ['Приложение А', 'Приложение Б']],
    ['ru', ['Приложение В Термины'], ['Приложение В']],
    ['ru', ['ПРИЛОЖЕНИЕ А', 'ПРИЛОЖЕНИЕ Б'], ['ПРИЛОЖЕНИЕ А', 'ПРИЛОЖЕНИЕ Б']],
    ['fr', ['Titre V De la loi'], ['Titre V']],
    ['de', ['Kapitel I bis III'], ['Kapitel I bis III']],
  ])('%s: %j are labels', (language, headings, labels) => {
    const text = headings.map((heading) => `## ${heading}\n`).join('\n')
    expect(readingOf(text, language).labels).toEqual(labels)
  })

  it('reads roman ends of a range', () => {
    const [section] = documentOf('## Chapters I to III Aims\n', 'en').blocks
    expect(section?.kind === 'section' && section.number).toBe('1to3')
  })
})
