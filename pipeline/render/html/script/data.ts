import type {PageData, PageLanguage} from '../page-data.ts'
import {the} from './elements.ts'

/** What the page was given. */
export const data: PageData = read(the('#_data', HTMLElement).textContent)

/** The root element: what is chosen hangs on it. */
export const root: HTMLElement = document.documentElement

/** The tags of the page's languages in the order of its columns. */
export const tags: readonly string[] = data.languages.map(({tag}) => tag)

function read(json: string): PageData {
  const value: unknown = JSON.parse(json)
  if (!isPageData(value)) throw new Error('The page holds no data')
  return value
}

function isPageData(value: unknown): value is PageData {
  return typeof value === 'object' && value !== null && 'languages' in value
}

/** A language of the page by its tag, the first where there is none of it. */
export function languageBy(tag: string): PageLanguage {
  const found = data.languages.find((language) => language.tag === tag) ?? data.languages[0]
  if (!found) throw new Error('The page has no language')
  return found
}
