declare module 'gettext-parser' {
  type Comments = {
    translator?: string
    extracted?: string
    reference?: string
    flag?: string
    previous?: string
  }
  type Entry = {
    msgctxt?: string
    msgid: string
    msgid_plural?: string
    msgstr: string[]
    comments?: Comments
  }
  type Catalogue = {
    charset: string
    /** absent where a file that was parsed has no header entry */
    headers?: Record<string, string>
    translations: Record<string, Record<string, Entry>>
  }
  export const po: {
    parse(input: string): Catalogue
    compile(catalogue: Catalogue, options?: {foldLength?: number; eol?: string}): Uint8Array
  }
}
