import {expect, it} from 'vitest'
import {readConfig} from '../../pipeline/config/schema.ts'

it.each([
  [{}, 'locales is missing; it must be a list', "locales: ['ru', 'kk']"],
  [{locales: 'ru'}, 'locales is "ru"; it must be a list', "locales: ['ru', 'kk']"],
  [7, 'The configuration is 7; it must be an object', 'export default'],
  [
    {locales: ['ru'], pdf: {paper: 'a4'}},
    'pdf.paper is "a4"; it must be one of A3, A4, A5, B5, letter, legal, or [width, height] in pt',
    'Did you mean A4?',
  ],
  [
    {locales: ['ru'], check: {rules: {numbers: 'warn'}}},
    'check.rules.numbers is "warn"; it must be one of off, info, warning, error',
    'Did you mean warning?',
  ],
  [
    {locales: ['ru'], check: {rules: {numbers: 2}}},
    'check.rules.numbers is 2; it must be one of off, info, warning, error',
    'Change check.rules.numbers in the configuration',
  ],
  [
    {locales: ['ru'], pdf: {size: 100}},
    'pdf.size is 100; it must be a number from 4 to 72',
    'Change pdf.size',
  ],
  [
    {locales: ['ru'], pdf: {widths: [0]}},
    'pdf.widths.0 is 0; it must be more than 0',
    'Change pdf.widths.0',
  ],
  [
    {locales: ['ru'], editions: [{formats: []}]},
    'editions.0.formats is []; it must be at least 1 item long',
    'Change editions.0.formats',
  ],
  [
    {locales: ['ru'], editions: [{formats: ['docx']}]},
    'editions.0.formats.0 is "docx"; it must be one of md, html, pdf, epub',
    'Change editions.0.formats.0',
  ],
  [
    {locales: ['ru'], html: {baseUrl: 'x'}},
    'html.baseUrl is "x"; it must be an address such as https://',
    'Change html.baseUrl',
  ],
  [
    {locales: ['ru'], languages: {ru: {colour: 'red'}}},
    'languages.ru.colour is "red"; it must be a colour such as #335577',
    'Change languages.ru.colour',
  ],
  [
    {locales: ['ru'], languages: {ru: {labels: {artikle: {form: 'source'}}}}},
    'There is no setting languages.ru.labels.artikle',
    'Did you mean article?',
  ],
  [
    {locales: ['ru'], languages: {ru: {labels: {article: {form: 'Ст.'}}}}},
    'languages.ru.labels.article.form: "Ст." is neither "source" nor "language" nor a form with one {n}',
    'Correct the setting',
  ],
  [
    {locales: ['ru'], languages: {ru: {labels: {letters: 'nativ'}}}},
    'languages.ru.labels.letters is "nativ"; it must be one of source, language',
    'Change languages.ru.labels.letters',
  ],
  [
    {locales: ['ru'], languages: {ru: {hyphenation: {repeatHyphens: true}}}},
    'There is no setting languages.ru.hyphenation.repeatHyphens',
    'Did you mean repeatHyphen?',
  ],
  [
    {locales: ['ar'], languages: {ar: {hyphenation: {repeatHyphen: true}}}},
    'languages.ar.hyphenation: has no effect: words of ar are not divided with a hyphen',
    'Correct the setting',
  ],
  [
    {locales: ['ru'], languages: {en: {hyphenation: {exceptions: ['Kazakh-stan', 'two words']}}}},
    'languages.en.hyphenation.exceptions.1: "two words" is not one word with a hyphen at each place',
    'Correct the setting',
  ],
  [
    {locales: ['ru'], languages: {en: {hyphenation: {exceptions: ['Kazakh--stan']}}}},
    'languages.en.hyphenation.exceptions.0: "Kazakh--stan" is not one word',
    'Correct the setting',
  ],
  [
    {locales: ['ru'], languages: {en: {hyphenation: {exceptions: ['-Stele']}}}},
    'languages.en.hyphenation.exceptions.0: "-Stele" is not one word',
    'Correct the setting',
  ],
  [
    {locales: ['ru'], languages: {en: {hyphenation: {exceptions: ['Kazakh-stan', 'kazakhstan']}}}},
    'languages.en.hyphenation.exceptions: "Kazakh-stan" and "kazakhstan" are the same word; keep one',
    'Correct the setting',
  ],
  [
    {locales: ['ru'], languages: {en: {hyphenation: {exceptions: 'Stele'}}}},
    'languages.en.hyphenation.exceptions is "Stele"; it must be a list',
    'Change languages.en.hyphenation.exceptions',
  ],
  [{locales: ['ru'], pdff: {}}, 'There is no setting pdff', 'Did you mean pdf?'],
])('%j is refused with its value and what it may be', (config, message, hint) => {
  const {findings} = readConfig(config, 'pipeline.config.ts')
  expect(findings).toHaveLength(1)
  expect(findings[0]?.message).toContain(message)
  expect(findings[0]?.hint).toContain(hint)
})
