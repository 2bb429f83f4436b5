import {once} from './model/once.ts'
import type {Citing} from './model/types.ts'

/*
 * How prose cites in the languages whose own file does not say so: the words between numbers, the words for "this", and the
 * names of acts. A word with `*` takes any ending. Drafted from the wording of official texts, the languages of the European
 * Union after its Interinstitutional Style Guide; not reviewed by speakers. A word that is lacking costs at most a link or a
 * finding that a reader would have had to check.
 */

/** One language in few words. */
type CitingWords = {
  /** ends of label words in the plural, apart by spaces */
  readonly plural: string
  /** words between the numbers of a list or range */
  readonly and: string
  /** words that lead to what a provision is part of; none where it follows at once */
  readonly of?: string
  /** words for `this`, with what leads to them */
  readonly own: string
  readonly acts: string
  readonly amends: string
  /** words behind a title that make it the title of another document */
  readonly further?: string
  /** the act is before the provision: `民法第二条`, `кодекстің 2-бабы` */
  readonly isActFirst?: boolean
}

const words: Readonly<Record<string, () => CitingWords>> = {
  uk: () => ({
    plural: 'і и ей ів ам ям ами ями ах ях ст. пп.',
    and: 'і й та або чи по до',
    own: 'ц* дан*',
    further: 'про щодо для',
    acts: 'закон* кодекс* конституці* конвенці* договор* договір угод* статут* хартії пакт* протокол* указ* постанов* положен* регламент* директив* деклараці* резолюці* стандарт* правил дсту зазначен* вказан* попередн* наступн* того тієї такого такої',
    amends: 'змін* доповн* виключ* замінити',
  }),
  be: () => ({
    plural: 'ы і аў ей ам ям амі ямі ах ях арт.',
    and: 'і й або ды па да',
    own: 'гэт* сапраўдн* дадзен*',
    further: 'аб пра для',
    acts: 'закон* кодэкс* канстытуцы* канвенцы* дагавор* пагаднен* статут* хартыі пакт* пратакол* указ* пастанов* палажэн* рэгламент* дырэктыв* дэкларацы* рэзалюцы* стандарт* правіл указан* папярэдн* наступн* таго той такога такой',
    amends: 'змян* дапоўн* выключ* замяніць',
  }),
  bg: () => ({
    plural: 'ове овете и ите чл.',
    and: 'и или до',
    of: 'от на по в',
    own: 'настоящ* това тази този тези',
    further: 'за относно',
    acts: 'закон* кодекс* конституция* конвенция* договор* споразумени* устав* харта* пакт* протокол* указ* постановлени* регламент* директива* решени* наредб* декларация* резолюция* стандарт* правилник* предходн* следващ* посочен*',
    amends: 'измен* допълн* заличав* отменя*',
  }),
  pl: () => ({
    plural: 'y i ów om ach ami art. pkt ust.',
    and: 'i lub oraz albo do',
    own: 'niniejsz* tej tego tych',
    further: 'o w',
    acts: 'ustaw* kodeks* konstytucj* konwencj* traktat* umow* kart* statut* pakt* protoko* rozporządze* dyrektyw* decyzj* deklaracj* rezolucj* uchwa* norm* regulamin* poprzedn* następn* wymienion*',
    amends: 'zmieni* dodaje skreśla uchyla*',
  }),
  cs: () => ({
    plural: 'y ů ům ech i čl.',
    and: 'a nebo či i až',
    own: 'této tohoto těchto tomto tomuto',
    further: 'o',
    acts: 'zákon* ústav* úmluv* smlouv* dohod* chart* statut* pakt* protokol* nařízen* směrnic* rozhodnut* vyhlášk* deklarac* prohlášen* rezoluc* norm* stanov* předchoz* následuj* uveden*',
    amends: 'měn* doplň* zruš* nahraz*',
  }),
  sk: () => ({
    plural: 'y ov om och mi čl.',
    and: 'a alebo či až',
    own: 'tohto tejto týchto tomto tomuto',
    further: 'o',
    acts: 'zákon* ústav* dohovor* zmluv* dohod* chart* štatút* protokol* nariaden* smernic* rozhodnut* vyhlášk* deklarác* vyhlásen* rezolúc* noriem norm* predchádz* nasledujúc* uveden*',
    amends: 'men* dopĺň* zruš* nahrád*',
  }),
  hr: () => southSlavic,
  bs: () => southSlavic,
  'sr-Latn': () => southSlavic,
  sr: () => ({
    plural: 'ови ова овима ке ака кама чл.',
    and: 'и или те до',
    own: 'овог ове овога ових овом овој',
    further: 'о за',
    acts: 'закон* устав* конвенциј* уговор* споразум* повељ* статут* пакт* протокол* уредб* директив* одлук* правилник* декларациј* резолуциј* норм* претходн* следећ* наведен*',
    amends: 'измен* допуњ* бриш* замењ*',
  }),
  sl: () => ({
    plural: 'i ov om ih mi čl.',
    and: 'in ali ter do',
    own: 'te tega teh tem tej',
    further: 'o za',
    acts: 'zakon* ustav* konvencij* pogodb* sporazum* listin* statut* protokol* uredb* direktiv* sklep* pravilnik* deklaracij* resolucij* standard* prejšn* naslednj* naveden*',
    amends: 'spremen* dopoln* črta* nadomest*',
  }),
  it: () => ({
    plural: 'i artt.',
    and: 'e ed o od a al',
    of: 'del della dell’ dei delle dello degli di in nel nella al alla all’',
    own: 'presente presenti quest*',
    further: 'di del della su sul per',
    acts: 'accordo accordi carta codice codici costituzione convenzione convenzioni decisione decisioni dichiarazione decreto decreti direttiva direttive legge leggi licenza ordinanza patto protocollo regolamento regolamenti risoluzione statuto trattato norma norme precedente precedenti seguente seguenti predetto predetta citato citata suddetto suddetta',
    amends: 'modific* inserit* soppress* sostituit* abrogat*',
  }),
  pt: () => ({
    plural: 's arts.',
    and: 'e ou a ao',
    of: 'do da dos das de no na em ao à',
    own: 'presente presentes deste desta destes destas neste nesta',
    further: 'de do da sobre para',
    acts: 'acordo acordos carta código códigos constituição convenção convenções decisão decisões declaração decreto decretos diretiva diretivas lei leis licença portaria pacto protocolo regulamento regulamentos resolução estatuto estatutos tratado tratados norma normas anterior seguinte referido referida citado citada',
    amends: 'alterad* inserid* revogad* substituíd* suprimid*',
  }),
  gl: () => ({
    plural: 's arts.',
    and: 'e ou a ao',
    of: 'do da dos das de no na en ao á',
    own: 'presente presentes deste desta destes destas neste nesta',
    further: 'de do da sobre para',
    acts: 'acordo acordos carta código códigos constitución convenio convención decisión declaración decreto decretos directiva lei leis licenza pacto protocolo regulamento resolución estatuto estatutos tratado norma normas anterior seguinte dito dita citado citada',
    amends: 'modific* inser* derrog* substit* suprim*',
  }),
  ca: () => ({
    plural: 's arts.',
    and: 'i o a al',
    of: 'del de la dels de les de l’ de en a d’',
    own: 'present presents aquest*',
    further: 'de del sobre per',
    acts: 'acord acords carta codi codis constitució conveni convenció decisió declaració decret decrets directiva llei lleis llicència pacte protocol reglament resolució estatut estatuts tractat norma normes anterior següent esmentat* dit dita',
    amends: 'modific* inser* derog* substitu* suprim*',
  }),
  ro: () => ({
    plural: 'le lor art.',
    and: 'și sau la',
    of: 'din la al a ale ai de',
    own: 'prezent* acest*',
    further: 'privind pentru',
    acts: 'lege* legi* cod codul codului constituți* convenți* tratat* acord* cart* statut* pact* protocol* ordonanț* regulament* directiv* decizi* hotărâr* declarați* rezoluți* standard* norm* precedent* următor* menționat* respectiv*',
    amends: 'modific* introduc* abrog* înlocui* elimin*',
  }),
  nl: () => ({
    plural: 'en s artt.',
    and: 'en of tot',
    of: 'van in bij uit',
    own: 'dit deze',
    further: 'van voor inzake betreffende',
    acts: 'wet wetten *wet *wetboek verdrag* handvest statuut statuten pact protocol* verordening* richtlijn* besluit* verklaring resolutie reglement regeling overeenkomst* licentie norm normen vorige volgende genoemde bedoelde',
    amends: 'gewijzigd ingevoegd geschrapt vervangen toegevoegd',
  }),
  sv: () => ({
    plural: 'ar arna er erna or orna art.',
    and: 'och eller samt till',
    of: 'i av till enligt',
    own: 'denna detta dessa',
    further: 'om för',
    acts: '*lag *lagen *lagens *balken konvention* fördrag* avtal* stadga* pakt* protokoll* *förordning* direktiv* beslut* förklaring* resolution* standard* föregående följande nämnda',
    amends: 'ändra* införa* infoga* upphäv* ersätt*',
  }),
  da: () => ({
    plural: 'er erne art.',
    and: 'og eller samt til',
    of: 'i af til',
    own: 'denne dette disse',
    further: 'om for',
    acts: 'lov love *lov *loven *lovens konvention* traktat* aftale* charter* pagt* protokol* forordning* direktiv* afgørelse* bekendtgørelse* erklæring* resolution* vedtægt* standard* foregående følgende nævnte',
    amends: 'ændre* indsæt* indføj* ophæv* udgår',
  }),
  nb: () => norwegian,
  nn: () => norwegian,
  el: () => ({
    plural: 'α ων άρθρα',
    and: 'και ή έως',
    of: 'του της των στο στη στην',
    own: 'παρόντος παρούσας παρόντων παρόν',
    further: 'για περί',
    acts: 'νόμο* κώδικα* συντάγματος σύμβασης σύμβαση συνθήκη* συμφωνία* χάρτη* καταστατικ* πρωτόκολλο* πρωτοκόλλου κανονισμ* οδηγία* απόφαση* απόφασης διάταγμα* διατάγματος διακήρυξη* ψήφισμα* ψηφίσματος πρότυπο* προτύπου προηγούμεν* επόμεν* λόγω',
    amends: 'τροποποι* αντικαθ* καταργ* προστίθ* διαγράφ*',
  }),
  kk: () => ({
    plural: 'лар лер дар дер тар тер',
    and: 'және мен пен бен немесе',
    own: 'осы',
    isActFirst: true,
    acts: 'заң* кодекс* конституция* конвенция* шарт* келісім* жарғы* хартия* пакт* хаттама* жарлы* қаулы* ереже* регламент* директива* декларация* қарар* стандарт* көрсетілген аталған алдыңғы келесі сол',
    amends: 'өзгер* толықтыр* алып алмастыр*',
  }),
  ky: () => ({
    plural: 'лар лер дар дер тар тер лор лөр',
    and: 'жана менен же',
    own: 'ушул бул',
    isActFirst: true,
    acts: 'мыйзам* кодекс* конституция* конвенция* келишим* устав* хартия* пакт* протокол* жарлык* токтом* эреже* регламент* декларация* резолюция* стандарт* көрсөтүлгөн аталган мурунку кийинки ошол',
    amends: 'өзгөр* толукта* алып алмаштыр*',
  }),
  tr: () => ({
    plural: 'ler lar leri ları lerin ların',
    and: 've veya ile ila',
    own: 'bu işbu',
    isActFirst: true,
    acts: 'kanun* *yasa* sözleşme* antlaşma* anlaşma* şart* tüzü* pakt* protokol* yönetmeli* yönerge* karar* bildirge* beyanname* standart* standard* önceki sonraki anılan konusu o',
    amends: 'değiştir* eklen* çıkarıl* kaldırıl*',
  }),
  hu: () => ({
    plural: 'ek ok ák ei ai',
    and: 'és vagy valamint',
    own: 'e ezen jelen',
    isActFirst: true,
    acts: '*törvény* alkotmány* *egyezmény* *szerződés* megállapodás* chart* alapokmány* jegyzőkönyv* *rendelet* irányelv* határozat* nyilatkozat* szabályzat* szabvány* előző következő említett',
    amends: 'módos* kiegész* helyébe hatályát törl*',
  }),
  fi: () => ({
    plural: 'at ojen iin issa',
    and: 'ja tai sekä',
    own: 'tämän tässä näiden',
    isActFirst: true,
    acts: '*lain *laissa *laki *lakia *sopimuks* peruskirja* pöytäkirja* *asetuks* direktiivi* päätöks* julistuks* standardi* edellis* seuraava* maini*',
    amends: 'muut* lisät* kumo* korva*',
  }),
  ar: () => ({
    plural: 'المواد الفقرات',
    and: 'و أو إلى',
    of: 'من في',
    own: 'هذ*',
    further: 'بشأن',
    acts: '*قانون *دستور *اتفاقية *معاهدة *ميثاق *بروتوكول *عهد *نظام *لائحة *قرار *إعلان *مرسوم *توجيه *معيار المذكور* السابق* التالي* ذلك تلك',
    amends: 'يعدل* تعدل* يستعاض يلغى تلغى يضاف تضاف',
  }),
}

const southSlavic: CitingWords = {
  plural: 'ovi ova ovima ke aka kama čl.',
  and: 'i ili te do',
  own: 'ovog ove ovoga ovih ovom ovoj',
  further: 'o za',
  acts: 'zakon* ustav* konvencij* ugovor* sporazum* povelj* statut* pakt* protokol* uredb* direktiv* odluk* pravilnik* deklaracij* rezolucij* norm* prethodn* sljedeć* sledeć* naveden*',
  amends: 'mijenja* izmjen* izmen* dopunj* briš* zamjen*',
}

const norwegian: CitingWords = {
  plural: 'er ene ar ane art.',
  and: 'og eller samt til',
  of: 'i av til etter',
  own: 'denne dette desse disse',
  further: 'om for',
  acts: 'lov lova *lov *loven *lova konvensjon* traktat* avtale* charter* pakt* protokoll* forordning* direktiv* vedtak* forskrift* erklæring* resolusjon* vedtekt* standard* foregående følgende nevnte nemnde',
  amends: 'endr* opphev* erstatt* tilføy*',
}

const made = new Map<string, () => Citing | undefined>()

/** How prose in a language cites; undefined where nobody wrote it. */
export function citingWords(tag: string): Citing | undefined {
  const name = [tag, tag.split('-', 1).join('')].find((one) => Object.hasOwn(words, one))
  const known = name === undefined ? undefined : made.get(name)
  if (name === undefined || known) return known?.()
  const citing = once(() => {
    const given = words[name]?.()
    return given && citingOf(given)
  })
  made.set(name, citing)
  return citing()
}

const star = String.raw`[\p{L}\p{M}]*`

/** Words apart by spaces as the branches of an expression. */
const branches = (list: string): string =>
  list
    .split(' ')
    .map((word) =>
      word
        .replaceAll('.', String.raw`\.`)
        .replaceAll('’', "[’']")
        .replaceAll('*', star),
    )
    .join('|')

function citingOf({plural, and, of, own, acts, amends, further, isActFirst}: CitingWords): Citing {
  const leads = of === undefined ? '' : branches(of)
  // A word that ends in an apostrophe has no space behind it.
  const led = leads === '' ? String.raw`\s+` : String.raw`\s+(?:${leads})(?:\s+|(?<=[’']))`
  return {
    plural: branches(plural),
    join: String.raw`(?:\s*[,،]\s*(?:(?:${branches(and)})\s+)?|\s+(?:${branches(and)})\s*|\s?[–—-]\s?)`,
    of: isActFirst === true ? '(?!)' : led,
    ...(of === undefined ? {capitalWithin: 1} : {}),
    part: isActFirst === true ? String.raw`\s*,?\s*` : String.raw`,?\s*`,
    further: further === undefined ? '(?!)' : String.raw`\s+(?:${branches(further)})\s`,
    own: String.raw`[,\s]*(?:(?:${leads})\s*)?(?:${branches(own)})(?!\p{L})`,
    acts: branches(acts),
    amends: branches(amends),
    ...(isActFirst === true ? {isActFirst} : {}),
  }
}
