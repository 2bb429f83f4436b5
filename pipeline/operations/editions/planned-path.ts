import {outputFormats, type Format} from '../../config/formats.ts'
import {editionPath, type EditionName} from '../project/output-paths.ts'

/** What a file of an edition is named after. */
export type PlannedName = Omit<EditionName, 'format'> & {readonly format: Format}

/** The path of a file of an edition, below the output folder. */
export function plannedPath(name: PlannedName, output: string): string {
  return `${output}/${editionPath({...name, format: outputFormats[name.format]})}`
}
