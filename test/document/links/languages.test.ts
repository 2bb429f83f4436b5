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
    '# Gesetz\n\n## § 1 Zweck\n\nA.\n\n## § 2 Ziel\n\n(1) B.\n\n(2) Absatz 1 und § 1 gelten.\n'
  const {value} = parseDocument(text, {id: 't', file: 't.md', language: 'de'})
  const catalog = unitsOf(value)
  const keys = [...linksOfDocument(value, catalog).citations.values()]
    .flat()
    .map(({provision}) => provision?.number)
  expect(keys).toEqual(['2.1', '1'])
})
