import {keyOf, numberOf, uidOf} from '../../pipeline/document/model/brand.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import type {Unit} from '../../pipeline/document/model/types.ts'
import {startOf} from '../../pipeline/finding/place.ts'
import type {SnapshotUnit} from '../../pipeline/sync/types.ts'

/** Numbered points `p1` … from texts, as the parser would give them. */
export function points(...texts: readonly string[]): readonly Unit[] {
  return texts.map((text, index) => unit(`p${index + 1}`, text, String(index + 1)))
}

/** A unit with a uid made of its text, as a parser that has never seen it would give it. */
export function unit(key: string, text: string, number?: string): Unit {
  return {
    key: keyOf(key),
    uid: uidOf(`u${hashOf(`${key}${text}`).slice(0, 11)}`),
    kind: key === 'title' ? 'title' : number === undefined ? 'paragraph' : 'point',
    ...(number === undefined ? {} : {number: numberOf(number)}),
    text,
    inline: [{type: 'text', value: text}],
    hash: hashOf(text),
    place: startOf('source/rules.md'),
    depth: 1,
  }
}

/** What a snapshot of these units remembers. */
export function known(units: readonly Unit[]): readonly SnapshotUnit[] {
  return units.map(({key, uid, text, hash}) => ({key, uid, text, hash}))
}
