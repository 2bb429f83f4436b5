import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {samplesIn} from '../../document/corpora.ts'
import {declaration, markdown, type Piece} from '../../importing/udhr.ts'
import {runsOf} from '../../runs.ts'
import {comparedVersions, expectWhole, story, type Wording} from './versions.ts'

const codes = {ru: 'rus', ar: 'arb', 'zh-Hans': 'cmn_hans', th: 'tha'} as const
const locales = Object.keys(codes)
const {pieces} = declaration('eng')
const before = pieces.filter(({place}) => !/^\d/u.test(place))
const articles = Array.from({length: 30}, (_, at) =>
  pieces.filter(({place}) => Number(/^\d+/u.exec(place)?.[0]) === at + 1),
)

/** What each language says at a place of the Declaration. */
const wordings = new Map(
  Object.entries(codes).map(([locale, code]) => [
    locale,
    new Map(declaration(code).pieces.map(({place, text}) => [place, text])),
  ]),
)
const places = new Map(pieces.map(({text, place}) => [text, place]))

const isOf = (place: string, text: string, locale: string): boolean =>
  (locale === 'en' ? places.get(text) : undefined) === place ||
  wordings.get(locale)?.get(place) === text

type Edit = (text: string, locale: string) => string

/** The Declaration with its articles in an order, in all languages; `edit` changes the words of any. */
function version(order: readonly (readonly Piece[])[], edit: Edit = (text) => text): Wording {
  const numbered = order.flatMap((own, at) =>
    own.map((piece) => (piece.kind === 'article' ? {...piece, text: `Article ${at + 1}`} : piece)),
  )
  const originals = new Map<string, string>()
  const english = markdown(
    [...before, ...numbered].map((piece) => {
      const text = piece.kind === 'article' ? piece.text : edit(piece.text, 'en')
      originals.set(text, piece.text)
      return {...piece, text}
    }),
  ).text
  const textIn = (locale: string, own: string): string | undefined => {
    const place = places.get(originals.get(own) ?? own)
    const text = place === undefined ? undefined : wordings.get(locale)?.get(place)
    return text === undefined ? undefined : edit(text, locale)
  }
  return {
    english,
    texts: Object.fromEntries(
      locales.map((locale) => [locale, (own: string) => textIn(locale, own)]),
    ),
  }
}

describe('the Universal Declaration in five languages', () => {
  it('amended: articles inserted, moved, removed and reworded, every word of both versions is there once', async () => {
    const fresh: readonly Piece[] = [
      {kind: 'article', text: '', place: ''},
      {
        kind: 'paragraph',
        text: 'Everyone may keep a garden of herbs wherever they live.',
        place: '',
      },
    ]
    const [nine = []] = articles.slice(8, 9)
    const amended = [
      ...articles.slice(0, 3),
      fresh,
      ...articles.slice(3, 8),
      ...articles.slice(9, 20),
      ...articles.slice(21),
      nine,
    ]
    const changes: Readonly<Record<string, readonly [string, string]>> = {
      en: ['slavery or servitude', 'slavery or any forced labour'],
      ru: ['в рабстве', 'в неволе'],
      ar: ['الرق', 'العبودية'],
      'zh-Hans': ['奴役', '奴隶待遇'],
      th: ['ทาส', 'เชลย'],
    }
    const found = await comparedVersions(
      [
        version(articles),
        version(amended, (text, locale) =>
          isOf('4/1', text, locale) ? text.replace(...(changes[locale] ?? ['', ''])) : text,
        ),
      ],
      {locales},
    )
    expectWhole(found)
    const told = story(found.compared)
    const lines = (start: string): readonly string[] =>
      told.filter((line) => line.startsWith(start))
    expect(lines('added')).toEqual([
      'added 4: ',
      'added : {+Everyone may keep a garden of herbs wherever they live.+}',
    ])
    expect(lines('removed')).toHaveLength(4)
    expect(lines('kept, moved')).toContain(
      'kept, moved : No one shall be subjected to arbitrary arrest, detention or exile.',
    )
    expect(lines('changed')).toEqual([
      expect.stringContaining('slavery or [-servitude-]{+any forced labour+};'),
    ])
    // In each language the same row changed, and in no other.
    for (const column of locales.keys())
      expect(
        found.compared.rows.flatMap((row) =>
          row.kind !== 'rule' && row.change?.kind === 'changed' && row.change.columns[column + 1]
            ? [row.key]
            : [],
        ),
      ).toEqual(['art5-par1'])
    expect(told.find((line) => line.includes(' 30 '))).toBe('kept, moved 30 (Article 9): ')
  })

  const edits: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(), {minLength: 6, maxLength: 40})

  /** Words of a text dropped, doubled or replaced, by numbers that name them. */
  function scrambled(text: string, numbers: readonly number[]): string {
    const words = text.split(/(?<=[\s，。])/u)
    const changed = words.flatMap((word, at) => {
      switch ((numbers[at % numbers.length] ?? 0) % 9) {
        case 0:
          return []
        case 1:
          return [word, word]
        case 2:
          return [words[(at + 3) % words.length] ?? word]
        default:
          return [word]
      }
    })
    return changed.join('').trim()
  }

  it('edited at random, in the order of its articles and in its words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(articles.slice(0, 12), {minLength: 6}),
        edits,
        fc.nat(11),
        async (order, numbers, chosen) => {
          const touched = new Set(articles[chosen]?.map(({place}) => place))
          const edit: Edit = (text, locale) => {
            const place = locale === 'en' ? places.get(text) : undefined
            const isOwn =
              place === undefined
                ? [...touched].some((own) => wordings.get(locale)?.get(own) === text)
                : touched.has(place)
            const next = isOwn ? scrambled(text, numbers) : text
            return next === '' ? text : next
          }
          const found = await comparedVersions(
            [version(articles.slice(0, 12)), version(order, edit)],
            {locales: ['ru', 'ar']},
          )
          expectWhole(found)
        },
      ),
      {numRuns: runsOf(24)},
    )
  })
})

const sources = samplesIn('semver').filter(({language}) => language !== 'en')
const semver = samplesIn('semver').find(({language}) => language === 'en')

describe.skipIf(!semver)('Semantic Versioning, of STELE_CORPORA', () => {
  it('from an earlier wording to the later, every word of both versions is there once', async () => {
    const newer = semver?.text ?? ''
    const older = newer
      .replaceAll(/backward(\s)compatible/gu, 'backwards-compatible')
      .replace(/1\. Precedence MUST[\s\S]*?(?=Backus)/u, '')
    const found = await comparedVersions([
      {english: older, texts: {ru: (text) => `Перевод: ${text}`}},
      {english: newer, texts: {ru: (text) => `Перевод: ${text}`}},
    ])
    expectWhole(found)
    expect(sources.length).toBeGreaterThan(0)
    expect(story(found.compared).filter((line) => line.startsWith('added')).length).toBeGreaterThan(
      2,
    )
  })
})

/** The versions of the Conventional Commits specification: `v1.0.0-beta.md`, `v1.0.0-beta.1.md` … `v1.0.0.md`. */
const rank = ({name}: {readonly name: string}): string =>
  // What is released comes behind what was proposed for it.
  name.replace(/\.md$/u, name.includes('-') ? '' : '~')
const commits = samplesIn('conventional-commits').toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
const steps = commits.slice(1).map((next, at) => ({
  from: commits[at]?.name ?? '',
  to: next.name,
  texts: [commits[at]?.text ?? '', next.text] as const,
}))

describe.skipIf(commits.length === 0)('Conventional Commits, of STELE_CORPORA', () => {
  it.for(steps)('from $from to $to, every word of both versions is there once', async ({texts}) => {
    const [older, newer] = texts
    const translation = (text: string): string => `Перевод: ${text}`
    const found = await comparedVersions([
      {english: older, texts: {ru: translation}},
      {english: newer, texts: {ru: translation}},
    ])
    expectWhole(found)
    const told = story(found.compared)
    expect(told.filter((line) => line.startsWith('kept')).length).toBeGreaterThan(5)
    expect(told.some((line) => /^(?:added|removed|changed)/u.test(line))).toBe(true)
  })
})
