/** A configuration that has every setting; a test holds that it does, and that it is right. */
export const example = `import {defineConfig} from 'stele'
import {defineRule} from 'stele/check'

const shout = defineRule({
  kind: 'unit',
  id: 'own/shout',
  severity: 'warning',
  why: 'Capitals look like shouting.',
  *find({target}) {
    if (/\\p{Lu}{4}/u.test(target.text)) yield {}
  },
  say: () => ({message: 'There are words in capitals', hint: 'Write them in small letters'}),
})

export default defineConfig({
  locales: ['ru', 'kk', 'ar'],
  language: 'en', // the default
  source: 'source', // the default
  output: 'output', // the default
  editions: [
    {languages: ['en', 'ru', 'kk'], layout: 'columns', formats: ['md', 'html', 'pdf']},
    {pairs: ['ar'], layout: 'facing', formats: ['pdf'], pdf: {paper: 'A5'}},
    {single: true, synoptic: true, formats: ['pdf', 'epub']},
  ],
  books: [
    {
      id: 'collection',
      title: {en: 'Collection of rules', ru: 'Сборник правил'},
      documents: ['charter', 'rules'],
      languages: ['en', 'ru'],
      layout: 'facing',
      formats: ['pdf', 'epub'],
      pdf: {titlePage: true},
    },
    {id: 'pairs', title: {en: 'Rules'}, documents: ['rules'], pairs: true, formats: ['pdf']},
    {id: 'each', title: {en: 'Rules'}, documents: ['rules'], single: ['ru'], formats: ['epub']},
  ],
  documents: {charter: {cited: {en: ['the Charter'], ru: ['Устав']}}},
  versions: [{name: '1.0', ref: 'v1.0', date: '2025-03-01'}],
  check: {
    plugins: [shout],
    rules: {length: ['warning', {factor: 3}], dashes: 'off', 'own/shout': 'error'},
    locales: {kk: {terms: 'error'}},
    documents: {rules: {stale: 'error'}},
    require: {ru: {translated: 100, reviewed: 80, final: 0}},
  },
  sync: {restampTypography: true},
  pdf: {
    paper: 'A4',
    orientation: 'portrait',
    size: 10,
    figures: 'lining',
    align: 'justified',
    hyphenate: true,
    widths: 'fitted',
    margins: {top: 20, bottom: 25, inside: 25, outside: 20},
    gutter: 6,
    columnRule: true,
    header: {left: '{title}', center: '{section}', right: '{page}'},
    footer: {inside: '{version}', outside: '{page}'},
    headings: [
      {
        size: 1.4,
        weight: 'bold',
        slope: 'upright',
        smallCaps: false,
        align: 'centred',
        place: 'text',
        before: 2,
        newPage: true,
      },
    ],
    paragraphs: {indent: 1, space: 0},
    links: 'notes',
    watermark: 'DRAFT',
    gutterNumbers: false,
    lineNumbers: true,
    mirrored: true,
    outside: 'translation',
    lighterTranslation: false,
    titlePage: true,
    cover: 'images/cover.png',
    spine: {leaf: 0.1},
    logo: 'images/logo.png',
    imprint: ['publisher', 'place', 'date'],
    contents: {depth: 2, columns: 1},
    colour: 'cmyk',
    outputIntent: {condition: 'FOGRA51', profile: 'profiles/PSOcoated_v3.icc'},
    standard: 'PDF/X-4',
    imposition: 'booklet',
    cropMarks: true,
    bleed: 8.5,
    overflow: 'stacked',
    attachments: true,
  },
  html: {
    baseUrl: 'https://example.org/rules/',
    language: 'en',
    logo: 'images/logo.svg',
    icon: 'images/icon.svg',
    colours: {
      ink: '#222222',
      paper: {light: '#ffffff', dark: '#111111'},
      accent: '#225577',
      quiet: '#555555',
    },
    css: 'site.css',
    fonts: {text: 'fonts/text.woff2', interface: 'fonts/interface.woff2'},
    header: [{name: 'Home', href: 'https://example.org/'}],
    footer: [{name: 'About', href: 'about.html'}],
    pages: ['pages/about.md'],
    offline: true,
  },
  workbench: {
    draft: {command: ['python3', 'draft.py'], timeout: 60},
    memory: ['memory/earlier.tmx'],
  },
  languages: {
    ar: {digits: 'arab', scale: 1.15, leading: 1.7, fonts: ['fonts/Amiri.ttf']},
    ru: {
      labels: {form: 'language', letters: 'language', numerals: 'source', article: {form: 'Ст. {n}'}},
      hyphenation: {repeatHyphen: true, exceptions: ['Казах-стан']},
      colour: '#333366',
      publisher: 'Депозитарий',
      place: 'Женева',
      authenticText: 'Аутентичен английский текст.',
      pdf: {align: 'ragged'},
    },
  },
  fallbackFonts: ['fonts/Symbols.ttf'],
  publisher: 'The Depositary',
  version: '2.0',
  licence: 'CC BY 4.0',
  place: 'Geneva',
  isbn: '978-3-16-148410-0',
  identifier: 'DOC/2026/1',
})
`
