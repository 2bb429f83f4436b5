/** The file of all footnotes. */
export const notesFile = 'notes.xhtml'

/** A footnote is one note for each language: a pop-up shows the reader's own. */
export function noteId(index: number, column: number): string {
  return `note.${index}.${column}`
}

/** An address in a file of the book. */
export function hrefIn(file: string, id: string): string {
  return `${file}#${encodeURIComponent(id)}`
}
