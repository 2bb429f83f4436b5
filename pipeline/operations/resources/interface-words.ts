import {readFile} from 'node:fs/promises'
import type {Settings} from '../../config/types.ts'
import type {Files} from '../../files/files.ts'
import {languageOf} from '../../language/index.ts'
import {byCodeUnits} from '../../finding/order.ts'
import {isFields, parsedJson} from '../../locale/json.ts'

/** Interface words by locale, as the package ships them. */
export type BundledWords = ReadonlyMap<string, Readonly<Record<string, string>>>

// Above both pipeline/operations (sources) and dist/operations (package) lies the package's folder.
const shipped = new URL('../../../locales/', import.meta.url)

/**
 * The interface words that Stele ships for a language, with those of its base language and English
 * for what it lacks. Absent languages give nothing: the edition then speaks English.
 *
 * @param locales BCP 47 tags
 */
export async function bundledWords(locales: readonly string[]): Promise<BundledWords> {
  const words = new Map<string, Readonly<Record<string, string>>>()
  for (const locale of [...new Set(['en', ...locales])].sort(byCodeUnits)) {
    const found =
      (await wordsOf(locale)) ??
      (await wordsOf(languageOf(locale).tag)) ??
      (await wordsOf(locale.replace(/-.*$/u, '')))
    if (found) words.set(locale, found)
  }
  return words
}

/**
 * The interface words of all languages of a project: those that Stele ships, under those that the project
 * has written itself in `locales/<tag>/stele.json`.
 */
export async function projectWords(settings: Settings, files: Files): Promise<BundledWords> {
  const locales = [settings.language, ...settings.locales]
  const words = new Map(await bundledWords(locales))
  for (const locale of locales) {
    const own = await files.read(`locales/${locale}/stele.json`)
    const parsed = own.kind === 'text' ? textsIn(own.text) : {}
    words.set(locale, {...words.get(locale), ...parsed})
  }
  return words
}

/** The texts of a JSON object; what is not a text says nothing, and neither does a file that is not JSON. */
function textsIn(json: string): Readonly<Record<string, string>> {
  const value = parsedJson(json)
  if (!isFields(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
}

/** The files of the package do not change while it runs. */
const shippedWords = new Map<string, ReturnType<typeof readWords>>()

async function wordsOf(locale: string): ReturnType<typeof readWords> {
  const words = shippedWords.get(locale) ?? readWords(locale)
  shippedWords.set(locale, words)
  return words
}

async function readWords(locale: string): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    const value = parsedJson(await readFile(new URL(`${locale}/stele.json`, shipped), 'utf8'))
    return isWords(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isWords(value: unknown): value is Readonly<Record<string, string>> {
  return isFields(value) && Object.values(value).every((word) => typeof word === 'string')
}
