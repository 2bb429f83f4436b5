import {expect, it, describe} from 'vitest'
import {checkTranslations} from '../../pipeline/check/engine.ts'
import {linksOfDocument} from '../../pipeline/document/links/links.ts'
import {parseDocument} from '../../pipeline/document/parse/parse.ts'
import type {Catalog, Document} from '../../pipeline/document/model/types.ts'
import {unitsOf} from '../../pipeline/document/units.ts'
import {alignEdition} from '../../pipeline/edition/align.ts'
import {markdownImporter} from '../../pipeline/operations/translation/markdown-importer.ts'
import {bindTranslation, type BoundTranslation} from '../../pipeline/locale/passage.ts'
import {printResource, printState} from '../../pipeline/locale/print.ts'
import {readResource} from '../../pipeline/locale/resource.ts'
import {readState} from '../../pipeline/locale/state.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import {renderMarkdown} from '../../pipeline/render/markdown/render.ts'
import {valueIn} from '../value-in.ts'

const english = `# Treaty

## Part one. Aims

### Article 1

The Parties agree.

### Article 2

The Parties shall:

(a) exchange information;

(b) answer requests;

(c) keep a record.

### Article III. Records

Text of records.

## Annex A. Forms

### A.1. Request

Text.
`

const translations = {
  fr: `# Traité

## Titre I. Buts

### Article premier

Les Parties conviennent.

### Art. 2

Les Parties :

(a) échangent des informations ;

(b) répondent aux demandes ;

(c) tiennent un registre.

### Article III. Registre

Texte du registre.

## Annexe A. Formulaires

### A.1. Demande

Texte.
`,
  ru: `# Договор

## Раздел первый. Цели

### Статья 1

Стороны соглашаются.

### Ст. 2

Стороны:

а) обмениваются информацией;

б) отвечают на запросы;

в) ведут учёт.

### Статья III. Учёт

Текст об учёте.

## Приложение А. Формы

### А.1. Запрос

Текст.
`,
  kk: `# Шарт

## Бірінші бөлім. Мақсаттар

### 1 бап

Тараптар келіседі.

### 2-бап

Тараптар:

а) ақпарат алмасады;

ә) сұрауларға жауап береді;

б) есеп жүргізеді.

### III бап. Есеп

Есеп туралы мәтін.

## А қосымшасы. Нысандар

### А.1. Сұрау

Мәтін.
`,
}

type Source = {readonly document: Document; readonly catalog: Catalog}

const sources = new Map<string, Source>()

/** A document with its units, which translations are bound to: the same for the same text. */
function sourceOf(text: string): Source {
  const known = sources.get(text)
  if (known) return known
  const {value: document} = parseDocument(text, {id: 'treaty', file: 'treaty.md', language: 'en'})
  const source = {document, catalog: unitsOf(document)}
  sources.set(text, source)
  return source
}
const {catalog} = sourceOf(english)

const bound = (
  locale: string,
  [resource, state]: readonly [string, string],
  source: string,
): BoundTranslation =>
  bindTranslation(
    sourceOf(source).catalog,
    {
      document: 'treaty',
      locale,
      resource: readResource(resource, `locales/${locale}/treaty.json`).value,
      states: readState(state, `locales/${locale}/treaty.state.json`).value,
      readable: true,
    },
    undefined,
  )

function imported(
  locale: string,
  text: string,
  source: string = english,
): {
  readonly translation: BoundTranslation
  readonly review: string | undefined
} {
  const made = valueIn(
    markdownImporter({
      text,
      file: `old.${locale}.md`,
      loaded: {
        ...sourceOf(source),
        links: linksOfDocument(sourceOf(source).document, sourceOf(source).catalog),
        text: source,
        translations: new Map(),
        findings: [],
      },
      translation: bound(locale, ['{}', '{}'], source),
      glossary: {file: 'locales/glossary.json', concepts: []},
      overwrite: false,
    }),
  )
  const {entries, states} = made.plan
  return {
    review: made.review,
    translation: bound(
      locale,
      [printResource(entries, defaultStyle), printState(states, defaultStyle)],
      source,
    ),
  }
}

const edition = (translation: BoundTranslation, source: string = english): string =>
  renderMarkdown(
    alignEdition({
      ...sourceOf(source),
      translations: new Map([[translation.locale, translation]]),
      languages: [translation.locale],
      layout: 'single',
      words: new Map(),
    }),
  )

/** The text behind the front matter and the notice, without anchors. */
const bodyOf = (markdown: string): string =>
  markdown.slice(markdown.indexOf('\n# ') + 1).replaceAll(/ ?<a id="[^"]*"><\/a>/gu, '')

describe('an imported translation', () => {
  it.each(Object.entries(translations))(
    'in %s is printed with the labels it came with',
    (locale, text) => {
      const {translation, review} = imported(locale, text)
      expect(review).toBeUndefined()
      expect(bodyOf(edition(translation)).replaceAll('\\', '')).toBe(text)
    },
  )

  it('has none of the labels that an edition prints of itself', () => {
    const {translation} = imported('ru', translations.ru)
    const labels = [...translation.states.units].flatMap(([key, {label}]) =>
      label === undefined ? [] : [`${key}: ${label}`],
    )
    expect(labels).toEqual([
      'part1-title: Раздел первый.',
      'art2-a: а)',
      'art2-b: б)',
      'art2-c: в)',
      'annexA-title: Приложение А.',
      'annexA-1-title: А.1.',
      'art2-title: Ст. 2',
    ])
  })

  it.each([
    ['de', 'Anhang A.'],
    ['es', 'Apéndice A.'],
    ['fr', 'Appendice A.'],
    ['it', 'Allegato A.'],
    ['it', 'Appendice A.'],
    ['pt-BR', 'Apêndice A.'],
    ['pl', 'Załącznik A.'],
    ['pl', 'Dodatek A.'],
    ['ja', '付録 A.'],
    ['ja', '附属書 A.'],
    ['ko', '부록 A.'],
    ['zh-Hans', '附录 A.'],
    ['sl', 'Priloga A.'],
    ['nl', 'Bijlage A.'],
    ['hu', 'Melléklet A.'],
    ['hu', 'Függelék A.'],
    ['cs', 'Příloha A.'],
    ['sv', 'Bilaga A.'],
  ])('in %s has %s once, and A.1. below it', (locale, label) => {
    const textWith = (word: string): string =>
      `# L\n\n## 1. XX\n\nTexte suivi.\n\n## ${word} XX\n\nTexte suivi.\n\n### A.1. XX\n\nTexte suivi.\n`
    const {translation} = imported(locale, textWith(label), textWith('Appendix A.'))
    const printed = bodyOf(edition(translation, textWith('Appendix A.')))
    expect(printed.replaceAll('\\', '')).toBe(textWith(label))
  })

  it('keeps no label that says another number, and names it in the review file', () => {
    const text = translations.fr.replace('Art. 2', 'Art. 5')
    const {translation, review} = imported('fr', text)
    expect(bodyOf(edition(translation))).toContain('### Article 2\n')
    expect(review).toContain('`art2-title`: Art. 5')
  })

  it('is clean of the rule label', () => {
    for (const [locale, text] of Object.entries(translations)) {
      const {translation} = imported(locale, text)
      const findings = checkTranslations({
        catalog,
        translations: new Map([[locale, translation]]),
        glossary: {file: 'locales/glossary.json', concepts: []},
        config: {},
        read: [],
      })
      expect(findings.filter(({rule}) => rule === 'label')).toEqual([])
    }
  })
})
