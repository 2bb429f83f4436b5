import {define, type Definition} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {countingWords, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** What the varieties of English share. */
export const english: Definition = {
  tag: 'en',
  name: 'English',
  autonym: 'English',
  script: 'Latn',
  exemplars: 'a-zA-ZàáâäæçèéêëíîïñóôöœúûüÀÁÂÄÆÇÈÉÊËÍÎÏÑÓÔÖŒÚÛÜ',
  numbers: () => ({
    isWhole: true,
    scales: valued('1000 thousand k; 1000000 million; 1000000000 billion; 1000000000000 trillion'),
    halves: ['and a half'],
    times: {
      signs: ['.'],
      hours: [],
      minutes: [],
      morning: listed('a.m., am'),
      afternoon: listed('p.m., pm'),
    },
    decimal: '.',
    group: [',', '\u00A0', '\u202F'],
    words: countingWords(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      'twenty thirty forty fifty sixty seventy eighty ninety',
      {
        zeros: 0,
        // `one` and `two` are compared with nothing; these only say what a digit may render.
        once: 1,
        first: 1,
        firstly: 1,
        single: 1,
        twice: 2,
        double: 2,
        both: 2,
        secondly: 2,
        third: 3,
        thirds: 3,
        thirdly: 3,
        triple: 3,
        fourth: 4,
        fifth: 5,
        sixth: 6,
        seventh: 7,
        eighth: 8,
        ninth: 9,
        tenth: 10,
        eleventh: 11,
        twelfth: 12,
        dozen: 12,
        zeroes: 0,
        hundred: 100,
        thousand: 1000,
        million: 1_000_000,
        billion: 1_000_000_000,
      },
    ),
    notNumbers: listed('third party, third parties, third-party'),
    joiners: ['and'],
    months: monthsOf(
      'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
    ),
    measures: {
      percent: listed('%, ٪, ％, percent, per cent, percentage'),
      dollar: ['$', 'usd', 'dollar*'],
      euro: ['€', 'eur', 'euro*'],
      pound: ['£', 'gbp', 'sterling'],
      rouble: ['₽', 'rub', 'rouble*', 'ruble*'],
      tenge: ['₸', 'kzt', 'tenge'],
      manat: ['tmt', 'manat*'],
      yuan: ['¥', 'cny', 'yuan', 'renminbi'],
      second: ['second', 'seconds'],
      minute: ['minute', 'minutes'],
      hour: ['hour', 'hours'],
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
      kilometre: ['km', 'kilometre*', 'kilometer*'],
      metre: listed('m, metre, metres, meter, meters'),
      kilogram: ['kg', 'kilogram*', 'kilo', 'kilos'],
      tonne: ['tonne', 'tonnes'],
      hectare: ['ha', 'hectare*'],
    },
  }),
  labels: () => ({
    forms: [
      {
        sort: 'article',
        print: 'Article {n}',
        read: ['Art. {n}'],
        refer: ['articles? {n}', 'art\\. {n}'],
      },
      {
        sort: 'point',
        print: 'Point {n}',
        read: ['Paragraph {n}', 'Item {n}'],
        refer: [
          '(?:sub)?(?:points?|paragraphs?|clauses?|rules?|principles?|items?) {n}',
          'para\\. {n}',
        ],
      },
      {
        sort: 'section',
        print: 'Section {n}',
        read: ['Sec. {n}', '§ {n}', '§{n}', '{n}. §'],
        refer: ['sections? {n}', '§ ?{n}'],
      },
      {sort: 'chapter', print: 'Chapter {n}', read: [], refer: ['chapters? {n}']},
      {sort: 'part', print: 'Part {n}', read: [], refer: ['part {n}']},
      {sort: 'title', print: 'Title {n}', read: [], refer: ['title {n}']},
      {
        sort: 'annex',
        print: 'Annex {n}',
        read: [],
        refer: ['annex {n}'],
      },
      ...labelForms(`
        appendix | Appendix {n} | | appendix
        paragraph | Paragraph {n} | | paragraph*, para., subsection*, sub-section*
        subparagraph | Subparagraph {n} | Sub-paragraph {n} | subparagraph*, sub-paragraph*
        rule | Rule {n} | |
        principle | Principle {n} | |
        clause | Clause {n} | |
        regulation | Regulation {n} | | regulation*
        recital | Recital {n} | | recital*
        book | Book {n} | | book, books
        schedule | Schedule {n} | | schedule*
        preamble | Preamble | |
      `),
    ],
    citing: {
      plural: 's|§§|paras\\.',
      join: String.raw`(?:\s*,\s*(?:(?:and|or|and\/or)\s+)?|\s+(?:and|or|and\/or|to|through)\s+(?:to\s+)?|\s?[–—-]\s?)`,
      of: String.raw`\s+(?:of|in|under|to)\s+(?:the\s+)?`,
      part: String.raw`,?\s*`,
      further: String.raw`\s+(?:of|on|for|concerning|relating|governing)\s`,
      own: String.raw`[,\s]*(?:of|in|to|under)\s+(?:this|the present|these)\b`,
      acts: String.raw`acts?|agreements?|bye-?laws?|bylaws|charter|codes?|constitution|conventions?|covenants?|decisions?|declarations?|decrees?|directives?|law|laws|licen[cs]es?|treat(?:y|ies)|orders?|ordinances?|pact|polic(?:y|ies)|protocols?|regulations?|resolutions?|rulebook|rules of|standards?|statutes?|iso|iec|rfc|thereof|thereto|ibid|preceding|previous|following|said|that|those|its|their|his|her`,
      amends: String.raw`amend\p{L}*|insert\p{L}*|omit\p{L}*|substitut\p{L}*|repeal\p{L}*|delet\p{L}*`,
    },
    ordinals: () => ({
      ...ordinalWords(
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
        'twentieth thirtieth fortieth',
        'twenty thirty',
      ),
      // `Part four`, as constitutions count.
      ...ordinalWords(
        'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
        'twenty thirty forty',
      ),
    }),
  }),
  typography: {doubles: ['that', 'had']},
  meaning: () => ({
    negation: {
      words: listed(`
        shall not, must not, may not, should not, will not, cannot, shall never, shall in no, may
        in no, must never, no one, nobody, neither, no * shall, no * may, no * must, no * or *
        shall, no * * shall, nothing in this, nor shall, nor may, not be, never be, is not to, are
        not to, not only if, not to be, in no case, no distinction, no person, no state, no party,
        no states, no parties, shall no longer, shall have no, has no right, have no right, is not
        entitled, are not entitled, is not obliged, shall bear no
      `),
      except: listed(`
        no one size*, not only, not later, not less, not fewer, not more, not exceed*, whether or not, or not,
        not be less, not be more, not be later, may not necessarily, may not need, may not apply,
        may not be able, may not have, may not want, may not know, may not work, may not realize,
        may not be a*, may not be needed, may not be required, may not be possible, may not be clear, may not be enough,
        may not be sufficient, may not be relevant, may not be complete, may not be up, may not be suitable, may not be the, may not be necessary, may not yet,
        may not always, will not be a*, may not even, may not get, may not find, may not notice, may not understand,
        may not expect, may not seem, may not exist, may not happen, may not occur, may not remember
      `),
    },
    halfNegation: {
      words: listed(`
        not, no, none, nothing, nowhere, never,
        nor, without, inevitabl*, unavoid*, un*, non*, dis*, mis*, illegal*, illicit*, illegitimate, inadmissib*,
        impossib*, impermissib*, irrespective, regardless, inhuman*, inalienab*, inviolab*,
        indiscriminat*, indivisib*, incompatib*, incorrect*, invalid*, ineffective, insufficien*,
        inappropriate, independ*, indistinguish*, inaccessib*, inadequa*, inaccura*, incomplet*, inconsisten*,
        indispensab*, ineligib*, infeasib*, inflexib*, inoperab*, insecur*, inseparab*, intolerab*, invisib*,
        irreparab*, irrelevan*, irrevers*, irrevocab*, irresponsib*, immutab*, imperceptib*, imperfect*,
        impractic*, improper*, innocen*, immune, immunit*, except*, refus*, deny, denies,
        denied, denial, lack*, absen*, fail*, prohibit*, prevent*, forbid*, forbade, ban, bans,
        banned, free from, freedom from, avoid*, exclu*, refrain*, abstain*, reject*, otherwise,
        instead, rather, only, solely, hardly, barely, at most, up to, maximum, zero, incapab*, inabilit*, against, ceas*, abolish*, contrary, until,
        secret*, out of
      `),
      endings: ["n't"],
      except: listed(`
        under*, unit*, union*, univers*, unto, unanim*, uniform*, unique*, disciplin*, discuss*,
        display*, dissem*, distribut*, district*, distanc*, mission*, missile*, disability*,
        disregard*
      `),
    },
    force: {
      obligation: {
        words: listed(`
        shall, must, undertake, undertakes, is obliged, are obliged, is required, are required
      `),
      },
      permission: {
        words: listed(`
        may, is entitled, are entitled, is permitted, are permitted, is allowed, are allowed
      `),
        except: listed(
          'may want, may wish, may need, may differ, may prefer, may feel, may also want, may consider, may apply, may occur, may include, may cause, may vary, may change, may contain, may exist, may happen, may become, may lead, may result, may help, may find, may seem, may appear, may have, may also have, may already',
        ),
      },
      recommendation: {words: listed('should, ought, recommended, is encouraged, are encouraged')},
    },
    halfForce: {
      obligation: {
        words: listed(`
        shall, must, undertake, undertakes, required, obliged, obligated, have to, has to, is to,
        are to, need to, needs to, needed, requires, require, mandatory, compulsory, obligatory,
        obligation*, duty, duties, owe, owes, bound, necessary, essential, responsib*,
        requirement*, commit*, only if, expected, only, solely
      `),
      },
      permission: {
        words: listed(`
        may, can, could, entitled, allowed, permitted, able, possible, possib*, free to, right,
         might, optional, authorized, authorised, ability, potential*, permission, permit,
        permits, allow, allows, option*, opportunit*, capable
      `),
      },
      recommendation: {
        words: listed(`
        should, ought, recommended, recommend, recommends, encouraged, encourage, encourages,
        advisable, advised, preferab*, desirable, good practice, shall endeavour, shall seek
      `),
      },
    },
  }),
  print: {
    hyphenation: patterns('en-us', [2, 3], {
      words: listed(
        'afghan-i-stan, kazakh-stan, kazakh-stani, kyrgyz-stan, paki-stan, tajik-i-stan, turk-men-i-stan, uz-bek-i-stan',
      ),
    }),
  },
}

/** English. CLDR 48; United Nations Editorial Manual; EU interinstitutional style guide. */
export const en: Language = define(english)
