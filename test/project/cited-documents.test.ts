import {describe, expect, it} from 'vitest'
import {readConfig} from '../../pipeline/config/schema.ts'
import {plainText} from '../../pipeline/document/links/linked.ts'
import {itemAt} from '../../pipeline/finding/assert.ts'
import {checkLoaded} from '../../pipeline/operations/check/document.ts'
import {ledToOthers} from '../../pipeline/operations/editions/outward-addresses.ts'
import {editionOf} from '../../pipeline/operations/project/edition.ts'
import {charterOf, projectOf} from './cited.ts'

/** The references of the sentence as `words > document key`, `dead` for one that no provision has. */
async function citedIn(sentence: string): Promise<readonly string[]> {
  const {catalog, links} = charterOf(await projectOf(sentence))
  return catalog.units.flatMap(({key, inline}) =>
    (links.citations.get(key) ?? []).flatMap(({start, end, provision, isDead, document = ''}) => {
      const words = plainText(inline).slice(start, end)
      if (isDead) return [`${words} dead ${document}`]
      return provision ? [`${words} > ${document} ${provision.key}`] : []
    }),
  )
}

describe('a reference to another document by its title', () => {
  it.each([
    ['Article 5 of the Code applies.', ['Article 5 > code art5-title']],
    ['Article 5 of the Code of Conduct applies.', ['Article 5 > code art5-title']],
    ['See Article 5(2)(a) of the *Code of Conduct*.', ['Article 5(2)(a) > code art5-2-a']],
    ['See Articles 1 and 5 of the Code.', ['Articles 1 > code art1-title', '5 > code art5-title']],
    [
      'See paragraph 2 of Article 5 of the Code.',
      ['paragraph 2 > code art5-2', 'Article 5 > code art5-title'],
    ],
    ['See Annex II to the Code.', ['Annex II > code annex2-title']],
    ['The Code, Article 5, applies.', ['Article 5 > code art5-title']],
    ['As said (Code of Conduct, Article 5).', ['Article 5 > code art5-title']],
    ['Article 5 applies.', ['Article 5 >  art5-title']],
    ['Article 5 of the Charter applies.', ['Article 5 >  art5-title']],
    [
      'Article 5 and Article 5 of the Code apply.',
      ['Article 5 >  art5-title', 'Article 5 > code art5-title'],
    ],
    ['See rule 2.1 of the Rules of Procedure.', ['rule 2.1 > rules p2-1']],
    ['See Article 3 of the Rules of Procedure.', ['Article 3 > rules p3']],
  ])('%s', async (sentence, expected) => {
    expect(await citedIn(sentence)).toEqual(expected)
  })

  it.each([
    ['See Article 99 of the Code.', ['Article 99 dead code']],
    ['See rule 12 of the Rules of Procedure.', ['rule 12 dead rules']],
    ['See Article 99 of the Charter.', ['Article 99 dead ']],
  ])('is dead: %s', async (sentence, expected) => {
    expect(await citedIn(sentence)).toEqual(expected)
  })

  it.each([
    'See Article 5 of the Code of Criminal Procedure.',
    'See Article 5 of the Model Code of Conduct.',
    'See Article 5 of the Criminal Code.',
    'See Article 5 of the Code Civil.',
    'See Article 99 of the Code of Practice.',
    '“Article 5 of the Code”',
    'See article 5 of the code.',
  ])('is not one: %s', async (sentence) => {
    expect(await citedIn(sentence)).toEqual([])
  })
})

it('a dead reference is a finding at its words, which names the document', async () => {
  const {findings} = charterOf(await projectOf('See Article 5 and Article 99 of the Code.'))
  expect(
    findings
      .filter(({rule}) => rule !== 'numbering')
      .map(({rule, message, hint, place}) => [rule, message, hint, place.line, place.column]),
  ).toEqual([
    [
      'dead-reference',
      'The text refers to Article 99, which the document code does not have',
      'Correct the number; stele outline code lists the numbers of that document',
      5,
      19,
    ],
  ])
})

/** The links of the translation: words and address in an HTML edition of the language. */
async function linksIn(sentence: string, locale: string, text: string): Promise<readonly string[]> {
  const project = await projectOf(sentence, [locale, text])
  const loaded = charterOf(project)
  const edition = ledToOthers(
    editionOf({loaded, languages: [locale], layout: 'single'}, project, new Map(), undefined),
    'html',
  )
  const row = edition.rows.find((one) => 'key' in one && one.key === 'art1-par1')
  const cell = itemAt(row && 'cells' in row ? row.cells : [], 0)
  return cell.inline.flatMap((node) =>
    node.type === 'link' ? [`${plainText(node.children)} ${node.url}`] : [],
  )
}

describe('the same in a translation, whatever the order of its words', () => {
  const both = 'Article 5 and Article 5 of the Code apply.'
  it.each([
    ['ru', 'Применяются статья 5 и статья 5 Кодекса поведения.', ['статья 5', 'статья 5']],
    ['ru', 'Применяются статья 5 и статья 5 Кодекса.', ['статья 5', 'статья 5']],
    ['fr', 'L’article 5 et l’article 5 du Code s’appliquent.', ['article 5', 'article 5']],
    ['de', 'Artikel 5 und Artikel 5 des Verhaltenskodexes gelten.', ['Artikel 5', 'Artikel 5']],
    ['zh-Hans', '第五条和《行为守则》第五条适用。', ['第五条', '第五条']],
    ['ar', 'تنطبق المادة ٥ والمادة ٥ من المدونة.', ['المادة ٥', 'المادة ٥']],
    ['kk', '5-бап және Әдеп кодексінің 5-бабы қолданылады.', ['5-бап', '5-бабы']],
    ['ka', 'გამოიყენება მუხლი 5 და ქცევის კოდექსის მუხლი 5.', ['მუხლი 5', 'მუხლი 5']],
    ['ja', '第5条及び行動規範第5条を適用する。', ['第5条', '第5条']],
    ['hi', 'अनुच्छेद 5 और आचार संहिता का अनुच्छेद 5 लागू होते हैं।', ['अनुच्छेद 5', 'अनुच्छेद 5']],
    ['hu', 'Az 5. cikk és a Kódex 5. cikke alkalmazandó.', ['5. cikk', '5. cikke']],
  ])('%s: %s', async (locale, text, [own, other]) => {
    expect(await linksIn(both, locale, text)).toEqual([
      `${own} #art5-title`,
      `${other} ../code/code.${locale}.html#art5-title`,
    ])
  })

  it.each([
    ['tr', 'Davranış Kurallarının 5. maddesi uygulanır.', '5. maddesi'],
    ['kk', 'Кодекстің 5-бабы қолданылады.', '5-бабы'],
    ['ru', 'Применяется статья 5 этого документа.', 'статья 5'],
  ])('alone needs no title: %s %s', async (locale, text, words) => {
    expect(await linksIn('Article 5 of the Code applies.', locale, text)).toEqual([
      `${words} ../code/code.${locale}.html#art5-title`,
    ])
  })

  it('before the reference in another order too', async () => {
    const text = 'Применяются статья 5 Кодекса и статья 5.'
    expect(await linksIn('Article 5 of the Code and Article 5 apply.', 'ru', text)).toEqual([
      'статья 5 ../code/code.ru.html#art5-title',
      'статья 5 #art5-title',
    ])
  })
})

it('the rule cross-reference does not say that this document has no such point', async () => {
  const project = await projectOf('See Article 5 of the Code.', ['ru', 'См. статью 7 Кодекса.'])
  const {found} = checkLoaded(charterOf(project), {
    root: '.',
    settings: project.settings,
    glossary: project.glossary,
    locales: ['ru'],
    rules: ['cross-reference'],
    withEvidence: false,
  })
  expect(found.map(({finding}) => finding.message)).toEqual([
    'The reference is to 7, in the English to 5',
  ])
})

it('a title is a text of letters, and a setting for a document that is not there is a fault', () => {
  const read = readConfig({locales: ['ru'], documents: {code: {cited: {en: ['§']}}}}, 'c.ts')
  expect(read.findings.map(({message}) => message)).toHaveLength(1)
  expect(readConfig({locales: ['ru'], documents: {code: {titles: {}}}}, 'c.ts').ok).toBe(false)
})

it.each([
  ['kk', 'Кодекстің 5-бабы қолданылады.', '5-бабы'],
  ['tr', 'Kuralların 5. maddesi uygulanır.', '5. maddesi'],
  ['ru', 'Применяется статья 5 Кодекса поведения.', 'статья 5'],
  ['ja', '行動規範第5条を適用する。', '第5条'],
])('a source in %s refers to another document too: %s', async (language, sentence, words) => {
  const project = await projectOf(sentence, ['fr', ''], {
    locales: ['fr'],
    language,
    documents: {
      code: {
        cited: {kk: ['Кодекс'], tr: ['Kurallar'], ru: ['Кодекс поведения'], ja: ['行動規範']},
      },
    },
  })
  const {catalog, links} = charterOf(project)
  const found = catalog.units.flatMap(({key, inline}) =>
    (links.citations.get(key) ?? []).map(
      ({start, end, provision, document}) =>
        `${plainText(inline).slice(start, end)} > ${document} ${provision?.key}`,
    ),
  )
  expect(found).toEqual([`${words} > code art5-title`])
})
