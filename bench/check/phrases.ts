/**
 * Sentences that real provisions have and the Declaration has not: references, amounts, dates, markup.
 * They are added to a real text and its translation, so that a fault can be planted in them.
 */
export type Phrase =
  | 'reference'
  | 'term'
  | 'share'
  | 'date'
  | 'words'
  | 'list'
  | 'initials'
  | 'bold'
  | 'link'
  | 'note'
  | 'code'
  | 'bracket'
  | 'quotation'
  | 'hole'

/** The locales that have phrases. */
export const spoken = ['ru', 'kk', 'tk', 'ar', 'fr', 'es', 'zh-Hans'] as const
type Spoken = 'en' | (typeof spoken)[number]

/** Each phrase in each language. */
export const phrases: Readonly<Record<Phrase, Readonly<Record<Spoken, string>>>> = {
  reference: {
    en: 'See point 8.2.',
    ru: 'См. пункт 8.2.',
    kk: '8.2-тармақты қараңыз.',
    tk: '8.2-nji bende serediň.',
    ar: 'انظر الفقرة ٨.٢.',
    fr: 'Voir le point 8.2.',
    es: 'Véase el punto 8.2.',
    'zh-Hans': '见第8.2点。',
  },
  term: {
    en: 'Reply within 30 days.',
    ru: 'Ответ дается в течение 30 дней.',
    kk: 'Жауап 30 күн ішінде беріледі.',
    tk: 'Jogap 30 günüň içinde berilýär.',
    ar: 'يقدم الرد خلال ٣٠ يوما.',
    fr: 'La réponse est donnée dans les 30 jours.',
    es: 'La respuesta se da en 30 días.',
    'zh-Hans': '在30天内答复。',
  },
  share: {
    en: 'The share is 5 % of 1,000.50 dollars.',
    ru: 'Доля составляет 5 % от 1 000,50 доллара.',
    kk: 'Үлесі 1 000,50 доллардың 5 %-ы.',
    tk: 'Paýy 1 000,50 dollaryň 5 %-i.',
    ar: 'الحصة ٥٪ من ١٬٠٠٠٫٥٠ دولار.',
    fr: 'La part est de 5 % de 1 000,50 dollars.',
    es: 'La parte es del 5 % de 1.000,50 dólares.',
    'zh-Hans': '份额为1,000.50美元的5%。',
  },
  date: {
    en: 'Signed on 28 September 2018.',
    ru: 'Подписано 28 сентября 2018 года.',
    kk: '2018 жылғы 28 қыркүйекте қол қойылды.',
    tk: '2018-nji ýylyň 28-nji sentýabrynda gol çekildi.',
    ar: 'وقع في 28 سبتمبر 2018.',
    fr: 'Signé le 28 septembre 2018.',
    es: 'Firmado el 28 de septiembre de 2018.',
    'zh-Hans': '2018年9月28日签署。',
  },
  words: {
    en: 'It has five members.',
    ru: 'В нем пять членов.',
    kk: 'Оның бес мүшесі бар.',
    tk: 'Onuň bäş agzasy bar.',
    ar: 'له خمسة أعضاء.',
    fr: 'Il compte cinq membres.',
    es: 'Tiene cinco miembros.',
    'zh-Hans': '有五个成员。',
  },
  list: {
    en: 'It covers: land; sea; air; space.',
    ru: 'Охватывает: сушу; море; воздух; космос.',
    kk: 'Қамтиды: құрлық; теңіз; әуе; ғарыш.',
    tk: 'Öz içine alýar: gury ýer; deňiz; howa; älem.',
    ar: 'تشمل: البر؛ البحر؛ الجو؛ الفضاء.',
    fr: 'Elle couvre\u202F: la terre\u202F; la mer\u202F; l’air\u202F; l’espace.',
    es: 'Abarca: la tierra; el mar; el aire; el espacio.',
    'zh-Hans': '包括：陆地；海洋；空中；太空。',
  },
  initials: {
    en: 'The UN decides.',
    ru: 'Решает ООН.',
    kk: 'БҰҰ шешеді.',
    tk: 'BMG çözýär.',
    ar: 'تقرر الأمم المتحدة.',
    fr: 'L’ONU décide.',
    es: 'Deciden las Naciones Unidas.',
    'zh-Hans': '联合国决定。',
  },
  bold: {
    en: 'This is **binding** text.',
    ru: 'Это **обязательный** текст.',
    kk: 'Бұл **міндетті** мәтін.',
    tk: 'Bu **hökmany** tekst.',
    ar: 'هذا نص **ملزم** للجميع.',
    fr: 'Ce texte est **contraignant** ici.',
    es: 'Este texto es **vinculante** aquí.',
    'zh-Hans': '这是**有约束力的**文本。',
  },
  link: {
    en: 'Read [the Charter](https://un.org/charter).',
    ru: 'Читайте [Устав](https://un.org/charter).',
    kk: '[Жарғыны](https://un.org/charter) оқыңыз.',
    tk: '[Tertipnamany](https://un.org/charter) okaň.',
    ar: 'اقرأ [الميثاق](https://un.org/charter).',
    fr: 'Lire [la Charte](https://un.org/charter).',
    es: 'Léase [la Carta](https://un.org/charter).',
    'zh-Hans': '阅读[《宪章》](https://un.org/charter)。',
  },
  note: {
    en: 'It was reserved.[^1]',
    ru: 'Сделана оговорка.[^1]',
    kk: 'Ескертпе жасалды.[^1]',
    tk: 'Bellik edildi.[^1]',
    ar: 'أبدي تحفظ.[^1]',
    fr: 'Une réserve a été faite.[^1]',
    es: 'Se formuló una reserva.[^1]',
    'zh-Hans': '已作保留。[^1]',
  },
  code: {
    en: 'Run `stele check` first.',
    ru: 'Сначала запустите `stele check`.',
    kk: 'Алдымен `stele check` іске қосыңыз.',
    tk: 'Ilki `stele check` işlediň.',
    ar: 'شغّل `stele check` أولا.',
    fr: 'Lancer d’abord `stele check`.',
    es: 'Ejecute primero `stele check`.',
    'zh-Hans': '先运行`stele check`。',
  },
  bracket: {
    en: 'The parties (all States) agree.',
    ru: 'Стороны (все государства) согласны.',
    kk: 'Тараптар (барлық мемлекеттер) келіседі.',
    tk: 'Taraplar (ähli döwletler) ylalaşýar.',
    ar: 'الأطراف (جميع الدول) متفقة.',
    fr: 'Les parties (tous les États) en conviennent.',
    es: 'Las partes (todos los Estados) convienen en ello.',
    'zh-Hans': '各方（所有国家）同意。',
  },
  quotation: {
    en: 'The “host” State pays.',
    ru: 'Платит «принимающее» государство.',
    kk: '«Қабылдаушы» мемлекет төлейді.',
    tk: '«Kabul edýän» döwlet töleýär.',
    ar: 'تدفع الدولة «المضيفة».',
    fr: 'L’État «\u202Fhôte\u202F» paie.',
    es: 'Paga el Estado «anfitrión».',
    'zh-Hans': '“东道”国支付。',
  },
  hole: {
    en: 'Page {{page}} follows.',
    ru: 'Далее страница {{page}}.',
    kk: 'Келесі {{page}} бет.',
    tk: 'Indiki sahypa {{page}}.',
    ar: 'تليها الصفحة {{page}}.',
    fr: 'Suit la page {{page}}.',
    es: 'Sigue la página {{page}}.',
    'zh-Hans': '接下来是第{{page}}页。',
  },
}

/** Words of each language to plant faults with: a modal and the words it turns into, months, numbers. */
export type Swap = readonly (readonly [found: RegExp, instead: string])[]

/** Ways to drop a negation, the first that fits. */
export const droppedNegation: Readonly<Record<(typeof spoken)[number], Swap>> = {
  ru: [[/(?<=^|[\s«])не (?=долж|мож|мог|подлеж|допуск|явля)/u, '']],
  kk: [
    [/ емес(?=[\s.,;])/u, ''],
    [/(?<=\p{L})(?:май|мей|пай|пей|бай|бей)ды?і?(?=[\s.,;])/u, 'ды'],
    [/болмайды/u, 'болады'],
  ],
  tk: [
    [/ däldir(?=[\s.,;])/u, ''],
    [/bilinmez/u, 'biliner'],
    [/(?<=\p{L})mez(?=[\s.,;])/u, 'er'],
    [/(?<=\p{L})maz(?=[\s.,;])/u, 'ar'],
  ],
  ar: [[/(?<=^|\s)لا (?=ي|ت)/u, '']],
  fr: [[/(?<=\s)(?:ne |n’)(?=\p{L})(?<rest>\p{L}+ ?\p{L}*)(?: pas| aucune?)?/u, '$<rest>']],
  es: [
    [/(?<=^|\s)no (?=s|p|d|h|c)/u, ''],
    [/(?<=^|\s)No (?=s|p|d|h|c)/u, ''],
  ],
  'zh-Hans': [[/不得|不能|不应|不可|不受|不加/u, '']],
}

/** Ways to add a negation. */
export const addedNegation: Readonly<Record<(typeof spoken)[number], Swap>> = {
  ru: [[/(?<=\s)(?=долж(?:ен|на|но|ны)|имеет право)/u, 'не ']],
  kk: [
    [/тиіс(?=[\s.,;])/u, 'тиіс емес'],
    [/бар(?=[.;])/u, 'жоқ'],
    [/құқылы(?=[\s.,;])/u, 'құқылы емес'],
  ],
  tk: [
    [/(?<=\p{L}(?:maly|meli))dyr|(?<=\p{L}meli)dir/u, ' däldir'],
    [/haklydyr/u, 'hakly däldir'],
  ],
  ar: [
    [/(?<=^|\s)(?=يجب|ينبغي|يجوز)/u, 'لا '],
    [/(?<=^|\s)لكل (?=شخص|فرد|إنسان)/u, 'ليس لكل '],
  ],
  fr: [
    [/(?<=\s)doi(?<end>t|vent)(?=\s)/u, 'ne doi$<end> pas'],
    [/(?<=\s)a droit/u, 'n’a pas droit'],
    [/(?<=\s)a le droit/u, 'n’a pas le droit'],
  ],
  es: [[/(?<=\s)(?=debe|tiene derecho|tienen derecho|será|serán)/u, 'no ']],
  'zh-Hans': [
    [/(?<!相)应(?=[^当该])/u, '不应'],
    [/有权/u, '无权'],
  ],
}

/** Ways to turn a duty into a permission. */
export const weakened: Readonly<Record<(typeof spoken)[number], Swap>> = {
  ru: [
    [/долж(?:ен|на|но)(?=\s)/u, 'может'],
    [/должны(?=\s)/u, 'могут'],
  ],
  kk: [[/тиіс(?=[\s.,;])(?! емес)/u, 'мүмкін']],
  tk: [[/(?<=\p{L})(?:malydyr|melidir)/u, 'p biler']],
  ar: [[/(?<=^|\s)(?:يجب|ينبغي)(?=\s)/u, 'يجوز']],
  fr: [
    [/(?<=\s)doit(?=\s)/u, 'peut'],
    [/(?<=\s)doivent(?=\s)/u, 'peuvent'],
  ],
  es: [
    [/(?<=\s)(?:debe|deberá)(?=\s)/u, 'puede'],
    [/(?<=\s)(?:deben|deberán)(?=\s)/u, 'pueden'],
  ],
  'zh-Hans': [[/(?<![相不])应(?:当|该)?(?!用|付)/u, '可以']],
}
