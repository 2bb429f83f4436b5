/** A number as PDF writes it: at most three decimals, no exponent, no needless zeros. */
export function number(value: number): string {
  const thousandths = Math.round(value * 1000)
  if (thousandths % 1000 === 0) return String(thousandths === 0 ? 0 : thousandths / 1000)
  const whole = Math.trunc(thousandths / 1000)
  const rest = Math.abs(thousandths % 1000)
  const sign = thousandths < 0 ? '-' : ''
  const digits =
    rest % 100 === 0 ? rest / 100 : rest % 10 === 0 ? twoDigits(rest / 10) : threeDigits(rest)
  return `${sign}${Math.abs(whole)}.${digits}`
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

const threeDigits = (value: number): string =>
  value < 10 ? `00${value}` : value < 100 ? `0${value}` : String(value)
