import type {Settings} from '../../config/types.ts'
import type {Files} from '../../files/files.ts'
import type {Finding} from '../../finding/finding.ts'
import {
  progressOf,
  standings,
  standingsOf,
  type Amount,
  type Standing,
} from '../../locale/progress.ts'
import type {Progress} from '../../locale/types.ts'
import {loadDocument} from '../../project/load.ts'
import type {DocumentName} from '../../project/survey.ts'

/** How far one language's translation of a document is. */
export type StatusLine = Progress & {
  /** absent in a line that sums up all documents */
  readonly document?: string
  readonly locale: string
  readonly states: Readonly<Record<Standing, Amount>>
}

/** How far translations are, and which files could not be read for it. */
export type StatusFound = {
  readonly lines: readonly StatusLine[]
  readonly unreadable: readonly Finding[]
}

/**
 * How far the translations of documents are, one document held at a time.
 *
 * @param locales all where empty
 */
export async function statusLines(
  files: Files,
  settings: Settings,
  names: readonly DocumentName[],
  locales: readonly string[],
): Promise<StatusFound> {
  const lines: StatusLine[] = []
  const unreadable: Finding[] = []
  for (const name of names) {
    const {value, findings} = await loadDocument(files, settings, name)
    unreadable.push(...findings.filter(({rule}) => rule === 'invalid-file'))
    for (const [locale, translation] of value?.translations ?? [])
      if (value && (locales.length === 0 || locales.includes(locale)))
        lines.push({
          document: name.id,
          locale,
          ...progressOf(value.catalog, translation),
          states: standingsOf(value.catalog, translation),
        })
  }
  return {lines, unreadable}
}

/** One line for each language: the sums over all documents. */
export function totalsByLocale(lines: readonly StatusLine[]): readonly StatusLine[] {
  const totals = new Map<string, StatusLine>()
  for (const {document: _document, ...line} of lines) {
    const sum = totals.get(line.locale)
    totals.set(line.locale, sum ? added(sum, line) : line)
  }
  return [...totals.values()]
}

function added(a: StatusLine, b: StatusLine): StatusLine {
  const states = {...a.states}
  for (const standing of standings)
    states[standing] = {
      units: a.states[standing].units + b.states[standing].units,
      words: a.states[standing].words + b.states[standing].words,
    }
  return {
    locale: a.locale,
    units: a.units + b.units,
    words: a.words + b.words,
    translated: a.translated + b.translated,
    reviewed: a.reviewed + b.reviewed,
    stale: a.stale + b.stale,
    missing: a.missing + b.missing,
    machine: a.machine + b.machine,
    translatedWords: a.translatedWords + b.translatedWords,
    states,
  }
}
