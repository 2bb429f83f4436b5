import {rememberingAligner, type Aligner} from '../operations/project/edition-memo.ts'
import type {BundledWords} from '../operations/resources/interface-words.ts'
import type {LoadedDocument} from '../project/load.ts'
import type {BuildOrder} from './order.ts'
import type {Trace} from './trace.ts'
import {hashOfValue} from './value-hash.ts'

/** A document as it was loaded last, before it was bound as a sync would leave it. */
export type KnownDocument = {
  readonly loaded: LoadedDocument
  /** all that was read for it */
  readonly trace: Trace
  readonly order: Pick<BuildOrder, 'settings' | 'titles'>
}

/** What is known of one document from the builds before. */
export type DocumentMemory = {
  /** the document as it was loaded last; undefined before that */
  readonly known: () => KnownDocument | undefined
  readonly keep: (known: KnownDocument) => void
  /** keeps the last editions of the document */
  readonly align: Aligner
}

/** Gives the value of before where it is the same data: what was made from it is then known to be the same. */
export type Same<Value> = (value: Value) => Value

/**
 * What a process that builds one project again and again keeps from one build to the next. It only saves work: every file is
 * read each time, and what is made is what a build without it makes.
 */
export type BuildMemory = {
  readonly settings: Same<BuildOrder['settings']>
  readonly glossary: Same<BuildOrder['glossary']>
  readonly titles: Same<BuildOrder['titles']>
  readonly words: Same<BundledWords>
  /** the memory of a document; those of the documents that were used last are kept */
  readonly ofDocument: (id: string) => DocumentMemory
}

// Who watches a project edits one document, or a few.
const mostDocuments = 4

/** A memory in which nothing is yet. */
export function buildMemory(): BuildMemory {
  const documents = new Map<string, DocumentMemory>()
  return {
    settings: sameAsBefore(),
    glossary: sameAsBefore(),
    titles: sameAsBefore(),
    words: sameAsBefore(),
    ofDocument: (id) => {
      const memory = documents.get(id) ?? documentMemory() // not used for long
      documents.delete(id)
      documents.set(id, memory)
      const [oldest] = documents.keys()
      if (documents.size > mostDocuments && oldest !== undefined) documents.delete(oldest)
      return memory
    },
  }
}

function documentMemory(): DocumentMemory {
  let known: KnownDocument | undefined
  return {
    known: () => known,
    keep: (loaded) => {
      known = loaded
    },
    align: rememberingAligner(),
  }
}

function sameAsBefore<Value>(): Same<Value> {
  let known: {readonly value: Value; readonly hash: string} | undefined
  return (value) => {
    const hash = hashOfValue(value)
    if (known?.hash !== hash) known = {value, hash}
    return known.value
  }
}
