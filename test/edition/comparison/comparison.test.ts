import {describe, expect, it} from 'vitest'
import {comparedParts} from '../../../pipeline/edition/comparison/folds.ts'
import {listedChanges} from '../../../pipeline/edition/comparison/listed.ts'
import {comparedVersions, expectWhole, marked, story} from './versions.ts'

const russian = (english: string): string => `Перевод: ${english}`
const both = (english: string) => ({english, texts: {ru: russian}})

describe('points', () => {
  it('that are new, removed, renumbered, moved', async () => {
    const found = await comparedVersions([
      both(
        '# T\n\n1. Members meet in May of each year.\n2. The chair decides who speaks.\n3. Minutes are burnt after ten years.\n4. Guests pay fifty at the door.\n',
      ),
      both(
        '# T\n\n1. Guests pay fifty at the door.\n2. Nobody smokes in the hall.\n3. Members meet in June of each year.\n4. The chair decides who speaks.\n',
      ),
    ])
    expectWhole(found)
    expect(story(found.compared)).toEqual([
      'kept : T',
      'kept, moved 1 (4): Guests pay fifty at the door.',
      'added 2: {+Nobody smokes in the hall.+}',
      'changed 3 (1): Members meet in [-May-]{+June+} of each year.',
      'kept 4 (2): The chair decides who speaks.',
      'removed 3: [-Minutes are burnt after ten years.-]',
    ])
    expect(story(found.compared, 1)[3]).toBe(
      'changed 3 (1): Перевод: Members meet in [-May-]{+June+} of each year.',
    )
    expect(
      listedChanges(found.compared).map(({key, names, words}) => [
        key,
        names[0],
        words[0],
        words[1],
      ]),
    ).toEqual([
      ['p1', '1', 'moved, formerly 4', 'перемещено, прежде 4'],
      ['p2', '2', 'new', 'новое'],
      [
        'p3',
        '3',
        'reworded, renumbered, formerly 1',
        'изменена редакция, изменена нумерация, прежде 1',
      ],
      ['p4', '4', 'renumbered, formerly 2', 'изменена нумерация, прежде 2'],
      ['was.p3', 'formerly 3', 'removed', 'исключено'],
    ])
  })

  it('are paired by identity, not by key: the point under an old number is another one', async () => {
    const found = await comparedVersions([
      both('1. Alpha beta gamma delta.\n2. Epsilon zeta eta theta.\n'),
      both('1. Omega psi chi phi.\n2. Alpha beta gamma delta.\n3. Epsilon zeta eta theta.\n'),
    ])
    expect(story(found.compared)).toEqual([
      'added 1: {+Omega psi chi phi.+}',
      'kept 2 (1): Alpha beta gamma delta.',
      'kept 3 (2): Epsilon zeta eta theta.',
    ])
    expect(
      comparedParts(found.compared).map((part) => (part.kind === 'fold' ? part.words : part.kind)),
    ).toEqual(['row', ['Unchanged: 2–3 (formerly 1–2)', 'Без изменений: 2–3 (прежде 1–2)']])
  })

  it('are paired by what a sync would do where no version was synced', async () => {
    const found = await comparedVersions(
      [
        {english: '1. Alpha beta gamma delta.\n2. Epsilon zeta eta theta.\n'},
        {
          english:
            '1. Omega psi chi phi.\n2. Alpha beta gamma delta.\n3. Epsilon zeta iota theta.\n',
        },
      ],
      {isSynced: false},
    )
    expect(story(found.compared)).toEqual([
      'added 1: {+Omega psi chi phi.+}',
      'kept 2 (1): Alpha beta gamma delta.',
      'changed 3 (2): Epsilon zeta [-eta-]{+iota+} theta.',
    ])
  })

  it('that nothing touched are folded, and what is around a changed one is shown', async () => {
    const text = (word: string): string =>
      `# T\n\nPreamble of the whole.\n\n## Article 1\n\n1. One is one.\n2. Two is two.\n\n## Article 2\n\n1. Three is three:\n   - (a) a part;\n   - (b) a ${word} part.\n2. Four is four.\n\n## Article 3\n\n1. Five.\n`
    const {compared} = await comparedVersions([both(text('small')), both(text('large'))])
    const parts = comparedParts(compared).map((part) =>
      part.kind === 'fold' ? part.words[0] : part.row.kind === 'rule' ? '' : part.row.key,
    )
    expect(parts).toEqual([
      'title',
      'Unchanged: Article 1',
      'art2-title',
      'art2-1',
      'Unchanged: 2.1.a',
      'art2-1-b',
      'Unchanged: 2.2–Article 3',
    ])
  })
})

it('names a paragraph in the list by its words of today, once', async () => {
  const {compared} = await comparedVersions([
    both('# T\n\nThe rules have 10 points:\n\nAn old remark of the house.\n'),
    both('# T\n\nThe rules have 11 points:\n'),
  ])
  expect(listedChanges(compared).map(({names}) => names[0])).toEqual([
    'The rules have 11 points:',
    'An old remark of the house.',
  ])
})

describe('other rows', () => {
  const table = (rows: readonly string[]): string =>
    `# T\n\n| Member | Fee |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}\nThe end of it all.\n`

  it('of a table: a new one and a removed one stand in the table', async () => {
    const found = await comparedVersions([
      both(table(['Child of the house | 5', 'Adult of the house | 20', 'Guest of the house | 50'])),
      both(
        table([
          'Adult of the house | 22',
          'Retired from the house | 12',
          'Guest of the house | 50',
        ]),
      ),
    ])
    expectWhole(found)
    expect(story(found.compared)).toEqual([
      'kept : T',
      'kept : Member | Fee',
      'removed : [-Child of the house-] | [-5-]',
      'changed : Adult of the house | [-20-]{+22+}',
      'added : {+Retired from the house+} | {+12+}',
      'kept : Guest of the house | 50',
      'kept : The end of it all.',
    ])
    const lines = found.compared.rows.flatMap((row) =>
      row.kind === 'table' ? [[row.table, row.line]] : [],
    )
    expect(lines).toEqual(
      [0, 1, 2, 3, 4].map((line) => [
        found.after.rows.find((row) => row.kind === 'table')?.table,
        line,
      ]),
    )
  })

  it('of a table that has another column now: the old table is removed, the new one is new', async () => {
    const found = await comparedVersions([
      both(table(['Child of the house | 5'])),
      both(
        '# T\n\n| Member | Fee | Due |\n| --- | --- | --- |\n| Child of the house | 5 | May |\n\nThe end of it all.\n',
      ),
    ])
    expectWhole(found)
    expect(story(found.compared).map((line) => line.replace(/ .*/u, ''))).toEqual([
      'kept',
      'removed',
      'removed',
      'added',
      'added',
      'kept',
    ])
  })

  it('footnotes: a removed one keeps its words, and its mark leads to it', async () => {
    const found = await comparedVersions([
      both(
        '1. One rule[^a] for all.\n2. Another rule[^b] for all.\n\n[^a]: Of the house.\n[^b]: Of the garden.\n',
      ),
      both('1. One rule for all.\n2. Another rule[^a] for all.\n\n[^a]: Of the wide garden.\n'),
    ])
    expectWhole(found)
    const {notes} = found.compared
    expect(notes.map(({identifier, index, change}) => [identifier, index, change?.kind])).toEqual([
      ['a', 1, 'changed'],
      ['was.a', 2, 'removed'],
    ])
    expect(marked(notes[0]?.cells[0]?.inline ?? [])).toBe('Of the {+wide +}garden.')
    const marks = JSON.stringify(found.compared.rows)
    expect(marks).toContain('"identifier":"was.a"')
    expect(marks).not.toContain('"identifier":"b"')
  })

  it('headings: reworded, and a number without words', async () => {
    const found = await comparedVersions([
      both(
        '## Article 1 – Members\n\nAll may join.\n\n## Article 2\n\nNobody shall be excluded from it.\n',
      ),
      both(
        '## Article 1 – Members and guests\n\nAll may join.\n\n## Article 2\n\nGuests wait at the door.\n\n## Article 3\n\nNobody shall be excluded from it.\n',
      ),
    ])
    expectWhole(found)
    expect(story(found.compared)).toEqual([
      'changed 1: Members{+ and guests+}',
      'kept : All may join.',
      'added 2: ',
      'added : {+Guests wait at the door.+}',
      'kept 3 (Article 2): ',
      'kept : Nobody shall be excluded from it.',
    ])
  })

  it('pictures and code: another picture is new, code is compared by lines', async () => {
    const found = await comparedVersions([
      both('# T\n\n![The seal](a.png)\n\n```\na = 1\nb = 2\n```\n'),
      both('# T\n\n![The seal](b.png)\n\n```\na = 1\nb = 3\n```\n'),
    ])
    expectWhole(found)
    expect(
      found.compared.rows.map((row) =>
        row.kind === 'rule' ? '' : `${row.kind} ${row.change?.kind}`,
      ),
    ).toEqual(['title kept', 'image removed', 'image added', 'code changed'])
    const code = found.compared.rows.find((row) => row.kind === 'code')
    expect(code?.cells[0]?.codeChanges).toEqual([
      {kind: 'same', text: 'a = 1'},
      {kind: 'removed', text: 'b = 2'},
      {kind: 'added', text: 'b = 3'},
    ])
  })
})

describe('languages', () => {
  it('that were not there then bear no marks and are named as new', async () => {
    const english = '1. One rule for all.\n'
    const {compared} = await comparedVersions([
      {english},
      {english: '1. One rule for everybody.\n', texts: {ru: russian}},
    ])
    expect(compared.comparison?.newLanguages).toEqual(['ru'])
    expect(story(compared, 1)).toEqual(['changed 1: Перевод: One rule for everybody.'])
  })

  it('change alone where a translator corrects a text', async () => {
    const english = '1. One rule for all.\n2. Another rule.\n'
    const found = await comparedVersions([
      {english, texts: {ru: russian}},
      {
        english,
        texts: {
          ru: (text) =>
            text.startsWith('One') ? 'Верный перевод: One rule for all.' : russian(text),
        },
      },
    ])
    expectWhole(found)
    expect(story(found.compared)).toEqual(['changed 1: One rule for all.', 'kept 2: Another rule.'])
    expect(listedChanges(found.compared)[0]?.words).toEqual([
      'reworded: русский',
      'изменена редакция: русский',
    ])
  })

  it('keep their standing: a text of another English is still marked as stale', async () => {
    const found = await comparedVersions([
      both('1. One rule for all members.\n'),
      {english: '1. One rule for all guests.\n'},
    ])
    expectWhole(found)
    const [row] = found.compared.rows
    const cells = row?.kind === 'point' ? row.cells : []
    expect(cells.map(({status}) => status)).toEqual(['source', 'stale'])
    expect(cells[1]?.changes).toBeDefined()
    expect(row?.kind === 'point' && row.change?.columns).toEqual([true, false])
  })

  it('that lost a text show it struck before the source in its place', async () => {
    const english = '1. One rule for all members.\n'
    const found = await comparedVersions([
      {english, texts: {ru: russian}},
      {english, texts: {ru: () => ''}},
    ])
    expectWhole(found)
    const [row] = found.compared.rows
    const cell = row?.kind === 'point' ? row.cells[1] : undefined
    expect(cell?.status).toBe('missing')
    expect(marked(cell?.inline ?? [])).toBe(
      '[-Перевод: One rule for all members.-]One rule for all members.',
    )
  })
})
