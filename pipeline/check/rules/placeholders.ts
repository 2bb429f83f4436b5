import {unitRule, type Check, type UnitFact} from '../rule/rule.ts'
import {trait} from '../text/traits.ts'

type PlaceholdersFact = UnitFact & {
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

/** Holes that a program fills: `{{name}}`, `{0}`, `%s`. */
export const placeholders: Check = unitRule<PlaceholdersFact>({
  kind: 'unit',
  id: 'placeholders',
  when: (source, target) => ((source | target) & trait.brace) !== 0,
  *find({source, target}) {
    const wanted = [...source.text.matchAll(hole)].map(([name]) => name)
    const found = [...target.text.matchAll(hole)]
    const missing = without(
      wanted,
      found.map(([name]) => name),
    )
    const left = wanted.map(compared)
    const extra = found.filter(([name]) => {
      const at = left.indexOf(compared(name))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    if (missing.length === 0 && extra.length === 0) return
    const at = extra.map(({0: name, index}) => ({start: index, end: index + name.length}))
    const names = extra.map(([name]) => name)
    yield {missing, extra: names, at, fact: [...missing, ...names].join(' ')}
  },
  say: ({missing, extra}) => ({
    message:
      extra.length === 0
        ? `The translation lacks ${missing.join(', ')}`
        : missing.length === 0
          ? `${extra.join(', ')} is not in the English`
          : `${extra.join(', ')} is used where the English has ${missing.join(', ')}`,
    hint: 'Copy the placeholders from the English, letter for letter',
  }),
})

/** Spaces within the braces are of no matter to a program, and words that it shows are translated: `text="…"`. */
const compared = (name: string): string =>
  name
    .replaceAll(/(?<=\{)\s+|\s+(?=\})/gu, '')
    .replaceAll(shown, '$<name>=""')
    // A heading in its own language; whether there is one is for the program to say.
    .replaceAll(/(?<==["'][^"'#]{1,200})#[^"'\s]*/gu, '')

const shown = /(?<![\w-])(?<name>text|title|label|alt|caption|description)=(?:"[^"]*"|'[^']*')/gu

// Expansions of a shell (`${name:?message}`) are code, whose words may be translated.
const hole =
  /\{\{[^{}]{1,999}\}\}|\$\{[\w.$ ()[\]-]{1,99}\}|\{[A-Za-z_][\w.-]{0,99}\}|\{\d{1,3}\}|%\(\w{1,99}\)[sd]|%\d\$[sd@]|%[sd@](?![\p{L}\p{N}])/gu

function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = taken.map(compared)
  return all.filter((name) => {
    const at = left.indexOf(compared(name))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
