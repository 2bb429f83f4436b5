import {outputFormats, type Format} from '../../config/formats.ts'
import {withOutwardLinks, type OutwardPlace} from '../../edition/outward-links.ts'
import type {Edition} from '../../edition/types.ts'
import {itemAt} from '../../finding/assert.ts'
import type {PublishedVersion} from '../versions/published.ts'
import {editionPath} from '../project/output-paths.ts'

/**
 * An edition in a format, its references to other documents led to their editions of the same languages, layout and
 * format. Files of EPUB have no addresses for each other: there a reference is its words.
 */
export function ledToOthers(edition: Edition, format: Format, version?: PublishedVersion): Edition {
  const up = version ? '../../../' : '../'
  return withOutwardLinks(edition, (place, column) => {
    // What was not there then is not referred to.
    if (format === 'epub' || (version && !version.documents.has(place.document))) return undefined
    const file = fileOf(place, edition, {format, version: version?.name})
    return `${up}${file}${placeIn(place, column, edition, format)}`
  })
}

/** A book whose references to documents that are not in it are their words. */
export const ledWithin = (book: Edition): Edition => withOutwardLinks(book, () => undefined)

type FileKind = {readonly format: Format; readonly version: string | undefined}

function fileOf(
  {document}: OutwardPlace,
  {languages, layout}: Edition,
  {format, version}: FileKind,
): string {
  const tags = languages.map(({tag}) => tag)
  return editionPath({
    document,
    languages: tags,
    layout,
    format: outputFormats[format],
    ...(version === undefined ? {} : {version}),
  })
}

/** The place within the file: a PDF has one in each language where the languages do not share a row. */
function placeIn(
  {key}: OutwardPlace,
  column: number,
  {languages, layout}: Edition,
  format: Format,
): string {
  if (format !== 'pdf') return `#${key}`
  const isApart = layout === 'stacked' || layout === 'facing'
  return `#nameddest=${isApart && column > 0 ? `${key}.${itemAt(languages, column).tag}` : key}`
}
