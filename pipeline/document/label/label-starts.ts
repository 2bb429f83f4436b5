/** The first letters of the label words of a language, in comparable letters: before the number, and behind it. */
export type LabelStarts = {readonly before: readonly string[]; readonly after: readonly string[]}

/** How many letters of a word say whether a text may have it. */
export const labelStartLength = 4

const list = (text: string): readonly string[] => (text === '' ? [] : text.split('|'))
const starts = (before: string, after: string): LabelStarts => ({
  before: list(before),
  after: list(after),
})

/**
 * By the tag of a language, so that its label words are loaded only for a text that may have one.
 * Made by `npm run languages:labels`: do not edit.
 */
export const labelStarts: Readonly<Record<string, LabelStarts>> = {
  en: starts(
    'anne|appe|art.|arti|book|chap|clau|item|para|part|poin|prin|reci|regu|rule|sche|sec.|sect|sub-|subp|titl|§',
    '§',
  ),
  ru: starts('§|глав|книг|п.|пара|пере|подп|пп.|прав|прил|прин|пунк|разд|ст.|стат|титу|част', ''),
  kk: starts('§|бап', 'бап|бапт|бөлі|ереж|кіта|пара|тара|тарм|титу|тізб|қағи|қосы'),
  tk: starts('madd', 'bent|böl|bölü|madd|nji |njy |нҗи |нҗы '),
  fr: starts(
    'alin|anne|appe|art.|arti|bare|barè|chap|clau|cons|livr|para|part|poin|prin|regl|règ|règl|sect|sous|tabl|titr|§',
    '',
  ),
  es: starts(
    'anex|apar|apen|apé|apén|art.|arti|artí|capi|capí|clau|clá|cláu|cons|cuad|inci|libr|list|nume|parr|part|pár|prin|punt|párr|regl|secc|suba|subp|titu|tít|títu|§',
    '',
  ),
  ar: starts(
    'البا|البن|التذ|الجد|الجز|الحي|العن|الفص|الفق|القا|القس|الكت|الما|المب|المر|المل|النق|تذيي|مادة',
    '',
  ),
  'zh-Hans': starts('原则|序言第|第|规则|附件|附录|附表', ''),
  am: starts('መርህ|መጽሐፍ|ምዕራፍ|ሠንጠረ|ርዕስ|ሰንጠረ|ነጥብ|ንዑስ |አባሪ|አንቀጽ|አንቀፅ|ክፍል|ፊደል ', ''),
  az: starts(
    'baş|başl|böl|bölm|bənd|cədv|fəsi|hiss|kita|madd|para|prin|qayd|yari|§|əlav|мадд',
    'ci b|ci f|ci h|ci m|ci ə|cu m|cü |cü m|fəsi',
  ),
  be: starts(
    '§|арт.|арты|глав|дада|кніг|п.|падп|пара|пера|пп.|прав|прык|прын|пунк|разд|тыту|част',
    '',
  ),
  bg: starts(
    '§|ал.|алин|букв|глав|допъ|дял|клау|книг|пара|подп|подт|прав|прил|прин|прит|разд|спис|съоб|т.|точк|част|чл.|член',
    '',
  ),
  bn: starts(
    'অংশ|অধ্য|অনুচ|উপ-দ|উপদফ|খণ্ড|তফসি|দফা|ধারা|নীতি|পরিচ|পরিশ|প্যা|বিধি|বিন্|ভাগ|শিরে|শিরো|সংযে|সংযো',
    '',
  ),
  bs: starts(
    'anek|čl.|čla|dio|doda|glav|klau|knji|nasl|odje|pods|podt|pogl|prav|pril|prin|rasp|stav|tač|tačk|čl.|član',
    '',
  ),
  ca: starts(
    'anne|apar|apen|apè|apèn|art.|arti|capi|capí|clau|clà|clàu|cons|llet|llib|llis|para|part|parà|prin|punt|regl|secc|suba|tito|tít|títo|§',
    '',
  ),
  cs: starts(
    'bod|bod |body|čá|čl.|čla|doda|dolo|hlav|kapi|knih|oddi|oddí|odst|pís|podo|prav|při|písm|příl|rozp|zás|zása|§|čl.|člán|část',
    'bod ',
  ),
  cy: starts('adra|atod|cyma|egwy|erth|is-b|llyf|para|penn|pwyn|rhan|rheo|teit', ''),
  da: starts(
    'afde|afsn|appe|art.|arti|betr|bila|bog|del|kap.|kapi|klau|list|litr|nr.|para|prin|punk|rege|stk.|till|unde|§',
    'del',
  ),
  'de-AT': starts(
    'abs.|absa|absc|absä|anha|anhä|anla|appe|art.|arti|buch|büc|büch|erwa|erwä|grun|haup|kapi|klau|numm|punk|rege|teil|tite|unte|ziff|§',
    'absc|buch|haup|kapi|teil|tite',
  ),
  'de-CH': starts(
    'abs.|absa|absc|absä|anha|anhä|anla|appe|art.|arti|buch|büc|büch|erwa|erwä|grun|haup|kapi|klau|numm|punk|rege|teil|tite|unte|ziff|§',
    'absc|buch|haup|kapi|teil|tite',
  ),
  de: starts(
    'abs.|absa|absc|absä|anha|anhä|anla|appe|art.|arti|buch|büc|büch|erwa|erwä|grun|haup|kapi|klau|numm|punk|rege|teil|tite|unte|ziff|§',
    'absc|buch|haup|kapi|teil|tite',
  ),
  el: starts(
    '§|άρθ|αιτι|αρθρ|αρχη|βιβλ|εδά|εδαφ|κανο|κεφα|μέρ|μερο|παρ.|παρα|πίν|πινα|προσ|ρήτ|ρητρ|σημε|στοι|τίτ|τιτλ|τμή|τμημ|υποπ',
    '',
  ),
  'en-GB': starts(
    'anne|appe|art.|arti|book|chap|clau|item|para|part|poin|prin|reci|regu|rule|sche|sec.|sect|sub-|subp|titl|§',
    '§',
  ),
  'es-MX': starts(
    'anex|apar|apen|apé|apén|art.|arti|artí|capi|capí|clau|clá|cláu|cons|cuad|inci|libr|list|nume|parr|part|pár|prin|punt|párr|regl|secc|suba|subp|titu|tít|títu|§',
    '',
  ),
  et: starts(
    'alap|arti|jagu|jaot|klau|lg|lisa|loen|lõi|lõig|lõik|osa|p|para|peat|põh|punk|põhj|raam|§',
    'arti|jagu|jaot|lisa|loen|osa|peat|põh|põhi|raam|reeg',
  ),
  eu: starts(
    'arti|eran',
    'apar|arau|arti|atal|azpi|eran|kapi|letr|libu|para|prin|punt|sekz|titu|zati|zerr',
  ),
  fa: starts('اصل|بخش|بند|جدول|جزء|زیرب|ضمیم|عنوا|فصل|قاعد|قسمت|ماده|پارا|پیوس|کتاب', ''),
  fi: starts(
    'arti|jaks|johd|kirj|koht|liit|lisa|lisä|luet|luku|osa|osas',
    'alak|arti|jaks|kirj|koht|laus|liit|luet|luku|mome|osa|osas|peri|säa|sään|§',
  ),
  'fr-CA': starts(
    'alin|anne|appe|art.|arti|bare|barè|chap|clau|cons|livr|para|part|poin|prin|regl|règ|règl|sect|sous|tabl|titr|§',
    '',
  ),
  ga: starts(
    'agui|air.|airt|aith|alt|caib|clá|clás|cuid|fomh|iars|leab|mír|mír|para|poin|prio|riai|roin|scei|teid',
    '',
  ),
  gl: starts(
    'anex|apar|apen|apé|apén|art.|arti|capi|capí|clau|clá|cláu|letr|libr|list|para|part|pará|prin|punt|regr|secc|suba|subp|titu|tít|títu|§',
    '',
  ),
  he: starts('חלק|כותר|כלל|מאמר|מדור|נספח|נקוד|סעיף|ספר|ס״ק|עיקר|פסקה|פסקת|פרק|שער|תוספ', ''),
  hi: starts(
    'अध्य|अनुच|अनुब|अनुल|अनुस|उप-प|उपखं|खंड|खण्ड|धारा|नियम|परिश|पुस्|पैरा|बिंद|बिन्|भाग|मद|शीर्|सिद्',
    '',
  ),
  hr: starts(
    'čl.|čla|dio|doda|glav|klau|knji|nač|nače|odje|pods|podt|pogl|prav|pril|rasp|st.|stav|toč|toč.|točk|uvod|čl.|član',
    '',
  ),
  hu: starts(
    '(|cikk|cím|cím|feje|füg|függ|kön|köny|mell|pont|rés|rész',
    'alap|albe|alpo|beke|cikk|cím|cím|feje|füg|függ|jegy|kiko|kikö|kön|köny|mell|pont|prea|rés|rész|szab|szak|§',
  ),
  hy: starts(
    'բաժի|գիրք|գլու|ենթա|կանո|կետ|հավե|հոդվ|մաս|պարբ|սկզբ|տիտղ|ցանկ',
    'ին հ|րդ բ|րդ գ|րդ ե|րդ կ|րդ հ|րդ մ|րդ պ',
  ),
  id: starts(
    'angk|atur|ayat|bab|bagi|buku|buti|huru|jadw|judu|klau|lamp|para|pasa|poin|prin|suba|subp',
    '',
  ),
  is: starts(
    'bál|bók|bálk|bók|grei|hlut|kafl|liðu|mál|máls|skra|skrá|viða|viðb|§|þát|þátt',
    'bál|bók|bálk|bók|gr.|grei|hlut|kafl|kapi|kapí|liðu|mál|megi|mgr.|máls|regl|skra|skrá|staf|töl|tölu|undi|viða|viðb|þát|þátt',
  ),
  it: starts(
    'alle|appe|art.|arti|capi|capo|clau|comm|cons|elen|lett|libr|par.|para|part|prin|punt|rego|sez.|sezi|sott|tabe|tito|§',
    '',
  ),
  ja: starts('付属書|付録|別紙|別表|別表第|前文第|原則|第|規則|附属書', '項'),
  ka: starts('§|განყ|დანა|თავი|კარი|მე-|მუხლ|ნაწი|ნუსხ|პარა|პრინ|პუნქ|სექც|ქვეპ|წესი|წიგნ', 'ე მუ'),
  kaa: starts(
    '',
    'bap|bán|ból|bánt|bóle|bóli|kita|para|qosi|stat|бап|бәнт|бөле|бөли|дизи|кита|киши|пара|прин|пунк|стат|титу|қағы|қосы',
  ),
  km: starts('ជំពូ|មាត្|ឧបសម', ''),
  ko: starts(
    '규치|별ᄌ|별ᄑ|부로|부소|원ᄎ|전ᄆ|제|규칙|별지|별표|부록|부속서|원칙|전문 제|제',
    '호|호',
  ),
  ky: starts('§|бере', 'бап|бере|бөлү|глав|ките|пара|прин|пунк|стат|тизм|тирк|титу|эреж'),
  lt: starts(
    'dali|knyg|prie|punk|skir|skyr|stra',
    'antr|dali|knyg|kons|p.|papu|para|past|prie|prin|punk|sąr|skir|skyr|str.|stra|sąra|tais',
  ),
  lv: starts(
    'daļ|daļa|ieda|noda|pant|papi|piel|punk|sada',
    'apak|apsv|daļ|daļa|grā|grām|ieda|klau|noda|note|pant|papi|para|piel|prin|punk|sada|sara',
  ),
  mk: starts(
    'анек|глав|дел|дода|клау|книг|лист|насл|одде|погл|потс|потт|прав|прил|прин|став|точк|чл.|член',
    '',
  ),
  mn: starts(
    'зүй|зүйл|хавс',
    'дуга|дүгэ|зүй|зүйл|р ан|р бү|р га|р дэ|р дү|р жа|р за|р зү|р ха|р хэ',
  ),
  ms: starts('arti|bab|baha|buku|buti|fasa|jadu|kaed|klau|lamp|pere|perk|prin|seks|subp|taju', ''),
  mt: starts(
    'anne|appe|art.|arti|kapi|klaw|ktie|para|part|prem|prin|punt|rego|sked|subp|taqs|tito',
    '',
  ),
  my: starts('အခန်|အပို', ''),
  nb: starts(
    'appe|art.|arti|avde|avsn|bok|boks|del|kap.|kapi|klau|ledd|list|nr.|para|prin|punk|rege|till|unde|vedl|§',
    'del|kapi|ledd',
  ),
  nl: starts(
    'aanh|afde|alin|appe|art.|arti|begi|bijl|boek|clau|deel|dele|hoof|lid|lijs|onde|over|para|punt|rege|tite|voor|§',
    '',
  ),
  nn: starts(
    'appe|art.|arti|avde|avsn|bok|boks|del|kap.|kapi|klau|ledd|list|nr.|para|prin|punk|rege|till|unde|vedl|§',
    'del|kapi|ledd',
  ),
  pl: starts(
    'akap|art.|arty|czę|częś|doda|dzia|klau|ksie|księ|lit.|moty|oddz|para|pkt|podp|praw|punk|regu|rozd|sekc|tytu|ust.|uste|ustę|wyka|zasa|zała|załą|§',
    '',
  ),
  'pt-BR': starts(
    'alin|alí|alín|anex|apen|apê|apên|art.|arti|capi|capí|clau|clá|cláu|cons|inci|item|livr|nume|núm|núme|para|part|pará|pont|prin|regr|seca|secc|seco|secç|seç|seçã|seçõ|subi|subp|tabe|titu|tít|títu|§',
    '',
  ),
  pt: starts(
    'alin|alí|alín|anex|apen|apê|apên|art.|arti|capi|capí|clau|clá|cláu|cons|inci|item|list|livr|n.º|nume|núm|núme|para|part|pará|pont|prin|regr|seca|secc|secç|seç|seçã|suba|subp|titu|tít|títu|§',
    '',
  ),
  ro: starts(
    'alin|anex|apen|art.|arti|cap.|capi|cart|clau|cons|list|lite|para|part|pct.|prin|punc|regu|sect|secţ|secț|subp|titl',
    '',
  ),
  si: starts(
    'අනුඡ|ඇමුණ|උපලෙ|උපලේ|කරුණ|කොට|කොටස|ඛණ්ඩ|ඡේද|ඡේදය|පරිච|වගන්|ශීර්',
    'වන අ|වන ඇ|වන උ|වන ක|වන ඛ|වන ඡ|වන ප|වන ව|වන ශ|වැනි',
  ),
  sk: starts(
    'bod|čas|čl.|čla|doda|dolo|hlav|kapi|knih|oddi|odô|ods.|odse|odôv|pís|podo|prav|prí|príl|písm|zás|zozn|zása|§|časť|čl.|člán',
    '',
  ),
  sl: starts(
    'čl.|čle|del|doda|klav|knji|nač|nasl|nače|odde|odst|podo|pogl|prav|pril|sezn|toč|točk|uvod|čl.|člen',
    'čle|del|knji|nasl|odde|odst|podo|pogl|pril|toč|točk|člen',
  ),
  sq: starts(
    'anek|kapi|klau|kreu|libr|list|nen|neni|nën|nënp|para|pari|pika|pjes|rreg|seks|shkr|shto|titu',
    '',
  ),
  'sr-Latn': starts(
    'anek|čl.|čla|deo|doda|glav|klau|knji|nač|nasl|nače|odel|pods|podt|pogl|prav|pril|spis|stav|tač|tač.|tačk|čl.|član',
    '',
  ),
  'sr-Cyrl': starts(
    'анек|глав|део|дода|клау|књиг|насл|наче|одељ|погл|подс|подт|прав|прил|спис|став|тач.|тачк|чл.|члан',
    '',
  ),
  sv: starts(
    'appe|art.|arti|avde|avsn|bila|bok|böc|böck|del|dela|för|fört|kap.|kapi|klau|led|para|prin|punk|rege|regl|skä|skäl|styc|till|unde|§',
    'kap.|§',
  ),
  sw: starts('aya|aya |hoja|ibar|jedw|kiam|kich|kifu|kita|nukt|sehe|sura', ''),
  ta: starts(
    'அட்ட|அத்த|இணைப|உட்ப|உறுப|கூறு|கொள|கொள்|சட்ட|தலைப|துணை|நூல்|பகுத|பத்த|பந்த|பாகம|பின்|பிரி|புள்|விதி',
    '',
  ),
  tg: starts('§|банд|боби|зами|зерб|кито|м.|модд|пара|прин|унво|фасл|қисм|қоид|ҷадв', ''),
  th: starts(
    'กฎ|ข้อ|ข้อย|ตารา|บทที|บรรพ|บัญช|ภาค|ภาคท|ภาคผ|มาตร|ย่อห|ลักษ|วรรค|ส่วน|หมวด|หลัก|อนุ|อนุว|เล่ม',
    '',
  ),
  tr: starts(
    'alt |baş|başl|bent|böl|bölü|cetv|ek|ek m|fikr|geç|gere|geçi|ilke|i̇lk|kesi|kisi|kita|kura|madd|§',
    "'inc|baş|başl|bent|böl|bölü|fikr|kesi|kisi|kita|madd|sayi",
  ),
  tt: starts(
    '§|стат',
    'бүле|глав|исем|кагы|кисә|кита|кушы|нче |нчы |пара|прин|пунк|стат|титу|өлеш',
  ),
  uk: starts('§|глав|дода|книг|п.|пара|пере|пп.|прав|прин|пунк|підп|розд|ст.|стат|титу|част', ''),
  ur: starts('آرٹی|اصول|آرٹ|باب|جدول|جزو|حصہ|دفعہ|ذیلی|سیکش|شق|ضمیم|عنوا|قاعد|نکتہ|پیرا|کتاب', ''),
  'uz-Cyrl': starts(
    '',
    'банд|боб|бўл|бўли|илов|кито|кичи|модд|пара|рўи|рўйх|сарл|тамо|хатб|қисм|қоид',
  ),
  uz: starts(
    '',
    "band|bo'l|bob|ilov|kich|kito|modd|para|qism|qoid|ro'y|sarl|tamo|xatb|банд|боб|бўл|бўли|илов|модд",
  ),
  vi: starts(
    'biê|biểu|chư|chươ|khoa|khoả|mục|mục|nguy|phâ|phụ|phần|phụ |quy |quye|quyể|thie|thiê|tiê|tiêu|tiết|tiểu|điê|điề|điều|điểm|đoạ|đoạn',
    '',
  ),
  'zh-Hant': starts('原則|序言第|第|規則|附件|附表|附錄', ''),
}
