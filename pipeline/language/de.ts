import {define, type Definition} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** What the varieties of German share. */
export const german: Definition = {
  tag: 'de',
  name: 'German',
  autonym: 'Deutsch',
  script: 'Latn',
  numbers: () => ({
    words:
      valued(`100 hundertprozentig hundertprozentige hundertprozentigen hundertprozentiger; 2 beide beider beiden beides; 2 zwei zweier zweien; 3 dreier dreien; 12 dutzend; 30 dreissig; 100 hundert hunderte hunderten;
      1000 tausend tausende tausenden; 1000000 million millionen; 1000000000 milliarde milliarden; 1.5 eineinhalb anderthalb;
      2.5 zweieinhalb; 3.5 dreieinhalb; 4.5 viereinhalb; 3 drittel dritteln dreifach dreifache; 4 viertel vierteln; 5 fünftel; 6 sechstel;
      8 achtel; 10 zehntel; 2 hälfte doppelt zweifach`),
    joiners: ['und'],
    scales: valued('1000 tsd; 1000000 mio; 1000000000 mrd'),
    halves: ['einhalb'],
    times: {
      signs: ['.'],
      hours: listed('uhr, h'),
      minutes: listed('minuten, min., min'),
      morning: [],
      afternoon: [],
    },
    measures: measured(
      'percent v._h. vom_hundert prozent*; day tag tage tagen tages tägig*; month monat monate monaten monats monatig* monatlich*; year jahr jahre jahren jahres jährig* jährlich*; week woche wochen wöchig*; hour stunde stunden stündig*; minute minute minuten; dollar us-dollar dollar; euro euro euros; yuan yuan',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Artikel {n} | Art. {n} | artikel*, art.
      section | Abschnitt {n} | {n}. Abschnitt, § {n} | abschnitt*, §, §§
      chapter | Kapitel {n} | {n}. Kapitel, Hauptstück {n}, {n}. Hauptstück | kapitel*, hauptstück*
      part | Teil {n} | {n}. Teil | teil, teils, teile*
      title | Titel {n} | {n}. Titel | titel*
      annex | Anhang {n} | | anhang*, anhäng*
      appendix | Anhang {n} | Appendix {n} | appendix
      point | Nummer {n} | Ziffer {n}, Buchstabe {n}, Punkt {n} | nummer*, nr., ziffer*, buchstabe*, punkt*
      paragraph | Absatz {n} | Abs. {n} | absatz*, absätz*, abs., paragraph*
      subparagraph | Unterabsatz {n} | | unterabsatz*, unterabsätz*
      rule | Regel {n} | | regel, regeln
      principle | Grundsatz {n} | | grundsatz*, grundsätz*
      clause | Klausel {n} | | klausel*
      regulation | Regel {n} | |
      recital | Erwägungsgrund {n} | | erwägungsgrund*, erwägungsgründ*
      book | Buch {n} | {n}. Buch | buch, buchs, buches
      schedule | Anlage {n} | | anlage*
      preamble | Präambel | |
    `),
    citing: {
      plural:
        'artikeln?|absätzen?|nummern|punkten?|abschnitten?|kapiteln?|teilen?|anhängen?|§§|art\\.|abs\\.|nr\\.',
      join: String.raw`(?:\s*,\s*(?:(?:und|oder)\s+)?|\s+(?:und|oder|bis|sowie)\s+|\s?[–—-]\s?)`,
      of: String.raw`\s+(?:des|der|von|zu|zum|zur|in|im|nach|dem)\s+(?:dem\s+|der\s+|des\s+)?`,
      part: String.raw`,?\s*`,
      further: String.raw`\s+(?:über|für|der|des|zur|zum)\s`,
      own: String.raw`[,\s]*(?:dieses|dieser|diesem|des\s+vorliegenden|der\s+vorliegenden)(?!\p{L})`,
      acts: String.raw`\p{L}*gesetz(?:es|e|en|buch|buches|buchs)?|\p{L}*verordnung(?:en)?|\p{L}*vertrag(?:es|s)?|\p{L}*verträge|\p{L}*abkommens?|\p{L}*übereinkommens?|charta|satzung|\p{L}*richtlinien?|verfassung|\p{L}*ordnung|protokolls?|beschluss(?:es)?|erklärung|kodex|lizenz|norm|iso|iec|din|rfc|bgb|genannten|vorstehenden|folgenden`,
      amends: String.raw`geändert|eingefügt|gestrichen|ersetzt|aufgehoben|angefügt`,
    },
    ordinals: () => ({eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5}),
    letters: 'abcdefghijklmnopqrstuvwxyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        darf nicht, dürfen nicht, darf * nicht, dürfen * nicht, darf * * nicht, dürfen *
        * nicht, darf kein*, dürfen kein*, darf * kein*, dürfen * kein*, nicht * dürfen,
        nicht * darf, soll nicht, sollen nicht, niemand, niemandem, niemanden,
        keinesfalls, keinerlei, unter keinen umständen, in keinem fall, auf keinen fall,
        ist nicht berechtigt, sind nicht berechtigt, nicht gestattet, nicht erlaubt,
        nicht zulässig, kann nicht, können nicht, kann * nicht, können * nicht
      `,
      permits: `
        nicht nur, nicht später, nicht weniger, nicht mehr als, nicht länger als
      `,
      negates: `
        nicht, kein*, nichts, nie, niemals, nirgend*, weder, noch, ohne, nein, niemand*,
        außer, ausgenommen, unzul*, unrecht*, unmög*, unab*, unan*, unbe*, unver*,
        unwirk*, ungült*, unange*, unge*, unehr*, unerl*, unein*, unfair*, unwahr*,
        unnötig*, unter keinen*, nicht*, verbiet*, verbot*, untersag*, verweiger*,
        ablehn*, abgelehnt*, lehn*, verhinder*, hinder*, vermeid*, vermied*, fehl*,
        mangel*, fern*, enthalt*, unterlass*, unterläss*, ausschl*, ausgeschl*, nur,
        lediglich, ausschließlich, allein, erst, kaum, sonst, anderenfalls, statt,
        anstatt, anstelle, gegen, wider*, *los, *lose, *losen, *loser, *loses, *frei,
        frei von, entzogen, entzieh*, aufgehoben, ungeachtet, unbeschadet, unabhängig,
        weigern, weigert
      `,
      affirms: 'noch nicht nur',
      shall: `
        muss, müssen, verpflichtet sich, verpflichten sich, ist verpflichtet, sind
        verpflichtet, hat zu, haben zu
      `,
      may: 'darf, dürfen, ist berechtigt, sind berechtigt',
      should: 'sollte, sollten, empfohlen',
      likeShall: `
        muss, müssen, musst, müsst*, verpflicht*, pflicht*, soll, sollen, sollte,
        sollten, hat, haben, ist, sind, erforderlich*, notwendig*, nötig*, zwingend,
        obligator*, benötig*, bedarf, bedürf*, gebunden, verlang*, erforder*,
        verantwort*, nur, erst, wird, werden, darf, dürfen, unbedingt
      `,
      likeMay: `
        darf, dürfen, dürft*, kann, können, könn*, möglich*, berecht*, recht, rechte,
        rechts, erlaub*, gestatt*, zuläss*, befugt*, frei, freiheit*, vorbehalt*, wahl*,
        optional*, möcht*, genehmig*
      `,
      likeShould: `
        sollte, sollten, empf*, ratsam, wünschenswert, soll, sollen, möglichst, gebeten,
        angehalten, besser, bevorzug*
      `,
    }),
  print: {hyphenation: patterns('de-1996')},
}

/** German. CLDR 48; Handbuch der Rechtsförmlichkeit; DIN 5008; EU interinstitutional style guide. */
export const de: Language = define(german)
