import {hashOf} from '../../pipeline/document/model/hash.ts'
import type {ExchangeFormatName} from '../../pipeline/exchange/formats/index.ts'
import type {PassageRecord} from '../../pipeline/locale/types.ts'

/** The English of today, by key. */
export const today = {
  p1: 'Rent is due on the fifth day.',
  p2: 'Guests leave.',
  p3: 'Keep quiet.',
  p4: 'ISO 9001',
  p5: 'Pay the bill.',
} as const
/** What p1 was when it was translated. */
export const former = 'Rent is due on the first day.'
/** The document. */
export const english = Object.values(today)
  .map((text, index) => `${index + 1}. ${text}`)
  .join('\n\n')

/** A replacement in the text of an exported file. */
export type Edit = readonly [from: string | RegExp, to: string]

const stale = {source: hashOf(former), english: former}
const confirmed = {source: hashOf(today.p1)}

/** A change in a file, and the record of one unit that follows. */
export const cases: readonly (readonly [
  what: string,
  format: ExchangeFormatName,
  edits: readonly Edit[],
  key: keyof typeof today,
  record: Partial<PassageRecord>,
])[] = [
  // A stale text
  [
    'taken back, mark kept',
    'xliff',
    [['state="reviewed" subState', 'state="initial" subState']],
    'p1',
    {...stale, state: 'initial'},
  ],
  [
    'moved to translated, mark kept',
    'xliff',
    [['state="reviewed" subState', 'state="translated" subState']],
    'p1',
    {...stale, state: 'translated'},
  ],
  [
    'mark removed',
    'xliff',
    [[' subState="stele:stale"', '']],
    'p1',
    {...confirmed, state: 'reviewed'},
  ],
  [
    'confirmed as final',
    'xliff',
    [['state="reviewed" subState="stele:stale"', 'state="final"']],
    'p1',
    {...confirmed, state: 'final'},
  ],
  [
    'edited, mark kept',
    'xliff',
    [['к первому', 'к пятому']],
    'p1',
    {...stale, state: 'translated'},
  ],
  [
    'edited, mark removed',
    'xliff',
    [
      ['к первому', 'к пятому'],
      [' subState="stele:stale"', ''],
    ],
    'p1',
    {...confirmed, state: 'reviewed'},
  ],
  [
    'needs translation',
    'xliff12',
    [['<target state="needs-review-translation"', '<target state="needs-translation"']],
    'p1',
    {...stale, state: 'initial'},
  ],
  [
    'needs another review',
    'xliff12',
    [['<target state="needs-review-translation"', '<target state="needs-review-l10n"']],
    'p1',
    {...stale, state: 'initial'},
  ],
  [
    'signed off',
    'xliff12',
    [['<target state="needs-review-translation"', '<target state="signed-off"']],
    'p1',
    {...confirmed, state: 'reviewed'},
  ],
  [
    'approved while it needs review',
    'xliff12',
    [['approved="no"', 'approved="yes"']],
    'p1',
    {...stale, state: 'reviewed'},
  ],
  ['taken back', 'csv', [['reviewed stale,,', 'initial,,']], 'p1', {...stale, state: 'initial'}],
  [
    'confirmed',
    'csv',
    [['reviewed stale,,', 'Reviewed,,']],
    'p1',
    {...confirmed, state: 'reviewed'},
  ],
  [
    'approved, by another word',
    'tsv',
    [['reviewed stale\t\t', 'Approved\t\t']],
    'p1',
    {...confirmed, state: 'reviewed'},
  ],
  ['edited, still fuzzy', 'po', [['к первому', 'к пятому']], 'p1', {...stale, state: 'initial'}],
  [
    'edited and confirmed',
    'po',
    [
      ['к первому', 'к пятому'],
      ['#, fuzzy\n', ''],
    ],
    'p1',
    {...confirmed, state: 'translated'},
  ],
  ['confirmed', 'po', [['#, fuzzy\n', '']], 'p1', {...confirmed, state: 'translated'}],
  // Stamps that a tool dropped
  [
    'stamps dropped',
    'xliff',
    [[/<mda:metadata>[\s\S]*?<\/mda:metadata>\n/u, '']],
    'p1',
    {...stale, state: 'reviewed'},
  ],
  [
    'stamps dropped',
    'xliff12',
    [[/<context-group[\s\S]*?<\/context-group>\n/u, '']],
    'p1',
    {...stale, state: 'reviewed'},
  ],
  ['stamps dropped', 'po', [[/#\. stele:.*\n/u, '']], 'p1', {...stale, state: 'reviewed'}],
  ['stamps dropped', 'po', [[/#\. stele:.*\n/u, '']], 'p2', {state: 'final'}],
  [
    'stamps dropped',
    'xliff12',
    [
      [/<context-group[\s\S]*?<\/context-group>\n/u, ''],
      ['state="final"', 'state="translated"'],
      ['approved="yes"', 'approved="no"'],
    ],
    'p2',
    {state: 'final'},
  ],
  [
    'stamps dropped and taken back',
    'po',
    [
      [/#\. stele:.*\n/u, ''],
      ['msgctxt "p2"', '#, fuzzy\nmsgctxt "p2"'],
    ],
    'p2',
    {state: 'initial'},
  ],
  [
    'stamps moved into a note',
    'xliff12',
    [
      [
        /<context-group[\s\S]*?<\/context-group>/u,
        '<note from="developer">point 2\nstele: uid=x1 source=0 target=0 written=sure</note>',
      ],
    ],
    'p2',
    {state: 'final'},
  ],
  // A current text
  ['edited', 'xliff', [['уходят', 'ушли']], 'p2', {state: 'translated', origin: 'import'}],
  ['edited', 'po', [['уходят', 'ушли']], 'p2', {state: 'translated'}],
  [
    'rejected',
    'xliff12',
    [['<target state="final"', '<target state="final" state-qualifier="rejected-grammar"']],
    'p2',
    {state: 'initial'},
  ],
  // A draft
  ['edited, still fuzzy', 'po', [['Тише.', 'Тихо.']], 'p3', {state: 'initial'}],
  [
    'approved in another tool',
    'xliff12',
    [
      [
        'approved="no" xml:space="preserve">\n<source>Keep',
        'approved="yes" xml:space="preserve">\n<source>Keep',
      ],
    ],
    'p3',
    {state: 'reviewed'},
  ],
  [
    'a proposal of a machine',
    'xliff12',
    [
      [
        '<target state="needs-translation"',
        '<target state="translated" state-qualifier="mt-suggestion"',
      ],
    ],
    'p3',
    {state: 'initial'},
  ],
  // A translation that equals the English
  [
    'equal to the English',
    'po',
    [['msgid "ISO 9001"\nmsgstr ""', 'msgid "ISO 9001"\nmsgstr "ISO 9001"']],
    'p4',
    {state: 'translated'},
  ],
  [
    'equal to the English',
    'csv',
    [['ISO 9001,,', 'ISO 9001,ISO 9001,']],
    'p4',
    {state: 'translated'},
  ],
  [
    'equal to the English',
    'xliff',
    [
      [
        '<segment id="s1" state="initial">\n<source xml:space="preserve">ISO 9001</source>',
        '<segment id="s1" state="translated">\n<source xml:space="preserve">ISO 9001</source>\n<target>ISO 9001</target>',
      ],
    ],
    'p4',
    {state: 'translated'},
  ],
]
