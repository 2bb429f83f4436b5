import type {OutputFormat} from '../../config/formats.ts'
import {itemAt} from '../../finding/assert.ts'
import type {Language} from '../../language/model/types.ts'
import {escaped} from './markup.ts'

/** Another file of the same document: a PDF, Markdown, or a page of other languages. */
export type Companion = {
  /** address relative to the page */
  readonly href: string
  readonly format: OutputFormat
  /** its languages in their order */
  readonly languages: readonly Pick<Language, 'tag' | 'autonym'>[]
}

/** Files of the same languages together, in the order in which the languages first come. */
export function byLanguages(companions: readonly Companion[]): readonly (readonly Companion[])[] {
  const groups = new Map<string, Companion[]>()
  for (const companion of companions) {
    const key = companion.languages.map(({tag}) => tag).join(' ')
    // The first file in these languages.
    groups.set(key, [...(groups.get(key) ?? []), companion])
  }
  return [...groups.values()]
}

/** A line for the files of the same languages: the languages' names, and a link for each format. */
export function filesHtml(group: readonly Companion[]): string {
  const {languages} = itemAt(group, 0)
  const tags = languages.map(({tag}) => tag).join(', ')
  const names = languages.map(
    ({tag, autonym}) => `<bdi lang="${escaped(tag)}">${escaped(autonym)}</bdi>`,
  )
  const links = group.map(
    ({href, format}) =>
      `<a href="${escaped(href)}" aria-label="${format.name}: ${escaped(tags)}">${format.name}</a>`,
  )
  return `<li><span>${names.join(' · ')}</span> <span>${links.join(' ')}</span></li>`
}
