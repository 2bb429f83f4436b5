import type {EditionConfig} from './types.ts'

/** Which languages a project has: the source's and those of its translations. */
type Languages = {readonly language: string; readonly locales: readonly string[]}

/**
 * The languages of each edition that an entry of `editions` or `books` asks for, in the order in which they are
 * built.
 *
 * @returns no set where the entry asks for no language
 */
export function languageSets(
  {languages, pairs, single}: Pick<EditionConfig, 'languages' | 'pairs' | 'single'>,
  {language, locales}: Languages,
): readonly (readonly string[])[] {
  return [
    ...(languages ? [languages] : []),
    ...chosen(pairs, locales).map((locale) => [language, locale]),
    ...chosen(single, [language, ...locales]).map((locale) => [locale]),
  ]
}

function chosen(
  wanted: boolean | readonly string[] | undefined,
  all: readonly string[],
): readonly string[] {
  if (wanted === true) return all
  return wanted === undefined || wanted === false ? [] : wanted
}
