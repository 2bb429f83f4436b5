import type {Fix, TextEdit} from '../../finding/fix.ts'

/**
 * Of several fixes those that can be made in one pass: a fix that touches what an earlier one of the list changes waits
 * for the next pass.
 */
export function compatibleFixes<Item extends {readonly fix: Fix}>(
  items: readonly Item[],
): readonly Item[] {
  const taken: TextEdit[] = []
  return items.filter(({fix: {edits}}) => {
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) return false
    taken.push(...edits)
    return true
  })
}

const touches = (one: TextEdit, other: TextEdit): boolean =>
  one.key === other.key && one.start <= other.end && one.end >= other.start
