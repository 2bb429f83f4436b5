import type {Format} from '../../config/formats.ts'
import type {EditionShape} from '../project/edition-plan.ts'

/** Which editions a task is for, by their index, and the format. */
export type TaskShape = {readonly members: readonly number[]; readonly format: Format}

/**
 * What is rendered together: each file by itself, by edition and format; the PDF files of a synoptic set in the place of the
 * first.
 *
 * @param shapes of one document
 */
export function taskShapes(shapes: readonly EditionShape[]): readonly TaskShape[] {
  const names = shapes.map(({synoptic}) => synoptic?.join(' '))
  return shapes.flatMap(({formats, synoptic}, index) =>
    formats.flatMap((format): readonly TaskShape[] => {
      if (format !== 'pdf' || !synoptic) return [{members: [index], format}]
      if (names.indexOf(names[index]) < index) return []
      const members = [...names.keys()].filter((other) => names[other] === names[index])
      return [{members, format}]
    }),
  )
}
