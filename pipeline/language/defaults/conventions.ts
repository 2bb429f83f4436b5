import type {Typography} from '../model/types.ts'

type Conventions = Partial<Pick<Typography, 'quotes' | 'innerQuotes' | 'doubles'>>

const guillemets = ['«', '»'] as const
const reversed = ['»', '«'] as const
const low = ['„', '“'] as const
const lowHigh = ['„', '”'] as const
const high = ['“', '”'] as const
const single = ['‘', '’'] as const
const lowSingle = ['‚', '‘'] as const
const straight = ['"', '"'] as const
const swedish = ['”', '”'] as const

/**
 * Quotation marks by language, the preferred first (CLDR `delimiters`, with what each also prints), and
 * whether words are doubled for emphasis or number.
 */
const byLanguage: Readonly<Record<string, Conventions>> = {
  am: {doubles: ['*'], quotes: [guillemets, high], innerQuotes: [['‹', '›'], single]},
  az: {
    doubles: ['????????'],
    quotes: [guillemets, high, low, straight],
    innerQuotes: [high, single],
  },
  be: {quotes: [guillemets, low, high], innerQuotes: [low, high]},
  bs: {
    doubles: ['se', 'je', 'što', 'ko'],
    quotes: [lowHigh, low, high, reversed],
    innerQuotes: [single, lowSingle],
  },
  ca: {quotes: [guillemets, high], innerQuotes: [high, single]},
  cy: {quotes: [single, high], innerQuotes: [high, single]},
  eu: {quotes: [guillemets, high, straight], innerQuotes: [high, single]},
  ga: {quotes: [high, single], innerQuotes: [single, high]},
  he: {quotes: [swedish, high, straight, lowHigh], innerQuotes: [['’', '’'], single]},
  is: {quotes: [low], innerQuotes: [lowSingle]},
  kaa: {doubles: ['*'], quotes: [guillemets, high, low], innerQuotes: [low, high]},
  ko: {
    quotes: [high, straight, ['「', '」'], ['『', '』'], ['《', '》'], ['〈', '〉']],
    innerQuotes: [single, ['〈', '〉']],
  },
  mk: {doubles: ['се', 'што'], quotes: [low], innerQuotes: [lowSingle, single]},
  mn: {doubles: ['*'], quotes: [guillemets, high, low, straight], innerQuotes: [low, high]},
  ms: {quotes: [high, single], innerQuotes: [single, high]},
  mt: {quotes: [high], innerQuotes: [single]},
  nb: {
    doubles: ['det', 'at', 'som', 'den', 'på'],
    quotes: [guillemets, high],
    innerQuotes: [single, high, low],
  },
  nn: {
    doubles: ['det', 'at', 'som', 'den', 'på'],
    quotes: [guillemets, high],
    innerQuotes: [single, high, low],
  },
  tt: {doubles: ['*'], quotes: [guillemets, high, low], innerQuotes: [low, high]},
  bg: {doubles: ['че', 'се', 'си'], quotes: [low, guillemets], innerQuotes: [guillemets, single]},
  // A preposition and a pronoun: *setkal se se starostou*.
  cs: {doubles: ['se', 'to'], quotes: [low, reversed], innerQuotes: [lowSingle, reversed]},
  da: {
    doubles: ['det', 'at', 'der', 'den', 'på'],
    quotes: [high, reversed, swedish],
    innerQuotes: [single],
  },
  de: {
    doubles: ['die', 'der', 'das', 'den', 'dem', 'sie', 'was', 'wer'],
    quotes: [low, reversed, guillemets],
    innerQuotes: [lowSingle, ['›', '‹'], ['‹', '›']],
  },
  // A possessive and a pronoun: *ο πατέρας του του είπε*.
  el: {
    doubles: ['όπου', 'του', 'της', 'τους', 'μας', 'σας'],
    quotes: [guillemets, high],
    innerQuotes: [high],
  },
  et: {doubles: ['see'], quotes: [low, guillemets, lowHigh], innerQuotes: [guillemets]},
  fa: {doubles: ['???????'], quotes: [guillemets], innerQuotes: [high, ['‹', '›']]},
  fi: {quotes: [swedish, ['»', '»']], innerQuotes: [['’', '’']]},
  gl: {doubles: ['se'], quotes: [guillemets, high], innerQuotes: [high, single]},
  hr: {
    doubles: ['tko', 'što', 'se', 'je'],
    quotes: [low, lowHigh, reversed],
    innerQuotes: [single],
  },
  hu: {doubles: ['az', 'a', 'ez', 'hogy'], quotes: [lowHigh], innerQuotes: [reversed]},
  hy: {quotes: [guillemets], innerQuotes: [high]},
  // A doubled noun has a hyphen: *anak-anak*.
  id: {quotes: [high, straight], innerQuotes: [single]},
  it: {
    doubles: ['mano', 'via', 'man', 'piano', 'passo', 'poco', 'quasi', 'appena'],
    quotes: [guillemets, high],
    innerQuotes: [high, single],
  },
  ka: {quotes: [low, guillemets], innerQuotes: [guillemets]},
  ky: {doubles: ['*'], quotes: [guillemets, low, high], innerQuotes: [low, high]},
  lt: {doubles: ['vis', 'ir'], quotes: [low], innerQuotes: [low, lowSingle]},
  lv: {doubles: ['uz'], quotes: [high, low, guillemets], innerQuotes: [single]},
  nl: {
    doubles: ['die', 'dat', 'je', 'in', 'er', 'we', 'ze', 'zich', 'om'],
    quotes: [single, high, lowHigh],
    innerQuotes: [single, high],
  },
  no: {quotes: [guillemets], innerQuotes: [single, high]},
  pl: {doubles: ['to'], quotes: [lowHigh], innerQuotes: [guillemets, ['‚', '’']]},
  pt: {doubles: ['se', 'já', 'logo'], quotes: [high, guillemets], innerQuotes: [single, high]},
  ro: {doubles: ['se', 'foarte'], quotes: [lowHigh], innerQuotes: [guillemets]},
  rw: {doubles: ['*']},
  // A verb and a pronoun: *všimla si si*.
  sk: {doubles: ['si'], quotes: [low], innerQuotes: [lowSingle]},
  sl: {doubles: ['se', 'kar'], quotes: [low, reversed], innerQuotes: [lowSingle]},
  sq: {
    doubles: ['të', 'e', 'i', 'së'],
    quotes: [high, guillemets, low, lowHigh],
    innerQuotes: [single, high],
  },
  sr: {
    doubles: ['се', 'је', 'што', 'ко', 'se', 'je', 'što', 'ko'],
    quotes: [low, lowHigh, reversed],
    innerQuotes: [single, lowSingle],
  },
  sv: {
    doubles: ['det', 'att', 'som', 'den', 'är', 'på'],
    quotes: [swedish, ['»', '»']],
    innerQuotes: [['’', '’']],
  },
  sw: {doubles: ['???????'], quotes: [high, straight], innerQuotes: [single]},
  tg: {doubles: ['*'], quotes: [guillemets, high], innerQuotes: [low, high]},
  tr: {doubles: ['????????'], quotes: [high, guillemets], innerQuotes: [single]},
  uk: {quotes: [guillemets, low, high], innerQuotes: [low, high]},
  ur: {doubles: ['*'], quotes: [high, straight, single], innerQuotes: [single]},
  uz: {doubles: ['*'], quotes: [high, guillemets, low], innerQuotes: [single, high]},
  vi: {doubles: ['*'], quotes: [high, straight], innerQuotes: [single]},
}

/** Languages with a file of their own, which says the rest. */
const settled: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'fr', 'kk', 'ru', 'tk', 'zh'])

/** Where nobody has looked, every pair of marks is allowed and every short word may stand twice. */
const unknown: Conventions = {
  quotes: [high, guillemets, low, lowHigh, straight, single, reversed, swedish],
  innerQuotes: [single, high, lowSingle, guillemets],
  doubles: ['???'],
}

/** The conventions of a language where they differ from those of its script. */
export function conventionsOf(tag: string, script: string): Conventions {
  const base = tag.toLowerCase().replace(/-.*$/u, '')
  const known = byLanguage[base]
  if (known) return known
  return settled.has(base) || !/^(?:Latn|Cyrl)$/u.test(script) ? {} : unknown
}
