import {describe, expect, it} from 'vitest'
import {languageOf} from '../../../../pipeline/language/index.ts'
import {breakLines} from '../../../../pipeline/render/pdf/text/break-lines.ts'
import {boundSpaces, tiesIn} from '../../../../pipeline/render/pdf/text/break/ties.ts'
import {linesOf, paragraph, shown} from '../faces.ts'
import {udhrRows} from '../../../../bench/pdf/udhr.ts'

const ragged = {align: 'ragged', hyphenate: true} as const

/** A text with `~` for each space at which a line should not end, and `=` for each at which none ends. */
function tied(text: string, language: string): string {
  // A short text has room on a line, and no ties.
  const ties = new Set(tiesIn(text.padEnd(40), languageOf(language)))
  const bound = new Set(boundSpaces(text))
  return Array.from(text, (sign, index) =>
    bound.has(index + 1) ? '=' : ties.has(index + 1) ? '~' : sign,
  ).join('')
}

describe('what stays together', () => {
  it.each([
    [
      'en',
      'See Article 2 and point 8.2 within 30 days.',
      'See Article~2 and point~8.2 within 30~days.',
    ],
    ['en', 'Adopted on 8 May 2018 by the 16 States.', 'Adopted on 8~May~2018 by the 16 States.'],
    ['en', 'Under § 4 a fee of 5 % is due.', 'Under §~4 a fee of 5~% is due.'],
    ['en', 'above 4 500 m³/s or 1 000 000 t in 40 km', 'above 4=500~m³/s or 1=000=000~t in 40~km'],
    ['en', 'at 7.5 kWh, 20 °C and 30 km/h there', 'at 7.5~kWh, 20~°C and 30~km/h there'],
    ['en', 'the 16 members in 2018 250 parties', 'the 16 members in 2018 250 parties'],
    ['en', 'so decides under Article 3 (2) (b) here', 'so decides under Article~3~(2)~(b) here'],
    ['en', 'of the 2 (two) members of 1990 (see it)', 'of the 2 (two) members of 1990 (see it)'],
    ['ru', 'В статье 2 и с 8 мая 2018 года', 'В~статье~2 и~с~8~мая~2018~года'],
    ['ru', 'о государствах', 'о~государствах'],
    ['ru', 'В 2018 году и в 3 странах', 'В~2018~году и~в~3 странах'],
    ['kk', '2018 жылғы 8 мамырда', '2018~жылғы 8~мамырда'],
    ['fr', 'à l’article 5', 'à l’article~5'],
    ['fr', 'dit « assemblée » : oui !', 'dit «=assemblée=»=: oui=!'],
    ['fr', 'dit (« assemblée ») ; non', 'dit («=assemblée=»)=; non'],
    ['de', 'sagte »ja« und »nein«: so', 'sagte »ja« und »nein«: so'],
    ['ru', 'слово «мир» и «труд»', 'слово «мир» и~«труд»'],
    ['en', 'A rule is a rule.', 'A rule is a rule.'],
  ])('%s: %s', (language, text, expected) => {
    expect(tied(text, language)).toBe(expected)
  })

  it('is not parted at the end of a line, where there is another way', () => {
    const text =
      'Государства действуют в духе братства и с уважением к правам, названным в статье 2 и в пункте 8 свода, принятого 8 мая 2018 года. '.repeat(
        6,
      )
    const lines = shown(linesOf(text, 260, 'ru'))
    expect(lines.length).toBeGreaterThan(12)
    expect(
      lines.filter((line) => /(?:^|\s)(?:[вис]|статье|пункте|принятого 8|мая|2018)$/u.test(line)),
    ).toEqual([])
  })

  it('is never parted inside guillemets, before a mark, or between groups of digits, however wide the spaces are', () => {
    const text =
      'Dans la présente loi, « assemblée » s’entend d’une réunion : elle a « 1 000 000 » membres ; et 25 000 autres !'
    const lines = [80, 100, 120, 150, 170, 180, 190, 200, 210, 230].flatMap((measure) =>
      shown(linesOf(text, measure, 'fr')),
    )
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter((line) => /«$|^[»:;!]|(?:^|\s)(?:1|25|1 000)$|^000/u.test(line))).toEqual(
      [],
    )
  })

  it('is parted rather than cut where a column is too narrow for both', () => {
    for (const measure of [8, 20, 35])
      expect(shown(linesOf('« 1 000 000 » : 25 000', measure, 'fr')).join('')).toMatch(
        /^«\s*1\s*000\s*000\s*»\s*:\s*25\s*000$/u,
      )
    const lines = shown(linesOf('Article 1234567', 45, 'en'))
    expect(lines).toEqual(['Article', '1234567'])
  })
})

describe('the last line of a paragraph', () => {
  it('is not the rest of a divided word', () => {
    const words = 'Все люди рождаются свободными и равными в своём достоинстве и правах'.split(' ')
    const fragments = [140, 150, 160, 170, 180, 190].flatMap((measure) =>
      words.flatMap((_, index) => {
        const lines = shown(
          linesOf(`${words.slice(index).concat(words).join(' ')}.`, measure, 'ru'),
        )
        const isFragment = lines.at(-2)?.endsWith('-') && !lines.at(-1)?.includes(' ')
        return isFragment ? [lines.slice(-2).join(' | ')] : []
      }),
    )
    expect(fragments).toEqual([])
  })

  const declarations = {en: 'eng', ru: 'rus', kk: 'kaz', tk: 'tuk_latn', de: 'deu_1996', fi: 'fin'}
  const texts = Object.entries(declarations).flatMap(([language, file]) =>
    udhrRows([file]).flatMap(({isHeading, cells}) => (isHeading ? [] : [{language, cells}])),
  )

  it.each([90, 120, 150, 175, 260])(
    'is never the rest of a divided word in the Universal Declaration (%d pt)',
    (measure) => {
      expect(texts.length).toBeGreaterThan(250)
      const fragments = texts.flatMap(({language, cells}) => {
        const lines = shown(linesOf(cells.join(), measure, language)).slice(-2)
        const isFragment = lines[0]?.endsWith('-') === true && !lines[1]?.includes(' ')
        // A word that is wider than the column is divided wherever it stands.
        const isTooWide = linesOf(lines.join('').replace(/.* /u, ''), measure, language).length > 1
        return isFragment && !isTooWide ? [`${language}: ${lines.join(' ')}`] : []
      })
      expect(fragments).toEqual([])
    },
  )

  it('is whole below a line that is left short, where the spaces of that line would tear it apart', () => {
    const text =
      'Применять всеобъемлющие меры по борьбе с терроризмом и систематические шаги по предупреждению терроризма и террористической деятельности;'
    for (const measure of [190, 191, 192, 193, 194, 195, 196]) {
      const lines = linesOf(text, measure, 'ru')
      expect(shown(lines).at(-1)).toBe('деятельности;')
      expect(Math.max(...lines.map(({ratio}) => ratio))).toBeLessThan(3)
    }
  })

  it('is whole in text that is set ragged too', () => {
    const text = 'Все люди рождаются свободными и равными в своём достоинстве и правах'
    for (let measure = 100; measure < 200; measure++) {
      const [before = '', last = ''] = shown(
        breakLines(paragraph(text, 'ru'), measure, ragged),
      ).slice(-2)
      expect(before.endsWith('-') && !last.includes(' ')).toBe(false)
    }
  })
})
