import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import type {NoteBox, RowBox} from '../model/box.ts'
import {
  addNotes,
  footHeight,
  foot,
  mayStand,
  type Foot,
  type FootPart,
  type FootMeasures,
} from './feet.ts'
import {mayBreak, slotsThatFit, type RowPart} from './split.ts'

/** A part of a row with the distance of its first baseline from the upper edge of the text. */
export type PlacedPart = RowPart & {
  readonly down: Pt
  /** the head of a table once more, where the table goes on on a new page */
  readonly isRepeat?: boolean
}

/** What stands on one page, or on one spread: rows, and by column the notes at the foot. */
export type Sheet = {
  readonly parts: readonly PlacedPart[]
  readonly feet: readonly (readonly FootPart[])[]
  /** lowest baseline of the rows from the upper edge, and the room they had */
  readonly used: Pt
  readonly room: Pt
}

/** The room of a page. */
export type Room = FootMeasures & {
  /** from the upper edge of the text to the lowest baseline */
  readonly height: Pt
}

/** Where the first baseline of a page lies under the upper edge of the text, as a share of the leading. */
const firstBaseline = 0.72

/** A page that is empty by more than this share rather splits a note than stays so. */
const wasteful = 0.22

/** A table's head is repeated where it takes no more of a page than this. */
const mostRepeated = 0.25

/** Rows that should stay together are let go where they would fill more of a page than this. */
const mostHeld = 0.25

/**
 * Distribute rows over pages. Rows break as a whole, all columns together; a heading stays with at
 * least two lines of what follows; notes stand on the page of their marks, in their own column, and
 * run on where they must; a row too long for a page is split wherever it must be.
 *
 * Every slot of every row stands on exactly one page, and so does every line of every note. The time
 * is linear in the rows.
 */
export function paginate(rows: readonly RowBox[], room: Room): readonly Sheet[] {
  const paginator = new Paginator(room)
  for (let index = 0; index < rows.length;) {
    const row = rows[index]
    if (!row) break
    if (paginator.mustHold(rows, index)) {
      index -= paginator.carryHeadings()
      paginator.turn()
    } else index += 1 - paginator.set(row)
  }
  paginator.close()
  return paginator.sheets
}

type OpenPage = {readonly parts: PlacedPart[]; readonly added: (readonly NoteBox[])[]; used: Pt}

/** The last baseline of a part. */
const endOf = ({row, from, to, down}: PlacedPart): Pt => down + (to - from - 1) * row.leading

/** A whole heading without notes can be taken from a page again. */
const isFreeHeading = ({row, from, to}: PlacedPart, notes: readonly NoteBox[]): boolean =>
  row.keepWithNext && from === 0 && to === row.slots && notes.length === 0

/** Sheets as they fill. */
class Paginator {
  readonly sheets: Sheet[] = []
  readonly #room: Room
  readonly #seen = new Set<NoteBox>()
  #open: OpenPage = {parts: [], added: [], used: 0}
  #foot: Foot

  constructor(room: Room) {
    this.#room = room
    this.#foot = foot(room.columns)
  }

  /** Whether the rows that belong together from here on find no room on this page, but would on the next. */
  mustHold(rows: readonly RowBox[], index: number): boolean {
    const {holds} = itemAt(rows, index)
    if (holds === 0 || this.#open.parts.every(({row}) => row.keepWithNext)) return false
    let height = 0
    for (const row of rows.slice(index, index + holds + 1))
      height += row.before + row.slots * row.leading
    return height <= this.#room.height * mostHeld && this.#open.used + height > this.#limit()
  }

  /**
   * Set a row, on as many pages as it needs.
   *
   * @returns how many rows, this one included, went over to a new page instead and must be set again
   */
  set(row: RowBox): number {
    let from = 0
    while (from < row.slots) {
      const count = this.#place(row, from)
      from += count
      if (count > 0 && from >= row.slots) return 0
      if (count === 0 && from === 0) {
        const carried = this.carryHeadings()
        this.turn()
        if (carried > 0) return carried + 1
      } else this.turn()
    }
    return 0
  }

  turn(): void {
    const {parts, used} = this.#open
    if (parts.length > 0 || this.#foot.parts.some((list) => list.length > 0))
      this.sheets.push({parts, feet: this.#foot.parts, used, room: this.#limit()})
    this.#open = {parts: [], added: [], used: 0}
    this.#foot = foot(this.#room.columns, this.#foot.pending)
    // Notes that run on leave room for two lines of text, so that it goes on too.
    const most = this.#room.height - 3 * this.#room.leading
    const least = this.#room.leading + this.#room.noteLeading * 1.01
    addNotes(this.#foot, [], Math.max(most, least), this.#room)
  }

  close(): void {
    this.turn()
    while (this.#foot.parts.some((list) => list.length > 0)) this.turn()
  }

  /**
   * Headings at the end of a page go over to the next with what follows them; where there is nothing
   * but headings, the last alone.
   *
   * @returns how many
   */
  carryHeadings(): number {
    const {parts, added} = this.#open
    const last = parts.findLastIndex((part, index) => !isFreeHeading(part, itemAt(added, index)))
    const carried = last >= 0 ? parts.length - 1 - last : Math.min(1, parts.length - 1)
    parts.length -= carried
    added.length -= carried
    const end = parts.at(-1)
    this.#open.used = end ? endOf(end) : 0
    return carried
  }

  #limit(): Pt {
    return this.#room.height - footHeight(this.#foot, this.#room)
  }

  /** Set as many slots of a row as may stand here; on an empty page at least one. */
  #place(row: RowBox, from: number): number {
    const {parts} = this.#open
    const isFirst = parts.length === 0
    const head = isFirst ? this.#headFor(row) : undefined
    const above = head ? endOf(head) : this.#open.used
    const isTop = isFirst && !head
    const down = isTop ? row.leading * firstBaseline : above + row.before + row.leading
    const fitting = Math.floor((this.#limit() - down) / row.leading + 1.001)
    const count = this.#countFor(row, from, {fitting, down, isFirst})
    if (count === 0) return 0
    const to = from + count
    const used = down + (count - 1) * row.leading
    const notes = this.#notesOf(row, from, to)
    addNotes(this.#foot, notes, this.#room.height - used, this.#room)
    for (const {note} of notes) this.#seen.add(note)
    if (head) {
      parts.push(head)
      this.#open.added.push([])
    }
    parts.push({row, from, to, down})
    this.#open.added.push(notes.map(({note}) => note))
    this.#open.used = used
    return count
  }

  /** The head of a table that goes on on a new page, unless it would take too much of it. */
  #headFor({head}: RowBox): PlacedPart | undefined {
    if (!head || head.slots * head.leading > this.#room.height * mostRepeated) return undefined
    return {row: head, from: 0, to: head.slots, down: head.leading * firstBaseline, isRepeat: true}
  }

  #countFor(
    row: RowBox,
    from: number,
    {
      fitting,
      down,
      isFirst,
    }: {readonly fitting: number; readonly down: Pt; readonly isFirst: boolean},
  ): number {
    const plain = slotsThatFit(row, from, fitting)
    if (row.notes.length === 0) {
      if (plain > 0 || !isFirst) return plain
      return Math.max(1, Math.min(fitting, row.slots - from))
    }
    const fits = (count: number, whole: boolean): boolean =>
      mayStand(this.#foot, this.#notesOf(row, from, from + count), {
        room: this.#room.height - down - (count - 1) * row.leading,
        whole,
        measures: this.#room,
      })
    for (let count = plain; count > 0; count--)
      if (mayBreak(row, from, from + count) && fits(count, true)) return count
    const isWasteful = this.#limit() - this.#open.used > this.#room.height * wasteful
    if (!isFirst && !isWasteful) return 0
    for (let count = plain; count > 0; count--)
      if (mayBreak(row, from, from + count) && fits(count, false)) return count
    if (!isFirst) return 0
    for (let count = 1; count < plain; count++) if (mayBreak(row, from, from + count)) return count
    return Math.max(1, Math.min(fitting, row.slots - from))
  }

  #notesOf(row: RowBox, from: number, to: number): RowBox['notes'] {
    if (row.notes.length === 0) return row.notes
    return row.notes.filter(({slot, note}) => slot >= from && slot < to && !this.#seen.has(note))
  }
}
