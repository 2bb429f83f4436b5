import type {Typography} from '../types.ts'

const western: Typography = {
  quotes: [
    ['“', '”'],
    ['"', '"'],
  ],
  innerQuotes: [['‘', '’']],
  marks: {'.': ['.'], '?': ['?'], '!': ['!'], ';': [';'], ':': [':'], ',': [',']},
  spaceBefore: [],
  ellipsis: ['…', '...'],
  dashes: ['–', '—'],
  apostrophes: ['’', "'"],
  spacesBetweenWords: true,
  joinsLinesWithoutSpace: false,
  hasCase: true,
}

const guillemets: Typography = {
  ...western,
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
  innerQuotes: [
    ['„', '“'],
    ['“', '”'],
  ],
}

const arabic: Typography = {
  ...western,
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  innerQuotes: [['“', '”']],
  marks: {'.': ['.', '۔'], '?': ['؟'], '!': ['!'], ';': ['؛'], ':': [':'], ',': ['،']},
  hasCase: false,
}

const fullWidth: Typography = {
  ...western,
  quotes: [
    ['“', '”'],
    ['「', '」'],
  ],
  innerQuotes: [
    ['‘', '’'],
    ['『', '』'],
  ],
  marks: {'.': ['。'], '?': ['？'], '!': ['！'], ';': ['；'], ':': ['：'], ',': ['，', '、']},
  ellipsis: ['……', '…'],
  dashes: ['——', '—'],
  spacesBetweenWords: false,
  joinsLinesWithoutSpace: true,
  hasCase: false,
}

const caseless: Typography = {...western, hasCase: false}
const unspaced: Typography = {...caseless, spacesBetweenWords: false, joinsLinesWithoutSpace: true}

const byScript: Readonly<Record<string, Typography>> = {
  Cyrl: guillemets,
  Arab: arabic,
  Hebr: caseless,
  Hans: fullWidth,
  Hant: {...fullWidth, quotes: [['「', '」']]},
  Jpan: {...fullWidth, quotes: [['「', '」']], innerQuotes: [['『', '』']]},
  Kore: {...western, hasCase: false},
  Deva: {...caseless, marks: {...western.marks, '.': ['।', '.']}},
  Beng: {...caseless, marks: {...western.marks, '.': ['।', '.']}},
  Thai: unspaced,
  Laoo: unspaced,
  Khmr: {...unspaced, marks: {...western.marks, '.': ['។', '.']}},
  Mymr: {...unspaced, marks: {...western.marks, '.': ['။', '.'], ',': ['၊']}},
  Tibt: {...unspaced, marks: {...western.marks, '.': ['།']}},
  Ethi: {
    ...caseless,
    marks: {...western.marks, '.': ['።'], ',': ['፣'], ';': ['፤'], ':': ['፥', '፡', ':']},
  },
  Armn: {...western, quotes: [['«', '»']], marks: {...western.marks, '.': ['։', ':', '.']}},
  Geor: {...caseless, quotes: [['„', '“']]},
  Grek: {...guillemets, marks: {...western.marks, '?': [';', '?'], ';': ['·', ';']}},
}

/** The typographic conventions common to the languages of a script (ISO 15924). */
export function typographyOf(script: string): Typography {
  return byScript[script] ?? (script === 'Latn' ? western : caseless)
}
