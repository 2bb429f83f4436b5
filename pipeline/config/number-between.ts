import {z} from 'zod'

/** A number within limits, both allowed; the message for any other value names both. */
export function numberBetween(least: number, most: number): z.ZodNumber {
  const error = `must be a number from ${least} to ${most}`
  return z.number({error}).min(least, {error}).max(most, {error})
}

/** A whole number within limits, both allowed; the message for any other value names both. */
export function wholeBetween(least: number, most: number): z.ZodNumber {
  const error = `must be a whole number from ${least} to ${most}`
  return z.number({error}).int({error}).min(least, {error}).max(most, {error})
}
