import type {LabelForm} from './model/types.ts'

/** Label words with their plurals, those of one language after its tag; a word that ends in `+` adds an s. */
const tables: Readonly<Record<string, string>> = {
  cs: 'Článek Články, Kapitola Kapitoly, Oddíl Oddíly, Část Části, Příloha Přílohy, Bod Body, Odstavec Odstavce, Kniha Knihy',
  de: 'Artikel Artikel, Abschnitt Abschnitte, Kapitel Kapitel, Teil Teile, Titel Titel, Anhang Anhänge, Anlage Anlagen, Nummer Nummern, Absatz Absätze, Buch Bücher, Regel Regeln, Grundsatz Grundsätze, Klausel Klauseln, Erwägungsgrund Erwägungsgründe',
  en: 'Article+, Section+, Chapter+, Part+, Title+, Annex Annexes, Appendix Appendices, Schedule+, Point+, Paragraph+, Subparagraph+, Book+, Rule+, Principle+, Clause+, Regulation+, Recital+',
  es: 'Artículo+, Sección Secciones, Capítulo+, Parte+, Título+, Anexo+, Apéndice+, Punto+, Párrafo+, Libro+, Regla+, Principio+, Cláusula+, Considerando+',
  fr: 'Article+, Section+, Chapitre+, Partie+, Titre+, Annexe+, Appendice+, Point+, Paragraphe+, Livre+, Règle+, Principe+, Clause+, Considérant+',
  it: 'Articolo Articoli, Sezione Sezioni, Capitolo Capitoli, Capo Capi, Parte Parti, Titolo Titoli, Allegato Allegati, Appendice Appendici, Punto Punti, Paragrafo Paragrafi, Libro Libri, Regola Regole, Principio Principi, Clausola Clausole',
  kk: 'бап баптар, бөлім бөлімдер, тарау тараулар, бөлік бөліктер, қосымша қосымшалар, тармақ тармақтар',
  nl: 'Artikel Artikelen, Hoofdstuk Hoofdstukken, Afdeling Afdelingen, Deel Delen, Titel Titels, Bijlage Bijlagen, Punt Punten, Boek Boeken, Regel Regels',
  pl: 'Artykuł Artykuły, Rozdział Rozdziały, Sekcja Sekcje, Część Części, Tytuł Tytuły, Załącznik Załączniki, Punkt Punkty, Ustęp Ustępy, Księga Księgi, Zasada Zasady',
  pt: 'Artigo+, Secção Secções, Seção Seções, Capítulo+, Parte+, Título+, Anexo+, Apêndice+, Ponto+, Parágrafo+, Livro+, Regra+, Princípio+, Cláusula+',
  ru: 'Статья Статьи, Раздел Разделы, Глава Главы, Часть Части, Титул Титулы, Приложение Приложения, Перечень Перечни, Пункт Пункты, Подпункт Подпункты, Параграф Параграфы, Книга Книги, Правило Правила, Принцип Принципы',
  sv: 'Artikel Artiklar, Kapitel Kapitel, Avsnitt Avsnitt, Avdelning Avdelningar, Del Delar, Bilaga Bilagor, Punkt Punkter, Bok Böcker, Regel Regler, Princip Principer',
  uk: 'Стаття Статті, Розділ Розділи, Глава Глави, Частина Частини, Титул Титули, Додаток Додатки, Пункт Пункти, Книга Книги, Правило Правила, Принцип Принципи',
}

/** Languages whose nouns are the same for one and for many. */
const unchanging = new Set(['id', 'ja', 'ko', 'ms', 'my', 'km', 'th', 'vi', 'zh'])

const pluralsOf = new Map(
  Object.entries(tables).map(([tag, table]) => [
    tag,
    new Map(
      table.split(', ').map((entry): readonly [string, string] => {
        const [word = '', plural = ''] = entry.split(' ') // an entry with a plus is one word
        return word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word, plural]
      }),
    ),
  ]),
)

/**
 * How a label with several numbers is printed: `Статьи {n}`, `{n}-баптар`.
 *
 * @param tag of the language, BCP 47
 * @returns undefined where the plural of the word is not known
 */
export function pluralForm({print}: LabelForm, tag: string): string | undefined {
  const language = tag.split('-', 1).join('')
  if (unchanging.has(language)) return print
  const word = /\p{L}[\p{L}\p{M} ]*\p{L}/u.exec(print.replace('{n}', ''))?.[0]
  const plural = word === undefined ? undefined : pluralsOf.get(language)?.get(word)
  return word === undefined || plural === undefined ? undefined : print.replace(word, () => plural)
}
