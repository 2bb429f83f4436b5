import {checkTranslations} from '../../../check/engine.ts'
import type {Readings} from '../../../check/readings.ts'
import type {KeptStore} from '../../../check/kept-findings.ts'
import type {SpellingChecker} from '../../../check/rule/rule.ts'
import {checks} from '../../../check/rules/index.ts'
import {pluginsOf} from '../../../check/plugins.ts'
import type {Key, Unit} from '../../../document/model/types.ts'
import {startOf, type Span} from '../../../finding/place.ts'
import type {Finding, Related} from '../../../finding/finding.ts'
import type {BoundTranslation, Passage} from '../../../locale/passage.ts'
import type {Entry} from '../../../locale/types.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import type {Survey} from '../../../project/survey.ts'
import type {FindingList, RowFinding} from '../../protocol/rows.ts'
import {projectFinding} from './finding.ts'
import {translationIn} from './rows.ts'

/** What rules are run with. */
export type CheckTools = {
  readonly survey: Survey
  readonly readings: Readings
  /** what was found before; without it all texts are checked */
  readonly kept?: KeptStore
  /** asks a program outside, which takes longer than a key press may */
  readonly spelling?: SpellingChecker
}

/** What the rules say of a translation, by row. */
export function findingsOf(loaded: LoadedDocument, locale: string, tools: CheckTools): FindingList {
  const translation = translationIn(loaded, locale)
  const found = checked(loaded, translation, tools)
  const toRow = rowFindings(tools.survey)
  const byKey = new Map<string, RowFinding[]>()
  const other: Finding[] = []
  for (const finding of found) {
    const passage =
      finding.key === undefined ? undefined : translation.passages.byKey.get(finding.key)
    if (!passage) {
      other.push(finding)
      continue
    }
    const list = byKey.get(passage.unit.key)
    if (list) list.push(toRow(finding, passage))
    else byKey.set(passage.unit.key, [toRow(finding, passage)])
  }
  return {
    document: loaded.document.id,
    locale,
    byKey: Object.fromEntries(byKey),
    other: other.map(projectFinding),
  }
}

/** What the rules say of a text that is not saved, or of the saved one. */
export function findingsOfText(
  loaded: LoadedDocument,
  {locale, unit, text}: {readonly locale: string; readonly unit: Unit; readonly text?: string},
  tools: CheckTools,
): readonly RowFinding[] {
  const saved = translationIn(loaded, locale)
  const translation = text === undefined ? saved : withTyped(saved, unit, text)
  const passage = translation.passages.byKey.get(unit.key)
  if (!passage) return []
  const toRow = rowFindings(tools.survey)
  return checked(loaded, translation, {...tools, onlyUnit: passage.unit.key}).map((finding) =>
    toRow(finding, passage),
  )
}

function checked(
  loaded: LoadedDocument,
  translation: BoundTranslation,
  {survey, readings, spelling, kept, onlyUnit}: CheckTools & {readonly onlyUnit?: Key},
): readonly Finding[] {
  const {settings, glossary} = survey
  const {locale} = translation
  return checkTranslations({
    catalog: loaded.catalog,
    translations: new Map([[locale, translation]]),
    glossary,
    config: settings.check,
    languages: settings.languages,
    references: loaded.links.citations,
    cited: loaded.links.cited,
    // What the readers found of this language, and of no language.
    read: loaded.findings.filter(
      (finding) =>
        (finding.locale === undefined || finding.locale === locale) &&
        (onlyUnit === undefined || finding.key === onlyUnit),
    ),
    readings,
    ...(spelling ? {spelling} : {}),
    ...(kept
      ? {kept: kept.of({survey, catalog: loaded.catalog, links: loaded.links, translation})}
      : {}),
    ...(onlyUnit === undefined ? {} : {onlyUnit}),
  })
}

/** A document with a text as it is typed. */
export function withTypedText(
  loaded: LoadedDocument,
  {locale, unit, text}: {readonly locale: string; readonly unit: Unit; readonly text: string},
): LoadedDocument {
  const typed = withTyped(translationIn(loaded, locale), unit, text)
  return {...loaded, translations: new Map([...loaded.translations, [locale, typed]])}
}

/** A translation with a text as it is typed: bound to the English that the translator sees. */
function withTyped(translation: BoundTranslation, unit: Unit, text: string): BoundTranslation {
  const {passages, resource} = translation
  const saved = passages.byKey.get(unit.key)
  if (!saved) return translation
  const {key} = saved.unit
  const place = startOf(resource.file)
  const entry: Entry = {key, text, keyPlace: place, place, at: () => place}
  const isBlank = text.trim() === ''
  const typed: Passage = {
    ...saved,
    text,
    entry,
    madeFrom: saved.source,
    standing: isBlank ? 'missing' : 'current',
    state: isBlank ? 'initial' : text === saved.text ? saved.state : 'translated',
    isEdited: text !== saved.text,
  }
  const byKey = new Map(passages.byKey)
  for (const one of saved.units) byKey.set(one.key, typed)
  const entries = new Map(resource.entries).set(key, entry)
  return {
    ...translation,
    resource: {...resource, entries},
    passages: {all: passages.all.map((one) => (one === saved ? typed : one)), byKey},
  }
}

/** How findings of a project are shown beside a row. */
function rowFindings({settings}: Survey): (finding: Finding, passage: Passage) => RowFinding {
  const waivable = new Set<string>([...checks, ...pluginsOf(settings.check)].map(({id}) => id))
  return (finding, passage) => {
    const {rule, severity, message, hint, excerpt, related = [], fingerprint, fix} = finding
    const isOfText = excerpt !== undefined && excerpt.text === passage.text
    return {
      rule,
      severity,
      message,
      hint,
      ranges: isOfText ? excerpt.marks.map(({start, end}) => ({start, end})) : [],
      englishRanges: englishRanges(related, passage),
      ...(fix && fix.edits.every(({key}) => key === passage.unit.key)
        ? {
            fix: {
              description: fix.label,
              edits: fix.edits.map(({start, end, text}) => ({start, end, text})),
            },
          }
        : {}),
      isWaivable: waivable.has(rule) && passage.standing !== 'missing',
      fingerprint,
    }
  }
}

const english = 'English: '

/** The words of the English that explain a finding; it has one text for each unit, with marks around them. */
function englishRanges(related: readonly Related[], {units}: Passage): readonly Span[] {
  const texts = related.filter(({message}) => message.startsWith(english))
  if (texts.length !== units.length) return []
  let offset = 0
  return units.flatMap((unit, at) => {
    const marked = texts[at]?.message.slice(english.length) ?? '' // as many as units
    const spans = markedIn(marked, unit.text).map(({start, end}) => ({
      start: start + offset,
      end: end + offset,
    }))
    offset += unit.text.length + 1
    return spans
  })
}

/** Where a text has marks; none where it has such signs of its own. */
function markedIn(marked: string, text: string): readonly Span[] {
  if (/[⟦⟧]/u.test(text) || marked.replaceAll(/[⟦⟧]/gu, '') !== text) return []
  const spans: Span[] = []
  let marks = 0
  let start = 0
  for (let at = 0; at < marked.length; at++) {
    if (marked[at] === '⟦') start = at - marks++
    else if (marked[at] === '⟧') spans.push({start, end: at - marks++})
  }
  return spans
}

/** What the gate of a CI job would report of a translation: its errors. */
export function problemsIn(
  loaded: LoadedDocument,
  locale: string,
  tools: CheckTools,
): readonly Finding[] {
  return checked(loaded, translationIn(loaded, locale), tools).filter(
    ({severity}) => severity === 'error',
  )
}
