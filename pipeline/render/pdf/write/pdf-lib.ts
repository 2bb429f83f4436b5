import type * as library from 'pdf-lib'
// One file of 500 kB loads four times as fast as the package's 300 modules.
import pdfLib from 'pdf-lib/dist/pdf-lib.min.js'

type Library = typeof library

export type {PDFContext, PDFDict, PDFObject, PDFRef} from 'pdf-lib'

/** pdf-lib's classes of objects, those that are used. */
export const Objects: Pick<
  Library,
  | 'PDFArray'
  | 'PDFContext'
  | 'PDFDict'
  | 'PDFHexString'
  | 'PDFName'
  | 'PDFNumber'
  | 'PDFRef'
  | 'PDFString'
> = pdfLib
