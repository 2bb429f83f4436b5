import type {Typography} from '../model/types.ts'

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
  hasCase: true,
  doubles: [],
  joiners: false,
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
  joiners: true,
}

const fullWidth: Typography = {
  ...western,
  quotes: [
    ['“', '”'],
    ['「', '」'],
    // Titles of works.
    ['《', '》'],
    ['〈', '〉'],
  ],
  innerQuotes: [
    ['‘', '’'],
    ['『', '』'],
  ],
  marks: {'.': ['。'], '?': ['？'], '!': ['！'], ';': ['；'], ':': ['：'], ',': ['，', '、']},
  ellipsis: ['……', '…'],
  dashes: ['——', '—'],
  spacesBetweenWords: false,
  hasCase: false,
}

const caseless: Typography = {...western, hasCase: false}
const indic: Typography = {...caseless, joiners: true, doubles: ['*']}
// Spaces of these scripts part phrases, not words, and often stand where we would set a full stop.
const unspaced: Typography = {
  ...caseless,
  spacesBetweenWords: false,
  doubles: ['*'],
  joiners: true,
}

const byScript: Readonly<Record<string, Typography>> = {
  Cyrl: guillemets,
  Arab: arabic,
  Hebr: caseless,
  Hans: fullWidth,
  Hant: {
    ...fullWidth,
    quotes: [
      ['「', '」'],
      ['《', '》'],
      ['〈', '〉'],
    ],
    innerQuotes: [['『', '』']],
  },
  Jpan: {
    ...fullWidth,
    // Publishers set the colon in half width too, before a list and behind a bold word.
    marks: {...fullWidth.marks, ':': ['：', ':'], ',': ['、', '，']},
    quotes: [
      ['「', '」'],
      ['『', '』'],
    ],
    innerQuotes: [['『', '』']],
  },
  Kore: {...western, hasCase: false},
  Deva: {...indic, marks: {...western.marks, '.': ['।', '.']}},
  Beng: {...indic, marks: {...western.marks, '.': ['।', '.']}},
  Taml: indic,
  Sinh: indic,
  Mlym: indic,
  Telu: indic,
  Knda: indic,
  Gujr: {...indic, marks: {...western.marks, '.': ['.', '।']}},
  Guru: {...indic, marks: {...western.marks, '.': ['।', '.']}},
  Orya: {...indic, marks: {...western.marks, '.': ['।', '.']}},
  Thai: {...unspaced, marks: {...western.marks, '.': ['.', '']}},
  Laoo: {...unspaced, marks: {...western.marks, '.': ['.', '']}},
  Khmr: {...unspaced, marks: {...western.marks, '.': ['។', '៕', '.'], ':': ['៖', ':']}},
  Mymr: {...unspaced, marks: {...western.marks, '.': ['။', '.'], ',': ['၊'], ';': ['၊', ';']}},
  Tibt: {...unspaced, marks: {...western.marks, '.': ['།']}},
  Ethi: {
    ...caseless,
    marks: {
      '.': ['።'],
      '?': ['?', '፧'],
      '!': ['!'],
      ',': ['፣'],
      ';': ['፤'],
      ':': ['፥', '፡', '፦', ':'],
    },
  },
  // The marks of question and exclamation stand within the word that bears them.
  Armn: {
    ...western,
    quotes: [['«', '»']],
    marks: {
      '.': ['։', ':', '.'],
      '?': ['՞', '?'],
      '!': ['՜', '!'],
      ';': ['․', ';'],
      ':': ['՝', '․', ':'],
      ',': [','],
    },
  },
  Geor: {...caseless, quotes: [['„', '“']]},
  Grek: {...guillemets, marks: {...western.marks, '?': [';', '?'], ';': ['·', ';']}},
}

/** The typographic conventions common to the languages of a script (ISO 15924). */
export function typographyOf(script: string): Typography {
  return byScript[script] ?? (script === 'Latn' ? western : caseless)
}
