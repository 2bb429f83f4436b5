import {createRequire} from 'node:module'
import type * as library from 'pdf-lib'

export type {PDFContext, PDFDict, PDFObject, PDFRef} from 'pdf-lib'

type Library = typeof library

// One file of 500 kB loads four times as fast as the package's 300 modules; `import` would search
// all of it for the names of its exports first.
const loaded: unknown = createRequire(import.meta.url)('pdf-lib/dist/pdf-lib.min.js')

const isLibrary = (value: unknown): value is Library =>
  typeof value === 'object' && value !== null && 'PDFContext' in value

if (!isLibrary(loaded)) throw new TypeError('pdf-lib has changed what it exports')

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
> = loaded
