import {createHash} from 'node:crypto'

/** Bytes in the order in which they are appended; grows without copying what it holds. */
export class ByteSink {
  readonly #parts: Uint8Array[] = []
  readonly #hash = createHash('sha256')
  #length = 0

  /** How many bytes it holds. */
  get length(): number {
    return this.#length
  }

  /** Add bytes at the end; they must not change afterwards. */
  append(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.#hash.update(bytes)
    this.#length += bytes.length
  }

  /** Sixteen bytes of a hash of all that it holds, in hexadecimal. */
  hash(): string {
    return this.#hash.copy().digest('hex').slice(0, 32).toUpperCase()
  }

  /** All of it in one piece. */
  bytes(): Uint8Array {
    return Buffer.concat(this.#parts, this.#length)
  }
}
