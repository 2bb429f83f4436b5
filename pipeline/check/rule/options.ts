/** What a rule may be told by the configuration: names and their defaults. */
export type Options = Readonly<Record<string, OptionValue>>
/** The default of an option says which kind of value the option takes. */
export type OptionValue = number | boolean | string | readonly string[]
/** Options as the configuration gives them. */
export type GivenOptions = Readonly<Record<string, unknown>>

/** The options of a rule: what the configuration gives of the right kind, else the defaults. */
export function filledOptions<Own extends Options>(defaults: Own, given: GivenOptions): Own {
  const fitting = Object.entries(given).filter(
    ([name, value]) => Object.hasOwn(defaults, name) && isLike(value, defaults[name]),
  )
  return fitting.length === 0 ? defaults : {...defaults, ...Object.fromEntries(fitting)}
}

/** Whether a value is of the kind of an option's default. */
export function isLike(value: unknown, usual: OptionValue | undefined): boolean {
  if (Array.isArray(usual))
    return Array.isArray(value) && value.every((item) => typeof item === 'string')
  return typeof value === typeof usual && (typeof value !== 'number' || Number.isFinite(value))
}
