import {usualFormats, type Format} from '../../config/formats.ts'
import {languageSets} from '../../config/edition-languages.ts'
import type {EditionConfig, Settings} from '../../config/types.ts'
import type {PdfConfig} from '../../config/pdf.ts'
import type {Layout} from '../../edition/types.ts'
import type {LoadedDocument} from '../../project/load.ts'

/** An edition as every document has it: a choice of languages, a layout, and its formats. */
export type EditionShape = {
  readonly languages: readonly string[]
  readonly layout: Layout
  readonly formats: readonly Format[]
  /** the settings of PDF files: this edition's over those of all */
  readonly pdf: PdfConfig
  /** the languages of its synoptic set: editions of one language whose PDF files have the same pages */
  readonly synoptic?: readonly string[]
}

/** One edition to build of a document. */
export type EditionPlan = EditionShape & {readonly loaded: LoadedDocument}

/** What the command line asks for instead of the configuration's editions. */
export type EditionChoice = {
  readonly languages: readonly string[]
  readonly layout: Layout | undefined
  readonly formats: readonly Format[]
}

/** The editions to build for documents: the configured ones, or the one that was asked for. */
export function planEditions(
  documents: readonly LoadedDocument[],
  settings: Settings,
  choice: EditionChoice,
): readonly EditionPlan[] {
  const shapes = editionShapes(settings, choice)
  return documents.flatMap((loaded) => shapes.map((shape) => ({...shape, loaded})))
}

/** The editions that each document has. */
export function editionShapes(settings: Settings, choice: EditionChoice): readonly EditionShape[] {
  return configsFor(settings, choice).flatMap((config) => shapesOf(config, settings, choice))
}

function configsFor(
  {editions, language, locales}: Settings,
  {languages, layout, formats}: EditionChoice,
): readonly EditionConfig[] {
  const own: readonly Format[] = formats.length > 0 ? formats : usualFormats
  if (layout === 'single')
    return [{single: languages.length > 0 ? languages : true, layout, formats: own}]
  if (languages.length > 0) return [{languages, layout: layout ?? 'columns', formats: own}]
  if (layout === undefined) return editions
  // Facing pages show the source and one translation.
  if (layout === 'facing') return [{pairs: true, layout, formats: own}]
  return [{languages: [language, ...locales].slice(0, 4), layout, formats: own}]
}

function shapesOf(
  config: EditionConfig,
  settings: Settings,
  choice: EditionChoice,
): readonly EditionShape[] {
  const {synoptic, layout, formats, pdf} = config
  const own =
    choice.formats.length > 0
      ? formats.filter((format) => choice.formats.includes(format))
      : formats
  if (own.length === 0) return []
  const {language, locales} = settings
  const sets = languageSets(config, {language, locales})
  const alone = sets.flatMap((set) => (set.length === 1 ? set : []))
  return sets.map((set) => ({
    languages: set,
    layout: set.length === 1 ? 'single' : (layout ?? 'columns'),
    formats: own,
    // What a language says of its own files comes last.
    pdf: {...settings.pdf, ...pdf, ...(set.length === 1 ? ownSettings(set, settings) : {})},
    ...(synoptic === true && set.length === 1 ? {synoptic: alone} : {}),
  }))
}

/** `languages.<tag>.pdf` of the one language of an edition. */
function ownSettings([tag]: readonly string[], {languages}: Settings): PdfConfig {
  // Most languages have no settings of their own.
  return (tag === undefined ? undefined : languages[tag]?.pdf) ?? {}
}
