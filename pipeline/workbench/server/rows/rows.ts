import {inlineText} from '../../../document/inline/inline.ts'
import type {Block, Document, Unit} from '../../../document/model/types.ts'
import {headingKeyOf} from '../../../document/model/key.ts'
import type {LanguageConfig} from '../../../config/types.ts'
import {editionLanguageOf} from '../../../edition/language.ts'
import type {Files} from '../../../files/files.ts'
import {present} from '../../../finding/assert.ts'
import {conflictsPath, openConflicts, type MergeConflict} from '../../../locale/conflicts.ts'
import {passageOfUnit, type BoundTranslation, type Passage} from '../../../locale/passage.ts'
import {printedLabelOf} from '../../../operations/work/printed-label.ts'
import type {LoadedDocument} from '../../../project/load.ts'
import type {Survey} from '../../../project/survey.ts'
import type {Heading, ReferenceText, RowList, TranslationRow} from '../../protocol/rows.ts'
import {translationProgress} from './progress.ts'
import {projectFinding} from './finding.ts'
import {rowOf, rowStanding, type RowSources} from './row.ts'

/** Which rows of a document are wanted, and with what beside them. */
export type RowWish = {
  readonly locale: string
  /** BCP 47 tags of languages to show beside it; those that the document has no translation in are left out */
  readonly references: readonly string[]
  /** `languages` of the configuration */
  readonly languages: Readonly<Record<string, LanguageConfig>>
}

/** The rows that a call wants. */
export function wishOf(
  {settings}: Survey,
  {locale, references}: {readonly locale: string; readonly references?: string},
): RowWish {
  return {
    locale,
    references: references === undefined ? [] : references.split(','),
    languages: settings.languages,
  }
}

/** All rows of a translation. */
export async function rowListOf(
  files: Files,
  loaded: LoadedDocument,
  wish: RowWish,
): Promise<RowList> {
  const {document, catalog} = loaded
  const translation = translationIn(loaded, wish.locale)
  const sources = await rowSources(files, loaded, wish)
  const isOwn = ({locale}: {readonly locale?: string}): boolean => locale === wish.locale
  return {
    document: document.id,
    locale: wish.locale,
    rows: translation.passages.all.map((passage) => rowOf(passage, sources)),
    headings: headingsOf(document, new Map(catalog.units.map((unit) => [unit.key, unit]))),
    progress: translationProgress(translation),
    isWritable: translation.readable,
    findings: loaded.findings
      .filter((finding) => isOwn(finding) && finding.rule !== 'merge-conflict')
      .map(projectFinding),
  }
}

/** The rows of some passages of a translation. */
export async function passageRows(
  files: Files,
  loaded: LoadedDocument,
  {passages, wish}: {readonly passages: readonly Passage[]; readonly wish: RowWish},
): Promise<readonly TranslationRow[]> {
  const sources = await rowSources(files, loaded, wish)
  return passages.map((passage) => rowOf(passage, sources))
}

/** The translation of a document into a language of the project. */
export function translationIn({translations}: LoadedDocument, locale: string): BoundTranslation {
  return present(translations.get(locale), `the translation into ${locale}`)
}

async function rowSources(
  files: Files,
  loaded: LoadedDocument,
  wish: RowWish,
): Promise<RowSources> {
  const translation = translationIn(loaded, wish.locale)
  const language = editionLanguageOf(wish.locale, wish.languages[wish.locale])
  const references = wish.references.flatMap((tag) => {
    const found = loaded.translations.get(tag)
    return found && tag !== wish.locale ? [[tag, found] as const] : []
  })
  return {
    conflicts: await conflictsIn(files, loaded, translation),
    printedLabel: (unit) => printedLabelOf(unit, translation, language),
    references: (unit) => (references.length === 0 ? undefined : referencesFor(unit, references)),
  }
}

function referencesFor(
  unit: Unit,
  translations: readonly (readonly [string, BoundTranslation])[],
): Readonly<Record<string, ReferenceText>> {
  return Object.fromEntries(
    translations.map(([tag, {passages}]) => {
      const passage = passageOfUnit(passages, unit)
      return [tag, {text: passage.text, standing: rowStanding(passage, false)}]
    }),
  )
}

/** Open conflicts by the key that their unit has today. */
async function conflictsIn(
  files: Files,
  {findings}: LoadedDocument,
  {resource, locale}: BoundTranslation,
): Promise<ReadonlyMap<string, readonly MergeConflict[]>> {
  const path = conflictsPath(resource.file)
  const disputed = findings.some(({rule, locale: of}) => rule === 'merge-conflict' && of === locale)
  const read = disputed ? await files.read(path) : undefined
  return read?.kind === 'text' ? openConflicts(read.text, path, resource) : new Map()
}

/** The contents tree: each section with its label and words. */
function headingsOf(
  {blocks}: Pick<Document, 'blocks'>,
  units: ReadonlyMap<string, Unit>,
): readonly Heading[] {
  return blocks.flatMap((block) => headingsIn(block, units))
}

function headingsIn(block: Block, units: ReadonlyMap<string, Unit>): readonly Heading[] {
  if (block.kind !== 'section') return []
  const key = headingKeyOf(block)
  const words = [block.label?.text ?? '', inlineText(block.heading)] // a heading without a number
  const title = words.filter((word) => word !== '').join(' ')
  return [{key, level: block.level, title}, ...headingsOf(block, units)]
}
