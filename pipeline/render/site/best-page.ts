import type {SiteDocument, SiteEdition} from './types.ts'

const has = ({languages}: SiteEdition, tag: string): boolean =>
  languages.some((language) => language.tag === tag)

const byLength = (a: SiteEdition, b: SiteEdition): number => a.languages.length - b.languages.length

/** The HTML pages among the editions of a document. */
export function pagesAmong(editions: readonly SiteEdition[]): readonly SiteEdition[] {
  return editions.filter(({format}) => format.id === 'html')
}

/** The page that most languages are on; undefined where there is none. */
export function mainPage(editions: readonly SiteEdition[]): SiteEdition | undefined {
  return pagesAmong(editions).toSorted((a, b) => byLength(b, a))[0]
}

/** The one page of a language that machines are to find: the language alone, else with the fewest others. */
export function languagePage(
  editions: readonly SiteEdition[],
  tag: string,
): SiteEdition | undefined {
  return pagesAmong(editions)
    .filter((page) => has(page, tag))
    .toSorted(byLength)[0]
}

/**
 * The address at which a language is read best: beside the source where there is such a page, else alone;
 * undefined where no page has the language.
 */
export function readingHref({edition, editions}: SiteDocument, tag: string): string | undefined {
  const pages = pagesAmong(editions).filter((page) => has(page, tag))
  const source = edition.sourceLanguage.tag
  if (tag === source) return mainPage(pages)?.href
  const together = pages.filter((page) => page.languages.length > 1 && has(page, source))
  const [narrow] = together.toSorted(byLength)
  if (narrow === undefined) return pages[0]?.href
  if (narrow.languages.length === 2) return narrow.href
  return `${narrow.href}?l=${encodeURIComponent(source)},${encodeURIComponent(tag)}`
}
