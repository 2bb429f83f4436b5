import {describe, expect, it} from 'vitest'
import {aligned} from './measure.ts'

/** What an alignment gave: unit ← line, `?` where it is not sure; what is missing; the lines left over. */
function told(english: string, translated: string, language: string) {
  const {matches, missing, extra, numbers} = aligned(english, translated, language)
  return {
    pairs: matches.map(({unit, passages, confidence}) => {
      const lines = passages.map(({place}) => place.line).join('+')
      return `${unit.key} ${lines}${confidence < 0.5 ? '?' : ''}`
    }),
    missing: missing.map(({key}) => String(key)),
    extra: extra.map(({passage}) => passage.text),
    numbers,
  }
}

const paragraphs = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`

describe('alignment, by kinds of drift', () => {
  it('never loses a heading without a number among bare labels', () => {
    const {pairs, missing, extra} = told(
      paragraphs(
        '# T',
        '## General principles',
        '### Article 1',
        'One thing is here.',
        '## General rights',
        '### Article 2',
        'Another thing is there.',
        '## General duties',
        '### Article 3',
        'A third thing follows.',
        '## Final clauses',
        '### Article 4',
        'The last thing ends it.',
      ),
      paragraphs(
        '# T',
        '## Allgemeine Grundsätze',
        '### Artikel 1',
        'Eins ist hier.',
        '## Allgemeine Rechte',
        '### Artikel 2',
        'Ein anderes ist dort.',
        '## Allgemeine Pflichten',
        '### Artikel 3',
        'Ein drittes folgt.',
        '## Schlussbestimmungen',
        '### Artikel 4',
        'Das letzte schließt es.',
      ),
      'de',
    )
    expect([missing, extra]).toEqual([[], []])
    expect(pairs).toContain('general-rights 9')
  })

  it('reads the words of labels in languages that it does not know', () => {
    const {pairs, missing, extra} = told(
      paragraphs(
        '# T',
        '## Section 1 – Terms',
        'Alpha beta.',
        '## Section 2 – Aims',
        'Gamma delta.',
        '## Section 3 – Ends',
        'Epsilon zeta.',
      ),
      paragraphs(
        '# T',
        '## 1. nodaļa – Jēdzieni',
        'Alfa beta.',
        '## 2. nodaļa – Mērķi',
        'Gamma delta.',
        '## 3. nodaļa – Beigas',
        'Epsilons zeta.',
      ),
      'lv',
    )
    expect([missing, extra]).toEqual([[], []])
    expect(pairs).toContain('sec2-title 7')
  })

  it('reads a number before its word', () => {
    const {pairs} = told(
      paragraphs('# T', '## Article 1', 'First text.', '## Article 2', 'Second text.'),
      paragraphs('# T', '## 1 modda', 'Birinchi matn.', '## 2 modda', 'Ikkinchi matn.'),
      'uz',
    )
    expect(pairs).toEqual(['title 1', 'art1-par1 5', 'art2-par1 9'])
  })

  it('keeps one number for articles under chapters that another language calls articles', () => {
    const {numbers, pairs} = told(
      paragraphs(
        '# T',
        '## Chapter I. Aims',
        '### Article 1',
        'One text is here.',
        '### Article 2',
        'Two texts are.',
        '## Chapter II. Ends',
        '### Article 3',
        'Three texts go.',
      ),
      paragraphs(
        '# T',
        '## I бап. Мақсетлер',
        '### 1-статья',
        'Бир текст бар.',
        '### 2-статья',
        'Еки текст бар.',
        '## II бап. Ақыры',
        '### 3-статья',
        'Үш текст бар.',
      ),
      'kaa',
    )
    expect(numbers).toBe('agree')
    expect(pairs.filter((pair) => pair.endsWith('?'))).toEqual([])
  })

  it('joins a paragraph that was cut in three, and a point cut by a blank line', () => {
    const whole =
      'The members meet in spring and in autumn, and they choose a chair who keeps the minutes of the meeting and reads them aloud, and who calls the next meeting in good time.'
    const {pairs} = told(
      paragraphs('# T', 'A first short line.', whole, 'A last short line.'),
      paragraphs(
        '# T',
        'Eine erste kurze Zeile.',
        'Die Mitglieder treffen sich im Frühling und im Herbst,',
        'und sie wählen einen Vorsitz, der die Niederschrift führt und vorliest,',
        'und der die nächste Sitzung rechtzeitig einberuft.',
        'Eine letzte kurze Zeile.',
      ),
      'de',
    )
    expect(pairs[2]).toMatch(/^preamble-2 5\+7\+9/u)
  })

  it('is not sure of pairs in a list that lost an item', () => {
    const {pairs} = told(
      '# T\n\n- Doors open outwards\n- Each door has a bar that a child can reach\n- No door is locked from without while people are within\n',
      '# T\n\n- Двери открываются наружу\n- Ни одна дверь не запирается снаружи, пока внутри есть люди\n',
      'ru',
    )
    const wrong = pairs.filter((pair) => pair.startsWith('item2 4') && !pair.endsWith('?'))
    expect(wrong).toEqual([])
  })

  it('pairs a heading with a line that is meant as one', () => {
    const {pairs, missing} = told(
      paragraphs(
        '# T',
        '### Version 2.1',
        'Text of the version.',
        '### Rationale:',
        'To ensure that it works.',
      ),
      paragraphs(
        '# T',
        'Version 2.1',
        'Text der Version.',
        '**Begründung:**',
        'Damit es funktioniert.',
      ),
      'de',
    )
    expect(missing).toEqual([])
    expect(pairs).toContain('version-2-1 3')
  })

  it('is not sure of a point whose sub-points stand in another', () => {
    const {pairs} = told(
      paragraphs(
        '# T',
        '1. The board has 12 members.',
        '2. It meets in spring.',
        '3. It elects a chair:',
        '   1. by vote;',
        '   2. or by lot.',
        '4. It ends.',
      ),
      paragraphs(
        '# T',
        '1. Es trifft sich im Frühling.',
        '2. Es wählt einen Vorsitz:',
        '   1. durch Wahl;',
        '   2. oder durch Los.',
        '3. Es endet.',
      ),
      'de',
    )
    const sure = pairs.filter((pair) => !pair.endsWith('?'))
    expect(sure).not.toContain('p3 11')
    expect(sure).not.toContain('p1 3')
  })

  it('does not move a near text because of a far section', () => {
    const notice = 'This notice is new and stands in front.'
    const front = [
      'On 4 March 1999 the founders met in Bern.',
      'The **Council** of Bern keeps the seal.',
      'Members pay in January.',
      'Guests pay nothing at all.',
      'The seal is round.',
    ]
    const sections = [1, 2, 3, 4, 5].flatMap((n) => [
      `## Part ${n}`,
      `Text of part ${n} is here.`,
      'More of it.',
    ])
    const german = [
      'Am 4. März 1999 trafen sich die Gründer in Bern.',
      'Der **Rat** von Bern hütet das Siegel.',
      'Mitglieder zahlen im Januar.',
      'Gäste zahlen gar nichts.',
      'Das Siegel ist rund.',
    ]
    const parts = [1, 2, 3, 4, 5].flatMap((n) => [
      `## Teil ${n}`,
      `Text von Teil ${n} ist hier.`,
      'Mehr davon.',
    ])
    const {pairs, missing} = told(
      paragraphs('# T', notice, ...front, ...sections),
      paragraphs('# T', ...german, ...parts),
      'de',
    )
    expect(missing).toEqual(['preamble-1'])
    expect(pairs.slice(1, 4)).toEqual(['preamble-2 3', 'preamble-3 5', 'preamble-4 7'])
  })
})
