import type {Readable, Writable} from 'node:stream'
import {autocompleteMultiselect, intro, isCancel, multiselect, select} from '@clack/prompts'
import {formatIds, outputFormats, usualFormats, type Format} from '../../config/formats.ts'
import {languages} from '../../language/index.ts'
import type {CiServer} from '../../operations/project/ci-files.ts'

/** A terminal on which a person can be asked. */
export type QuestionStreams = {readonly input: Readable; readonly output: Writable}

/** What a person wants of a new project. */
export type ProjectWishes = {
  /** BCP 47 tags */
  readonly locales: readonly string[]
  readonly formats: readonly Format[]
  readonly ci: CiServer | undefined
}

/** Rows of the list of languages that are shown at once. */
const shownLanguages = 8

/**
 * Ask what a new project is to have: languages, formats of its editions, a CI job.
 *
 * @returns undefined where the person has broken off; nothing is to be written then
 */
export async function askWishes(streams: QuestionStreams): Promise<ProjectWishes | undefined> {
  intro('A new project of Stele. Escape ends it, and nothing is written.', streams)
  const options = languageOptions()
  const locales = await autocompleteMultiselect<string>({
    ...streams,
    message: 'Languages to translate into. Type a name, choose with Tab, continue with Enter',
    options() {
      return inOrderFor(this.userInput, options)
    },
    maxItems: shownLanguages,
    placeholder: 'such as Kazakh, қазақ or kk',
    required: false,
  })
  if (isCancel(locales)) return undefined
  const formats = await multiselect<Format>({
    ...streams,
    message: 'Editions. Choose with Space, continue with Enter',
    options: formatIds.map((value) => ({value, label: outputFormats[value].name})),
    initialValues: [...usualFormats],
  })
  if (isCancel(formats)) return undefined
  const ci = await select<CiServer | 'none'>({
    ...streams,
    message: 'A job that checks the translations on a CI server',
    options: [
      {value: 'none', label: 'None'},
      {value: 'github', label: 'GitHub Actions'},
      {value: 'gitlab', label: 'GitLab CI'},
      {value: 'jenkins', label: 'Jenkins'},
    ],
  })
  if (isCancel(ci)) return undefined
  return {locales, formats, ci: ci === 'none' ? undefined : ci}
}

type LanguageOption = {readonly value: string; readonly label: string; readonly hint: string}

/**
 * Languages whose name or tag begins with what is typed come first, and languages before their forms in a country: `Ger` means
 * German before German (Austria) and Algerian Arabic.
 */
function inOrderFor(typed: string, options: readonly LanguageOption[]): LanguageOption[] {
  const sought = typed.trim().toLowerCase()
  const rank = ({value, label}: LanguageOption): number => {
    const names = [value, ...label.split(' · ')].map((name) => name.toLowerCase())
    const isBegun = sought === '' || names.some((name) => name.startsWith(sought))
    return (isBegun ? 0 : 2) + (/-[A-Z]{2}$/u.test(value) ? 1 : 0)
  }
  return options.toSorted((a, b) => rank(a) - rank(b))
}

/** Each language with its own name, which its speakers type, and with its English name. */
function languageOptions(): LanguageOption[] {
  return languages
    .filter(({tag}) => tag !== 'en')
    .map(({tag, name}) => ({value: tag, label: `${name} · ${nameInItself(tag)}`, hint: tag}))
}

const nameInItself = (tag: string): string =>
  new Intl.DisplayNames(tag, {type: 'language', fallback: 'code'}).of(tag) ?? tag // no name
