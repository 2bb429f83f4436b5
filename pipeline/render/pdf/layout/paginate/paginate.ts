import {itemAt} from '../../../../finding/assert.ts'
import type {Pt} from '../../text/model/types.ts'
import {heightOf, type NoteBox, type RowBox} from '../model/box.ts'
import {
  addNotes,
  footHeight,
  foot,
  mayStand,
  type Foot,
  type FootPart,
  type FootMeasures,
} from './feet.ts'
import {
  breakThatFits,
  breaksWithin,
  endOfRow,
  isEnd,
  isStart,
  mayBreak,
  partHeight,
  startOfRow,
  type RowPart,
} from './split.ts'

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
  /** whether the next page begins with what always begins one, however much room is left on this */
  readonly endsEarly: boolean
}

/** The room of a page. */
export type Room = FootMeasures & {
  /** from the upper edge of the text to the lowest baseline */
  readonly height: Pt
}

/** Where the first baseline of a page lies under the upper edge of the text, as a share of the leading. */
export const firstBaseline = 0.72

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
    if (row.opensPage === true) paginator.open()
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
const endOf = (part: PlacedPart): Pt => part.down + partHeight(part)

/** A whole heading without notes can be taken from a page again. */
const isFreeHeading = (part: PlacedPart, notes: readonly NoteBox[]): boolean =>
  part.row.keepWithNext && isStart(part) && isEnd(part) && notes.length === 0

/** As much of a row as there is room for, at least a line, wherever that cuts it. */
function anyBreak(row: RowBox, from: readonly number[], height: Pt): readonly number[] {
  const [first] = breaksWithin(row, from, height)
  return first ?? row.cells.map(({slots}, column) => Math.min(slots, itemAt(from, column) + 1))
}

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
      height += row.before + row.leading + heightOf(row)
    return height <= this.#room.height * mostHeld && this.#open.used + height > this.#limit()
  }

  /** Begin a new page, unless nothing but headings is on this one: a part and its first chapter. */
  open(): void {
    if (!this.#open.parts.every(({row}) => row.keepWithNext)) this.turn(true)
  }

  /**
   * Set a row, on as many pages as it needs.
   *
   * @returns how many rows, this one included, went over to a new page instead and must be set again
   */
  set(row: RowBox): number {
    let from = startOfRow(row)
    for (;;) {
      const to = this.#place(row, from)
      if (to && isEnd({row, from, to})) return 0
      if (!to && isStart({row, from, to: from})) {
        const carried = this.carryHeadings()
        this.turn()
        if (carried > 0) return carried + 1
      } else this.turn()
      from = to ?? from
    }
  }

  turn(endsEarly = false): void {
    const {parts, used} = this.#open
    if (parts.length > 0 || this.#foot.parts.some((list) => list.length > 0))
      this.sheets.push({parts, feet: this.#foot.parts, used, room: this.#limit(), endsEarly})
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

  /** Set as much of a row as may stand here; on an empty page at least a line. */
  #place(row: RowBox, from: readonly number[]): readonly number[] | undefined {
    const {parts} = this.#open
    const isFirst = parts.length === 0
    const head = isFirst ? this.#headFor(row) : undefined
    const above = head ? endOf(head) : this.#open.used
    const isTop = isFirst && !head
    const down = isTop ? row.leading * firstBaseline : above + row.before + row.leading
    const to = this.#breakOf(row, from, {down, isFirst})
    if (!to) return undefined
    const part = {row, from, to, down}
    const used = endOf(part)
    const notes = this.#notesOf(row, from, to)
    addNotes(this.#foot, notes, this.#room.height - used, this.#room)
    for (const {note} of notes) this.#seen.add(note)
    if (head) {
      parts.push(head)
      this.#open.added.push([])
    }
    parts.push(part)
    this.#open.added.push(notes.map(({note}) => note))
    this.#open.used = used
    return to
  }

  /** The head of a table that goes on on a new page, unless it would take too much of it. */
  #headFor({head}: RowBox): PlacedPart | undefined {
    if (!head || heightOf(head) + head.leading > this.#room.height * mostRepeated) return undefined
    const [from, to] = [startOfRow(head), endOfRow(head)]
    return {row: head, from, to, down: head.leading * firstBaseline, isRepeat: true}
  }

  /** Where a row breaks that begins `down` below the upper edge; undefined where it must not begin here. */
  #breakOf(
    row: RowBox,
    from: readonly number[],
    {down, isFirst}: {readonly down: Pt; readonly isFirst: boolean},
  ): readonly number[] | undefined {
    const height = this.#limit() - down
    // Something must stand on an empty page, also where no good break is found.
    const forced = (): readonly number[] => anyBreak(row, from, height)
    if (row.notes.length === 0)
      return breakThatFits(row, from, height) ?? (isFirst ? forced() : undefined)
    const fits = (to: readonly number[], whole: boolean): boolean =>
      mayStand(this.#foot, this.#notesOf(row, from, to), {
        room: this.#room.height - down - partHeight({row, from, to}),
        whole,
        measures: this.#room,
      })
    const breaks = [...breaksWithin(row, from, height)].filter((to) => mayBreak(row, from, to))
    const best = breaks.find((to) => fits(to, true))
    if (best) return best
    const isWasteful = this.#limit() - this.#open.used > this.#room.height * wasteful
    if (!isFirst && !isWasteful) return undefined
    return (
      breaks.find((to) => fits(to, false)) ?? (isFirst ? (breaks.at(-1) ?? forced()) : undefined)
    )
  }

  #notesOf(row: RowBox, from: readonly number[], to: readonly number[]): RowBox['notes'] {
    if (row.notes.length === 0) return row.notes
    return row.notes.filter(
      ({column, slot, note}) =>
        slot >= itemAt(from, column) && slot < itemAt(to, column) && !this.#seen.has(note),
    )
  }
}
