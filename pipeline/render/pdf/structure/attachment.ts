/** A file that a PDF/A-3 carries with it (ISO 19005-3, 6.8). */
export type Attachment = {
  /** file name, unique in the PDF */
  readonly name: string
  readonly mediaType: string
  readonly description: string
  /** what it is to the pages: what they were made from, data behind them, or more about them */
  readonly relationship: 'Source' | 'Data' | 'Supplement'
  readonly bytes: Uint8Array
}
