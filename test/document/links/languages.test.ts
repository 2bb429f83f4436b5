import {present} from '../../../pipeline/finding/assert.ts'
import {languageOf} from '../../../pipeline/language/index.ts'
import {describe, expect, it} from 'vitest'
import {deadLinksOf} from '../../../pipeline/document/links/dead.ts'
import {linksOfDocument} from '../../../pipeline/document/links/links.ts'
import {plainText} from '../../../pipeline/document/links/linked.ts'
import {parseDocument} from '../../../pipeline/document/parse/parse.ts'
import {unitsOf} from '../../../pipeline/document/units.ts'

const words: Readonly<Record<string, readonly [title: string, article: string, annex: string]>> = {
  fr: ['Charte', 'Article', 'Annexe'],
  de: ['Satzung', 'Artikel', 'Anhang'],
  es: ['Carta', 'Artículo', 'Anexo'],
  ru: ['Устав', 'Статья', 'Приложение'],
}

function source(language: string, sentence: string): string {
  const [title, article, annex] = words[language] ?? ['', '', '']
  return `# ${title}

## ${article} 1

1. ${sentence}

2. B.

## ${article} 2

1. C.

2. D:

   a) e;

   b) f.

## ${annex} I

G.

## ${annex} II

H.
`
}

const read = (language: string, sentence: string) => {
  const text = source(language, sentence)
  const {value} = parseDocument(text, {id: 't', file: 't.md', language})
  const catalog = unitsOf(value)
  const links = linksOfDocument(value, catalog)
  const found = catalog.units.flatMap(({key, inline}) =>
    (links.citations.get(key) ?? []).flatMap(({start, end, provision}) =>
      provision ? [`${plainText(inline).slice(start, end)} > ${provision.key}`] : [],
    ),
  )
  const dead = deadLinksOf(value, catalog, text, links).filter(
    ({rule}) => rule === 'dead-reference',
  )
  return {found, dead: dead.map(({message}) => message.split(',')[0])}
}

describe('a reference in a source of another language', () => {
  it.each([
    ['fr', 'Voir l’article 2.', ['article 2 > art2-title']],
    [
      'fr',
      'Voir le paragraphe 2 de l’article 2.',
      ['paragraphe 2 > art2-2', 'article 2 > art2-title'],
    ],
    ['fr', 'Voir les articles 1 et 2.', ['articles 1 > art1-title', '2 > art2-title']],
    ['fr', 'Voir l’annexe II de la présente Charte.', ['annexe II > annex2-title']],
    ['de', 'Siehe Artikel 2 Absatz 2.', ['Artikel 2 > art2-title', 'Absatz 2 > art2-2']],
    ['de', 'Die Artikel 1 und 2 gelten.', ['Artikel 1 > art1-title', '2 > art2-title']],
    ['de', 'Siehe Artikel 2 dieser Satzung.', ['Artikel 2 > art2-title']],
    ['es', 'Véase el párrafo 2 del artículo 2.', ['párrafo 2 > art2-2', 'artículo 2 > art2-title']],
    ['es', 'Véanse los artículos 1 y 2.', ['artículos 1 > art1-title', '2 > art2-title']],
    ['ru', 'См. статью 2.', ['статью 2 > art2-title']],
    ['ru', 'См. пункт 2 статьи 2.', ['пункт 2 > art2-2', 'статьи 2 > art2-title']],
    ['ru', 'Статьи 1 и 2 применяются.', ['Статьи 1 > art1-title', '2 > art2-title']],
    ['ru', 'По статье 2 настоящего Устава Стороны обязаны.', ['статье 2 > art2-title']],
  ])('%s: %s', (language, sentence, expected) => {
    expect(read(language, sentence)).toEqual({found: expected, dead: []})
  })

  it.each([
    ['fr', 'Voir l’article 2 de la Convention de Vienne.'],
    ['fr', 'Voir l’article 2 du règlement financier.'],
    ['de', 'Siehe Artikel 2 der Verordnung (EU) 2016/679.'],
    ['de', 'Siehe Artikel 2 des Grundgesetzes.'],
    ['es', 'Véase el artículo 2 de la Ley de Puertos.'],
    ['ru', 'См. статью 2 Устава Организации Объединённых Наций.'],
    ['ru', 'См. статью 2 федерального закона о портах.'],
    ['ru', '«Статья 2» исключается.'],
  ])('leads nowhere: %s: %s', (language, sentence) => {
    expect(read(language, sentence)).toEqual({found: [], dead: []})
  })

  it.each([
    ['fr', 'Voir l’article 99.', 'article 99'],
    ['de', 'Siehe Artikel 99.', 'Artikel 99'],
    ['es', 'Véase el artículo 99.', 'artículo 99'],
    ['ru', 'См. статью 99.', 'статью 99'],
  ])('is dead: %s: %s', (language, sentence, reference) => {
    expect(read(language, sentence)).toEqual({
      found: [],
      dead: [`The text refers to ${reference}`],
    })
  })
})

it('a paragraph in brackets of German law is no § of the same number', () => {
  const text =
    '# Gesetz\n\n## § 1 Zweck\n\nA.\n\n## § 2 Ziel\n\n(1) B.\n\n(2) Absatz 1 gilt. Auch § 1 gilt.\n'
  const {value} = parseDocument(text, {id: 't', file: 't.md', language: 'de'})
  const catalog = unitsOf(value)
  const keys = [...linksOfDocument(value, catalog).citations.values()]
    .flat()
    .map(({provision}) => provision?.number)
  expect(keys).toEqual(['2.1', '1'])
})

/** A source of two articles and an annex, its labels as the language prints them, with a sentence in the first. */
const lawOf = (language: string, sentence: string): string => {
  const forms = languageOf(language).labels.forms
  const label = (sort: string, number: string): string =>
    present(
      forms.find((form) => form.sort === sort),
      sort,
    ).print.replace('{n}', () => number)
  return `# T\n\n## ${label('article', '1')}\n\n1. ${sentence}\n\n2. B.\n\n## ${label('article', '2')}\n\n1. C.\n\n2. D.\n`
}

const readLaw = (language: string, sentence: string) => {
  const text = lawOf(language, sentence)
  const {value} = parseDocument(text, {id: 't', file: 't.md', language})
  const catalog = unitsOf(value)
  const links = linksOfDocument(value, catalog)
  return {
    found: catalog.units.flatMap(({key}) =>
      (links.citations.get(key) ?? []).flatMap(({provision}) => provision?.key ?? []),
    ),
    dead: deadLinksOf(value, catalog, text, links).filter(({rule}) => rule === 'dead-reference')
      .length,
  }
}

describe('a reference in a source of any language with words for citing', () => {
  const cases: readonly (readonly [language: string, own: string, other: string, dead: string])[] =
    [
      ['uk', 'Див. статтю 2 цієї Конвенції.', 'Див. статтю 2 Закону про порти.', 'Див. статтю 99.'],
      [
        'be',
        'Гл. артыкул 2 гэтай Канвенцыі.',
        'Гл. артыкул 2 закона аб партах.',
        'Гл. артыкул 99.',
      ],
      [
        'bg',
        'Вж. член 2 от настоящата Конвенция.',
        'Вж. член 2 от Закона за пристанищата.',
        'Вж. член 99.',
      ],
      [
        'pl',
        'Zob. art. 2 niniejszej Konwencji.',
        'Zob. art. 2 ustawy o portach.',
        'Zob. artykuł 99.',
      ],
      ['cs', 'Viz článek 2 této úmluvy.', 'Viz článek 2 zákona o přístavech.', 'Viz článek 99.'],
      [
        'sk',
        'Pozri článok 2 tohto dohovoru.',
        'Pozri článok 2 zákona o prístavoch.',
        'Pozri článok 99.',
      ],
      [
        'hr',
        'Vidi članak 2. ove Konvencije.',
        'Vidi članak 2. Zakona o lukama.',
        'Vidi članak 99.',
      ],
      ['sr', 'Видети члан 2 ове Конвенције.', 'Видети члан 2 Закона о лукама.', 'Видети члан 99.'],
      ['sl', 'Glej člen 2 te konvencije.', 'Glej člen 2 Zakona o pristaniščih.', 'Glej člen 99.'],
      [
        'it',
        'Vedi l’articolo 2 della presente Convenzione.',
        'Vedi l’articolo 2 del regolamento portuale.',
        'Vedi l’articolo 99.',
      ],
      [
        'pt',
        'Ver o artigo 2 da presente Convenção.',
        'Ver o artigo 2 da lei dos portos.',
        'Ver o artigo 99.',
      ],
      [
        'pt-BR',
        'Ver o artigo 2 desta Convenção.',
        'Ver o artigo 2 do Código Civil.',
        'Ver o artigo 99.',
      ],
      [
        'gl',
        'Véxase o artigo 2 desta Convención.',
        'Véxase o artigo 2 da lei de portos.',
        'Véxase o artigo 99.',
      ],
      [
        'ca',
        'Vegeu l’article 2 del present Conveni.',
        'Vegeu l’article 2 de la llei de ports.',
        'Vegeu l’article 99.',
      ],
      [
        'ro',
        'A se vedea articolul 2 din prezenta convenție.',
        'A se vedea articolul 2 din Codul civil.',
        'A se vedea articolul 99.',
      ],
      ['nl', 'Zie artikel 2 van dit Verdrag.', 'Zie artikel 2 van de Havenwet.', 'Zie artikel 99.'],
      ['sv', 'Se artikel 2 i denna konvention.', 'Se artikel 2 i hamnlagen.', 'Se artikel 99.'],
      ['da', 'Se artikel 2 i denne konvention.', 'Se artikel 2 i havneloven.', 'Se artikel 99.'],
      [
        'nb',
        'Se artikkel 2 i denne konvensjonen.',
        'Se artikkel 2 i havneloven.',
        'Se artikkel 99.',
      ],
      [
        'el',
        'Βλ. άρθρο 2 της παρούσας σύμβασης.',
        'Βλ. άρθρο 2 του αστικού κώδικα.',
        'Βλ. άρθρο 99.',
      ],
      [
        'kk',
        'Осы Конвенцияның 2-бабын қараңыз.',
        'Азаматтық кодекстің 2-бабын қараңыз.',
        'Мұнда 99-бапты қараңыз.',
      ],
      [
        'ky',
        'Ушул Конвенциянын 2-беренесин караңыз.',
        'Жарандык кодекстин 2-беренесин караңыз.',
        'Мында 99-беренени караңыз.',
      ],
      [
        'tr',
        'Bu Sözleşmenin 2. maddesine bakınız.',
        'Türk Medeni Kanunu’nun 2. maddesine bakınız.',
        'Burada madde 99 geçerlidir.',
      ],
      [
        'hu',
        'Lásd ezen egyezmény 2. cikkét.',
        'Lásd a kikötői törvény 2. cikkét.',
        'Lásd a 99. cikket.',
      ],
      [
        'fi',
        'Katso tämän yleissopimuksen 2 artikla.',
        'Katso satamalain 2 artikla.',
        'Katso 99 artikla.',
      ],
      [
        'ar',
        'انظر المادة 2 من هذه الاتفاقية.',
        'انظر المادة 2 من قانون الموانئ.',
        'انظر المادة 99.',
      ],
      ['zh-Hans', '见本公约第2条。', '见民法典第2条。', '见第99条。'],
      ['zh-Hant', '見本公約第2條。', '見《民法》第2條。', '見第99條。'],
      ['ja', 'この条約の第2条を参照。', '民法第2条を参照。', '第99条を参照。'],
      ['ko', '이 협약 제2조를 참조한다.', '민법 제2조를 참조한다.', '제99조를 참조한다.'],
    ]
  it.each(cases)('%s', (language, own, other, dead) => {
    expect(readLaw(language, own)).toEqual({found: ['art2-title'], dead: 0})
    expect(readLaw(language, other)).toEqual({found: [], dead: 0})
    expect(readLaw(language, dead)).toEqual({found: [], dead: 1})
  })

  it.each([
    ['et', 'Vaata artikkel 2.', ['art2-title']],
    ['et', 'Vaata sadamaseaduse artikkel 2 lõiget.', []],
    ['lt', 'Žr. 2 straipsnis.', ['art2-title']],
    ['sq', 'Shih nenin 2 të ligjit për portet.', []],
    ['et', 'Vaata artikkel 99.', []],
  ])('elsewhere only what ends a clause is a link: %s: %s', (language, sentence, found) => {
    expect(readLaw(language, sentence)).toEqual({found, dead: 0})
  })

  it.each([
    ['ja', '第二条の二を参照。'],
    ['ko', '제2조의2를 참조한다.'],
  ])('an insertion is not the article before it: %s', (language, sentence) => {
    expect(readLaw(language, sentence).found).toEqual([])
  })
})
