/** What an output format is called, by its id. */
export type OutputFormat = {
  readonly id: Format
  /** for people: links between editions show it */
  readonly name: string
  /** of its files, without the dot */
  readonly extension: string
  /** IANA media type, without parameters */
  readonly mediaType: string
}

/** Ids of all output formats, in the order in which messages list them. */
export const formatIds = ['md', 'html', 'pdf', 'epub'] as const

/** The id of an output format. */
export type Format = (typeof formatIds)[number]

/** The one table of output formats. What else depends on the format is a `Record<Format, …>`. */
export const outputFormats: Readonly<Record<Format, OutputFormat>> = {
  md: {id: 'md', name: 'Markdown', extension: 'md', mediaType: 'text/markdown'},
  html: {id: 'html', name: 'HTML', extension: 'html', mediaType: 'text/html'},
  pdf: {id: 'pdf', name: 'PDF', extension: 'pdf', mediaType: 'application/pdf'},
  epub: {id: 'epub', name: 'EPUB', extension: 'epub', mediaType: 'application/epub+zip'},
}

/** The formats of editions for which nothing names any. */
export const usualFormats: readonly Format[] = ['md', 'html', 'pdf']

/** Whether a name is the id of an output format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(outputFormats, name)
}

/** Names of all layouts, in the order in which messages list them. */
export const layoutIds = ['columns', 'facing', 'stacked', 'single'] as const

/** How the languages of an edition are arranged on the page. */
export type Layout = (typeof layoutIds)[number]
