import {expect, it} from 'vitest'
import {languages} from '../../../../pipeline/language/index.ts'
import {hyphenPlaces} from '../../../../pipeline/render/pdf/text/hyphenate/hyphenate.ts'
import {shaper} from '../faces.ts'

/** A word of each language that is hyphenated, with every place where it may be divided. */
const table = `
  az      kons·ti·tu·si·ya
  be      рэ·с·пу·б·лі·ка
  bg      ре·пуб·ли·ка
  bs      re·pu·bli·ka
  ca      cons·ti·tu·ció
  cs      re·pub·lika
  cy      cyf·an·sodd·iad
  da      for·fat·nin·gen
  de      Ver·fas·sungs·recht
  de-AT   Ver·fas·sungs·recht
  de-CH   Bun·des·ver·fas·sung
  el      δη·μο·κρα·τία
  en      con·sti·tu·tion
  en-GB   con·sti·tu·tion
  es      cons·ti·tu·ción
  es-MX   cons·ti·tu·ción
  et      põ·hi·sea·dus
  eu      kons·ti·tu·zioa
  fi      pe·rus·tus·la·ki
  fr      consti·tu·tion
  fr-CA   gou·ver·ne·ment
  ga      bun·reacht
  gl      cons·ti·tu·ción
  hr      re·pu·bli·ka
  hu      al·kot·mány
  hy      հանրա·պե·տություն
  id      per·jan·ji·an
  is      stjórn·ar·skrá
  it      co·sti·tu·zio·ne
  ka      კონ·სტი·ტუ·ცია
  kaa     kons·ti·tu·ci·ya
  kk      конс·ти·ту·ция
  ky      конс·ти·ту·ция
  lt      kons·ti·tu·ci·ja
  lv      kon·sti·tū·ci·ja
  mk      ре·пуб·ли·ка
  mn      мон·го·лын
  ms      per·lem·ba·ga·an
  mt      par·la·ment
  nb      grunn·lo·ven
  nl      grond·wet
  nn      re·gje·rin·ga
  pl      kon·sty·tu·cja
  pt      cons·ti·tu·i·ção
  pt-BR   cons·ti·tu·i·ção
  ro      con·sti·tu·ție
  ru      кон·сти·ту·ция
  sk      re·pub·lika
  sl      re·pu·bli·ka
  sq      kush·te·tu·ta
  sr-Cyrl ре·пу·бли·ка
  sr-Latn re·pu·bli·ka
  sv      re·ge·ring·en
  sw      se·ri·ka·li
  tg      конс·ти·тут·сия
  tk      ka·nun·çy·lyk
  tr      ana·ya·sa·sı
  tt      конс·ти·ту·ция
  uk      кон·сти·ту·ція
  uz      kons·ti·tut·si·ya
  uz-Cyrl конс·ти·ту·ци·я·си
`
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/u))

it('every language that is hyphenated has a word here', () => {
  const hyphenated = languages.filter(({print}) => print.hyphenation).map(({tag}) => tag)
  expect(hyphenated.length).toBeGreaterThan(55)
  expect(rows.map(([tag]) => tag)).toEqual(hyphenated.toSorted())
})

it.each(rows)('%s: %s', (language = '', expected = '') => {
  const word = expected.replaceAll('·', '')
  const places = hyphenPlaces(word, language, shaper)
  expect([0, ...places].map((place, at) => word.slice(place, places[at])).join('·')).toBe(expected)
})
