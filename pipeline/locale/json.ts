/** The fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>

/** Whether a JSON value is an object, lists excluded. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a JSON value is a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/**
 * The value of a JSON text.
 *
 * @param text with or without byte order mark
 * @returns undefined where the text is not JSON; no JSON text has that value
 */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}

/** A JSON object as Stele writes a file of its own: two spaces, LF, one line end at the end. */
export function printedJson(fields: Fields): string {
  return `${JSON.stringify(fields, null, 2)}\n`
}
