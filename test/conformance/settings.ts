import type {BookConfig, EditionConfig, LanguageConfig} from '../../pipeline/config/types.ts'
import type {PdfConfig} from '../../pipeline/config/pdf.ts'

/** A project whose files are judged. */
export type ConformanceProject = {
  readonly name: string
  readonly pdf: PdfConfig
  readonly sources: readonly ('provisions' | 'odd')[]
  readonly editions: readonly EditionConfig[]
  readonly books?: readonly BookConfig[]
  readonly languages?: Readonly<Record<string, LanguageConfig>>
  readonly hasNoPictures?: boolean
}

/** The languages of the projects: every script that is set in a way of its own. */
export const locales: readonly string[] = ['ru', 'kk', 'tk', 'ar', 'hi', 'zh-Hans']

/** An ICC profile of a printer in CMYK; where none is named, the one that Debian has in libgs-common. */
export const cmykProfile: string =
  process.env['CMYK_PROFILE'] ?? '/usr/share/color/icc/ghostscript/default_cmyk.icc'

function edition(tags: string, layout: 'columns' | 'facing' | 'stacked'): EditionConfig {
  return {languages: tags.split(' '), layout, formats: ['pdf']}
}

/** Every script in every layout; what a layout sets beside each other differs in direction too. */
const everyLayout: readonly EditionConfig[] = [
  ...['en ru kk tk', 'en ar', 'ar hi', 'zh-Hans ar ru'].map((tags) => edition(tags, 'columns')),
  ...['en kk', 'en ar', 'ar tk', 'hi zh-Hans'].map((tags) => edition(tags, 'facing')),
  ...['en ru ar', 'hi kk', 'ar zh-Hans tk en'].map((tags) => edition(tags, 'stacked')),
  {single: true, formats: ['pdf']},
]

const oddEditions: readonly EditionConfig[] = [
  edition('en ru', 'columns'),
  edition('en ar', 'facing'),
  edition('ar en', 'stacked'),
  {single: ['en', 'ar'], formats: ['pdf']},
]

/** Documents of every sort as parts of one file. */
const bookOf = (
  id: string,
  choice: Omit<BookConfig, 'id' | 'title' | 'documents'>,
): BookConfig => ({
  id,
  title: {en: 'All of them', ar: 'كلها'},
  documents: ['provisions', 'lists', 'notes', 'table', 'image', 'headings'],
  ...choice,
})

/** Settings of `pdf` that change what is in the file or how pages are made. */
const ofEveryLayout: Readonly<Record<string, PdfConfig>> = {
  plain: {},
  // Words without hyphens need columns that are wide enough for them.
  ragged: {align: 'ragged', hyphenate: false, paper: 'B5', orientation: 'landscape', size: 8},
  fitted: {widths: 'fitted', gutterNumbers: true, paper: 'letter'},
  numbered: {lineNumbers: true, mirrored: true, outside: 'translation'},
  lighter: {lighterTranslation: true, paper: 'A3', orientation: 'landscape'},
  front: {titlePage: true, contents: true},
  printer: {cropMarks: true, bleed: 9, titlePage: true},
  press: {
    colour: 'grey',
    standard: 'PDF/X-4',
    cropMarks: true,
    bleed: 9,
    titlePage: true,
    contents: true,
    cover: true,
    logo: 'source/seal.png',
    imprint: ['date', 'publisher', 'licence', 'sourceHash'],
    headings: [{newPage: true}],
  },
  attachments: {attachments: true, titlePage: true, contents: true},
  page: {
    margins: {top: 26, bottom: 20, inside: 25, outside: 18},
    gutter: 9,
    columnRule: true,
    header: {inside: '{title} · {section}', outside: '{points}'},
    footer: {left: '{language} ({state})', center: '{version} {date}', right: '{page} / {pages}'},
    figures: 'oldstyle',
    headings: [
      {size: 1.3, weight: 'regular', slope: 'italic', align: 'centred', before: 2},
      {smallCaps: true},
    ],
    watermark: 'DRAFT {title}',
    contents: {depth: 1, columns: 2},
    paragraphs: {indent: 1, space: 0.2},
    links: 'notes',
  },
}

/** A head of its own for a language, lines of its own of the imprint. */
const languages: ConformanceProject['languages'] = {
  ru: {
    colour: '#334466',
    publisher: 'Регистратор',
    place: 'Женева',
    authenticText: 'Аутентичен английский текст.',
    pdf: {header: {left: '{shortTitle}', right: '{points}'}},
  },
  ar: {digits: 'latn', scale: 1.2},
}

/** Settings that not every layout has, and books. */
const others: readonly ConformanceProject[] = [
  {name: 'odd', pdf: {titlePage: true, contents: true}, sources: ['odd'], editions: oddEditions},
  {
    name: 'marginal',
    pdf: {
      headings: [{size: 1.2, align: 'centred'}, {place: 'margin'}],
      remarks: 'margin',
      mirrored: true,
    },
    sources: ['provisions', 'odd'],
    editions: [
      edition('en ru', 'columns'),
      edition('en ar', 'columns'),
      edition('hi zh-Hans', 'facing'),
      {single: ['en', 'ar'], formats: ['pdf']},
    ],
  },
  {
    name: 'spine',
    pdf: {cover: true, spine: {leaf: 2}, logo: 'source/seal.png', cropMarks: true, bleed: 9},
    sources: ['provisions'],
    editions: everyLayout,
  },
  {
    name: 'cover picture',
    pdf: {cover: 'source/seal.png', watermark: true, figures: 'oldstyle'},
    sources: ['provisions'],
    editions: everyLayout,
    languages,
  },
  {
    name: 'cmyk',
    pdf: {
      colour: 'cmyk',
      outputIntent: {condition: 'FOGRA39', profile: 'printer.icc'},
      standard: 'PDF/X-4',
      cropMarks: true,
      bleed: 9,
      titlePage: true,
      lighterTranslation: true,
    },
    sources: ['provisions'],
    editions: everyLayout,
    languages,
    hasNoPictures: true,
  },
  {
    name: 'grey',
    pdf: {
      colour: 'grey',
      watermark: 'DRAFT',
      columnRule: true,
      contents: true,
      logo: 'source/seal.png',
    },
    sources: ['provisions'],
    editions: everyLayout,
    languages,
  },
  {
    name: 'booklet',
    pdf: {imposition: 'booklet', cropMarks: true, bleed: 9, titlePage: true, contents: true},
    sources: ['provisions'],
    editions: everyLayout,
  },
  {
    name: 'synoptic',
    pdf: {paper: 'A5', contents: true, titlePage: true},
    sources: ['provisions', 'odd'],
    editions: [{single: true, synoptic: true, formats: ['pdf']}],
  },
  {
    name: 'books',
    pdf: {cover: true, spine: {leaf: 0.5}, contents: {depth: 2}, links: 'notes'},
    sources: ['provisions', 'odd'],
    editions: [],
    books: [
      bookOf('columns', {languages: ['en', 'ar'], layout: 'columns', formats: ['pdf', 'epub']}),
      bookOf('facing', {languages: ['en', 'ru'], layout: 'facing', formats: ['pdf', 'epub']}),
      bookOf('stacked', {
        languages: ['ar', 'en', 'zh-Hans'],
        layout: 'stacked',
        formats: ['pdf', 'epub'],
      }),
      bookOf('single', {single: ['en', 'ar', 'hi'], formats: ['pdf', 'epub']}),
    ],
  },
  {
    name: 'signatures',
    pdf: {imposition: 16, titlePage: true, contents: true},
    sources: ['provisions', 'odd'],
    editions: [],
    books: [bookOf('signed', {languages: ['en', 'ar'], layout: 'columns', formats: ['pdf']})],
  },
]

/** Every layout with every setting that all have, and the others. */
export const projects: readonly ConformanceProject[] = [
  ...Object.entries(ofEveryLayout).map(([name, pdf]): ConformanceProject => ({
    name,
    pdf,
    sources: ['provisions'],
    editions: everyLayout,
  })),
  ...others,
]
