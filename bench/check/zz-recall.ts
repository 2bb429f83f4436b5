import {hashOf} from '../../pipeline/document/model/hash.ts'
import {parseInline} from '../../pipeline/document/inline/inline.ts'
import type {Catalog, Unit} from '../../pipeline/document/model/types.ts'
import type {Finding} from '../../pipeline/finding/finding.ts'
import {languageOf} from '../../pipeline/language/index.ts'
import type {Language} from '../../pipeline/language/model/types.ts'
import {prohibitions} from '../../test/check/prohibitions.ts'
import {findingsIn} from './findings.ts'
import {readTexts, type TextCorpus} from './read-texts.ts'

/**
 * `npx jiti bench/check/recall-by-language.ts <folder>`: plant faults in real translations, one at a time, and count
 * by language how many an error or a warning names that the right text does not have. The texts are
 * those of `import-texts.ts`; sentences with a reference, a date or a term are made from the tables of the language.
 */
const [folder = ''] = process.argv.slice(2)

/** A pair of texts and the translation with one fault. */
type Fault = {readonly english: string; readonly right: string; readonly wrong: string}
type Plant = (english: string, text: string, language: Language) => Fault | undefined

const changed = (english: string, right: string, wrong: string): Fault | undefined =>
  wrong === right ? undefined : {english, right, wrong}

/** A fault in the text itself. */
const inText =
  (change: (text: string) => string): Plant =>
  (english, text) =>
    changed(english, text, change(text))

/** A fault in a sentence that is added to both texts. */
const inSentence =
  (
    made: (
      language: Language,
    ) => readonly [english: string, right: string, wrong: string] | undefined,
  ): Plant =>
  (english, text, language) => {
    const sentence = made(language)
    if (!sentence) return undefined
    const joint = language.typography.spacesBetweenWords ? ' ' : ''
    return changed(
      `${english} ${sentence[0]}`,
      `${text}${joint}${sentence[1]}`,
      `${text}${joint}${sentence[2]}`,
    )
  }

const wordFor = ({numbers}: Language, value: number): string | undefined =>
  Object.entries(numbers.words).find(([word, worth]) => worth === value && word.length > 1)?.[0]

const bare = (name: string | undefined): string | undefined => name?.replace(/\*$/u, '')

const referenceIn = ({labels}: Language, number: string): string | undefined =>
  labels.forms.find(({sort}) => sort === 'article')?.print.replace('{n}', number)

const plants: Readonly<Record<string, Plant>> = {
  'number changed': inText((text) =>
    text.replace(/(?<![\w/.#(`-])[2-9]\d(?![\w/.\])`-])/u, (found) => String(Number(found) + 7)),
  ),
  'number dropped': inText((text) => text.replace(/(?<![\w/.#(`-])\d{2,4}(?![\w/.\])`-])/u, '')),
  'reference changed': inSentence((language) => {
    const [right, wrong] = [referenceIn(language, '82'), referenceIn(language, '83')]
    return right && wrong ? ['See Article 82.', `${right}.`, `${wrong}.`] : undefined
  }),
  'month changed': inSentence(({numbers, tag}) => {
    // Chinese and Japanese write the month as a number.
    if (/^(?:zh|ja)/u.test(tag))
      return ['Signed on 28 September 2018.', '2018年9月28日。', '2018年10月28日。']
    const [right, wrong] = [bare(numbers.months[8]?.[0]), bare(numbers.months[9]?.[0])]
    return right && wrong
      ? ['Signed on 28 September 2018.', `28 ${right} 2018.`, `28 ${wrong} 2018.`]
      : undefined
  }),
  'days → months': inSentence(({numbers}) => {
    const [right, wrong] = [bare(numbers.measures.day?.[0]), bare(numbers.measures.month?.[0])]
    return right && wrong ? ['Reply in 35 days.', `35 ${right}.`, `35 ${wrong}.`] : undefined
  }),
  'number in words changed': inSentence((language) => {
    const [right, wrong] = [wordFor(language, 5), wordFor(language, 8)]
    return right && wrong ? ['It has five members.', `${right}.`, `${wrong}.`] : undefined
  }),
  'thousands wrong': inSentence(({numbers}) => {
    const [group = ''] = numbers.group // without grouping the digits stand together
    return ['A sum of 12,500 dollars.', `12${group}500.`, `12${numbers.decimal}5.`]
  }),
  'negation dropped': inSentence(({tag}) => {
    const found = prohibitions.find(([locale]) => locale === tag)
    return found && ['The office may not be sold.', found[1], found[2]]
  }),
  'negation added': inSentence(({tag}) => {
    const found = prohibitions.find(([locale]) => locale === tag)
    return found && ['The office shall be kept.', found[3], found[1]]
  }),
  'link lost': inText((text) => text.replace(/(?<!!)\[(?<words>[^\]]+)\]\([^)]+\)/u, '$<words>')),
  'link elsewhere': inText((text) =>
    text.replace(/(?<=\]\(https?:\/\/[^)/]+\/)[^)]{4,}/u, 'wrong-page'),
  ),
  'bold lost': inText((text) => text.replace(/\*\*(?<words>[^*]+)\*\*/u, '$<words>')),
  'bold not closed': inText((text) => text.replace(/(?<=\*\*[^*]+)\*\*/u, '')),
  'code changed': inText((text) => text.replace(/(?<!`)`[^`]+`(?!`)/u, '`wrong code`')),
  'bracket lost': inText((text) => text.replace(/(?<=\([^()[\]]{3,})\)(?!\))/u, '')),
  'word twice': inText((text) =>
    text.replace(/(?<=\s)(?<word>\p{L}{5,})(?=\s)/u, '$<word> $<word>'),
  ),
  'two spaces': inText((text) => text.replace(/(?<=\p{L}{3}) (?=\p{L}{3})/u, '  ')),
  'zero-width space': inText((text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/u, '\u200B')),
  'half of it lost': (english, text) =>
    english.length > 160 && text.length > 60
      ? changed(english, text, text.slice(0, text.indexOf(' ', text.length / 4)))
      : undefined,
  'left in English': (english, text) => changed(english, text, english),
  'left empty': (english, text) => changed(english, text, ''),
}

const each = 8
const fewest = 250

/** A real text with its place. */
type Site = {
  readonly corpus: TextCorpus
  readonly unit: Unit
  readonly text: string
  readonly order: string
}

function sitesOf(corpora: readonly TextCorpus[], locale: string): readonly Site[] {
  return corpora
    .flatMap((corpus) =>
      corpus.catalog.units.flatMap((unit) => {
        const text = corpus.translations.get(locale)?.get(unit.key)
        const order = hashOf(`${corpus.catalog.document} ${unit.key}`)
        const isProse = unit.kind === 'paragraph' && unit.text.length > 60
        return text && isProse && text !== unit.text ? [{corpus, unit, text, order}] : []
      }),
    )
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
}

function complaints(
  {corpus, unit}: Site,
  locale: string,
  fault: Fault,
  text: string,
): readonly Finding[] {
  const {english} = fault
  const own: Unit = {...unit, text: english, inline: parseInline(english), hash: hashOf(english)}
  // The other texts of a document matter to its length alone.
  const units = isShort(fault)
    ? corpus.catalog.units.map((one) => (one === unit ? own : one))
    : [own]
  const catalog: Catalog = {
    ...corpus.catalog,
    units,
    byKey: new Map(units.map((one) => [one.key, one])),
  }
  const others = isShort(fault) ? corpus.translations.get(locale) : undefined
  const texts = new Map(others).set(unit.key, text)
  return findingsIn(catalog, new Map([[locale, texts]]), {all: true}).filter(
    ({severity, key}) => severity !== 'info' && key === unit.key,
  )
}

/** Whether a large part of the text is lost: only the rule `length` may see that, beside the other texts. */
const isShort = ({right, wrong}: Fault): boolean =>
  wrong !== '' && wrong.length < right.length * 0.7

function isFound(site: Site, locale: string, fault: Fault): boolean {
  const before = new Set(
    complaints(site, locale, fault, fault.right).map(({fingerprint}) => fingerprint),
  )
  return complaints(site, locale, fault, fault.wrong).some(
    ({fingerprint}) => !before.has(fingerprint),
  )
}

const corpora = [...readTexts(folder, 'judge'), ...readTexts(folder, 'last')]
const locales = [
  ...new Set(corpora.flatMap(({translations}) => [...translations.keys()])),
].toSorted()
const missed = new Map<string, number>()
for (const locale of locales.filter((l) =>
  ['sw', 'hi', 'tr', 'fa', 'id', 'ms', 'zh-Hans', 'zh-Hant', 'ta'].includes(l),
)) {
  const sites = sitesOf(corpora, locale)
  if (sites.length < fewest) continue
  const language = languageOf(locale)
  let planted = 0
  let found = 0
  for (const [kind, plant] of Object.entries(plants)) {
    let count = 0
    for (const site of sites) {
      if (count === each) break
      const fault = plant(site.unit.text, site.text, language)
      if (!fault) continue
      count++
      planted++
      if (isFound(site, locale, fault)) found++
      else missed.set(`${locale} ${kind}`, (missed.get(`${locale} ${kind}`) ?? 0) + 1) // the first
    }
  }
  process.stdout.write(`| ${locale} | ${planted} | ${found} | ${(found / planted).toFixed(2)} |\n`)
}
const worst = [...missed].toSorted((a, b) => b[1] - a[1])
process.stdout.write(`${worst.map(([what, count]) => `${what} ${count}`).join('; ')}\n`)
