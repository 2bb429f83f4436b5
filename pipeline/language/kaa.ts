import {define} from './define.ts'
import {syllables} from './hyphenation.ts'
import {labelForms} from './label-forms.ts'
import {listed} from './lists.ts'
import {measured, monthsOf, ordinalWords, valued} from './number-words.ts'
import type {Language} from './model/types.ts'

/** Karakalpak. CLDR 48 as far as it goes; the Constitution in both alphabets, of which official texts use either. */
export const kaa: Language = define({
  tag: 'kaa',
  name: 'Karakalpak',
  autonym: 'қарақалпақша',
  script: 'Cyrl',
  numbers: () => ({
    decimal: ',',
    group: ['\u00A0', ' ', '\u202F', '\u2009'],
    words:
      valued(`0 нол nol; 1 бир биринши bir birinshi; 2 еки екинши eki ekinshi; 3 үш үшинши úsh úshinshi; 4 төрт төртинши tórt tórtinshi; 5 бес бесинши bes besinshi; 6 алты алтыншы altı altınshı; 7 жети жетинши jeti jetinshi; 8 сегиз сегизинши segiz segizinshi; 9 тоғыз тоғызыншы toǵız toǵızınshı; 10 он оныншы on onınshı;
      20 жигирма жигирманшы jigirma jigirmanshı; 30 отыз отызыншы otız otızınshı; 40 қырқ қырқыншы qırq qırqınshı; 50 елиў eliw; 60 алпыс alpıs; 70 жетпис jetpis; 80 сексен seksen; 90 тоқсан toqsan; 100 жүз júz; 1000 мың mıń; 1000000 миллион million; 1000000000 миллиард milliard; 2 ярым yarım`),
    endings: listed(
      'инши, ыншы, нши, ншы, inshi, ınshı, nshi, nshı, ден, дан, тен, тан, нен, нан, ге, га, ға, ке, қа, де, да, те, та, ниң, ның, диң, дың, тиң, тың, ди, ды, ти, ты, си, сы, и, ы, den, dan, ge, ǵa, ke, qa, de, da',
    ),
    scales: valued(
      '1000 мың mıń; 1000000 млн mln миллион million; 1000000000 млрд mlrd миллиард milliard',
    ),
    halves: ['ярым', 'yarım'],
    times: {
      signs: ['.'],
      hours: listed('саат, saat'),
      minutes: listed('минут, minut'),
      morning: [],
      afternoon: [],
    },
    isWhole: true,
    measures: measured(
      'percent % процент* procent* пайыз* payız*; day күн* kún*; month ай айда айдан айлық айға айы ay ayda aydan aylıq; year жыл* jıl* жас* jas*; week ҳәпте* hápte*; hour саат* saat*; minute минут* minut*; second секунд* sekund*; dollar $ доллар* dollar*; euro € евро* evro*; pound £ фунт* funt*; rouble ₽ рубл* rubl*; tenge ₸ тенге* tenge*; yuan ¥ юан* yuan*; kilometre км km километр*; metre метр* metr*; kilogram кг kg килограмм*; tonne тонна* tonna*; hectare га ga гектар*',
    ),
    months: monthsOf(
      'январ*/yanvar* феврал*/fevral* март*/mart* апрел*/aprel* май/майда/майдан/may/mayda июн*/iyun* июл*/iyul* август*/avgust* сентябр*/sentyabr* октябр*/oktyabr* ноябр*/noyabr* декабр*/dekabr*',
    ),
  }),
  labels: () => ({
    forms: labelForms(`
      article | {n}-статья | {n}-statya, {n} статья, {n}-бап | статья*, statya*
      section | {n}-бөлим | {n}-bólim, {n} бөлим | бөлим*, bólim*
      chapter | {n}-бап | {n}-bap, {n} бап | бап*, bap*, баб*
      part | {n}-бөлек | {n}-bólek | бөлек*, bólek*
      title | {n}-титул | | титул*
      annex | {n}-қосымша | {n}-qosımsha | қосымша*, qosımsha*
      point | {n}-бәнт | {n}-bánt, {n}-пункт | бәнт*, бәнд*, bánt*, bánd*, пункт*, punkt*
      paragraph | {n}-параграф | {n}-paragraf | параграф*, paragraf*
      subparagraph | {n}-киши бәнт | | киши бәнт*
      book | {n}-китап | {n}-kitap | китап*, kitap*
      schedule | {n}-дизим | | дизим*
      preamble | Преамбула | |
      rule | {n}-қағыйда | | қағыйда*
      principle | {n}-принцип | | принцип*
      clause | {n}-бәнт | |
    `),
    ordinals: () =>
      ordinalWords(
        'биринши/birinshi екинши/ekinshi үшинши/úshinshi төртинши/tórtinshi бесинши/besinshi алтыншы/altınshı жетинши/jetinshi сегизинши/segizinshi тоғызыншы/toǵızınshı оныншы/onınshı он_биринши/on_birinshi он_екинши/on_ekinshi он_үшинши/on_úshinshi он_төртинши/on_tórtinshi он_бесинши/on_besinshi он_алтыншы/on_altınshı он_жетинши/on_jetinshi он_сегизинши/on_segizinshi он_тоғызыншы/on_toǵızınshı',
        'жигирманшы/jigirmanshı отызыншы/otızınshı қырқыншы/qırqınshı',
        'жигирма отыз',
      ),
    letters: 'аәбвгғдежзийкқлмнңоөпрстуүўфхҳцчшыэюя',
    letter: '{n})',
  }),
  print: {hyphenation: syllables('turkic')},
})
