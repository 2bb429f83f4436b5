import {expect, it} from 'vitest'
import {labelInNote, noteWithLabel} from '../../pipeline/exchange/model/note-label.ts'

it('questions go out behind label and note, and come back as neither', () => {
  const note = noteWithLabel({
    label: '§ 2.',
    note: 'ask the\nauthor',
    questions: [
      {text: 'Which\nrooms?', by: 'A', at: '2026-11-28', open: true},
      {text: 'Who pays?', answers: [{text: 'The guest.', by: 'B'}]},
      {text: 'Nice.'},
    ],
  })
  expect(note?.split('\n')).toEqual([
    'Printed label: § 2.',
    'ask the',
    'author',
    '[Stele] Open question (A, 2026-11-28): Which rooms?',
    '[Stele] Answered question: Who pays?',
    '[Stele] Answer (B): The guest.',
    '[Stele] Comment: Nice.',
  ])
  expect(labelInNote(note)).toEqual({label: '§ 2.', note: 'ask the\nauthor'})
})
