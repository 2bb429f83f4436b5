/** What official texts of a language write; typed by hand from style guides and statutes, not from our tables. */
export type LanguageRow = {
  readonly tag: string
  /** 1,250.5 and one million */
  readonly number: string
  readonly million: string
  /** half past five in the afternoon */
  readonly time: string
  /** the fifteenth of March 2027 */
  readonly date: string
  /** text → values that it writes out */
  readonly words: readonly (readonly [text: string, value: string])[]
  /** preferred marks of quotation, then the mark that ends a sentence */
  readonly quotes: string
  readonly end: string
  /** third article as headings print it, and as a sentence refers to it */
  readonly label: string
  readonly reference: string
  /** ordinal words of headings */
  readonly ordinals: readonly (readonly [word: string, value: number])[]
}

const table = `
bg | 1250,5 | 1 000 000 | 17,30 ч. | 15 март 2027 г. | дванадесет = 12; двадесет и пет = 25; трима = 3 | „“ | . | Член 3 | съгласно член 3 | трети = 3; двадесет и първи = 21
cs | 1 250,5 | 1 000 000 | 17.30 hod. | 15. března 2027 | dvanáct = 12; dvacet pět = 25; třiceti = 30 | „“ | . | Článek 3 | podle článku 3 | třetí = 3; dvacátý první = 21
da | 1.250,5 | 1.000.000 | kl. 17.30 | 15. marts 2027 | tolv = 12; femogtyve = 25; halvtreds = 50 | “” | . | Artikel 3 | i henhold til artikel 3 | tredje = 3; femogtyvende = 25
de | 1.250,5 | 1.000.000 | 17.30 Uhr | 15. März 2027 | zwölf = 12; fünfundzwanzig = 25; dreißig = 30 | „“ | . | Artikel 3 | gemäß Artikel 3 | dritter = 3; einundzwanzigster = 21
de-AT | 1 250,5 | 1 000 000 | 17.30 Uhr | 15. März 2027 | zwölf = 12; fünfundzwanzig = 25; dreißig = 30 | „“ | . | Artikel 3 | gemäß Artikel 3 | dritter = 3
de-CH | 1’250.5 | 1’000’000 | 17.30 Uhr | 15. März 2027 | zwölf = 12; fünfundzwanzig = 25; dreissig = 30 | «» | . | Artikel 3 | gemäss Artikel 3 | dritter = 3
el | 1.250,5 | 1.000.000 | 5.30 μ.μ. | 15 Μαρτίου 2027 | δώδεκα = 12; είκοσι πέντε = 25; τριών = 3 | «» | . | Άρθρο 3 | σύμφωνα με το άρθρο 3 | τρίτο = 3
en | 1,250.5 | 1,000,000 | 5.30 p.m. | 15 March 2027 | twelve = 12; twenty-five = 25; thirty = 30 | “” | . | Article 3 | under Article 3 | third = 3; two = 2
en-GB | 1,250.5 | 1,000,000 | 5.30 p.m. | 15 March 2027 | twelve = 12; twenty-five = 25; thirty = 30 | “” | . | Article 3 | under Article 3 | third = 3
es | 1.250,5 | 1 000 000 | 17.30 h | 15 de marzo de 2027 | doce = 12; veinticinco = 25; treinta y uno = 31 | «» | . | Artículo 3 | en virtud del artículo 3 | tercero = 3
es-MX | 1,250.5 | 1,000,000 | 5:30 p. m. | 15 de marzo de 2027 | doce = 12; veinticinco = 25; treinta y uno = 31 | “” | . | Artículo 3 | en virtud del artículo 3 | tercero = 3
et | 1250,5 | 1 000 000 | kell 17.30 | 15. märts 2027 | kaksteist = 12; kakskümmend viis = 25; kolme = 3 | „“ | . | Artikkel 3 | vastavalt artiklile 3 | kolmas = 3; kahekümne esimene = 21
fi | 1 250,5 | 1 000 000 | klo 17.30 | 15. maaliskuuta 2027 | kaksitoista = 12; kaksikymmentäviisi = 25; kolmen = 3 | ”” | . | 3 artikla | 3 artiklan mukaisesti | kolmas = 3
fr | 1 250,5 | 1 000 000 | 17 h 30 | 15 mars 2027 | douze = 12; vingt-cinq = 25; trente = 30 | «» | . | Article 3 | en vertu de l’article 3 | troisième = 3; premier = 1
fr-CA | 1 250,5 | 1 000 000 | 17 h 30 | 15 mars 2027 | douze = 12; vingt-cinq = 25; trente = 30 | «» | . | Article 3 | en vertu de l’article 3 | troisième = 3
ga | 1,250.5 | 1,000,000 | 17.30 | 15 Márta 2027 | trí lá = 3; deich = 10; fiche a cúig = 25 | “” | . | Airteagal 3 | de bhun Airteagal 3 | tríú = 3
hr | 1.250,5 | 1.000.000 | 17.30 sati | 15. ožujka 2027. | dvanaest = 12; dvadeset pet = 25; trideset = 30 | „“ | . | Članak 3. | u skladu s člankom 3. | treći = 3; treća = 3
hu | 1250,5 | 1 000 000 | 17.30 óra | 2027. március 15. | tizenkettő = 12; huszonöt = 25; három = 3 | „” | . | 3. cikk | a 3. cikk szerint | harmadik = 3; huszonegyedik = 21
it | 1.250,5 | 1.000.000 | alle 17.30 | 15 marzo 2027 | dodici = 12; venticinque = 25; trenta giorni = 30 | «» | . | Articolo 3 | ai sensi dell’articolo 3 | terzo = 3; primo = 1
lt | 1 250,5 | 1 000 000 | 17.30 val. | 2027 m. kovo 15 d. | dvylika = 12; dvidešimt penki = 25; trijų = 3 | „“ | . | 3 straipsnis | pagal 3 straipsnį | trečias = 3
lv | 1250,5 | 1 000 000 | plkst. 17.30 | 2027. gada 15. martā | divpadsmit = 12; divdesmit pieci = 25; trīs = 3 | “” | . | 3. pants | saskaņā ar 3. pantu | trešais = 3; divdesmit pirmais = 21
mt | 1,250.5 | 1,000,000 | 17.30 | 15 ta’ Marzu 2027 | tnax = 12; ħamsa u għoxrin = 25; tletin = 30 | “” | . | Artikolu 3 | skont l-Artikolu 3 | it-tielet = 3
nl | 1.250,5 | 1.000.000 | 17.30 uur | 15 maart 2027 | twaalf = 12; vijfentwintig = 25; dertig = 30 | ‘’ | . | Artikel 3 | op grond van artikel 3 | derde = 3
pl | 1250,5 | 1 000 000 | o godz. 17.30 | 15 marca 2027 r. | dwanaście = 12; dwadzieścia pięć = 25; trzydziestu = 30 | „” | . | Artykuł 3 | zgodnie z artykułem 3 | trzeci = 3; trzecia = 3
pt | 1 250,5 | 1 000 000 | 17 h 30 | 15 de março de 2027 | doze = 12; vinte e cinco = 25; trinta = 30 | «» | . | Artigo 3 | nos termos do artigo 3.º | terceiro = 3; primeira = 1
pt-BR | 1.250,5 | 1.000.000 | 17h30 | 15 de março de 2027 | doze = 12; vinte e cinco = 25; trinta = 30 | “” | . | Artigo 3 | nos termos do artigo 3º | terceiro = 3
ro | 1.250,5 | 1.000.000 | ora 17.30 | 15 martie 2027 | doisprezece = 12; douăzeci și cinci = 25; treizeci = 30 | „” | . | Articolul 3 | în temeiul articolului 3 | a treia = 3; întâi = 1
sk | 1 250,5 | 1 000 000 | 17.30 hod. | 15. marca 2027 | dvanásť = 12; dvadsaťpäť = 25; tridsať = 30 | „“ | . | Článok 3 | podľa článku 3 | tretí = 3; dvadsiaty prvý = 21
sl | 1.250,5 | 1.000.000 | ob 17.30 | 15. marca 2027 | dvanajst = 12; petindvajset = 25; trideset = 30 | „“ | . | Člen 3 | v skladu s členom 3 | tretji = 3; enaindvajseti = 21
sv | 1 250,5 | 1 000 000 | kl. 17.30 | 15 mars 2027 | tolv = 12; tjugofyra timmar = 24; tjugofem = 25 | ”” | . | Artikel 3 | enligt artikel 3 | tredje = 3
ar | ١٬٢٥٠٫٥ | ١ ٠٠٠ ٠٠٠ | الساعة ٣٠/١٧ | ١٥ آذار/مارس ٢٠٢٧ | ثلاثة = 3; خمسة وعشرون = 25; ثلاثين = 30 | «» | . | المادة ٣ | وفقا للمادة ٣ | الثالثة = 3
zh-Hans | 1,250.5 | 100万 | 下午5时30分 | 2027年3月15日 | 十二 = 12; 二十五 = 25; 三十 = 30 | “” | 。 | 第3条 | 根据第3条 | =
zh-Hant | 1,250.5 | 100萬 | 下午5時30分 | 2027年3月15日 | 十二 = 12; 二十五 = 25; 三十 = 30 | 「」 | 。 | 第3條 | 依據第3條 | =
ru | 1 250,5 | 1 000 000 | 17 ч. 30 мин. | 15 марта 2027 года | двенадцать = 12; двадцати пяти = 25; тридцать = 30 | «» | . | Статья 3 | в соответствии со статьёй 3 | третья = 3
be | 1 250,5 | 1 000 000 | 17 гадзін 30 хвілін | 15 сакавіка 2027 года | дванаццаць = 12; дваццаці пяці = 25; трыццаць = 30 | «» | . | Артыкул 3 | у адпаведнасці з артыкулам 3 | першы = 1; пятая = 5
uk | 1 250,5 | 1 000 000 | 17 год. 30 хв. | 15 березня 2027 року | дванадцять = 12; двадцяти п’яти = 25; тридцять = 30 | «» | . | Стаття 3 | відповідно до статті 3 | третя = 3; двадцять перший = 21
kk | 1 250,5 | 1 000 000 | сағат 17.30 | 2027 жылғы 15 наурыз | он екі = 12; жиырма бес = 25; отыз = 30 | «» | . | 3-бап | 3-бапқа сәйкес | =
ky | 1 250,5 | 1 000 000 | саат 17.30 | 2027-жылдын 15-марты | он эки = 12; жыйырма беш = 25; отуз = 30 | «» | . | 3-берене | 3-беренеге ылайык | үчүнчү = 3
uz | 1 250,5 | 1 000 000 | soat 17.30 | 2027-yil 15-mart | oʻn ikki = 12; yigirma besh = 25; o‘n sakkiz = 18 | “” | . | 3-modda | 3-moddaga muvofiq | uchinchi = 3
uz-Cyrl | 1 250,5 | 1 000 000 | соат 17.30 | 2027 йил 15 март | ўн икки = 12; йигирма беш = 25; ўттиз = 30 | “” | . | 3-модда | 3-моддага мувофиқ | учинчи = 3; йигирма биринчи = 21
tg | 1 250,5 | 1 000 000 | соати 17:30 | 15 марти соли 2027 | дувоздаҳ = 12; бисту панҷ = 25; сӣ = 30 | «» | . | Моддаи 3 | мутобиқи моддаи 3 | сеюм = 3; бисту якум = 21
tk | 1 250,5 | 1 000 000 | sagat 17:30 | 2027-nji ýylyň 15-nji marty | on iki = 12; ýigrimi bäş = 25; otuz = 30 | «» | . | 3-nji madda | 3-nji madda laýyklykda | =
az | 1.250,5 | 1 000 000 | saat 17:30 | 15 mart 2027-ci il | on iki = 12; iyirmi beş = 25; otuz = 30 | «» | . | Maddə 3 | 3-cü maddəyə uyğun olaraq | üçüncü = 3
hy | 1 250,5 | 1 000 000 | ժամը 17:30 | 2027 թվականի մարտի 15 | տասներկու = 12; քսանհինգ = 25; երեսուն = 30 | «» | ։ | Հոդված 3 | 3-րդ հոդվածի համաձայն | երրորդ = 3
ka | 1 250,5 | 1 000 000 | 17:30 საათზე | 2027 წლის 15 მარტი | თორმეტი = 12; ოცდახუთი = 25; ოცდაათი = 30 | „“ | . | მუხლი 3 | მე-3 მუხლის შესაბამისად | მესამე = 3; ოცდამეათე = 30
mn | 1,250.5 | 1,000,000 | 17:30 цагт | 2027 оны гуравдугаар сарын 15 | арван хоёр = 12; хорин тав = 25; гуч = 30 | «» | . | 3-р зүйл | 3 дугаар зүйлд заасан | гуравдугаар = 3; хорин нэгдүгээр = 21
tr | 1.250,5 | 1.000.000 | saat 17.30’da | 15 Mart 2027 | on iki = 12; yirmi beş = 25; otuz = 30 | “” | . | Madde 3 | madde 3 uyarınca | üçüncü = 3
tt | 1 250,5 | 1 000 000 | 17 сәгать 30 минут | 2027 елның 15 марты | унике = 12; егерме биш = 25; утыз = 30 | «» | . | 3 статья | 3 статьяга ярашлы | өченче = 3; егерме беренче = 21
kaa | 1 250,5 | 1 000 000 | саат 17:30 | 2027-жыл 15-март | он еки = 12; он сегиз = 18; жигирма бес = 25 | «» | . | 3-статья | 3-статьяға муўапық | үшинши = 3
fa | ۱٬۲۵۰٫۵ | ۱٬۰۰۰٬۰۰۰ | ساعت ۱۷:۳۰ | ۱۵ مارس ۲۰۲۷ | دوازده = 12; بیست و پنج = 25; سی روز = 30 | «» | . | ماده ۳ | بر اساس ماده ۳ | سوم = 3; بیست و یکم = 21
ur | 1,250.5 | 10,00,000 | شام 5:30 بجے | 15 مارچ 2027 | بارہ = 12; پچیس = 25; تیس = 30 | “” | ۔ | دفعہ 3 | دفعہ 3 کے تحت | سوم = 3; تیسرا = 3
he | 1,250.5 | 1,000,000 | 17:30 | 15 במרץ 2027 | שנים עשר = 12; עשרים וחמש = 25; שלושים = 30 | ”” | . | סעיף 3 | לפי סעיף 3 | יב = 12
hi | 1,250.5 | 10,00,000 | शाम 5.30 बजे | 15 मार्च 2027 | बारह = 12; पच्चीस = 25; तीस = 30 | “” | । | अनुच्छेद 3 | अनुच्छेद 3 के अनुसार | तीसरा = 3; तृतीय = 3
bn | ১,২৫০.৫ | ১০,০০,০০০ | বিকাল ৫:৩০ টা | ১৫ মার্চ ২০২৭ | বারো = 12; পঁচিশ = 25; ত্রিশ = 30 | “” | । | ধারা ৩ | ধারা ৩ অনুসারে | তৃতীয় = 3
ta | 1,250.5 | 10,00,000 | மாலை 5:30 மணி | 15 மார்ச் 2027 | பன்னிரண்டு = 12; இருபத்து ஐந்து = 25; முப்பது = 30 | “” | . | உறுப்புரை 3 | உறுப்புரை 3 இன் படி | மூன்றாவது = 3
si | 1,250.5 | 1,000,000 | ප.ව. 5.30 | 2027 මාර්තු 15 | දොළහ = 12; තිහ = 30; පහළොව = 15 | “” | . | 3 වන වගන්තිය | 3 වන වගන්තියට අනුව | තුන්වන = 3; පළමුවන = 1
ja | 1,250.5 | 100万 | 午後5時30分 | 2027年3月15日 | 十二 = 12; 二十五 = 25; 三十 = 30 | 「」 | 。 | 第3条 | 第3条に基づき | =
ko | 1,250.5 | 100만 | 오후 5시 30분 | 2027년 3월 15일 | 다섯 명 = 5; 십이개월 = 12; 스물 = 20 | “” | . | 제3조 | 제3조에 따라 | 셋째 = 3
vi | 1.250,5 | 1.000.000 | 17 giờ 30 phút | 15 tháng 3 năm 2027 | mười hai = 12; hai mươi lăm = 25; ba mươi = 30 | “” | . | Điều 3 | theo Điều 3 | thứ ba = 3; thứ tư = 4
th | 1,250.5 | 1,000,000 | 17.30 นาฬิกา | 15 มีนาคม 2027 | สิบสองเดือน = 12; ยี่สิบห้า = 25; สามสิบวัน = 30 | “” | . | ข้อ 3 | ตามข้อ 3 | สาม = 3
id | 1.250,5 | 1.000.000 | pukul 17.30 | 15 Maret 2027 | dua belas = 12; dua puluh lima = 25; tiga puluh = 30 | “” | . | Pasal 3 | sesuai dengan Pasal 3 | ketiga = 3; kesatu = 1
ms | 1,250.5 | 1,000,000 | 5.30 petang | 15 Mac 2027 | dua belas = 12; dua puluh lima = 25; tiga puluh = 30 | “” | . | Artikel 3 | menurut Artikel 3 | ketiga = 3
sw | 1,250.5 | 1,000,000 | 17:30 | 15 Machi 2027 | kumi na mbili = 12; ishirini na tano = 25; thelathini = 30 | “” | . | Ibara ya 3 | kwa mujibu wa ibara ya 3 | kwanza = 1
am | 1,250.5 | 1,000,000 | 17:30 | 15 ማርች 2027 | አሥራ ሁለት = 12; ሃያ አምስት = 25; ሠላሳ = 30 | «» | ። | አንቀጽ 3 | በአንቀጽ 3 መሠረት | ሦስተኛ = 3
sr-Cyrl | 1.250,5 | 1.000.000 | 17.30 часова | 15. марта 2027. | дванаест = 12; двадесет пет = 25; тридесет = 30 | „“ | . | Члан 3. | у складу са чланом 3. | трећа = 3; први = 1
sr-Latn | 1.250,5 | 1.000.000 | 17.30 časova | 15. marta 2027. | dvanaest = 12; dvadeset pet = 25; trideset = 30 | „“ | . | Član 3. | u skladu sa članom 3. | treća = 3; prvi = 1
bs | 1.250,5 | 1.000.000 | 17.30 sati | 15. marta 2027. | dvanaest = 12; dvadeset pet = 25; trideset = 30 | „” | . | Član 3. | u skladu s članom 3. | treći = 3; dvadeset prvi = 21
mk | 1.250,5 | 1.000.000 | 17.30 часот | 15 март 2027 година | дванаесет = 12; дваесет и пет = 25; триесет = 30 | „“ | . | Член 3 | согласно со членот 3 | трета = 3; дваесет и прв = 21
sq | 1 250,5 | 1 000 000 | ora 17.30 | 15 mars 2027 | dymbëdhjetë = 12; njëzet e pesë = 25; tridhjetë = 30 | “” | . | Neni 3 | sipas nenit 3 | tretë = 3; i tretë = 3
nb | 1 250,5 | 1 000 000 | kl. 17.30 | 15. mars 2027 | tolv = 12; tjuefem = 25; tretti = 30 | «» | . | Artikkel 3 | i henhold til artikkel 3 | tredje = 3
nn | 1 250,5 | 1 000 000 | kl. 17.30 | 15. mars 2027 | tolv = 12; tjuefem = 25; tretti = 30 | «» | . | Artikkel 3 | i samsvar med artikkel 3 | tredje = 3; sjuande = 7
is | 1.250,5 | 1.000.000 | kl. 17.30 | 15. mars 2027 | tólf = 12; tuttugu og fimm = 25; þrjátíu = 30 | „“ | . | 3. grein | skv. 3. gr. | þriðja = 3
ca | 1.250,5 | 1.000.000 | les 17.30 h | 15 de març de 2027 | dotze = 12; vint-i-cinc = 25; trenta = 30 | «» | . | Article 3 | d’acord amb l’article 3 | tercer = 3
eu | 1.250,5 | 1.000.000 | 17:30ean | 2027ko martxoaren 15a | hamabi = 12; hogeita bost = 25; hogeita hamar = 30 | «» | . | 3. artikulua | 3. artikuluaren arabera | hirugarren = 3
gl | 1.250,5 | 1.000.000 | 17.30 h | 15 de marzo de 2027 | doce = 12; vinte e cinco = 25; trinta = 30 | «» | . | Artigo 3 | de acordo co artigo 3 | terceiro = 3
cy | 1,250.5 | 1,000,000 | 5.30 yp | 15 Mawrth 2027 | deuddeg = 12; dau ddeg pump = 25; tri deg = 30 | ‘’ | . | Erthygl 3 | o dan erthygl 3 | trydydd = 3
`

const pairs = (cell: string): readonly (readonly [string, string])[] =>
  cell
    .split(';')
    .map((pair) => pair.split('=').map((part) => part.trim()))
    .flatMap(([text = '', value = '']) => (value === '' ? [] : [[text, value] as const]))

/** A row for each of the seventy-six tags; several languages have no ordinals in headings. */
export const rows: readonly LanguageRow[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split(' | ').map((cell) => cell.trim())
    const [tag = '', number = '', million = '', time = '', date = '', words = ''] = cells
    const [quotes = '', end = '', label = '', reference = '', ordinals = ''] = cells.slice(6)
    return {
      tag,
      number,
      million,
      time,
      date,
      words: pairs(words),
      quotes,
      end,
      label,
      reference,
      ordinals: pairs(ordinals).map(([word, value]) => [word, Number(value)] as const),
    }
  })
