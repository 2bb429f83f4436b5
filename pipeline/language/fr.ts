import {define, type Definition} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {countingWords, inflected, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** What the varieties of French share. */
export const french: Definition = {
  tag: 'fr',
  name: 'French',
  autonym: 'français',
  script: 'Latn',
  exemplars: 'a-zA-ZàâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ',
  numbers: () => ({
    isWhole: true,
    scales: valued(
      '1000 mille milliers; 1000000 million millions; 1000000000 milliard milliards; 1000000000000 billion billions',
    ),
    halves: ['et demi', 'et demie'],
    times: {
      signs: ['.'],
      hours: listed('h, heures, heure'),
      minutes: listed('min, minutes'),
      morning: [],
      afternoon: [],
    },
    decimal: ',',
    group: [' ', '\u00A0', '\u202F', '.'],
    words: {
      ...countingWords(
        'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
        'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
        {cent: 100, mille: 1000, million: 1_000_000, millions: 1_000_000},
      ),
      ...inflected({
        1: 'une premier première premiers premières 1er',
        2: 'deuxième second seconde deuxièmes',
        3: 'troisième troisièmes',
        4: 'quatrième quart quarts',
        5: 'cinquième',
        6: 'sixième',
        7: 'septième',
        8: 'huitième',
        9: 'neuvième',
        10: 'dixième dizaine',
        12: 'douzaine',
        20: 'vingts',
        80: 'quatre-vingt',
        100: 'cents centaine',
        1000: 'milliers millier',
        1000000000: 'milliard milliards',
      }),
    },
    joiners: ['et'],
    months: monthsOf(
      'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
    ),
    measures: {
      percent: ['%', 'pour cent', 'pourcent*', 'pourcentage*'],
      dollar: ['$', 'dollar*'],
      euro: ['€', 'euro*'],
      pound: ['£', 'livre*'],
      rouble: ['₽', 'rouble*'],
      tenge: ['₸', 'tenge*'],
      manat: ['manat*'],
      yuan: ['¥', 'yuan*', 'renminbi'],
      second: ['seconde', 'secondes'],
      minute: ['minute', 'minutes'],
      hour: ['heure', 'heures', 'h'],
      day: ['jour', 'jours', 'journée*'],
      week: ['semaine', 'semaines'],
      month: ['mois'],
      year: ['an', 'ans', 'année', 'années'],
      kilometre: ['km', 'kilomètre*'],
      metre: ['m', 'mètre', 'mètres'],
      kilogram: ['kg', 'kilo*'],
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
        read: ['Paragraphe {n}', 'Alinéa {n}'],
        refer: ['(?:points?|paragraphes?|alinéas?) {n}'],
      },
      {sort: 'section', print: 'Section {n}', read: ['§ {n}'], refer: ['sections? {n}', '§ ?{n}']},
      {sort: 'chapter', print: 'Chapitre {n}', read: [], refer: ['chapitres? {n}']},
      {sort: 'part', print: 'Partie {n}', read: [], refer: ['parties? {n}']},
      {sort: 'annex', print: 'Annexe {n}', read: [], refer: ['annexes? {n}']},
      ...labelForms(`
        appendix | Appendice {n} | | appendice*
        title | Titre {n} | | titre*
        paragraph | Paragraphe {n} | | paragraphe*, par.
        subparagraph | Alinéa {n} | Sous-paragraphe {n} | alinéa*, sous-paragraphe*
        rule | Règle {n} | | règle*
        principle | Principe {n} | | principe*
        clause | Clause {n} | | clause*
        regulation | Règle {n} | |
        recital | Considérant {n} | | considérant*
        book | Livre {n} | | livre*
        schedule | Barème {n} | Tableau {n} | barème*, tableau*
        preamble | Préambule | |
      `),
    ],
    citing: {
      plural: 's|§§|art\\.',
      join: String.raw`(?:\s*,\s*(?:(?:et|ou)\s+)?|\s+(?:et|ou|à|au)\s+(?:à\s+)?|\s?[–—-]\s?)`,
      of: String.raw`\s+(?:du|de\s+la|de\s+l['’]|des|de|dans|à\s+la|à\s+l['’]|au|aux)\s*(?:le\s+|la\s+|l['’]|les\s+)?`,
      part: String.raw`,?\s*`,
      further: String.raw`\s+(?:de|du|des|d['’]|sur|pour|relatif|relative)\s?`,
      own: String.raw`[,\s]*(?:du|de\s+la|de|à\s+la|au|des)\s+(?:présent|présente|présents|présentes|ce|cet|cette|ces)(?!\p{L})`,
      acts: String.raw`accords?|actes?|chartes?|codes?|constitution|conventions?|décisions?|déclarations?|décrets?|directives?|lois?|licences?|ordonnances?|pactes?|protocoles?|règlements?|résolutions?|statuts?|traités?|normes?|iso|iec|rfc|précédent|précédente|suivant|suivante|dit|ladite|celui-ci|celle-ci`,
      amends: String.raw`modifi\p{L}*|insér\p{L}*|abrog\p{L}*|remplac\p{L}*|supprim\p{L}*`,
    },
    ordinals: () => ({
      ...valued('21 vingt_et_unième vingt-et-unième; 31 trente_et_unième trente-et-unième'),
      ...ordinalWords(
        'premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième',
        'vingtième trentième quarantième',
        'vingt-+ trente-+',
      ),
    }),
    letter: '{n})',
  }),
  typography: {
    quotes: [
      ['«', '»'],
      ['“', '”'],
    ],
    innerQuotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    spaceBefore: [';', ':', '!', '?', '»'],
    dashes: ['–', '—'],
    doubles: ['nous', 'vous'],
  },
  spelling: () => ({
    prefixes: ["l'", "d'", "qu'", "n'", "s'", "c'", "j'", "m'", "jusqu'", "lorsqu'"],
  }),
  meaning: () => ({
    negation: {
      words: listed(`
        ne doi*, ne devr*, ne peu*, ne pourr*, ne saur*, n'a pas droit, n'a pas le droit, n'ont
        pas le droit, n'ont pas droit, ne sera, ne seront
      `),
      except: listed(`
        ne doi* que, ne doi* * que, ne doi* * * que, ne doi* * * * que, ne peu* que, ne peu* * que,
        ne peu* * * que, ne peu* * * * que, ne pourr* que, ne pourr* * que, ne pourr* * * que, ne
        sera que, ne seront que, ne pourr* * * * que, ne pourr* * * * * que, ne pourr* * * * * * que, ne
        peu* * * * * que, ne peu* * * * * * que, ne doi* * * * * que, ne sera * que, ne seront * que
      `),
    },
    halfNegation: {
      words: listed(`
        seulement, uniquement, exclusivement, incapa*, incorrect*, impossible, impossibilité, échec, échoué,
        ne, n'*, non*, sans, interdi*, refus*, impossib*, illég*, illicit*, inadmiss*, irrecev*,
        exclu*, prohib*, hors, sauf, défaut, absence, manque*, ni
      `),
      except: listed(`
        international*, individu*, information*, institution*, industri*, intérêt*, intérieur*,
        intégr*, inclu*, inspir*, instruct*, instaur*, importan*, impose*, imposé*, imposi*, impliqu*, implique*,
        immédiat*, implément*
      `),
    },
    concord: {
      words: listed(`
        nul, nulle, aucun, aucune, personne ne, jamais
      `),
    },
    force: {
      obligation: {
        words: listed(`
        doit, doivent, devra, devront, s'engage, s'engagent, est tenu, sont tenus
      `),
      },
      permission: {
        words: listed(`
        peut, peuvent, pourra, pourront, est autorisé, sont autorisés
      `),
      },
      recommendation: {words: ['devrait', 'devraient', 'recommandé', 'il est recommandé']},
    },
    halfForce: {
      obligation: {
        words: listed(`
        doit, doivent, devra, devront, devrait, devraient, tenu, tenus, tenue, engage, engagent,
        engagé*, obligatoire*, obligat*, obligé*, nécessaire*, faut, faudra, devoir*, exig*,
        requis*, requise*, nécessit*, devez, oblig*, incombe*, seulement si, impérati*, doive*,
        dû, due, seulement, uniquement, exclusivement, que, qu'*
      `),
      },
      permission: {
        words: listed(`
        peut, peuvent, pourra, pourront, pourrait, pourraient, puisse*, droit, droits, possible*,
        autoris*, permet*, permis*, loisible, libre*, faculté, facultati*, possib*, pouvant,
        pouvez, pouvons, pouvoir, optionnel*, capable*, permett*, habilité*, qualité
      `),
      },
      recommendation: {
        words: listed(`
        devrait, devraient, devriez, recommand*, conseill*, souhaitable*, doit, doivent,
        encourag*, invit*, préférab*
      `),
      },
    },
  }),
  print: {hyphenation: patterns('fr', [2, 3])},
}

/** French. CLDR 48; Lexique des règles typographiques de l’Imprimerie nationale; United Nations editions. */
export const fr: Language = define(french)
