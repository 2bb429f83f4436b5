import {stringify} from 'yaml'
import type {Edition, EditionLanguage} from '../../edition/types.ts'

/** The front matter of an edition: what it was built from, and how far each translation is. */
export function frontMatter(edition: Edition): string {
  const {document, layout, languages, sourceHash, version, date, publisher, source, licence} =
    edition
  const {comparison} = edition
  const value = {
    document,
    ...(comparison ? {changesSince: comparison.since} : {}),
    ...(languages.length > 1 ? {layout} : {}),
    languages: languages.map(languageOf),
    sourceHash,
    ...(source === undefined ? {} : {source}),
    ...(publisher === undefined ? {} : {publisher}),
    ...(version === undefined ? {} : {version}),
    ...(date === undefined ? {} : {date}),
    ...(licence === undefined ? {} : {licence}),
  }
  return `---\n${stringify(value, {lineWidth: 0})}---\n`
}

function languageOf({tag, isSource, progress}: EditionLanguage): Readonly<Record<string, unknown>> {
  if (isSource) return {language: tag, role: 'source'}
  const {units, translated, reviewed, stale, machine} = progress
  return {
    language: tag,
    role: 'translation',
    units,
    translated,
    reviewed,
    stale,
    machineDrafts: machine,
  }
}
