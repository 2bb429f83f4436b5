import {describe, expect, it} from 'vitest'
import {spellingByHunspell} from '../../../pipeline/operations/check/spelling.ts'

const list =
  'SEARCH PATH:\n.::/usr/share/hunspell\nAVAILABLE DICTIONARIES (path is not mandatory):\n'

/** A hunspell that knows some words, and keeps what it was asked. */
function fakeHunspell(dictionaries: readonly string[], words: readonly string[]) {
  const asked: string[] = []
  const run = (options: readonly string[], input: string): {out: string; notes: string} => {
    if (options[0] === '-D') return {out: '', notes: list + dictionaries.join('\n')}
    asked.push(`${options.at(-1) ?? ''} ${input.replaceAll('\n', ' ').trim()}`)
    const answers = input
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const word = line.slice(1)
        if (words.includes(word)) return '*\n\n'
        return word.startsWith('к') ? `& ${word} 2 0: құқық, құрық\n\n` : `# ${word} 0\n\n`
      })
    return {out: `@(#) International Ispell\n${answers.join('')}`, notes: ''}
  }
  return {run, asked}
}

describe('spelling by hunspell', () => {
  const paths = ['/usr/share/hunspell/ru_RU', '/usr/share/hunspell/kk_KZ']

  it('says which words are in no dictionary, with suggestions', () => {
    const {run} = fakeHunspell(paths, ['адам'])
    const wrong = spellingByHunspell(run)(['адам', 'кұқық', 'зззз'], 'kk')
    expect([...(wrong ?? [])]).toEqual([
      ['кұқық', ['құқық', 'құрық']],
      ['зззз', []],
    ])
  })

  it('asks each word once, and the dictionary of the language', () => {
    const {run, asked} = fakeHunspell(paths, ['мир'])
    const spelling = spellingByHunspell(run)
    spelling(['мир'], 'ru')
    spelling(['мир', 'война'], 'ru-KZ')
    expect(asked).toEqual(['/usr/share/hunspell/ru_RU ^мир', '/usr/share/hunspell/ru_RU ^война'])
  })

  it('knows nothing where there is no dictionary, and where there is no hunspell', () => {
    expect(spellingByHunspell(fakeHunspell(paths, []).run)(['howpsuzlyk'], 'tk')).toBeUndefined()
    expect(spellingByHunspell(() => undefined)(['мир'], 'ru')).toBeUndefined()
  })
})
