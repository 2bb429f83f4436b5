import {PDFObject} from 'pdf-lib'

/** An array whose body is already written: `[` body `]`; cheaper than thousands of number objects. */
export class PDFRawWidths extends PDFObject {
  readonly #text: string

  private constructor(text: string) {
    super()
    this.#text = `[${text}]`
  }

  /** An array from its body in ASCII. */
  static of(body: string): PDFRawWidths {
    return new PDFRawWidths(body)
  }

  override clone(): PDFRawWidths {
    return this
  }

  override toString(): string {
    return this.#text
  }

  override sizeInBytes(): number {
    return this.#text.length
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let index = 0; index < this.#text.length; index++)
      buffer[offset + index] = this.#text.charCodeAt(index)
    return this.#text.length
  }
}
