import {z} from 'zod'

// What is longer was not typed by a person.
const longestText = 100_000
const longestName = 300

/** A text of a row. */
export const textShape: z.ZodType<string> = z.string().max(longestText)
/** A name: of a document, a language, a key, a person. */
export const nameShape: z.ZodType<string> = z.string().min(1).max(longestName)

/** Members of an object that names a translation. */
export const translationShape: {
  readonly document: z.ZodType<string>
  readonly locale: z.ZodType<string>
} = {document: nameShape, locale: nameShape}

/** Members of an object that names a row. */
export const rowShape: typeof translationShape & {readonly key: z.ZodType<string>} = {
  ...translationShape,
  key: nameShape,
}

/** Members of an object that names a row as somebody saw it. */
export const seenRowShape: {
  readonly key: z.ZodType<string>
  readonly englishHash: z.ZodType<string>
} = {key: nameShape, englishHash: nameShape}
