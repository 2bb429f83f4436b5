import {cldr, cldrName, textsIn} from './sources.ts'

const units: Readonly<Record<string, string>> = {
  percent: 'concentr-percent',
  second: 'duration-second',
  minute: 'duration-minute',
  hour: 'duration-hour',
  day: 'duration-day',
  week: 'duration-week',
  month: 'duration-month',
  year: 'duration-year',
  kilometre: 'length-kilometer',
  metre: 'length-meter',
  kilogram: 'mass-kilogram',
  tonne: 'mass-tonne',
  hectare: 'area-hectare',
}
/** Currencies whose names share the word that names the measure: US dollar, Canadian dollar. */
const currencies: Readonly<Record<string, readonly [string, string]>> = {
  dollar: ['USD', 'CAD'],
  euro: ['EUR', 'EUR'],
  pound: ['GBP', 'EGP'],
  rouble: ['RUB', 'BYN'],
  manat: ['TMT', 'AZN'],
  yuan: ['CNY', 'CNH'],
}

/** The names of the measures in a language: `day dag dagar;week vecka veckor`. */
export function measuresOf(tag: string): string {
  const name = cldrName(tag)
  const lines = [
    ...Object.entries(units).map(
      ([measure, unit]) => [measure, unitNames(name, unit, measure)] as const,
    ),
    ...Object.entries(currencies).map(
      ([measure, [first, second]]) => [measure, currencyNames(name, first, second)] as const,
    ),
  ]
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([measure, names]) => `${measure} ${names.join(' ')}`)
    .join(';')
}

function unitNames(name: string, unit: string, measure: string): readonly string[] {
  const file = `cldr-units-full/main/${name}/units.json`
  const long = textsIn(cldr(file, 'main', name, 'units', 'long', unit))
  const isSign = /kilometre|kilogram|hectare|percent/u.test(measure)
  const short = isSign ? textsIn(cldr(file, 'main', name, 'units', 'short', unit)) : []
  const forms = [...long, ...short]
    .filter(
      (form) => !/^(?:feminine|masculine|neuter|common|inanimate|animate|personal)$/u.test(form),
    )
    .filter((form) => !/\{[^0]\}|\/|per\b/u.test(form))
    .map((form) =>
      form
        .replaceAll(/\{0\}|[\u200E\u200F]/gu, '')
        .trim()
        .toLowerCase(),
    )
  return [...new Set(forms)].filter((form) => form !== '' && !/[\s\u00A0]/u.test(form))
}

function currencyNames(name: string, first: string, second: string): readonly string[] {
  const file = `cldr-numbers-full/main/${name}/currencies.json`
  const wordsOf = (code: string): ReadonlySet<string> =>
    new Set(
      textsIn(cldr(file, 'main', name, 'numbers', 'currencies', code)).flatMap((form) =>
        form.toLowerCase().split(/[^\p{L}\p{M}]+/u),
      ),
    )
  const others = wordsOf(second)
  return [...wordsOf(first)].filter(
    (word) => word.length > 2 && others.has(word) && word !== first.toLowerCase(),
  )
}
