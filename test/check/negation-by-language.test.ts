import {expect, it} from 'vitest'
import {catalogOf, findingsOf} from './project.ts'

/** A prohibition, the same without its negation, and a duty with one added, in each language. */
const sentences: readonly (readonly [
  locale: string,
  forbids: string,
  permits: string,
  obliges: string,
])[] = [
  [
    'de',
    'Niemand darf das Amt verkaufen.',
    'Jeder darf das Amt verkaufen.',
    'Jeder muss das Amt bewahren.',
  ],
  [
    'nl',
    'Het ambt mag niet worden verkocht.',
    'Het ambt mag worden verkocht.',
    'Het ambt moet worden bewaard.',
  ],
  ['sv', 'Ämbetet får inte säljas.', 'Ämbetet får säljas.', 'Ämbetet ska bevaras.'],
  ['da', 'Embedet må ikke sælges.', 'Embedet må sælges.', 'Embedet skal bevares.'],
  [
    'it',
    'La carica non può essere venduta.',
    'La carica può essere venduta.',
    'La carica deve essere tutelata.',
  ],
  ['pt', 'O cargo não pode ser vendido.', 'O cargo pode ser vendido.', 'O cargo deve ser mantido.'],
  [
    'pt-BR',
    'O cargo não pode ser vendido.',
    'O cargo pode ser vendido.',
    'O cargo deve ser mantido.',
  ],
  ['es', 'El cargo no puede venderse.', 'El cargo puede venderse.', 'El cargo debe mantenerse.'],
  [
    'fr',
    'La charge ne peut être vendue.',
    'La charge peut être vendue.',
    'La charge doit être gardée.',
  ],
  ['pl', 'Urząd nie może być sprzedany.', 'Urząd może być sprzedany.', 'Urząd musi być zachowany.'],
  ['cs', 'Úřad nesmí být prodán.', 'Úřad smí být prodán.', 'Úřad musí být zachován.'],
  ['sk', 'Úrad nesmie byť predaný.', 'Úrad smie byť predaný.', 'Úrad musí byť zachovaný.'],
  ['sl', 'Urad se ne sme prodati.', 'Urad se sme prodati.', 'Urad se mora ohraniti.'],
  ['hr', 'Ured se ne smije prodati.', 'Ured se smije prodati.', 'Ured se mora sačuvati.'],
  [
    'bg',
    'Длъжността не може да се продава.',
    'Длъжността може да се продава.',
    'Длъжността трябва да се пази.',
  ],
  [
    'ru',
    'Должность не может быть продана.',
    'Должность может быть продана.',
    'Должность должна быть сохранена.',
  ],
  ['uk', 'Посада не може бути продана.', 'Посада може бути продана.', 'Посада має бути збережена.'],
  [
    'be',
    'Пасада не можа быць прададзена.',
    'Пасада можа быць прададзена.',
    'Пасада павінна быць захавана.',
  ],
  ['ro', 'Funcția nu poate fi vândută.', 'Funcția poate fi vândută.', 'Funcția trebuie păstrată.'],
  [
    'hu',
    'A tisztséget nem szabad eladni.',
    'A tisztséget szabad eladni.',
    'A tisztséget meg kell őrizni.',
  ],
  ['fi', 'Virkaa ei saa myydä.', 'Virkaa saa myydä.', 'Virka on säilytettävä.'],
  ['et', 'Ametit ei tohi müüa.', 'Ametit tohib müüa.', 'Amet peab säilima.'],
  ['lv', 'Amatu nedrīkst pārdot.', 'Amatu drīkst pārdot.', 'Amats ir jāsaglabā.'],
  [
    'lt',
    'Pareigų negalima parduoti.',
    'Pareigas galima parduoti.',
    'Pareigos turi būti išsaugotos.',
  ],
  [
    'el',
    'Το αξίωμα δεν μπορεί να πωληθεί.',
    'Το αξίωμα μπορεί να πωληθεί.',
    'Το αξίωμα πρέπει να φυλάσσεται.',
  ],
  ['tr', 'Makam satılamaz.', 'Makam satılabilir.', 'Makam korunmalıdır.'],
  ['az', 'Vəzifə satılmamalıdır.', 'Vəzifə satıla bilər.', 'Vəzifə qorunmalıdır.'],
  ['kk', 'Лауазымды сатуға болмайды.', 'Лауазымды сатуға болады.', 'Лауазым сақталуға тиіс.'],
  ['ky', 'Кызматты сатууга болбойт.', 'Кызматты сатууга болот.', 'Кызмат сакталышы керек.'],
  ['tk', 'Wezipäni satmak bolmaýar.', 'Wezipäni satmak bolýar.', 'Wezipe saklanmalydyr.'],
  [
    'uz',
    'Lavozim sotilishi mumkin emas.',
    'Lavozim sotilishi mumkin.',
    'Lavozim saqlanishi kerak.',
  ],
  [
    'uz-Cyrl',
    'Лавозим сотилиши мумкин эмас.',
    'Лавозим сотилиши мумкин.',
    'Лавозим сақланиши керак.',
  ],
  [
    'tg',
    'Вазифаро фурӯхтан мумкин нест.',
    'Вазифаро фурӯхтан мумкин аст.',
    'Вазифа бояд ҳифз шавад.',
  ],
  ['hy', 'Պաշտոնը չի կարող վաճառվել։', 'Պաշտոնը կարող է վաճառվել։', 'Պաշտոնը պետք է պահպանվի։'],
  [
    'ka',
    'თანამდებობა არ უნდა გაიყიდოს.',
    'თანამდებობა უნდა გაიყიდოს.',
    'თანამდებობა უნდა შენარჩუნდეს.',
  ],
  [
    'ga',
    'Ní fhéadfaidh aon duine an oifig a dhíol.',
    'Féadfaidh duine an oifig a dhíol.',
    'Déanfar an oifig a chosaint.',
  ],
  [
    'mt',
    'L-uffiċċju ma jistax jinbiegħ.',
    'L-uffiċċju jista’ jinbiegħ.',
    'L-uffiċċju għandu jinżamm.',
  ],
  ['zh-Hans', '职位不得出售。', '职位可以出售。', '职位必须保留。'],
  ['ar', 'لا يجوز بيع المنصب.', 'يجوز بيع المنصب.', 'يجب الحفاظ على المنصب.'],
]

const found = (english: string, locale: string, text: string): readonly string[] => {
  const catalog = catalogOf([english])
  const file = JSON.stringify({[catalog.units[0]?.key ?? '']: text}) // never empty
  return findingsOf({catalog, locale, file, only: ['negation', 'force']}).map(({rule}) => rule)
}

it.each(sentences)(
  '%s: a lost negation is found, a kept one is not',
  (locale, forbids, permits) => {
    const english = 'The office may not be sold.'
    expect(found(english, locale, forbids)).toEqual([])
    expect(found(english, locale, permits)).toContain('negation')
  },
)

it.each(sentences)('%s: an added negation is found', (locale, forbids, _, obliges) => {
  expect(found('The office shall be kept.', locale, obliges)).toEqual([])
  expect(found('The office shall be kept.', locale, forbids)).toContain('negation')
})

it('covers the languages of the European Union, those of the United Nations and their neighbours', () => {
  const wanted =
    'bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ar ru zh-Hans be uk kk ky uz tg tk az tr hy ka'
  const covered = sentences.map(([locale]) => locale)
  expect(wanted.split(' ').filter((locale) => !covered.includes(locale))).toEqual([])
})
