import type {Edition} from '../../../edition/types.ts'
import {itemAt} from '../../../finding/assert.ts'
import type {BodyBoxes} from './body.ts'
import {finishLayout, startLayout, type LaidOutWithFindings, type LayoutInput} from './lay.ts'
import type {RowBox} from './model/box.ts'
import {
  firstBaseline,
  paginate,
  type PlacedPart,
  type Room,
  type Sheet,
} from './paginate/paginate.ts'
import {roomOf} from './paginate/room.ts'
import {partHeight} from './paginate/split.ts'

/** An edition of a synoptic set: one language alone, and what it is set with. */
export type SynopticMember = {readonly edition: Edition; readonly input: LayoutInput}

/**
 * Lay out editions of one document in one language each, so that all break at the same provisions: page 7
 * of each holds the same rows. A row that has no room in one language goes over in all; what is left of a
 * page is spread between its rows.
 *
 * @param members at least one; the same document in the same order of rows
 * @returns the editions in their order, with the same number of pages
 */
export function laySynoptic(members: readonly SynopticMember[]): readonly LaidOutWithFindings[] {
  const plans = members.map(({edition, input}) => startLayout(edition, input).plan)
  const plan = {
    hasTitlePage: plans.some(({hasTitlePage}) => hasTitlePage),
    hasContents: plans.some(({hasContents}) => hasContents),
  }
  const started = members.map(({edition, input}) => startLayout(edition, input, plan))
  const joint = jointRows(started.map(({body}) => body.boxes))
  const rooms = started.map(({body}) => roomOf(body.geometry))
  const sheets = paginate(
    joint.map(({row}) => row),
    jointRoom(rooms),
  )
  const own = new Map(joint.map(({row, members: rows}) => [row, rows]))
  const least = {
    titlePages: Math.max(...started.map(({front}) => front.titlePages.length)),
    contents: Math.max(
      ...started.map(({front, body}) =>
        front.contentsSheets(front.contentsGeometry(body.geometry)),
      ),
    ),
  }
  return started.map((each, index) => finishLayout(each, sheetsOf(sheets, index, own), least))
}

/** A row of all languages, one beside the other, and the row of each where it has one. */
type JointRow = {readonly row: RowBox; readonly members: readonly (RowBox | undefined)[]}

const sections = ['title', 'notice', 'text', 'notes', 'colophon'] as const

function jointRows(bodies: readonly BodyBoxes[]): readonly JointRow[] {
  const joint: JointRow[] = []
  // A table's head is known by its row in the first language.
  const heads = new Map<RowBox, RowBox>()
  for (const section of sections) {
    const lists = bodies.map((body) => body[section])
    const length = Math.max(...lists.map((list) => list.length))
    for (let at = 0; at < length; at++) {
      const members = lists.map((list) => list[at])
      const row = jointRow(members, heads)
      const [first] = members
      if (first) heads.set(first, row)
      joint.push({row, members})
    }
  }
  return joint
}

function jointRow(
  members: readonly (RowBox | undefined)[],
  heads: ReadonlyMap<RowBox, RowBox>,
): RowBox {
  const present = members.filter((row) => row !== undefined)
  const leading = Math.max(...present.map((row) => row.leading))
  const head = present[0]?.head && heads.get(present[0].head)
  return {
    cells: members.map((row) => (row ? itemAt(row.cells, 0) : {parts: [], slots: 0, leading})),
    languages: members.map((_, index) => index),
    names: [],
    leading,
    before: Math.max(...present.map(({before}) => before)),
    keepWithNext: present.some(({keepWithNext}) => keepWithNext),
    holds: Math.max(...present.map(({holds}) => holds)),
    ...(present.some(({opensPage}) => opensPage) ? {opensPage: true} : {}),
    ...(present.some(({isApparatus}) => isApparatus) ? {isApparatus: true} : {}),
    notes: members.flatMap((row, column) =>
      row ? row.notes.map((call) => ({...call, column})) : [],
    ),
    ...(head ? {head} : {}),
  }
}

/** The room that all languages have. */
function jointRoom(rooms: readonly Room[]): Room {
  return {
    height: Math.min(...rooms.map(({height}) => height)),
    columns: rooms.length,
    leading: Math.max(...rooms.map(({leading}) => leading)),
    noteLeading: Math.max(...rooms.map(({noteLeading}) => noteLeading)),
  }
}

/** The sheets of one language: its rows and notes, as close as they are where it stands alone. */
function sheetsOf(
  sheets: readonly Sheet[],
  language: number,
  own: ReadonlyMap<RowBox, readonly (RowBox | undefined)[]>,
): readonly Sheet[] {
  return sheets.map(({parts, feet, room, endsEarly}): Sheet => {
    const placed: PlacedPart[] = []
    let used = 0
    for (const {row, from, to, isRepeat} of parts) {
      const member = own.get(row)?.[language]
      const [first, end] = [itemAt(from, language), itemAt(to, language)]
      // Nothing of it on this page: it ended on an earlier one, or is not in this language.
      if (!member || end <= first) continue
      const part = {row: member, from: [first], to: [end]}
      const isTop = placed.length === 0
      const down = isTop ? member.leading * firstBaseline : used + member.before + member.leading
      placed.push({...part, down, ...(isRepeat ? {isRepeat} : {})})
      used = down + partHeight(part)
    }
    return {parts: placed, feet: [itemAt(feet, language)], used, room, endsEarly}
  })
}
