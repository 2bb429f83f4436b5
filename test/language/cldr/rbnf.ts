/** One rule set of rule-based number formats as CLDR's JSON has it: base value, with a radix behind `/`, and text. */
export type RuleSet = readonly (readonly [base: string, text: string])[]
export type RuleSets = Readonly<Record<string, RuleSet>>

type Rule = {readonly base: number; readonly divisor: number; readonly text: string}

/**
 * A whole number written out by a rule set (UTS #35 part 3, rule-based number formatting).
 *
 * @param sets all rule sets of the language
 * @param name of the one to begin with: `%spellout-cardinal`
 * @returns undefined where the rules print digits
 */
export function spellOut(value: number, name: string, sets: RuleSets): string | undefined {
  const text = format(value, name, sets)
  return /\p{Nd}/u.test(text)
    ? undefined
    : text
        .replaceAll(/[\u00AD\u200B]/gu, '')
        .trim()
        .toLowerCase()
}

function rulesOf(set: RuleSet): readonly Rule[] {
  return set.flatMap(([key, text]) => {
    const [base = '', radix = '10'] = key.split('/')
    return /^\d+$/u.test(base) ? [ruleOf(Number(base), Number(radix), text)] : []
  })
}

function ruleOf(base: number, radix: number, text: string): Rule {
  let divisor = 1
  while (divisor * radix <= base) divisor *= radix
  return {base, divisor, text: text.replace(/;$/u, '').replace(/^'/u, '')}
}

function format(value: number, name: string, sets: RuleSets): string {
  const set = sets[name]
  if (!set) throw new Error(`no rule set ${name}`)
  const rules = rulesOf(set)
  const at = rules.findLastIndex(({base}) => base <= value)
  const rule = rules[at]
  if (!rule) throw new Error(`no rule for ${value} in ${name}`)
  const isRolledBack =
    (rule.text.match(/→+[^→←]*→+|←[^→←]*←/gu) ?? []).length > 1 &&
    rule.base % rule.divisor !== 0 &&
    value % rule.divisor === 0
  const used = isRolledBack ? (rules[at - 1] ?? rule) : rule
  return filled(used, {value, name, sets})
}

type Call = {readonly value: number; readonly name: string; readonly sets: RuleSets}

function filled({text, divisor}: Rule, {value, name, sets}: Call): string {
  const rest = value % divisor
  const count = Math.floor(value / divisor)
  const used = text.replaceAll(/\[(?<inner>[^\]]*)\]/gu, (_, inner: string) =>
    rest === 0 ? '' : inner,
  )
  const of = (number: number, inner: string): string => substituted(number, inner, {name, sets})
  return used
    .replaceAll(/→→→/gu, '→→')
    .replaceAll(/→(?<inner>[^→]*)→/gu, (_, inner: string) => of(rest, inner))
    .replaceAll(/←(?<inner>[^←]*)←/gu, (_, inner: string) => of(count, inner))
    .replaceAll(/=(?<inner>[^=]+)=/gu, (_, inner: string) => of(value, inner))
    .replaceAll(/\$\(cardinal,(?<forms>[^$]*)\)\$/gu, (_, forms: string) => pluralOf(forms))
}

function substituted(
  value: number,
  inner: string,
  {name, sets}: {readonly name: string; readonly sets: RuleSets},
): string {
  if (inner === '') return format(value, name, sets)
  return inner.startsWith('%') ? format(value, inner, sets) : String(value)
}

/** Below a thousand the plural of a scale word does not matter: the first form serves. */
const pluralOf = (forms: string): string =>
  /\{(?<form>[^}]*)\}/u.exec(forms)?.groups?.['form'] ?? ''
