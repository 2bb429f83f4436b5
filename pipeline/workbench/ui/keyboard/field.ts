/** The field of the active row, for commands that write into it. */
export type FieldHandle = {
  current: HTMLTextAreaElement | undefined
  /** whether the next field that is drawn takes the focus, wherever it is */
  isWanted: boolean
}

/** The one field of the page. */
export const activeField: FieldHandle = {current: undefined, isWanted: true}

/**
 * Make a field the one that commands write into. It takes the focus, at the end of its text, where a row was just
 * gone to; one that is drawn again, as when the list is filtered, leaves the focus where it is.
 */
export function registerField(field: HTMLTextAreaElement): void {
  activeField.current = field
  const isFree = document.activeElement === null || document.activeElement === document.body
  if (!activeField.isWanted && !isFree) return
  activeField.isWanted = false
  field.focus({preventScroll: true})
  field.setSelectionRange(field.value.length, field.value.length)
}

/**
 * Write over the selection of a field as if it were typed, so that Ctrl+Z takes it back.
 *
 * @param text empty to remove the selection
 */
export function typeInto(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  // Marked as obsolete, yet the one way that keeps a field's undo list in every browser.
  // oxlint-disable-next-line typescript/no-deprecated
  const isDone = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  if (isDone || (text === '' && field.selectionStart === field.selectionEnd)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', {bubbles: true}))
}

/** Replace the whole text of a field as if it were typed. */
export function replaceText(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return
  field.focus()
  field.select()
  typeInto(field, text)
}

/** Replace a range of a field as if it were typed. */
export function replaceRange(
  field: HTMLTextAreaElement,
  {start, end}: {readonly start: number; readonly end: number},
  text: string,
): void {
  field.focus()
  field.setSelectionRange(start, end)
  typeInto(field, text)
}
