import {hashOfBytes} from './value-hash.ts'

/** One of several parts into which documents and books are divided, so that each is in one part: `2/5`. */
export type Shard = {
  /** from 1 */
  readonly part: number
  readonly count: number
}

/** Whether a document or book is in a shard: a matter of its name alone, so that a new document moves no other. */
export const isInShard = (id: string, shard: Shard | undefined): boolean =>
  shard === undefined ||
  Number.parseInt(hashOfBytes(id).slice(0, 8), 16) % shard.count === shard.part - 1

/** Read `2/5`; undefined where it is not a shard. */
export function readShard(text: string): Shard | undefined {
  const {part = '', count = ''} = /^(?<part>\d{1,4})\/(?<count>\d{1,4})$/u.exec(text)?.groups ?? {} // another text
  const shard = {part: Number(part), count: Number(count)}
  return shard.part >= 1 && shard.part <= shard.count ? shard : undefined
}
