import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {countingWords, inflected, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Turkmen. CLDR 48; minjust.gov.tm. */
export const tk: Language = define({
  tag: 'tk',
  name: 'Turkmen',
  autonym: 'türkmen dili',
  script: 'Latn',
  exemplars: 'a-bd-pr-uwyzA-BD-PR-UWYZäçňöşüýžÄÇŇÖŞÜÝŽ',
  numbers: () => ({
    isWhole: true,
    scales: valued('1000 müň; 1000000 mln million; 1000000000 mlrd milliard'),
    halves: ['ýarym'],
    times: {
      signs: ['.'],
      hours: listed('sagat'),
      minutes: listed('minut'),
      morning: [],
      afternoon: [],
    },
    decimal: ',',
    group: [' ', '\u00A0', '\u202F'],
    words: {
      ...countingWords(
        'nol bir iki üç dört bäş alty ýedi sekiz dokuz on',
        'ýigrimi otuz kyrk elli altmyş ýetmiş segsen togsan',
        {ýüz: 100, müň: 1000, million: 1_000_000},
      ),
      ...inflected({
        1: 'birinji bir',
        2: 'ikinji ikisi',
        3: 'üçünji',
        4: 'dördünji',
        30: 'otuzynjy',
        20: 'ýigriminji',
      }),
    },
    endings: listed(`
        inji, ynjy, unjy, ünji, nji, njy, isi, ysy, si, sy, den, dan, iň, yň, niň, nyň, e, a, ä,
        ge, ga, de, da, ligi, lygy, lik, lyk, sinden, syndan, ynda, inde
      `),
    months: monthsOf(
      'ýanwar* fewral* mart* aprel* maý/maýyň/maýda iýun* iýul* awgust* sentýabr*/sentýabry* oktýabr* noýabr* dekabr*',
    ),
    measures: {
      percent: ['%', 'göterim*', 'prosent*'],
      dollar: ['$', 'dollar*'],
      euro: ['€', 'ýewro*', 'euro*'],
      pound: ['£', 'funt*'],
      rouble: ['₽', 'rubl*'],
      tenge: ['₸', 'teňňe*', 'tenge*'],
      manat: ['manad*', 'manat*'],
      yuan: ['¥', 'ýuan*'],
      second: ['sekunt*', 'sekund*'],
      minute: ['minut*', 'minud*'],
      hour: ['sagat*', 'sagad*'],
      day: ['gün*', 'gije-gündiz*'],
      week: ['hepde*'],
      month: listed('aý, aýda, aýdan, aýyň, aýlyk, aýa, aýy*'),
      year: ['ýyl*', 'ýaş*'],
      kilometre: ['km', 'kilometr*'],
      metre: ['m', 'metr*'],
      kilogram: ['kg', 'kilogram*'],
      tonne: ['tonna*'],
      hectare: ['ga', 'gektar*'],
    },
  }),
  labels: () => ({
    forms: [
      // The ending follows vowel harmony: 2-nji, 6-njy, 9-njy, 10-njy; printing takes the neutral front form.
      {
        sort: 'article',
        print: '{n}-nji madda',
        read: ['{n}-njy madda', '{n} madda', 'Madda {n}', '{n}-нҗи мадда', '{n}-нҗы мадда'],
        refer: ['{n}[-\u2011]nj[iy] madda\\p{L}*', '{n}[-\u2011]madda\\p{L}*'],
      },
      {
        sort: 'point',
        print: '{n}-nji bent',
        read: ['{n}-njy bent', '{n} bent', '{n}-bent'],
        refer: ['{n}[-\u2011](?:nj[iy] )?ben[td]\\p{L}*', 'bent {n}'],
      },
      {
        sort: 'section',
        print: '{n}-nji bölüm',
        read: ['{n}-njy bölüm', '{n} bölüm'],
        refer: ['{n}[-\u2011]nj[iy] bölüm\\p{L}*'],
      },
      {
        sort: 'chapter',
        print: '{n}-nji bap',
        read: ['{n}-njy bap'],
        refer: ['{n}[-\u2011]nj[iy] ba[pb]\\p{L}*'],
      },
      {
        sort: 'annex',
        print: '{n}-nji goşundy',
        read: ['{n}-njy goşundy'],
        refer: ['{n}[-\u2011]nj[iy] goşund\\p{L}*'],
      },
      ...labelForms(`
        part | {n}-nji bölek | {n}-njy bölek | {n}-nji bölek*, {n}-njy bölek*, {n}-nji bölege*, {n}-njy bölege*
        title | {n}-nji at |  | {n}-nji at, {n}-njy at
        paragraph | {n}-nji abzas | {n}-njy abzas | {n}-nji abzas*, {n}-njy abzas*
        subparagraph | {n}-nji kiçi bent | {n}-njy kiçi bent | {n}-nji kiçi bent*, {n}-njy kiçi bent*, {n}-nji kiçi bend*, {n}-njy kiçi bend*
        book | {n}-nji kitap | {n}-njy kitap | {n}-nji kitap*, {n}-njy kitap*, {n}-nji kitab*, {n}-njy kitab*
        schedule | {n}-nji sanaw | {n}-njy sanaw | {n}-nji sanaw*, {n}-njy sanaw*
        preamble | Giriş | |
        rule | {n}-nji düzgün | | {n}-nji düzgün*, {n}-njy düzgün*
        clause | {n}-nji bent | |
        principle | {n}-nji ýörelge | | {n}-nji ýörelge*, {n}-njy ýörelge*
      `),
    ],
    ordinals: () =>
      ordinalWords(
        'birinji ikinji üçünji dördünji bäşinji altynjy ýedinji sekizinji dokuzynjy onunjy on_birinji on_ikinji on_üçünji on_dördünji on_bäşinji on_altynjy on_ýedinji on_sekizinji on_dokuzynjy',
        'ýigriminji otuzynjy kyrkynjy',
        'ýigrimi otuz',
      ),
    letters: 'abçdeäfghijžklmnňoöprsştuüwyýz',
    letter: '{n})',
  }),
  typography: {
    quotes: [
      ['«', '»'],
      ['“', '”'],
      ['"', '"'],
    ],
    innerQuotes: [['“', '”']],
    dashes: ['–', '—'],
  },
  spelling: () => ({
    lookalikes: {ä: 'a', ç: 'c', ň: 'n', ö: 'o', ş: 's', ü: 'u', ý: 'y', ž: 'z'},
    words: listed(`
      şertler*, şertnama*, şahs*, şahsy, şeýle*, şunuň, garşy*, garaşsyz*, ýagny, ýagdaý*, ýaly, ýaşaýyş*,
      ýaşyn*, ýerine, ýerli*, ýene, ýeter, ýokar*, ýurt*, ýurd*, ýylda, ýyllyk*, ýyly*, ýörite,
      ýardam*, ýaşlar*, başga*, başla*, boýunça, beýleki*, beýik*, bölüm*, bütin, bütinleý,
      bähbit*, çäre*, çärel*, çözgüt*, çözül*, çykar*, çykyş*, çaga*, çagalar*, çagyr*, çeşme*,
      däldir, dünýä*, döwlet*, döwür*, döwrebap, düzgün*, düzüm*, deňhukuk*, görnüş*, görä,
      görkez*, gözegçi*, göreş*, göreşmek*, günlük, güýç*, güýçlen*, güýji*, hünär*, höküm*,
      hökman*, hökümet*, işçi*, işjeň*, işgär*, kömek*, köpsanly, kämilleş*, kärhana*,
      kanunçyl*, maliýe*, mümkin*, mümkinçilik*, meýilnama*, möhüm*, mälim*, mäsele*, özara,
      özüne, özüniň, öňüni, öňki*, öňünde, ösüş*, ösdür*, önümçilik*, ölçeg*, ösüşi*, üçin,
      üpjün*, üsti*, üýtge*, ylalaşyk*, ylalaşyg*, ýygna*, türkmenistan*, terrorçy*, terrorçylyg*,
      terrorçylyk*, söwda*, sebäp*, sebäb*, saýla*, täze*, tölen*, täsir*, tutuş*, tygşyt*,
      guramaçylyk*, hyzmatdaş*, hyzmatdaşlyk*, jemgyýet*, jogapkärçil*, raýat*, raýdaş*, näçe,
      nädip, hemişe*, ähli, ählumumy*, ähmiýet*, ýygjam*, çydamly*, sütem*
    `),
  }),
  meaning: () => ({
    negation: {
      words: listed(`
        bolmaýar, bolmaz, hakly däl*, haky ýok*, bolmaz, borçly däl*, hukugy ýok*
      `),
    },
    halfNegation: {
      words: listed(`
        diňe,
        däl*, ýok*,
        däl*, ýok*, gadagan*, boýun gaçyr*, bikanun*, aradan aýyr*
      `),
      endings: listed(`
        maz, mez, man, men, män, masa, mese, mazlyk, mezlik, mazlygy, mezligi, mazlygyna,
        mezligine, mazlyga, mezlige, mazlygyň, mezligiň, mazdan, mezden, madyk, medik, mäň, maň,
        masyn, mesin, maýan, meýän, maýarys, meýäris, maýar, meýär, maýarlar, meýärler, mady,
        medi, mazlar, mezler
      `),
      except: listed(`
        däl-de, diňe däl, namaz*, däldigine garamazdan, ýokary*, ýokarda*, ýokla*, ýokarlan*, diňe
        bir, däldigi hem
      `),
    },
    concord: {words: ['hiç']},
    force: {
      obligation: {
        words: listed(`
        hökmany, hökmandyr, borçly, borçludyr, borçlydyr, borçlanýar, borçlanýarlar, *malydyr,
        *melidir, *malydyrlar, *melidirler, *maly, *meli
      `),
      },
      permission: {
        words: listed(`
        biler, bilerler, bilýär, bilýärler, mümkin, haklydyr, hukuklydyr, rugsat berilýär,
        ygtyýarlydyr
      `),
      },
      recommendation: {words: ['maslahat berilýär', 'teklip edilýär']},
    },
    halfForce: {
      obligation: {
        words: listed(`
        hökman*, borçly*, borçlan*, borç*, gerek*, zerur*, şert, talap*, degişlidir, jogapkär*,
        wezipe*, mejbur*, diňe
      `),
        endings: listed(`
        maly, meli, malydyr, melidir, malydyrlar, melidirler, malydygy, melidigi, malydygyny, mäge
      `),
      },
      permission: {
        words: listed(`
        bolar, mümkin*, hukukly*, haklydyr*, hakly*, haky*, hukug*, hukuk*, bilinmez, biler,
        bilerler, ygtyýar*, rugsat*, bilýär*, erkin*, mümkinçilik*, bilýän, ygtyýarly*, bilen
      `),
      },
      recommendation: {
        words: ['maslahat*', 'teklip*', 'gerek*', 'gowusy'],
        endings: ['maly', 'meli', 'malydyr', 'melidir'],
      },
    },
  }),
  print: {hyphenation: patterns('tk', [2, 2])},
})
