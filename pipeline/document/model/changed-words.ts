import type {Parent, PhrasingContent} from 'mdast'

declare module 'mdast' {
  interface PhrasingContentMap {
    change: ChangedWords
  }
  interface RootContentMap {
    change: ChangedWords
  }
}

/** Words that only one of two compared versions has. No Markdown is read as one: a comparison makes it. */
export interface ChangedWords extends Parent {
  type: 'change'
  /** whether today's version has the words, or the earlier one */
  change: 'added' | 'removed'
  /** BCP 47: of the words, where it is not that of the text around them */
  language?: string
  children: PhrasingContent[]
}
