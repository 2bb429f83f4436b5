/**
 * Letters of languages beside the basic ones of their script (CLDR exemplar sets, main and the
 * auxiliary letters of names that are at home there); class bodies, both cases.
 */
const latin: Readonly<Record<string, string>> = {
  az: 'çəğıöşüÇƏĞIİÖŞÜ',
  ca: 'àçéèíïŀóòúüÀÇÉÈÍÏĿÓÒÚÜ',
  cs: 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ',
  da: 'åæøéÅÆØÉ',
  de: 'äöüßÄÖÜẞàéÀÉ',
  et: 'äõöüšžÄÕÖÜŠŽ',
  fi: 'åäöšžÅÄÖŠŽ',
  hr: 'čćđšžČĆĐŠŽ',
  hu: 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ',
  id: 'éÉ',
  it: 'àèéìíòóùúÀÈÉÌÍÒÓÙÚ',
  lt: 'ąčęėįšųūžĄČĘĖĮŠŲŪŽ',
  lv: 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ',
  nl: 'áäéëíïóöúüèÁÄÉËÍÏÓÖÚÜÈ',
  no: 'åæøàéêóòôÅÆØÀÉÊÓÒÔ',
  pl: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ',
  pt: 'áàâãçéêíóôõúüÁÀÂÃÇÉÊÍÓÔÕÚÜªº',
  ro: 'ăâîșțşţĂÂÎȘȚŞŢ',
  rw: '',
  sk: 'áäčďéíľĺňóôŕšťúýžÁÄČĎÉÍĽĹŇÓÔŔŠŤÚÝŽ',
  sl: 'čšžČŠŽ',
  sv: 'åäöéàÅÄÖÉÀ',
  sw: '',
  tr: 'çğıöşüâîûÇĞİÖŞÜÂÎÛ',
  uz: 'ʻʼ',
  vi: 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
}

const cyrillic: Readonly<Record<string, string>> = {
  be: 'а-зй-шы-яёіўА-ЗЙ-ШЫ-ЯЁІЎ',
  bg: 'а-ъь-яѝА-ЪЬ-ЯЍ',
  ky: 'а-яёңөүА-ЯЁҢӨҮ',
  mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝАБВГДЃЕЖЗЅИЈКЛЉМНЊОПРСТЌУФХЦЧЏШЀЍ',
  mn: 'а-яёөүА-ЯЁӨҮ',
  ru: 'а-яёА-ЯЁ',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ',
  tg: 'а-яёғӣқӯҳҷА-ЯЁҒӢҚӮҲҶ',
  tt: 'а-яёәөүҗңһА-ЯЁӘӨҮҖҢҺ',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ',
}

const arabic: Readonly<Record<string, string>> = {
  fa: '\u0621-\u063A\u0641\u0642\u0644-\u0648\u064B-\u0655\u0670پچژکگیۀ',
}

/** The letters of a language as the body of a character class; empty where they are not known. */
export function exemplarsOf(tag: string, script: string): string {
  const base = tag.toLowerCase().replace(/-.*$/u, '')
  if (script === 'Latn') return latin[base] === undefined ? '' : `a-zA-Z${latin[base]}`
  const further = script === 'Cyrl' ? cyrillic[base] : script === 'Arab' ? arabic[base] : undefined
  return further ?? '' // nobody has listed them
}
