import {checkTranslations, type CheckInput} from '../check/engine.ts'
import {keepReadings, noReadings} from '../check/readings.ts'
import {keptStore} from '../check/kept-findings.ts'
import type {Finding} from '../finding/finding.ts'
import type {BoundTranslation} from '../locale/passage.ts'
import {spellingByHunspell} from '../operations/check/spelling.ts'
import type {ShownDocument} from './project.ts'

/**
 * Checks documents as they are edited; what was found in a text that has not changed is kept.
 *
 * @param isSoon whether rules that see all texts of a translation may wait: what they found before is told where its
 *   text has not changed
 */
export type DocumentChecker = (document: ShownDocument, isSoon: boolean) => readonly Finding[]

/** What is known of a translation of a document. */
type CheckedTranslation = {
  readonly document: ShownDocument
  readonly translation: BoundTranslation
  readonly ofTexts: readonly Finding[]
  /** what the rules found that see all texts, with the translation in which they found it */
  readonly ofDocument: {readonly found: readonly Finding[]; readonly in: BoundTranslation}
}

/** A checker that has read nothing yet. */
export function documentChecker(): DocumentChecker {
  const spelling = spellingByHunspell()
  const readings = noReadings()
  const store = keptStore()
  const last = new Map<string, CheckedTranslation>()
  const readers = new WeakMap<ShownDocument, readonly Finding[]>()
  const base = ({survey, loaded}: ShownDocument): Omit<CheckInput, 'translations' | 'read'> => ({
    catalog: loaded.catalog,
    glossary: survey.glossary,
    config: survey.settings.check,
    languages: survey.settings.languages,
    references: loaded.links.citations,
    cited: loaded.links.cited,
    spelling,
    readings,
  })
  const checked = (
    document: ShownDocument,
    translation: BoundTranslation,
    isSoon: boolean,
  ): readonly Finding[] => {
    const {locale} = translation
    const name = JSON.stringify([document.name.file, document.survey.settings.source, locale])
    const before = last.get(name)
    keepReadings(readings, before?.translation, translation)
    const known = before && isSameBase(before, document, translation) ? before : undefined
    const isSame = known?.translation === translation
    const {survey, loaded} = document
    const kept = store.of({survey, catalog: loaded.catalog, links: loaded.links, translation})
    const input = {
      ...base(document),
      translations: new Map([[locale, translation]]),
      read: [],
      kept,
    }
    const ofTexts = isSame ? known.ofTexts : checkTranslations({...input, part: 'texts'})
    const isKnown = known && (isSoon || known.ofDocument.in === translation)
    const ofDocument = isKnown
      ? known.ofDocument
      : {found: checkTranslations({...input, part: 'document'}), in: translation}
    last.set(name, {document, translation, ofTexts, ofDocument})
    return [...ofTexts, ...stillTrue(ofDocument, translation)]
  }
  return (document, isSoon) => {
    const {loaded} = document
    const ofReaders =
      readers.get(document) ??
      checkTranslations({...base(document), translations: new Map(), read: loaded.findings})
    readers.set(document, ofReaders)
    const translations = [...loaded.translations.values()].filter(({readable}) => readable)
    return [...ofReaders, ...translations.flatMap((one) => checked(document, one, isSoon))]
  }
}

/** Whether findings of a text hold for another translation of the same English, with the same labels. */
const isSameBase = (
  {document: a, translation}: CheckedTranslation,
  b: ShownDocument,
  {states}: BoundTranslation,
): boolean =>
  a.survey === b.survey &&
  a.loaded.catalog === b.loaded.catalog &&
  a.loaded.links === b.loaded.links &&
  translation.states.units === states.units

/** The findings of rules that see all texts, but those of a text that has changed or moved since. */
function stillTrue(
  {found, in: before}: CheckedTranslation['ofDocument'],
  translation: BoundTranslation,
): readonly Finding[] {
  if (before === translation) return found
  return found.filter(({key}) => {
    if (key === undefined) return true
    const [old, now] = [before, translation].map(({passages}) => passages.byKey.get(key)?.entry)
    return old?.text === now?.text && old?.place.line === now?.place.line
  })
}
