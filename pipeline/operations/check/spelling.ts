import {spawnSync} from 'node:child_process'
import {itemAt} from '../../finding/assert.ts'
import type {SpellingChecker} from '../../check/rule/rule.ts'

/** Runs a program on a text: what it printed, or undefined where it is not there. */
type Run = (
  options: readonly string[],
  input: string,
) => {readonly out: string; readonly notes: string} | undefined

const hunspell: Run = (options, input) => {
  const {stdout, stderr, error} = spawnSync('hunspell', options, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return error ? undefined : {out: stdout, notes: stderr}
}

/**
 * A spelling checker that asks hunspell and the dictionaries that are installed beside it. Nothing is
 * asked before somebody wants to know; each word is asked once.
 *
 * @param run the program, for tests
 */
export function spellingByHunspell(run: Run = hunspell): SpellingChecker {
  let dictionaries: readonly string[] | undefined
  const known = new Map<string, Map<string, readonly string[] | undefined>>()
  return (words, locale) => {
    dictionaries ??= installed(run)
    const dictionary = dictionaryOf(locale, dictionaries)
    if (dictionary === undefined) return undefined
    const answers = known.get(dictionary) ?? new Map<string, readonly string[] | undefined>()
    known.set(dictionary, answers)
    const unknown = words.filter((word) => !answers.has(word))
    if (unknown.length > 0) ask(unknown, {dictionary, run, answers})
    return new Map(
      words.flatMap((word) => {
        const suggestions = answers.get(word)
        return suggestions ? [[word, suggestions]] : []
      }),
    )
  }
}

/** Paths of the dictionaries that hunspell names on its error output. */
function installed(run: Run): readonly string[] {
  // No answer: hunspell is not installed.
  const {notes} = run(['-D'], '') ?? {notes: ''}
  return notes
    .split('\n')
    .filter((line) => /^(?:\/|[A-Za-z]:\\)[^:]*[\\/][a-z]{2,3}(?:[_-]\w+)*$/u.test(line))
}

/** The dictionary of a locale: of its very country, else any of its language. */
function dictionaryOf(locale: string, dictionaries: readonly string[]): string | undefined {
  const wanted = locale.toLowerCase().replaceAll('-', '_')
  const nameOf = (path: string): string =>
    path
      .replace(/^.*[\\/]/u, '')
      .toLowerCase()
      .replaceAll('-', '_')
  const base = itemAt(wanted.split('_'), 0)
  return (
    dictionaries.find((path) => nameOf(path) === wanted) ??
    dictionaries.find((path) => nameOf(path).split('_')[0] === base)
  )
}

type Asked = {
  readonly dictionary: string
  readonly run: Run
  readonly answers: Map<string, readonly string[] | undefined>
}

/** Ask for words in hunspell's pipe mode: one answer a word, each closed by an empty line. */
function ask(words: readonly string[], {dictionary, run, answers}: Asked): void {
  // The caret keeps a word from being read as a command.
  const input = words.map((word) => `^${word}\n`).join('')
  // No answer: hunspell has failed, and no word is known to be wrong.
  const {out} = run(['-a', '-i', 'utf-8', '-d', dictionary], input) ?? {out: ''}
  const blocks = out.split('\n').slice(1).join('\n').split('\n\n')
  for (const [index, word] of words.entries()) {
    const wrong = blocks[index]?.split('\n').find((line) => /^[&#]/u.test(line))
    // No colon: hunspell has no suggestion.
    const listed = wrong === undefined ? undefined : (wrong.split(': ')[1]?.split(', ') ?? [])
    answers.set(word, listed)
  }
}
