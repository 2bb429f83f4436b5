import {define} from './define.ts'
import {patterns} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {meaningOf} from './meaning-table.ts'
import {measured, monthsOf, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Turkish. CLDR 48; Mevzuat Hazırlama Usul ve Esasları Hakkında Yönetmelik; TDK Yazım Kılavuzu. */
export const tr: Language = define({
  tag: 'tr',
  name: 'Turkish',
  autonym: 'Türkçe',
  script: 'Latn',
  numbers: () => ({
    words: valued(
      '1 birinci tek ilk; 2 ikinci ikisi her_iki çift; 3 üçüncü; 4 dördüncü dörder; 10 onuncu; 12 düzine; 100 yüz yüzlerce; 1000 bin binlerce; 1000000 milyon; 1000000000 milyar; 2 yarım yarısı; 4 çeyrek dörtte; 3 üçte; 1.5 buçuk bir_buçuk',
    ),
    notNumbers: ['ilk', 'tek', 'çift', 'buçuk'],
    endings: listed(
      'inci, ıncı, uncu, üncü, nci, ncı, den, dan, ten, tan, e, a, ye, ya, de, da, te, ta, in, ın, un, ün, nin, nın, i, ı, u, ü, si, sı, lik, lık, luk, lük, er, ar, şer, şar, günlük, yıllık',
    ),
    scales: valued('1000 bin; 1000000 milyon mn; 1000000000 milyar mr'),
    halves: ['buçuk'],
    times: {signs: ['.'], hours: [], minutes: [], morning: listed('öö'), afternoon: listed('ös')},
    measures: measured(
      'percent yüzde* %*; day gün*; month ay ayda aydan ayın aylık aya ayı ayda; year yıl* yaş* sene*; week hafta*; hour saat*; minute dakika*; second saniye*; dollar dolar*; euro avro* euro*; pound sterlin*; rouble ruble*; manat manat*; yuan yuan*; kilometre kilometre*; metre metre*; kilogram kilogram* kilo*; tonne ton*; hectare hektar*',
    ),
    months: monthsOf(
      'ocak* şubat* mart* nisan* mayıs* haziran* temmuz* ağustos* eylül* ekim* kasım* aralık*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | Madde {n} | {n}. madde, {n}’inci madde, Geçici Madde {n}, Ek Madde {n} | madde*, {n}. madde*, {n} inci madde*, {n} ncı madde*, {n} nci madde*, {n} üncü madde*, {n} uncu madde*
      section | Kesim {n} | {n}. kesim | kesim*, {n}. kesim*
      chapter | Bölüm {n} | {n}. bölüm | bölüm*, {n}. bölüm*
      part | Kısım {n} | {n}. kısım | kısım*, kısm*, {n}. kısım*, {n}. kısm*
      title | Başlık {n} | {n}. başlık | başlık*, başlığ*
      annex | Ek {n} | | ek, ek*
      point | Bent {n} | {n}. bent | bent*, bend*, {n}. bent*, {n}. bend*
      paragraph | Fıkra {n} | {n}. fıkra, § {n} | fıkra*, {n}. fıkra*, paragraf*, {n}. paragraf*
      subparagraph | Alt bent {n} | Alt fıkra {n} | alt bent*, alt bend*, alt fıkra*
      rule | Kural {n} | | kural, {n}. kural*
      principle | İlke {n} | | ilke, İlke, {n}. ilke*
      book | Kitap {n} | {n}. kitap | kitap*, kitab*, {n}. kitap*, {n}. kitab*
      schedule | Cetvel {n} | {n} sayılı cetvel | cetvel*, {n} sayılı cetvel*
      preamble | Başlangıç | |
      recital | Gerekçe {n} | | gerekçe*
    `),
    letters: 'abcçdefgğhıijklmnoöprsştuüvyz',
    letter: '{n})',
  }),
  meaning: () =>
    meaningOf({
      forbids: `
        yasaktır, yasak, hiç kimse, hiçbir şekilde, hiçbir koşulda, hiçbir zaman
      `,
      forbidsByEnding: `
        amaz, emez, amazlar, emezler, mamalıdır, memelidir, mamalıdırlar, memelidirler,
        mamalı, memeli, ılamaz, ilemez, ulamaz, ülemez, mayacaktır, meyecektir
      `,
      permits: 'yalnızca',
      negates: `
        değil*, yok, yoktur, olma*, hiç, hiçbir*, ne, asla, yasak*, haricinde, dışında,
        hariç, ret, red*, engel*, önle*, kaçın*, eksik*, yalnız*, sadece, ancak, aksi,
        yerine, karşı, aykırı*, muaf*, imkansız*, imkânsız*, gayri*, geçersiz*, *sız,
        *siz, *suz, *süz, *sızın, *sizin, *sızca, *sizce, *sızlık*, *sizlik*
      `,
      negatesByEnding: `
        mayan, meyen, maz, mez, mazlar, mezler, mayacak, meyecek, madan, meden, mamış,
        memiş, mıyor, miyor, muyor, müyor, mıyorsa, miyorsa, muyorsa, müyorsa, mazsa, mezse, mezsek, medikçe, madıkça, mediğinde, madığında, meyince, mayınca, memesine, mamasına, memektir, mamakla, memekle, memeye, mamaya, mıyorlar, miyorlar, madı, medi, madığı, mediği, mama, meme,
        mamak, memek, maması, memesi, mamasını, memesini, mamalı, memeli, amaz, emez,
        mamaları, memeleri, maksızın, meksizin, mamakta, memekte, mayın, meyin, mayınız,
        meyiniz, mayız, meyiz, mayacağız, meyeceğiz, mayacaktır, meyecektir, madığını,
        mediğini, mamaktadır, memektedir, mayacağınız, meyeceğiniz, mayacağı, meyeceği, mayacağını, meyeceğini, mayacakları,
        meyecekleri, mayacağımız, meyeceğimiz
      `,
      shall: `
        zorundadır, zorundadırlar, yükümlüdür, yükümlüdürler, mecburdur, gerekir,
        şarttır
      `,
      may: 'hakkına sahiptir, haklarına sahiptir',
      should: 'tavsiye edilir, önerilir',
      likeShall: `
        zorun*, yüküm*, mecbur*, gerek*, şart*, mali, zorla*, yalnız*, sadece, ancak,
        sorumlu*, taahhüt*, lazım*, *malı, *meli, *malıdır, *melidir, *malıdırlar,
        *melidirler, *acak, *ecek, *acaktır, *ecektir, *ır, *ir, *ur, *ür, *ar, *er,
        zaruri*
      `,
      likeMay: `
        *abilir, *ebilir, *abilirler, *ebilirler, *abileceğ*, hak, hakkı*, hakk*,
        hakla*, izin*, izni*, müsaade*, serbest*, özgür*, mümkün*, yetki*, isteğe
      `,
      likeShould: 'öner*, tavsiye*, *malı, *meli, *malıdır, *melidir, gerek*, tercih*',
    }),
  print: {hyphenation: patterns('tr')},
})
