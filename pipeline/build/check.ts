import {check} from '../check/engine.ts'
import type {Finding} from '../finding/finding.ts'
import {progressOf} from '../locale/progress.ts'
import type {LoadedDocument, Project} from '../project/load.ts'
import type {ProgressLine} from '../report/summary.ts'

/** Which part of a project to check. */
export type CheckSelection = {
  readonly documents: readonly LoadedDocument[]
  /** all where empty */
  readonly locales: readonly string[]
  /** all where empty */
  readonly rules: readonly string[]
}

/** Check documents with their translations, the project's own files among them. */
export function checkProject(
  project: Project,
  {documents, locales, rules}: CheckSelection,
): readonly Finding[] {
  const only = rules.length > 0 ? {only: new Set(rules)} : {}
  const ofDocuments = documents.flatMap(({catalog, translations, findings}) =>
    check({
      catalog,
      translations: chosen(translations, locales),
      glossary: project.glossary,
      config: project.settings.check,
      read: findings.filter(({locale}) => locale === undefined || isChosen(locale, locales)),
      ...only,
    }),
  )
  return [...project.findings, ...ofDocuments]
}

/** How far the translations of documents are. */
export function progressOfProject({documents, locales}: CheckSelection): readonly ProgressLine[] {
  return documents.flatMap(({document, catalog, translations}) =>
    Array.from(chosen(translations, locales), ([locale, translation]) => {
      const {units, translated, reviewed, stale} = progressOf(catalog, translation)
      return {document: document.id, locale, units, translated, reviewed, stale}
    }),
  )
}

const isChosen = (locale: string, locales: readonly string[]): boolean =>
  locales.length === 0 || locales.includes(locale)

function chosen<Value>(
  all: ReadonlyMap<string, Value>,
  locales: readonly string[],
): ReadonlyMap<string, Value> {
  return locales.length === 0
    ? all
    : new Map([...all].filter(([locale]) => locales.includes(locale)))
}
