import {checkTranslations, noReadings, type Readings} from '../check/engine.ts'
import type {Finding} from '../finding/finding.ts'
import {present} from '../finding/assert.ts'
import type {BoundTranslation} from '../locale/passage.ts'
import {spellingByHunspell} from '../operations/check/spelling.ts'
import type {ShownDocument} from './project.ts'

/** Checks documents as they are edited; what was found in a translation that has not changed is kept. */
export type DocumentChecker = (document: ShownDocument) => readonly Finding[]

type Checked = {readonly document: ShownDocument; readonly findings: readonly Finding[]}

/** A checker that has read nothing yet. */
export function documentChecker(): DocumentChecker {
  const spelling = spellingByHunspell()
  const whole = new WeakMap<ShownDocument, readonly Finding[]>()
  const byTranslation = new WeakMap<BoundTranslation, Checked>()
  const readings = noReadings()
  const last = new Map<string, BoundTranslation>()
  const base = ({survey, loaded}: ShownDocument) => ({
    catalog: loaded.catalog,
    glossary: survey.glossary,
    config: survey.settings.check,
    languages: survey.settings.languages,
    references: loaded.links.citations,
    cited: loaded.links.cited,
    spelling,
    readings,
  })
  const inTranslation = (
    document: ShownDocument,
    translation: BoundTranslation,
  ): readonly Finding[] => {
    const known = byTranslation.get(translation)
    if (known && isSameEnglish(known.document, document)) return known.findings
    const {locale} = translation
    const name = JSON.stringify([document.name.file, document.survey.settings.source, locale])
    keepReadings(readings, last.get(name), translation)
    last.set(name, translation)
    const translations = new Map([[locale, translation]])
    const findings = checkTranslations({...base(document), translations, read: []})
    byTranslation.set(translation, {document, findings})
    return findings
  }
  return (document) => {
    const known = whole.get(document)
    if (known) return known
    const {loaded} = document
    const ofReaders = checkTranslations({
      ...base(document),
      translations: new Map(),
      read: loaded.findings,
    })
    const ofRules = [...loaded.translations.values()].flatMap((one) => inTranslation(document, one))
    const findings = [...ofReaders, ...ofRules]
    whole.set(document, findings)
    return findings
  }
}

const isSameEnglish = (a: ShownDocument, b: ShownDocument): boolean =>
  a.survey === b.survey &&
  a.loaded.catalog === b.loaded.catalog &&
  a.loaded.links === b.loaded.links

/** What was read of texts that are still there holds for the new passages that have them. */
function keepReadings(
  {translations}: Readings,
  before: BoundTranslation | undefined,
  {passages}: BoundTranslation,
): void {
  if (!before) return
  for (const passage of passages.all) {
    const old = before.passages.byKey.get(passage.unit.key)
    const known =
      old?.text === passage.text ? translations.get(present(old, 'a passage')) : undefined
    if (known) translations.set(passage, known)
  }
}
