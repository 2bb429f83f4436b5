import type {Unit} from '../../../document/model/types.ts'
import {passageOfUnit, type Passage} from '../../../locale/passage.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import type {DocumentName, Survey} from '../../../project/survey.ts'
import type {RowAddress, SeenRow, SeenText, TranslationAddress} from '../../protocol/rows.ts'
import {answered, refusal, refusalFor, type Answered} from '../answer/answer.ts'
import {translationIn} from '../rows/rows.ts'
import type {Workbench} from './workbench.ts'

/** A project that can be read. */
export async function surveyOf({store}: Workbench): Promise<Answered<Survey>> {
  const survey = await store.survey()
  return survey.ok ? answered(survey.value) : refusalFor(survey.findings)
}

/** A translation that a call names, before its document is read. */
export type NamedTranslation = {readonly survey: Survey; readonly name: DocumentName}

/** The document that a call names, where the project has it and translates it into the locale. */
export async function namedTranslation(
  workbench: Workbench,
  {document, locale}: TranslationAddress,
): Promise<Answered<NamedTranslation>> {
  const found = await surveyOf(workbench)
  if (!found.ok) return found
  const survey = found.value
  const name = survey.names.find(({id}) => id === document)
  if (!name)
    return refusal(404, `There is no document ${document}`, 'Load the overview of the project')
  if (!survey.settings.locales.includes(locale))
    return refusal(404, `There is no locale ${locale}`, 'Load the overview of the project')
  return answered({survey, name})
}

/** A document as a sync would leave it, with the project that it is part of. */
export type FoundDocument = NamedTranslation & {readonly loaded: LoadedDocument}

/** The document that a call names, read. */
export async function findDocument(
  workbench: Workbench,
  address: TranslationAddress,
): Promise<Answered<FoundDocument>> {
  const named = await namedTranslation(workbench, address)
  if (!named.ok) return named
  const {survey, name} = named.value
  const loaded = await workbench.store.document(survey, name)
  return loaded.ok ? answered({survey, name, loaded: loaded.value}) : refusalFor(loaded.findings)
}

/** A row with its document. */
export type FoundRow = FoundDocument & {readonly unit: Unit; readonly passage: Passage}

/** The row that a call names. */
export async function findRow(
  workbench: Workbench,
  address: RowAddress,
): Promise<Answered<FoundRow>> {
  const found = await findDocument(workbench, address)
  if (!found.ok) return found
  const passage = passageIn(found.value.loaded, address)
  return passage.ok
    ? answered({...found.value, passage: passage.value, unit: passage.value.unit})
    : passage
}

/** The passage that covers the unit that a call names. */
export function passageIn(
  loaded: LoadedDocument,
  {locale, key}: Pick<RowAddress, 'locale' | 'key'>,
): Answered<Passage> {
  const unit = loaded.catalog.byKey.get(key)
  if (!unit)
    return refusal(
      404,
      `${loaded.document.id} has no unit ${key}`,
      'The English has changed: load the rows again',
    )
  return answered(passageOfUnit(translationIn(loaded, locale).passages, unit))
}

/** The passage that a call names as somebody saw it; refused where its English, or its text, is another by now. */
export function seenPassage(
  loaded: LoadedDocument,
  {locale, row}: {readonly locale: string; readonly row: SeenRow & Partial<SeenText>},
): Answered<Passage> {
  const found = passageIn(loaded, {locale, key: row.key})
  if (!found.ok) return found
  const {unit, source, text} = found.value
  const name = unit.number ?? unit.key // no number: the key
  const hint = 'Load the rows again, and look at it'
  if (source !== row.englishHash) return refusal(409, `The English of ${name} has changed`, hint)
  if (row.text !== undefined && text !== row.text)
    return refusal(409, `The text of ${name} has changed`, hint)
  return found
}
