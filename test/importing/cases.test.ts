import {describe, expect, it} from 'vitest'
import {aligned} from './measure.ts'
import {belowSquare, growthOf} from '../growth.ts'
import {isDeep} from '../runs.ts'

/** What a case gives, on one line: `p2 ← 3` for a match with the passage on line 3. */
function told(english: string, translated: string, language = 'ru'): readonly string[] {
  const {matches, missing, extra, numbers} = aligned(english, translated, language)
  return [
    ...matches.map(({unit, passages, joinedInto, confidence}) => {
      const lines = passages.map(({place}) => place.line).join('+')
      const how = joinedInto === undefined ? (confidence < 0.5 ? ' ?' : '') : ` with ${joinedInto}`
      return `${unit.key} ← ${lines}${how}`
    }),
    ...missing.map(({key}) => `${key} missing`),
    ...extra.map(
      ({passage, after = 'start', perhaps}) =>
        `line ${passage.place.line} after ${after}${perhaps.length > 0 ? ` perhaps ${perhaps.join()}` : ''}`,
    ),
    ...(numbers === 'reversed' ? ['reversed'] : []),
  ]
}

const four = [
  '1. Each party keeps a register of its losses.',
  '2. The register is open to everyone.',
  '3. Each party answers within ten days.',
  '4. The host pays for the yearly meeting of all parties.',
].join('\n\n')

describe('what translations do', () => {
  it('a point is missing and the rest is numbered anew', () => {
    const text = [
      '1. Каждая сторона ведёт учёт своих потерь.',
      '2. Каждая сторона отвечает в течение 10 дней.',
      '3. Принимающая сторона оплачивает ежегодную встречу всех сторон.',
    ].join('\n\n')
    const lines = told(four, text)
    expect(lines.filter((line) => line.endsWith('missing'))).toHaveLength(1)
    // Lengths alone do not tell which one it is.
    expect(lines.filter((line) => line.includes('←') && !line.endsWith('?'))).toEqual([])
  })

  it('a point is missing and the rest is numbered anew, and a name and a year say which', () => {
    const english = four.replace('The register', 'In 1998 the register of ASCOBANS')
    const text = [
      '1. Каждая сторона ведёт учёт своих потерь.',
      '2. В 1998 году учёт ASCOBANS открыт для всех.',
      '3. Принимающая сторона оплачивает ежегодную встречу всех сторон.',
    ].join('\n\n')
    const lines = told(english, text)
    expect(lines.slice(0, 2)).toEqual(['p1 ← 1', 'p2 ← 3'])
    expect(lines).not.toContain('p3 ← 5')
  })

  it('points at the end of a list are missing', () => {
    const six = [
      '1. Each party keeps a register of its losses at sea and in its ports, and shows it on request.',
      '2. The register is open.',
      '3. Each party answers within ten days.',
      '4. Ships that enter the waters of a party from the open sea pay a fee, and ships that leave them for it pay none at all.',
      '5. The host pays for the yearly meeting of all parties.',
      '6. It ends in May.',
    ].join('\n\n')
    const text = [
      '1. Каждая сторона ведёт учёт своих потерь в море и в своих портах и показывает его по просьбе.',
      '2. Учёт открыт.',
      '3. Каждая сторона отвечает в течение десяти дней.',
      '4. Суда, которые входят в воды стороны из открытого моря, платят сбор, а суда, которые выходят в него, не платят ничего.',
    ].join('\n\n')
    expect(told(six, text)).toEqual([
      'p1 ← 1',
      'p2 ← 3',
      'p3 ← 5',
      'p4 ← 7',
      'p5 missing',
      'p6 missing',
    ])
  })

  it('the English has lost a point and is numbered anew', () => {
    const three = four
      .split('\n\n')
      .toSpliced(1, 1)
      .join('\n\n')
      .replace('3.', '2.')
      .replace('4.', '3.')
    const text = [
      '1. Каждая сторона ведёт учёт своих потерь.',
      '2. Учёт открыт для всех.',
      '3. Каждая сторона отвечает в течение десяти дней.',
      '4. Принимающая сторона оплачивает ежегодную встречу всех сторон.',
    ].join('\n\n')
    const lines = told(three, text)
    expect(lines).not.toContain('p2 ← 3')
    expect(lines).not.toContain('p3 ← 5')
  })

  it('one passage is printed for two points', () => {
    const text = [
      '1. Каждая сторона ведёт учёт своих потерь.',
      '2–3. Учёт открыт для всех, и каждая сторона отвечает в течение десяти дней.',
      '4. Принимающая сторона оплачивает ежегодную встречу всех сторон.',
    ].join('\n\n')
    expect(told(four, text)).toEqual(['p1 ← 1', 'p2 ← 3', 'p3 ← 3 with p2', 'p4 ← 5'])
  })

  it('two points stand in the other order, and their numbers say so', () => {
    const text = [
      '1\\. Каждая сторона ведёт учёт своих потерь.',
      '3\\. Каждая сторона отвечает в течение десяти дней.',
      '2\\. Учёт открыт для всех.',
      '4\\. Принимающая сторона оплачивает ежегодную встречу всех сторон.',
    ]
      .join('\n\n')
      .replaceAll('\\', '')
    expect(told(four, text).toSorted()).toEqual(['p1 ← 1', 'p2 ← 5', 'p3 ← 3', 'p4 ← 7'])
  })

  it('notes of the translator stand between points', () => {
    const text = [
      '> Неофициальный перевод.',
      '1. Каждая сторона ведёт учёт своих потерь.',
      '   *Примечание: с 2020 года.*',
      '2. Учёт открыт для всех.',
      '3. Каждая сторона отвечает в течение десяти дней.',
      '4. Принимающая сторона оплачивает ежегодную встречу всех сторон.',
      'Перевёл И. И.',
    ].join('\n\n')
    expect(told(four, text)).toEqual([
      'p1 ← 3',
      'p2 ← 7',
      'p3 ← 9',
      'p4 ← 11',
      'line 1 after start',
      'line 5 after p1',
      'line 13 after p4',
    ])
  })

  it('numbers of several levels are written in reverse', () => {
    const table = (rows: readonly string[]): string =>
      ['| # | |', '| --- | --- |', ...rows.map((row) => `| ${row.replace(' ', ' | ')} |`)].join(
        '\n',
      )
    const english = table([
      '1.1.1 Keep it.',
      '1.1.2 Publish it.',
      '1.1.3 Print it.',
      '1.2.1 Name one.',
    ])
    const arabic = table(['1.1.1 احتفظ به.', '2.1.1 انشره.', '3.1.1 اطبعه.', '1.2.1 سمّ واحدا.'])
    const lines = told(english, arabic, 'ar')
    expect(lines.at(-1)).toBe('reversed')
    const pairs = lines.filter((line) => line.includes('-c2 ←'))
    expect(pairs.map((line) => Number(line.split('← ')[1]))).toEqual([3, 4, 5, 6])
  })

  it('the numbers of sub-points are lost in the text of their point', () => {
    const english =
      '1. Warning\n   1. Event: one breach.\n   2. Consequence: a letter.\n2. Suspension\n'
    const russian =
      '1. Предупреждение ) Событие: одно нарушение. ) Последствие: письмо.\n2. Отстранение\n'
    expect(told(english, russian)).toEqual(['p1 ← 1 ?', 'p2 ← 2', 'p1-1 missing', 'p1-2 missing'])
  })

  it('gaps in the numbers disagree: a person must say which is right', () => {
    expect(
      told('1. One.\n2. Two.\n4. Four.\n5. Five.\n', '1. Один.\n2. Два.\n3. Четыре.\n4. Пять.\n'),
    ).toEqual(['p1 ← 1', 'p2 ← 2', 'p4 ← 3 ?', 'p5 ← 4 ?'])
  })

  it('letters of another alphabet count by their place', () => {
    const english =
      '3. The parties:\n\n   (a) exchange news;\n\n   (b) answer;\n\n   (c) keep records.\n'
    const kazakh =
      '3. Тараптар:\n\n   а) хабар алмасады;\n\n   ә) жауап береді;\n\n   б) есеп жүргізеді.\n'
    expect(told(english, kazakh, 'kk')).toEqual(['p3 ← 1', 'p3-a ← 3', 'p3-b ← 5', 'p3-c ← 7'])
  })

  it('headings that begin alike are headings, not labels', () => {
    const english =
      '# Rights\n\n## Right to life\n\nNobody kills.\n\n## Right to rest\n\nAll rest.\n\n## Right to work\n\nAll work.\n'
    const russian =
      '# Права\n\n## Право на жизнь\n\nНикто не убивает.\n\n## Право на отдых\n\nВсе отдыхают.\n\n## Право на труд\n\nВсе трудятся.\n'
    const {matches, missing} = aligned(english, russian, 'ru')
    expect(missing).toEqual([])
    expect(matches.flatMap(({passages}) => passages.map(({text}) => text))).toContain(
      'Право на отдых',
    )
  })

  /** Align documents of which every tenth point is missing. */
  const alignedOf = (length: number) => {
    const points = Array.from({length}, (_, at) => at + 1)
    const english = points
      .map((n) => `${n}. Party ${n % 97} pays ${'very '.repeat(n % 11)}much.`)
      .join('\n')
    const russian = points
      .filter((n) => n % 10 !== 3)
      .map((n) => `${n}. Сторона ${n % 97} платит ${'очень '.repeat(n % 11)}много.`)
      .join('\n')
    return aligned(english, russian, 'ru')
  }

  it('aligns hundreds of points with a tenth missing', () => {
    const tenth = isDeep ? 100 : 30
    const {matches, missing} = alignedOf(10 * tenth)
    expect([matches.length, missing.length]).toEqual([9 * tenth, tenth])
  })

  it.runIf(isDeep)('aligns points in time that grows with their number', () => {
    expect(growthOf(alignedOf, 750)).toBeLessThan(belowSquare)
  })
})
