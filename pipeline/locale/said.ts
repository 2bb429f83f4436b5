import type {PassageRecord} from './types.ts'

/** Whether people have said something beside a text: then its record is kept although the text is missing. */
export function isSaidBeside(said: Pick<PassageRecord, 'label' | 'note' | 'questions'>): boolean {
  return [said.label, said.note, said.questions].some((value) => value !== undefined)
}
