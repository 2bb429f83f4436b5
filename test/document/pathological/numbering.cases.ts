import type {Case} from './cases.ts'

/** How numbers run: where lists begin, stop, go on, and what stands between. */
export const numberingCases: readonly Case[] = [
  {
    name: '01-continues-after-paragraph',
    own: '# Duties\n\n1. Keep a log.\n2. Show the log.\n\nThe board may allow more.\n\n3. Name a clerk.\n4. Write back.\n',
    units: ['title', 'point 1', 'point 2', 'paragraph', 'point 3', 'point 4'],
  },
  {
    name: '02-restarts-at-one',
    own: '# Duties\n\n1. Keep a log.\n2. Show the log.\n\nFor observers:\n\n1. May read.\n2. May not write.\n',
    units: ['title', 'point 1', 'point 2', 'paragraph', 'point 1', 'point 2'],
    findings: ['numbering 8'],
  },
  {
    name: '03-dot-then-parenthesis',
    own: '# Duties\n\n1. Keep a log.\n2. Show it.\n3) Name a clerk.\n4) Write back.\n',
    units: ['title', 'point 1', 'point 2', 'point 3', 'point 4'],
    findings: ['numbering 5'],
  },
  {
    name: '05-starts-at-zero',
    own: '# Range\n\n0. Before all else.\n1. The log is open.\n2. The log is free.\n',
    units: ['title', 'point 0', 'point 1', 'point 2'],
  },
  {
    name: '06-starts-at-seven',
    own: '# Part two\n\n7. Report loss.\n8. Report gain.\n',
    units: ['title', 'point 7', 'point 8'],
    findings: ['numbering 3'],
  },
  {
    name: '07-lazy-ones',
    own: '# Duties\n\n1. North.\n1. South.\n1. East.\n1. West.\n',
    units: ['title', 'point 1', 'point 2', 'point 3', 'point 4'],
  },
  {
    name: '08-gap.en',
    own: '1. North.\n2. South.\n4. East.\n5. West.\n',
    units: ['point 1', 'point 2', 'point 4', 'point 5'],
    findings: ['numbering 3'],
  },
  {
    name: '09-out-of-order',
    own: '1. North.\n3. South.\n2. East.\n',
    units: ['point 1', 'point 3', 'point 2'],
    findings: ['numbering 2', 'numbering 3'],
  },
  {
    name: '10-two-sequences-two-sections',
    own: '## Promises\n\n1. Keep.\n2. Show.\n\n## Members\n\n1. North\n2. South\n3. East\n',
    units: ['heading', 'point 1', 'point 2', 'heading', 'point 1', 'point 2', 'point 3'],
  },
  {
    name: '11-nested-by-two-spaces',
    own: '11. Order.\n\n  1. First digits.\n\n  1. Then others.\n\n12. Last.\n',
    units: ['point 11', 'point 11.1', 'point 11.2', 'point 12'],
    findings: ['markup 3', 'markup 5', 'numbering 1'],
  },
  {
    name: '12-three-spaces-under-ten',
    own: '9. North.\n   1. Hill.\n   2. Vale.\n10. South.\n   1. Lake.\n   2. River.\n11. East.\n',
    units: [
      'point 9',
      'point 9.1',
      'point 9.2',
      'point 10',
      'point 10.1',
      'point 10.2',
      'point 11',
    ],
    findings: ['markup 5', 'markup 6', 'numbering 1'],
  },
  {
    name: '13-tabs-and-four-spaces',
    own: '1.\tNorth.\n\t1.\tHill.\n\t2.\tVale.\n2.  South.\n    1.  Lake.\n',
    units: ['point 1', 'point 1.1', 'point 1.2', 'point 2', 'point 2.1'],
  },
  {
    name: '17-heading-number-plus-list',
    own: '## 8. Work\n\nWe work so.\n\n1. By day.\n2. By night.\n\n### 8.3 Pay\n\nEach pays.\n',
    units: ['heading 8', 'paragraph', 'point 8.1', 'point 8.2', 'heading 8.3', 'paragraph'],
  },
  {
    name: '18-decimal-keys-in-text',
    own: '8. Work.\n\n8.1 By day.\n\n8.2. By night.\n\n8.10 Once a year.\n\n8.10.1. By lot.\n',
    units: ['point 8', 'point 8.1', 'point 8.2', 'point 8.10', 'point 8.10.1'],
    findings: ['numbering 1', 'numbering 7'],
  },
  {
    name: '19-code-between',
    own: '1. Get it.\n2. Start it:\n```sh\n3. no point\n```\n3. Stop it.\n',
    units: ['point 1', 'point 2', 'code', 'point 3'],
  },
  {
    name: '20-indented-code-then-number',
    own: 'Sample:\n\n    name = worth\n\n2. Stop it.\n',
    units: ['paragraph', 'code', 'point 2'],
    findings: ['numbering 5'],
  },
  {
    name: '21-table-and-image',
    own: '1. Tolls:\n\n   | Sort | Toll |\n   | --- | --- |\n   | 1. A | 5 |\n   | 2. B | 9 |\n\n2. See below.\n\n![The seal](seal.png)\n\n3. It is ours.\n',
    units: ['point 1', ...Array.from({length: 6}, () => 'cell'), 'point 2', 'alt', 'point 3'],
  },
  {
    name: '22-years-and-wrapped-numbers',
    own: '# Past\n\n1986. A fine year for us.\n\nIt was opened in the town in\n2018. Many have signed it since, in\n1. meetings and by post.\n\n1986\\. Escaped.\n',
    units: ['title', 'paragraph', 'paragraph', 'paragraph'],
    findings: ['markup 7', 'numbering 3'],
  },
  {
    name: '41-merged-and-split.kk',
    language: 'kk',
    own: '1. Бірінші.\n\n2–3. Екінші мен үшінші.\n\n4. Төртінші.\n\n5. Бесінші.\n',
    units: ['point 1', 'point 2to3', 'point 4', 'point 5'],
  },
  {
    name: '42-moved.en',
    own: '## 17\n\n1. Own.\n2. Keep.\n\n## 26\n\n1. Learn.\n2. Teach.\n3. Choose.\n',
    units: [
      'heading 17',
      'point 17.1',
      'point 17.2',
      'heading 26',
      'point 26.1',
      'point 26.2',
      'point 26.3',
    ],
    findings: ['numbering 6'],
  },
  {
    name: '44-labels-with-ranges-and-letters',
    own: '1. North.\n\n1a. Beside it.\n\n1 bis. Again.\n\n2-1. Put in later.\n\n2-тармақ. South.\n',
    units: ['point 1', 'point 1a', 'point 1bis', 'point 2-1', 'point 2'],
    findings: ['numbering 9'],
  },
  {
    name: '45-empty-and-number-only',
    own: '1. Keep.\n2.\n3. Show.\n4. 5. Pay.\n',
    units: ['point 1', 'point 2', 'point 3', 'point 4'],
    findings: ['numbering 2', 'numbering 4'],
  },
]
