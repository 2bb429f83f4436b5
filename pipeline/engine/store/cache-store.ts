/** Where the files of a cache are: a folder, or a bucket on a server. What they hold is verified by who reads them. */
export type CacheStore = {
  /** the bytes of a file; undefined where it is not there or cannot be read */
  readonly get: (name: StoredName) => Promise<Uint8Array | undefined>
  /** put a file in its place, whole or not at all; returns whether it is there */
  readonly put: (name: StoredName, bytes: Uint8Array) => Promise<boolean>
  /** remove a file that is damaged, as far as that can be done */
  readonly drop: (name: StoredName) => Promise<void>
  /** forget what was not used for longest, where it has outgrown its size */
  readonly tidy: () => Promise<void>
}

/** The name of a file in a cache: notes by their key, contents by their hash; 64 hex digits. */
export type StoredName = {readonly kind: 'notes' | 'contents'; readonly name: string}
